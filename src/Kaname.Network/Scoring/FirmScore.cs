using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>The score of one firm within its peer group.</summary>
/// <param name="Figures">What its indicators are worked out from.</param>
/// <param name="Rank">The rank of its total, 1 for the best; null without a total.</param>
/// <param name="Of">How many firms of the group have a total.</param>
/// <param name="Total">Its total, a mean of 偏差値, to nine decimals; null if it has none of the weighted indicators.</param>
/// <param name="Indicators">All six in their order, also those with a weight of 0.</param>
public sealed record FirmScore(ScoreFigures Figures, int? Rank, int Of, double? Total, IReadOnlyList<IndicatorScore> Indicators)
{
    /// <summary>The firm's corporate number.</summary>
    public CorporateNumber Number => Figures.Number;

    /// <summary>How many indicators have a weight: the 6 of "5 of 6".</summary>
    public int Weighted => Indicators.Count(indicator => indicator.Weight > 0);

    /// <summary>How many of those the firm has: the 5 of "5 of 6". The total is their mean alone.</summary>
    public int Present => Indicators.Count(indicator => indicator is { Weight: > 0, Missing: null });

    /// <summary>Those of the weighted indicators that the firm does not have, with the reason.</summary>
    public IEnumerable<IndicatorScore> Missing => Indicators.Where(indicator => indicator is { Weight: > 0, Missing: not null });

    /// <summary>One of the six.</summary>
    /// <param name="indicator">Which one.</param>
    public IndicatorScore this[ScoreIndicator indicator] => Indicators[(int)indicator];

    /// <summary>How the total and each indicator came about, with the numbers in it.</summary>
    public ScoreFormula Formula => new(this);
}

/// <summary>One indicator of one firm.</summary>
/// <param name="Indicator">Which one.</param>
/// <param name="Weight">Its weight as given; 0 if it does not count.</param>
/// <param name="Value">The firm's figure: a share of one, yen, people, or growth a year; null where it has none.</param>
/// <param name="Rank">Its rank among the firms that have the indicator, 1 for the best; null where it has no figure.</param>
/// <param name="Of">How many firms have the indicator.</param>
/// <param name="Deviation">偏差値 of the rank; null where it has no figure.</param>
/// <param name="Missing">Why it has no figure; null where it has one.</param>
public sealed record IndicatorScore(
    ScoreIndicator Indicator, decimal Weight, double? Value, int? Rank, int Of, double? Deviation, MissingReason? Missing);
