using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;

namespace Kaname.Policy.Plans;

/// <summary>One government's share of a goal. Figures are whole yen or whole people, as the goal's unit says; null is "nobody has said".</summary>
/// <remarks>
/// For a goal of kind <see cref="MeasureKind.Period"/> milestones and final target are running sums to the end of that year, on
/// the same scale as each other: the target of year Y alone is milestone(Y) − milestone(Y − 1). For
/// <see cref="MeasureKind.Ratio"/> only the three ratio members are used, for all other kinds only the plain ones.
/// </remarks>
public sealed record GoalShare
{
    /// <summary>Whose share: the prefecture or municipality.</summary>
    public Place Government { get; init; }

    /// <summary>Public or private for ①, otherwise none.</summary>
    public Part Part { get; init; }

    /// <summary>The value in the baseline year.</summary>
    public long? Baseline { get; init; }

    /// <summary>Expected values by fiscal year (the western year); a year that is missing has no milestone.</summary>
    public IReadOnlyDictionary<int, long> Milestones { get; init; } = new Dictionary<int, long>();

    /// <summary>The value to be reached in the target year. Its own figure: it is not summed from the milestones.</summary>
    public long? Final { get; init; }

    /// <summary>The baseline of a ratio.</summary>
    public RatioParts? BaselineRatio { get; init; }

    /// <summary>Expected ratios by fiscal year.</summary>
    public IReadOnlyDictionary<int, RatioParts> MilestoneRatios { get; init; } = new Dictionary<int, RatioParts>();

    /// <summary>The ratio to be reached in the target year.</summary>
    public RatioParts? FinalRatio { get; init; }

    /// <summary>Whether the baseline is said; that of a ratio needs a denominator above 0.</summary>
    /// <param name="kind">How the goal's figures are put together.</param>
    public bool HasBaseline(MeasureKind kind) => kind is MeasureKind.Ratio ? BaselineRatio is { Denominator: > 0 } : Baseline is not null;

    /// <summary>Whether the final target is said; that of a ratio needs a denominator above 0.</summary>
    /// <param name="kind">How the goal's figures are put together.</param>
    public bool HasFinal(MeasureKind kind) => kind is MeasureKind.Ratio ? FinalRatio is { Denominator: > 0 } : Final is not null;
}
