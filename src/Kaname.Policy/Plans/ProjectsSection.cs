namespace Kaname.Policy.Plans;

/// <summary>The projects of a plan and the infrastructure they need.</summary>
public sealed record ProjectsSection
{
    /// <summary>The projects.</summary>
    public IReadOnlyList<PlanProject> Items { get; init; } = [];

    /// <summary>Roads, water, ports, power and the like that the projects need; in Japanese.</summary>
    public string? InfrastructureNeeds { get; init; }

    /// <summary>The same in English.</summary>
    public string? InfrastructureNeedsEn { get; init; }
}
