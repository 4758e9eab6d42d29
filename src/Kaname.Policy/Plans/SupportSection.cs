namespace Kaname.Policy.Plans;

/// <summary>Support measures that the plan counts on.</summary>
public sealed record SupportSection
{
    /// <summary>The measures, in Japanese.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The measures in English, in the same order.</summary>
    public IReadOnlyList<string> ItemsEn { get; init; } = [];
}
