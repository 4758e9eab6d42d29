namespace Kaname.Policy.Steps;

/// <summary>A transition that somebody may take now, or could take once the grounds against it are gone.</summary>
/// <param name="Transition">The transition; its <see cref="Transition.Inputs"/> are what a request must still bring.</param>
/// <param name="WhyNot">What stands against it now, every ground; empty when it may be taken.</param>
public sealed record Offer(Transition Transition, IReadOnlyList<Refused> WhyNot)
{
    /// <summary>May it be taken now, given its inputs?</summary>
    public bool IsPossible => WhyNot.Count == 0;
}
