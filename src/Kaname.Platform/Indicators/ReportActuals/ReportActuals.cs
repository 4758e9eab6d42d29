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
public sealed record ReportActuals(string PlanId, FiscalYear Year, IReadOnlyList<ReportedFigure> Figures, string? CorrectionReason = null) : IUserAction;

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

        var earlier = await context.Store.ActualReports.CountAsync(r => r.PlanId == plan.Id && r.FiscalYear == action.Year.Year);
        if (ReportRules.Refuse(action, plan.Course, PlanJson.Read(edition.Content), FiscalYear.From(context.Today), earlier, context.Actor) is { } refusal)
        {
            return refusal;
        }

        var goals = PlanJson.Read(edition.Content).Goals.Items.ToDictionary(goal => goal.Id, StringComparer.Ordinal);
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
}
