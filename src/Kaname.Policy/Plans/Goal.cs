using System.Text.Json.Serialization;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>One indicator with its baseline and target, kept for each government of a joint plan.</summary>
public sealed record Goal
{
    /// <summary>Names the goal within its plan.</summary>
    public string Id { get; init; } = "";

    /// <summary>Of the KGI set, the plan's own, or for the nation's measures.</summary>
    public GoalLevel Level { get; init; }

    /// <summary>Which KGI of the set; null for the plan's own goals.</summary>
    public Kgi? Kgi { get; init; }

    /// <summary>Its name in Japanese.</summary>
    public string? Name { get; init; }

    /// <summary>Its name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>How its yearly figures are put together.</summary>
    public MeasureKind Kind { get; init; }

    /// <summary>The unit in Japanese: 円, 人.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit in English.</summary>
    public string? UnitEn { get; init; }

    /// <summary>Whether it is measured inside the region only.</summary>
    public GoalScope Scope { get; init; }

    /// <summary>The fiscal year of the baseline.</summary>
    public FiscalYear? BaselineYear { get; init; }

    /// <summary>The fiscal year of the final target.</summary>
    public FiscalYear? TargetYear { get; init; }

    /// <summary>The figures of each government, and within it of each part.</summary>
    public IReadOnlyList<GoalShare> Shares { get; init; } = [];

    /// <summary>
    /// Whether it aims above (1), at (0) or below (−1) where it began: over the whole plan, as attainment is computed, since one government may
    /// hold what another raises. Null while a share lacks its baseline or final target.
    /// </summary>
    [JsonIgnore]
    public int? Direction
    {
        get
        {
            if (Shares.Count == 0 || Shares.Any(share => !share.HasBaseline(Kind) || !share.HasFinal(Kind)))
            {
                return null;
            }

            return Kind is MeasureKind.Ratio
                ? (Sum(share => share.FinalRatio!.Numerator) * Sum(share => share.BaselineRatio!.Denominator)).CompareTo(Sum(share => share.BaselineRatio!.Numerator) * Sum(share => share.FinalRatio!.Denominator))
                : Sum(share => share.Final!.Value).CompareTo(Sum(share => share.Baseline!.Value));

            // In 128 bits, so that no sum overflows.
            Int128 Sum(Func<GoalShare, long> number) => Shares.Aggregate(Int128.Zero, (sum, share) => sum + number(share));
        }
    }
}
