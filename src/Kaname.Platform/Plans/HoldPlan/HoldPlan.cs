using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Lets a plan rest and says why.</summary>
public sealed record HoldPlan(string PlanId, string Reason) : IUserAction;

/// <summary>The plan rests.</summary>
public sealed record PlanHeld(string PlanId, int Edition, string Reason);

internal sealed class HoldPlanHandler : IHandle<HoldPlan>
{
    public async Task<Refusal?> HandleAsync(HoldPlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.Hold, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new PlanHeld(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
