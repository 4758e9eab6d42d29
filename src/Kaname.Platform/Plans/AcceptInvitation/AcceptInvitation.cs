using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>An invited government agrees to write the plan together.</summary>
public sealed record AcceptInvitation(string PlanId) : IUserAction;

/// <summary>An invited government agreed.</summary>
public sealed record InvitationAccepted(string PlanId, int Edition);

internal sealed class AcceptInvitationHandler : IHandle<AcceptInvitation>
{
    public async Task<Refusal?> HandleAsync(AcceptInvitation action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.AcceptInvitation);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new InvitationAccepted(plan.Id, plan.Edition));
        return null;
    }
}
