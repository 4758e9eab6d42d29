using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Indicators;

/// <summary>The regional bureau accepts the latest report of a plan and year; from then on it is public and counted.</summary>
/// <param name="Report">The report that the officer has read; null for whatever is the latest, which is for programs and never for a form.</param>
public sealed record AcceptActuals(string PlanId, FiscalYear Year, int? Report = null) : IUserAction;

/// <summary>A year's figures were accepted.</summary>
public sealed record ActualsAccepted(string PlanId, int FiscalYear, int Report, int Rows);

internal sealed class AcceptActualsHandler(Briefing briefing) : IHandle<AcceptActuals>
{
    public async Task<Refusal?> HandleAsync(AcceptActuals action, ActionContext context)
    {
        if (context.Actor.Role is not Role.BureauOfficer)
        {
            return new("wrong-role", "実績は、地方経済産業局の担当者が受け付けます。", "Results are accepted by an officer of a regional bureau.");
        }

        var year = action.Year.Year;
        var report = await context.Store.ActualReports.Include(r => r.Rows)
            .Where(r => r.PlanId == action.PlanId && r.FiscalYear == year).OrderByDescending(r => r.Number).FirstOrDefaultAsync();
        if (report is null || await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return new("not-reported", $"{action.Year.ToJapanese()}の実績はまだ報告されていません。", $"Nothing was reported for FY{year} yet.");
        }

        if (!briefing.LooksAfter(context.Actor.Organisation, plan.Course))
        {
            return new(
                "wrong-organisation", "実績は、計画の策定主体の都道府県を担当する経済産業局が受け付けます。", "Results are accepted by the bureau that looks after a prefecture of the plan's authors.");
        }

        if (action.Report is { } read && read != report.Number)
        {
            return new(
                Refusal.ChangedInBetween, "開いたあとに訂正が報告されました。新しい報告を読んでから受け付けてください。", "A correction was reported after you opened the page. Read it, then accept it.");
        }

        if (report.AcceptedAt is not null)
        {
            return new(
                report.AcceptedBy == context.Actor.Organisation.Value ? Refusal.DoneAlready : "already-accepted", "この報告は受け付け済みです。", "This report was accepted already.");
        }

        (report.AcceptedAt, report.AcceptedBy) = (context.Now, context.Actor.Organisation.Value);
        context.Store.PublishedFacts.AddRange(report.Rows.OrderBy(row => row.Row).Select(row => new Publication.PublishedFact
        {
            Id = 0,
            Data = plan.Data,
            PlanId = plan.Id,
            FiscalYear = year,
            Report = report.Number,
            Goal = row.Goal,
            Kgi = row.Kgi,
            Part = row.Part,
            Place = row.Place,
            Amount = row.Amount,
            Denominator = row.Denominator,
            SharedKey = row.SharedKey,
            Firm = row.Firm,
            Project = row.Project,
            ReportedAt = report.ReportedAt,
            AcceptedAt = context.Now,
            ReportedBy = report.ReportedBy,
        }));
        context.Happened(plan.Id, new ActualsAccepted(plan.Id, year, report.Number, report.Rows.Count));
        return null;
    }
}
