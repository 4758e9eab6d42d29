using Kaname.Policy.Geography;

namespace Kaname.Policy.Plans;

/// <summary>An industry outside the area that trades so much with it that the plan treats both as one (取引量が多く密接不可分).</summary>
public sealed record Enclave
{
    /// <summary>Where it is: the municipality or prefecture outside the area.</summary>
    public Place? Place { get; init; }

    /// <summary>Which industry, in Japanese.</summary>
    public string? Industry { get; init; }

    /// <summary>Which industry, in English.</summary>
    public string? IndustryEn { get; init; }

    /// <summary>Why it cannot be separated, with the figures, in Japanese.</summary>
    public string? Ground { get; init; }

    /// <summary>Why it cannot be separated, in English.</summary>
    public string? GroundEn { get; init; }
}
