using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Starts the next edition of a published plan; the published one stays public.</summary>
public sealed record RevisePlan(string PlanId, string Reason) : IUserAction;

/// <summary>The next edition was begun.</summary>
public sealed record PlanRevisionStarted(string PlanId, int Edition, string Reason);

internal sealed class RevisePlanHandler : IHandle<RevisePlan>
{
    public async Task<Refusal?> HandleAsync(RevisePlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.Revise, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new PlanRevisionStarted(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
