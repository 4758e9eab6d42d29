namespace Kaname.Policy.Plans;

/// <summary>How far the talks with a ministry about the budget have come.</summary>
public sealed record BudgetTalks
{
    /// <summary>Begun or not; null if nobody has said.</summary>
    public BudgetTalksState? State { get; init; }

    /// <summary>The ministry, in Japanese.</summary>
    public string? Ministry { get; init; }

    /// <summary>The ministry, in English.</summary>
    public string? MinistryEn { get; init; }

    /// <summary>The day they began.</summary>
    public DateOnly? Since { get; init; }
}
