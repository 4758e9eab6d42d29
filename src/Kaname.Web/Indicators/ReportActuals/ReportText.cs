namespace Kaname.Web.Indicators.ReportActuals;

/// <summary>Marks the texts of reporting results (ReportText.resx, ReportText.en.resx).</summary>
public sealed class ReportText;
