using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>What the roll-up needs to know of a public plan (one that has reached step ⑥). Only public plans are passed.</summary>
public sealed record PlanForRollUp
{
    /// <summary>The plan's id, letter by letter the one in its facts.</summary>
    public required string Id { get; init; }

    /// <summary>The type of plan.</summary>
    public required PlanType Type { get; init; }

    /// <summary>When it was formally submitted for the first time: of two plans that list the same amount the earlier one keeps it.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Has it been withdrawn? Its rows are then left out and it is no longer expected to report.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The plan's first year.</summary>
    public required FiscalYear Start { get; init; }

    /// <summary>The plan's last year; it owes no report for later ones.</summary>
    public required FiscalYear End { get; init; }

    /// <summary>The first year that it owes a report for; null for its first year.</summary>
    public FiscalYear? FirstDue { get; init; }

    /// <summary>Its targets by KGI, government and part.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    internal IEnumerable<Target> TargetsOf(Kgi kgi) => Targets.Where(target => target.Kgi == kgi);

    /// <summary>The years that a report is due for, up to the latest due year of all.</summary>
    internal IEnumerable<FiscalYear> DueYears(FiscalYear asOf) => FiscalYear.Range(FirstDue ?? Start, asOf < End ? asOf : End);
}
