using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Takes back an invitation that has no answer yet.</summary>
public sealed record TakeBackInvitation(string PlanId, OrganisationCode Government) : IUserAction;

/// <summary>An invitation was taken back.</summary>
public sealed record InvitationTakenBack(string PlanId, int Edition, OrganisationCode Government);

internal sealed class TakeBackInvitationHandler : IHandle<TakeBackInvitation>
{
    public async Task<Refusal?> HandleAsync(TakeBackInvitation action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.TakeBackInvitation, subject: action.Government);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new InvitationTakenBack(plan.Id, plan.Edition, action.Government));
        return null;
    }
}
