using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Hands the announced plan in formally (⑤).</summary>
/// <param name="ContentVersion">The version of the text that the person has read; null to take whatever stands there, which is for programs and never for a form.</param>
public sealed record SubmitFormally(string PlanId, int? ContentVersion = null) : IUserAction;

/// <summary>The plan was handed in formally.</summary>
public sealed record PlanFormallySubmitted(string PlanId, int Edition);

internal sealed class SubmitFormallyHandler : IHandle<SubmitFormally>
{
    public async Task<Refusal?> HandleAsync(SubmitFormally action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.SubmitFormally, version: action.ContentVersion);
        if (plan is null)
        {
            return refusal;
        }

        plan.FirstSubmittedAt ??= context.Now;
        context.Happened(plan.Id, new PlanFormallySubmitted(plan.Id, plan.Edition));
        return null;
    }
}
