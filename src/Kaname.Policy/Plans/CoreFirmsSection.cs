namespace Kaname.Policy.Plans;

/// <summary>The firms at the core of the plan.</summary>
public sealed record CoreFirmsSection
{
    /// <summary>The firms, each chosen by a person with a reason.</summary>
    public IReadOnlyList<CoreFirm> Items { get; init; } = [];
}
