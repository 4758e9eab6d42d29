using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Closes a published plan whose period is over.</summary>
public sealed record ClosePlan(string PlanId, string Reason) : IUserAction;

/// <summary>The plan was closed.</summary>
public sealed record PlanClosed(string PlanId, int Edition, string Reason);

internal sealed class ClosePlanHandler : IHandle<ClosePlan>
{
    public async Task<Refusal?> HandleAsync(ClosePlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.Close, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new PlanClosed(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
