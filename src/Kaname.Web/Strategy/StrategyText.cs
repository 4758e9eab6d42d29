namespace Kaname.Web.Strategy;

/// <summary>Marks the texts of the page that explains the strategy (StrategyText.resx, StrategyText.en.resx).</summary>
public sealed class StrategyText;
