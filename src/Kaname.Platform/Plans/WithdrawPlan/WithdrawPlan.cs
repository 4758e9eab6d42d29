using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Takes a plan back and says why.</summary>
public sealed record WithdrawPlan(string PlanId, string Reason) : IUserAction;

/// <summary>The plan was taken back.</summary>
public sealed record PlanWithdrawn(string PlanId, int Edition, string Reason);

internal sealed class WithdrawPlanHandler : IHandle<WithdrawPlan>
{
    public async Task<Refusal?> HandleAsync(WithdrawPlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.Withdraw, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new PlanWithdrawn(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
