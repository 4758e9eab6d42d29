namespace Kaname.Policy.Plans;

/// <summary>The KGIs and KPIs of a plan.</summary>
public sealed record GoalsSection
{
    /// <summary>The goals, of all levels.</summary>
    public IReadOnlyList<Goal> Items { get; init; } = [];
}
