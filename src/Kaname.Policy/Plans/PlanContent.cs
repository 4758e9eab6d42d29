using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>Everything a plan says, as data: one record for each section. A field that is null says that nobody has said.</summary>
/// <remarks>Sections that a type does not have stay empty. Equality compares lists by reference; compare the JSON instead.</remarks>
public sealed record PlanContent
{
    /// <summary>The type of the plan; for A, the content is that of a candidate project until the state writes the plan.</summary>
    public PlanType Type { get; init; }

    /// <summary>Name, summary and period.</summary>
    public BasicsSection Basics { get; init; } = new();

    /// <summary>The area and its enclaves.</summary>
    public AreaSection Area { get; init; } = new();

    /// <summary>The fields and industries.</summary>
    public IndustriesSection Industries { get; init; } = new();

    /// <summary>What will be made, for which market, and why it wins.</summary>
    public WinningPathSection WinningPath { get; init; } = new();

    /// <summary>The firms at the core.</summary>
    public CoreFirmsSection CoreFirms { get; init; } = new();

    /// <summary>Firms invited from outside (type B).</summary>
    public OutsideFirmsSection OutsideFirms { get; init; } = new();

    /// <summary>Projects and infrastructure.</summary>
    public ProjectsSection Projects { get; init; } = new();

    /// <summary>KGIs and KPIs.</summary>
    public GoalsSection Goals { get; init; } = new();

    /// <summary>Ripple effects (types B and C).</summary>
    public RippleSection Ripple { get; init; } = new();

    /// <summary>Support that the plan counts on.</summary>
    public SupportSection Support { get; init; } = new();

    /// <summary>Accompaniment and consultation window (types B and C).</summary>
    public AccompanimentSection Accompaniment { get; init; } = new();

    /// <summary>The local resource (type C).</summary>
    public LocalResourceSection LocalResource { get; init; } = new();

    /// <summary>Fit of the candidate project (type A).</summary>
    public CandidateFitSection CandidateFit { get; init; } = new();

    /// <summary>A plan of which nothing but the type is known.</summary>
    /// <param name="type">The type.</param>
    public static PlanContent Empty(PlanType type) => new() { Type = type };
}
