using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Asks another government to write the plan together.</summary>
public sealed record InviteCoAuthor(string PlanId, OrganisationCode Government) : IUserAction;

/// <summary>A government was asked to write the plan together.</summary>
public sealed record CoAuthorInvited(string PlanId, int Edition, OrganisationCode Government);

internal sealed class InviteCoAuthorHandler : IHandle<InviteCoAuthor>
{
    public async Task<Refusal?> HandleAsync(InviteCoAuthor action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.InviteCoAuthor, subject: action.Government);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new CoAuthorInvited(plan.Id, plan.Edition, action.Government));
        return null;
    }
}
