using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>A target for one effect on the region. Whole but for wages, which may be a rate of growth with a fraction.</summary>
public sealed record RippleTarget
{
    /// <summary>The value today, in <see cref="Unit"/>.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The value to be reached, in <see cref="Unit"/>.</summary>
    public decimal? Target { get; init; }

    /// <summary>The unit in Japanese: 円, 人.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit in English.</summary>
    public string? UnitEn { get; init; }

    /// <summary>The fiscal year in which it is to be reached.</summary>
    public FiscalYear? TargetYear { get; init; }
}
