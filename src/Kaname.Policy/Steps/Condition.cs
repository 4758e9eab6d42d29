using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>Something that must hold of the plan before a transition, with the words for when it does not.</summary>
public sealed class Condition
{
    private readonly Func<CourseState, Actor, bool> holds;

    internal Condition(Func<CourseState, Actor, bool> holds) => this.holds = holds;

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
    public Refused? Check(CourseState state, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(actor);
        return holds(state, actor) ? null : new Refused(Code, Reason, ReasonEn) { WaitsFor = [.. Waiting(state)] };
    }
}
