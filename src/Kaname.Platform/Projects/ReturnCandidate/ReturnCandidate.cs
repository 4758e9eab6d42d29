using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Projects;

/// <summary>Gives a candidate back to its prefectures and says why.</summary>
public sealed record ReturnCandidate(string PlanId, string Reason) : IUserAction;

/// <summary>A candidate was given back.</summary>
public sealed record CandidateReturned(string PlanId, int Edition, string Reason);

internal sealed class ReturnCandidateHandler : IHandle<ReturnCandidate>
{
    public async Task<Refusal?> HandleAsync(ReturnCandidate action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.ReturnCandidate, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new CandidateReturned(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
