using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>One row of a course: who may do what at which step, on which conditions, and what it changes.</summary>
/// <remarks>
/// <see cref="Basis"/> tells of the transition itself: that this act follows that one. Who acts in which role and what is
/// waited for is always ours (<see cref="Condition.Basis"/>); the paper names only the bodies.
/// </remarks>
public sealed class Transition
{
    private IReadOnlyList<Party>? parties;

    internal Transition()
    {
    }

    /// <summary>Its name.</summary>
    public required TransitionId Id { get; init; }

    /// <summary>What it is called on a button, in Japanese.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called on a button, in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>What it does, in one or two sentences in Japanese.</summary>
    public required string Meaning { get; init; }

    /// <summary>What it does, in one or two sentences in English.</summary>
    public required string MeaningEn { get; init; }

    /// <summary>Whether the paper knows this act.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The heading it rests on. Never null for <see cref="Strategy.Basis.Paper"/>; for ours only where a heading is what we read further.</summary>
    public PaperSource? Source { get; init; }

    /// <summary>The ways it may go; at one step no two of them differ in where they lead.</summary>
    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>The standings in which it may be taken; all but three transitions need an active plan.</summary>
    public IReadOnlyList<PlanStanding> Standings { get; init; } = [PlanStanding.Active];

    /// <summary>What must hold of the plan, in the order in which it is checked.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>What the request must bring, in the order in which it is checked.</summary>
    public IReadOnlyList<RequestInput> Inputs { get; init; } = [];

    /// <summary>What else changes once the step and nothing else has moved. Pure.</summary>
    internal Func<CourseState, TransitionRequest, CourseState> Effect { get; init; } = static (state, _) => state;

    /// <summary>Who may take it at some step or other, each once.</summary>
    public IReadOnlyList<Party> Parties => parties ??= [.. Routes.SelectMany(route => route.Who).Distinct()];

    /// <summary>Does one of its conditions ask for <see cref="PlanReadiness"/>?</summary>
    public bool ReadsPlan => Conditions.Any(condition => condition.ReadsPlan);

    /// <summary>Does it lead back from a later step to an earlier one?</summary>
    public bool GoesBack => Routes.Any(route => route.To is { } to && route.From.Any(from => from > to));

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
