using Kaname.Platform.Actions;
using Kaname.Platform.Audit;
using Kaname.Policy.Plans;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Consultation;

/// <summary>A confirmer of 内閣官房 or 経済産業省 notes something about a plan in prior consultation (②), for its authors to answer.</summary>
/// <param name="Section">The section it is about, or null for the plan as a whole.</param>
/// <param name="Opened">When the form was opened, so that one sent twice leaves one finding; null for programs.</param>
public sealed record LeaveFinding(string PlanId, PlanSection? Section, FindingSeverity Severity, string Text, DateTimeOffset? Opened = null) : IUserAction;

/// <summary>A finding was left. Its text is for the authors; the audit keeps its fingerprint.</summary>
public sealed record FindingLeft(string PlanId, int Number, int Edition, int ContentVersion, PlanSection? Section, FindingSeverity Severity, string Fingerprint);

internal sealed class LeaveFindingHandler : IHandle<LeaveFinding>
{
    public async Task<Refusal?> HandleAsync(LeaveFinding action, ActionContext context)
    {
        if (await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return Refusal.UnknownPlan(action.PlanId);
        }

        var course = plan.Course;
        if (await IsLeftAlreadyAsync(action, context))
        {
            return new(Refusal.DoneAlready, "この指摘は、この画面を開いたあとに残しました。一覧で確かめてください。", "This finding was left after this page was opened. Look for it in the list.");
        }

        if (FindingRights.RefuseLeaving(course, context.Actor) is { } notNow)
        {
            return notNow;
        }

        if (action.Section is { } section && !PlanSections.Has(plan.Type, section))
        {
            var profile = PlanSections.Of(section);
            return new(
                "no-such-section", $"種類{plan.Type}の計画には「{profile.Name}」の欄がありません。欄を選び直してください。", $"A plan of type {plan.Type} has no section \"{profile.NameEn}\". Choose another.");
        }

        if (!Enum.IsDefined(action.Severity))
        {
            return new("severity-missing", "扱いを選んでください。例：確認したい点", "Choose how much depends on it, for example a question.");
        }

        if (action.Severity == FindingSeverity.MustChange && FindingRights.RefuseDemand(course, context.Actor) is { } stands)
        {
            return stands;
        }

        if (FindingRules.RefuseText(action.Text) is { } refusal)
        {
            return refusal;
        }

        var last = await context.Store.ReviewFindings.Where(finding => finding.PlanId == plan.Id).MaxAsync(finding => (int?)finding.Number) ?? 0;
        context.Store.ReviewFindings.Add(new()
        {
            PlanId = plan.Id,
            Number = last + 1,
            Edition = course.Edition,
            ContentVersion = course.ContentVersion,
            Section = action.Section,
            Severity = action.Severity,
            Text = action.Text.Trim(),
            Office = context.Actor.Organisation.Value,
            ByName = context.Actor.Name,
            At = context.Now,
        });
        context.Happened(
            plan.Id, new FindingLeft(plan.Id, last + 1, course.Edition, course.ContentVersion, action.Section, action.Severity, Fingerprint.Of(action.Text.Trim())));
        return null;
    }

    /// <summary>The same words on the same section by the same person, since the form was opened.</summary>
    private static async Task<bool> IsLeftAlreadyAsync(LeaveFinding action, ActionContext context)
    {
        var (office, name, text) = (context.Actor.Organisation.Value, context.Actor.Name, action.Text?.Trim());
        return action.Opened is { } opened && await context.Store.ReviewFindings.AnyAsync(finding =>
            finding.PlanId == action.PlanId && finding.Section == action.Section && finding.Severity == action.Severity && finding.Text == text
            && finding.Office == office && finding.ByName == name && finding.At >= opened);
    }
}
