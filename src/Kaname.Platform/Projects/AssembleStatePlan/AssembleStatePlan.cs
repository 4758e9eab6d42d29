using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Projects;

/// <summary>The state begins to write its plan from the candidate taken in (type A).</summary>
public sealed record AssembleStatePlan(string PlanId) : IUserAction;

/// <summary>The state began its plan.</summary>
public sealed record StatePlanBegun(string PlanId, int Edition);

internal sealed class AssembleStatePlanHandler : IHandle<AssembleStatePlan>
{
    public async Task<Refusal?> HandleAsync(AssembleStatePlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.AssembleStatePlan);
        if (plan is null)
        {
            return refusal;
        }

        plan.FirstSubmittedAt ??= context.Now;
        context.Happened(plan.Id, new StatePlanBegun(plan.Id, plan.Edition));
        return null;
    }
}
