using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>An author government confirms the version of the text that it has read.</summary>
public sealed record ConfirmVersion(string PlanId, int ContentVersion) : IUserAction;

/// <summary>An author government confirmed one version of the text.</summary>
public sealed record VersionConfirmed(string PlanId, int Edition, int ContentVersion);

internal sealed class ConfirmVersionHandler : IHandle<ConfirmVersion>
{
    public async Task<Refusal?> HandleAsync(ConfirmVersion action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.ConfirmVersion, version: action.ContentVersion);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new VersionConfirmed(plan.Id, plan.Edition, action.ContentVersion));
        return null;
    }
}
