namespace Kaname.Policy.Indicators;

/// <summary>How far an indicator has come, and whether that is as far as it should be.</summary>
public sealed record Progress
{
    /// <summary>達成率: (actual − baseline) ÷ (target − baseline); null when it cannot be worked out.</summary>
    public Fraction? Attainment { get; init; }

    /// <summary>ペース: (actual − baseline) ÷ (expected − baseline); null when it cannot be worked out.</summary>
    public Fraction? Pace { get; init; }

    /// <summary>The class that follows from the two.</summary>
    public required ProgressClass Class { get; init; }

    /// <summary>What the pace is measured against; null when nothing is expected yet.</summary>
    public ExpectationSource? ExpectedFrom { get; init; }

    /// <summary>The attainment with its numbers; null when a number for it is missing.</summary>
    public Formula? AttainmentFormula { get; init; }

    /// <summary>The pace with its numbers; null when a number for it is missing.</summary>
    public Formula? PaceFormula { get; init; }
}
