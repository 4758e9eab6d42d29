using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Projects;

/// <summary>Takes a candidate in: it fits the block draft and the field's roadmap.</summary>
public sealed record AcceptCandidate(string PlanId, int ContentVersion, string Reason) : IUserAction;

/// <summary>A candidate was taken in.</summary>
public sealed record CandidateAccepted(string PlanId, int Edition, int ContentVersion, string Reason);

internal sealed class AcceptCandidateHandler : IHandle<AcceptCandidate>
{
    public async Task<Refusal?> HandleAsync(AcceptCandidate action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.AcceptCandidate, version: action.ContentVersion, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new CandidateAccepted(plan.Id, plan.Edition, action.ContentVersion, action.Reason));
        return null;
    }
}
