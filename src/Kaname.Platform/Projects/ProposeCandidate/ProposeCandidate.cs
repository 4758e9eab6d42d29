using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Projects;

/// <summary>The prefectures propose their candidate project (type A).</summary>
public sealed record ProposeCandidate(string PlanId) : IUserAction;

/// <summary>A candidate project was proposed.</summary>
public sealed record CandidateProposed(string PlanId, int Edition);

internal sealed class ProposeCandidateHandler : IHandle<ProposeCandidate>
{
    public async Task<Refusal?> HandleAsync(ProposeCandidate action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.ProposeCandidate);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new CandidateProposed(plan.Id, plan.Edition));
        return null;
    }
}
