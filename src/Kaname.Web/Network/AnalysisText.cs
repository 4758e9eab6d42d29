namespace Kaname.Web.Network;

/// <summary>Marks the texts of the analysis pages (AnalysisText.resx, AnalysisText.en.resx).</summary>
public sealed class AnalysisText;
