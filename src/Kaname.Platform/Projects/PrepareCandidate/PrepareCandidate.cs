using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Projects;

/// <summary>A prefecture begins to prepare a candidate project (type A).</summary>
public sealed record PrepareCandidate(string PlanId) : IUserAction;

/// <summary>A prefecture began a candidate.</summary>
public sealed record CandidateBegun(string PlanId, int Edition);

internal sealed class PrepareCandidateHandler : IHandle<PrepareCandidate>
{
    public async Task<Refusal?> HandleAsync(PrepareCandidate action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.PrepareCandidate);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new CandidateBegun(plan.Id, plan.Edition));
        return null;
    }
}
