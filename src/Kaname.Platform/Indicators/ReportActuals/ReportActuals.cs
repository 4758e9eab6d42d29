using Kaname.Platform.Actions;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Indicators;

/// <summary>
/// Hands in what a published plan reached in one fiscal year, a row a goal, part and place. A second report of the same year is a
/// correction, needs a reason, and replaces the first once it is accepted; the first stays readable.
/// </summary>
/// <param name="Corrects">The report that the author had before them, 0 for none; null for whatever is the latest, which is for programs and never for a form.</param>
public sealed record ReportActuals(
    string PlanId, FiscalYear Year, IReadOnlyList<ReportedFigure> Figures, string? CorrectionReason = null, int? Corrects = null) : IUserAction;

/// <summary>One figure as entered. A null amount says that the cell was looked at and left blank: it is not zero.</summary>
/// <param name="Goal">The goal's id in the plan.</param>
/// <param name="Part">Public or private for ①, none elsewhere.</param>
/// <param name="Place">Where it happened, not where the head office is.</param>
/// <param name="Amount">Whole yen or people; the numerator of a ratio.</param>
/// <param name="Denominator">The denominator of a ratio.</param>
/// <param name="Project">The plan's own project it belongs to.</param>
/// <param name="SharedKey">The key of a project or programme that other plans may list too.</param>
/// <param name="Firm">The corporate number of who invested.</param>
public sealed record ReportedFigure(
    string Goal, Part Part, Place Place, long? Amount, long? Denominator = null, string? Project = null, string? SharedKey = null, string? Firm = null);

/// <summary>A year's figures were handed in.</summary>
public sealed record ActualsReported(string PlanId, int FiscalYear, int Report, int Rows, string? CorrectionReason);

internal sealed class ReportActualsHandler : IHandle<ReportActuals>
{
    public async Task<Refusal?> HandleAsync(ReportActuals action, ActionContext context)
    {
        var edition = await context.Store.PublishedEditions.Where(e => e.PlanId == action.PlanId).OrderByDescending(e => e.Edition).FirstOrDefaultAsync();
        if (edition is null || await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return new("not-published", $"計画 {action.PlanId} は公表されていないため、実績を報告できません。", $"Plan {action.PlanId} is not published, so nothing can be reported for it.");
        }

        var latest = await context.Store.ActualReports.Include(r => r.Rows)
            .Where(r => r.PlanId == plan.Id && r.FiscalYear == action.Year.Year).OrderByDescending(r => r.Number).FirstOrDefaultAsync();
        var (earlier, content) = (latest?.Number ?? 0, PlanJson.Read(edition.Content));
        if (action.Corrects is { } read && read != earlier && latest is not null)
        {
            return latest.ReportedBy == context.Actor.Organisation.Value && Tells(latest, action)
                ? new(Refusal.DoneAlready, "この実績は報告済みです。", "These results were reported already.")
                : new(
                    Refusal.ChangedInBetween,
                    "開いたあとに、この年度の別の報告が記録されました。新しい報告を読んでから、訂正してください。",
                    "Another report of this year was recorded after you opened the page. Read it, then correct it.");
        }

        if (ReportRules.Refuse(action, plan.Course, content, FiscalYear.From(context.Today), earlier, context.Actor) is { } refusal)
        {
            return refusal;
        }

        var goals = content.Goals.Items.ToDictionary(goal => goal.Id, StringComparer.Ordinal);
        var report = new ActualReport
        {
            PlanId = plan.Id,
            FiscalYear = action.Year.Year,
            Number = earlier + 1,
            ReportedAt = context.Now,
            ReportedBy = context.Actor.Organisation.Value,
            CorrectionReason = action.CorrectionReason,
        };
        report.Rows.AddRange(action.Figures.Select((figure, index) => new ActualRow
        {
            PlanId = plan.Id,
            FiscalYear = report.FiscalYear,
            Number = report.Number,
            Row = index + 1,
            Goal = figure.Goal,
            Kgi = goals[figure.Goal].Kgi,
            Part = figure.Part,
            Place = figure.Place.Value,
            Amount = figure.Amount,
            Denominator = figure.Denominator,
            Project = figure.Project,
            SharedKey = figure.SharedKey,
            Firm = figure.Firm,
        }));
        context.Store.ActualReports.Add(report);
        context.Happened(plan.Id, new ActualsReported(plan.Id, report.FiscalYear, report.Number, report.Rows.Count, action.CorrectionReason));
        return null;
    }

    private static bool Tells(ActualReport report, ReportActuals action) =>
        report.CorrectionReason == action.CorrectionReason
        && report.Rows.Select(row => (row.Goal, row.Part, row.Place, row.Amount, row.Denominator)).ToHashSet()
            .SetEquals(action.Figures.Select(figure => (figure.Goal, figure.Part, figure.Place.Value, figure.Amount, figure.Denominator)));
}
