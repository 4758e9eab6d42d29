using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Consultation;

/// <summary>A confirmer or the publisher asks for changes; the reason goes to the authors as written.</summary>
/// <param name="ContentVersion">The version of the text that the person has read; null to take whatever stands there, which is for programs and never for a form.</param>
public sealed record AskForChanges(string PlanId, string Reason, int? ContentVersion = null) : IUserAction;

/// <summary>Changes were asked for.</summary>
public sealed record ChangesAskedFor(string PlanId, int Edition, string Reason);

internal sealed class AskForChangesHandler : IHandle<AskForChanges>
{
    public async Task<Refusal?> HandleAsync(AskForChanges action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.AskForChanges, reason: action.Reason, version: action.ContentVersion);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new ChangesAskedFor(plan.Id, plan.Edition, action.Reason));
        return null;
    }
}
