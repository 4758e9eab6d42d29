namespace Kaname.Policy.Plans;

/// <summary>Firms invited from outside the region (type B).</summary>
public sealed record OutsideFirmsSection
{
    /// <summary>Does the plan invite such firms? Null until somebody has said.</summary>
    public bool? Invites { get; init; }

    /// <summary>How labour and technology will take root locally, and by when; in Japanese.</summary>
    public string? LabourAndTechnologyRoadmap { get; init; }

    /// <summary>The same in English.</summary>
    public string? LabourAndTechnologyRoadmapEn { get; init; }

    /// <summary>How earnings will be invested again in the region; in Japanese.</summary>
    public string? ReinvestmentPolicy { get; init; }

    /// <summary>The same in English.</summary>
    public string? ReinvestmentPolicyEn { get; init; }
}
