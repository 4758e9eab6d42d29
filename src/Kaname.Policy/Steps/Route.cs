namespace Kaname.Policy.Steps;

/// <summary>From where to where a transition goes, and who may take it there.</summary>
/// <param name="From">The steps at which it may be taken.</param>
/// <param name="To">
/// The step reached, or null when the step stays. For <see cref="TransitionId.ConfirmRequirements"/> the step reached with the
/// second confirmation; the first leaves the plan at ②.
/// </param>
/// <param name="Who">Any one of these.</param>
public sealed record Route(IReadOnlyList<PlanStep> From, PlanStep? To, IReadOnlyList<Party> Who);
