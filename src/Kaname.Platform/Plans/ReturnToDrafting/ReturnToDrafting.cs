using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Takes the plan back to drafting because the coordination (③) changes the text.</summary>
public sealed record ReturnToDrafting(string PlanId, string Reason) : IUserAction;

/// <summary>The plan went back to drafting.</summary>
public sealed record PlanReturnedToDrafting(string PlanId, int Edition, string Reason);

internal sealed class ReturnToDraftingHandler : IHandle<ReturnToDrafting>
{
    public async Task<Refusal?> HandleAsync(ReturnToDrafting action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.ReturnToDrafting, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new PlanReturnedToDrafting(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
