using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>Something that must hold of the plan before a transition, with the words for when it does not.</summary>
public sealed class Condition
{
    private readonly Func<CourseState, Actor, PlanReadiness, bool> holds;

    /// <summary>One that the plan's state answers.</summary>
    internal Condition(Func<CourseState, Actor, bool> holds) => this.holds = (state, actor, _) => holds(state, actor);

    /// <summary>One that the plan's text or consultation answers.</summary>
    internal Condition(Func<PlanReadiness, bool> holds) => (this.holds, ReadsPlan) = ((_, _, readiness) => holds(readiness), true);

    /// <summary>One that they answer for the asker.</summary>
    internal Condition(Func<CourseState, Actor, PlanReadiness, bool> holds) => (this.holds, ReadsPlan) = (holds, true);

    /// <summary>Does it ask for <see cref="PlanReadiness"/>?</summary>
    public bool ReadsPlan { get; }

    /// <summary>The ground of refusal when it does not hold; each condition has its own.</summary>
    public required RefusalCode Code { get; init; }

    /// <summary>What must hold, in Japanese.</summary>
    public required string Text { get; init; }

    /// <summary>What must hold, in English.</summary>
    public required string TextEn { get; init; }

    /// <summary>What is told when it does not hold, in Japanese.</summary>
    public required string Reason { get; init; }

    /// <summary>What is told when it does not hold, in English.</summary>
    public required string ReasonEn { get; init; }

    /// <summary>Always ours: the paper gives the order of the steps and the bodies, but says of no step what it waits for.</summary>
    public Basis Basis { get; } = Basis.Ours;

    internal Func<CourseState, IEnumerable<OrganisationCode>> Waiting { get; init; } = static _ => [];

    /// <summary>Null when it holds for this plan and asker, else the refusal.</summary>
    /// <param name="state">The plan's state.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="readiness">What its text and consultation say; looked at only where <see cref="ReadsPlan"/>.</param>
    public Refused? Check(CourseState state, Actor actor, PlanReadiness readiness)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(readiness);
        return holds(state, actor, readiness) ? null : new Refused(Code, Reason, ReasonEn) { WaitsFor = [.. Waiting(state)] };
    }
}
