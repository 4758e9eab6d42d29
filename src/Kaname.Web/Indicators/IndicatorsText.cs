namespace Kaname.Web.Indicators;

/// <summary>Marks the texts of the opened numbers (IndicatorsText.resx, IndicatorsText.en.resx).</summary>
public sealed class IndicatorsText;
