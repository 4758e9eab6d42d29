using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Sends the draft to prior consultation (②).</summary>
/// <param name="ContentVersion">The version of the text that the person has read; null to take whatever stands there, which is for programs and never for a form.</param>
public sealed record SubmitPlan(string PlanId, int? ContentVersion = null) : IUserAction;

/// <summary>The draft went to prior consultation.</summary>
public sealed record PlanSubmitted(string PlanId, int Edition, int ContentVersion);

internal sealed class SubmitPlanHandler : IHandle<SubmitPlan>
{
    public async Task<Refusal?> HandleAsync(SubmitPlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.SubmitToPriorConsultation, version: action.ContentVersion);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new PlanSubmitted(plan.Id, plan.Edition, plan.Course.ContentVersion));
        return null;
    }
}
