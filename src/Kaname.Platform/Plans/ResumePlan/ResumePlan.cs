using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Goes on with a plan that rested.</summary>
public sealed record ResumePlan(string PlanId, string Reason) : IUserAction;

/// <summary>The plan goes on.</summary>
public sealed record PlanResumed(string PlanId, int Edition, string Reason);

internal sealed class ResumePlanHandler : IHandle<ResumePlan>
{
    public async Task<Refusal?> HandleAsync(ResumePlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.Resume, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new PlanResumed(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
