using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>A co-author government leaves the plan and says why.</summary>
public sealed record WithdrawCoAuthor(string PlanId, string Reason) : IUserAction;

/// <summary>A co-author government left.</summary>
public sealed record CoAuthorWithdrawn(string PlanId, int Edition, string Reason);

internal sealed class WithdrawCoAuthorHandler : IHandle<WithdrawCoAuthor>
{
    public async Task<Refusal?> HandleAsync(WithdrawCoAuthor action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.WithdrawCoAuthor, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new CoAuthorWithdrawn(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
