using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>Name, summary and period of a plan.</summary>
public sealed record BasicsSection
{
    /// <summary>The name in Japanese.</summary>
    public string? Name { get; init; }

    /// <summary>The name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>A few sentences in Japanese.</summary>
    public string? Summary { get; init; }

    /// <summary>A few sentences in English.</summary>
    public string? SummaryEn { get; init; }

    /// <summary>The first fiscal year of the plan.</summary>
    public FiscalYear? Start { get; init; }

    /// <summary>The last fiscal year of the plan.</summary>
    public FiscalYear? End { get; init; }

    /// <summary>The day by which the authors want to hand the plan in. Their own: the paper sets no deadline.</summary>
    public DateOnly? SubmitBy { get; init; }
}
