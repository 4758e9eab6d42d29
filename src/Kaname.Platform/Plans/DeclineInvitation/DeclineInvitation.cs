using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>An invited government declines.</summary>
public sealed record DeclineInvitation(string PlanId, string Reason) : IUserAction;

/// <summary>An invited government declined.</summary>
public sealed record InvitationDeclined(string PlanId, int Edition, string Reason);

internal sealed class DeclineInvitationHandler : IHandle<DeclineInvitation>
{
    public async Task<Refusal?> HandleAsync(DeclineInvitation action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.DeclineInvitation, reason: action.Reason);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new InvitationDeclined(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
