using Kaname.Platform.Actions;
using Kaname.Platform.Consultation;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

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

        if (await context.RefuseWithoutPeriodAsync(plan) is { } noPeriod)
        {
            return noPeriod;
        }

        if (await StandsUnansweredAsync(plan, context) is > 0 and var open)
        {
            return new(
                "findings-unanswered",
                $"「修正が必要」の指摘{open}件に回答がなく、記載も前に提出した版のままです。記載を直すか、指摘に回答してから提出してください。",
                $"{open} finding(s) that ask for a change have no answer, and the text is still the version submitted before. Mend the text or answer them, then submit.");
        }

        context.Happened(plan.Id, new PlanSubmitted(plan.Id, plan.Edition, plan.Course.ContentVersion));
        return null;
    }

    /// <summary>How many findings that ask for a change nobody has answered, where this version lay before the offices already; else none.</summary>
    private static async Task<int> StandsUnansweredAsync(Plan plan, ActionContext context)
    {
        var version = plan.Course.ContentVersion;
        var sentBefore = await context.Store.CourseEntries.AnyAsync(entry =>
            entry.PlanId == plan.Id && entry.Transition == nameof(TransitionId.SubmitToPriorConsultation) && entry.ContentVersion == version);
        return sentBefore
            ? await context.Store.ReviewFindings.CountAsync(finding =>
                finding.PlanId == plan.Id && finding.Severity == FindingSeverity.MustChange && finding.Reply == null && finding.SettledAt == null)
            : 0;
    }
}
