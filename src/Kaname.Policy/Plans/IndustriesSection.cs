namespace Kaname.Policy.Plans;

/// <summary>What the plan is about.</summary>
public sealed record IndustriesSection
{
    /// <summary>Numbers of strategic fields, 1 to 17; may be empty for B and C.</summary>
    public IReadOnlyList<int> Fields { get; init; } = [];

    /// <summary>Slug of a map category, if one fits.</summary>
    public string? Category { get; init; }

    /// <summary>The industries in the plan's own words, in Japanese.</summary>
    public IReadOnlyList<string> Industries { get; init; } = [];

    /// <summary>The same in English, in the same order.</summary>
    public IReadOnlyList<string> IndustriesEn { get; init; } = [];

    /// <summary>How they stand today: size, growth, strengths; in Japanese.</summary>
    public string? PresentState { get; init; }

    /// <summary>How they stand today, in English.</summary>
    public string? PresentStateEn { get; init; }
}
