using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Consultation;

/// <summary>内閣官房 or 経済産業省 confirms that the version it has read fills the requirements (②).</summary>
public sealed record ConfirmRequirements(string PlanId, int ContentVersion) : IUserAction;

/// <summary>One of the two confirming offices confirmed.</summary>
public sealed record RequirementsConfirmed(string PlanId, int Edition, int ContentVersion);

internal sealed class ConfirmRequirementsHandler : IHandle<ConfirmRequirements>
{
    public async Task<Refusal?> HandleAsync(ConfirmRequirements action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.ConfirmRequirements, version: action.ContentVersion);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new RequirementsConfirmed(plan.Id, plan.Edition, action.ContentVersion));
        return null;
    }
}
