using Kaname.Policy.Geography;

namespace Kaname.Policy.Plans;

/// <summary>Where the plan is.</summary>
public sealed record AreaSection
{
    /// <summary>The prefectures and municipalities that make up the area.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Industries outside the area that the plan treats as one with it (飛び地).</summary>
    public IReadOnlyList<Enclave> Enclaves { get; init; } = [];
}
