using System.Text.Json;
using Kaname.Platform.Actions;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Publication;

/// <summary>Reads the immutable public rows of one kind of data, and nothing else.</summary>
internal static class ReadPublishedNation
{
    public static async Task<PublishedNation> RunAsync(
        KanameContext store, DataKind data, PublicationMark mark, FiscalYear asOf, DateTimeOffset now, PolicySettings settings, CancellationToken cancellation)
    {
        var editions = await store.PublishedEditions.AsNoTracking().Where(e => e.Data == data).OrderBy(e => e.PlanId).ThenBy(e => e.Edition).ToListAsync(cancellation);
        var rows = await store.PublishedFacts.AsNoTracking().Where(f => f.Data == data).OrderBy(f => f.Id).ToListAsync(cancellation);
        var trace = await store.PublishedMoves.AsNoTracking().Where(m => m.Data == data).OrderBy(m => m.Sequence).ToListAsync(cancellation);
        var decisions = await store.PublishedDecisions.AsNoTracking().Where(d => d.Data == data).OrderBy(d => d.Id).ToListAsync(cancellation);

        var facts = Standing(rows).Select(Fact).ToList();
        if (facts.Count > 0)
        {
            // Nobody can report a year that is not over, so what was accepted is due, whatever this machine's clock says (a demo's store read by a check).
            asOf = facts.Max(fact => fact.Year) is var latest && latest > asOf ? latest : asOf;
        }

        var moves = trace.Select(Move).ToList();
        var movesOfPlan = moves.ToLookup(move => move.PlanId, StringComparer.Ordinal);
        var yearsOfPlan = facts.ToLookup(fact => fact.PlanId, fact => fact.Year, StringComparer.Ordinal);
        var plans = editions.GroupBy(e => e.PlanId, StringComparer.Ordinal)
            .Select(group => Plan([.. group], [.. movesOfPlan[group.Key]], [.. yearsOfPlan[group.Key].Distinct().Order()])).ToList();
        var names = plans.ToDictionary(plan => plan.Id, StringComparer.Ordinal);
        var accepted = rows.GroupBy(row => (row.PlanId, row.FiscalYear, row.Report)).Where(group => names.ContainsKey(group.Key.PlanId)).Select(group =>
        {
            var plan = names[group.Key.PlanId];
            return new NationMove(
                plan.Id, plan.Type, NationMove.ResultsAccepted, plan.Type == PlanType.A ? PlanStep.StatePlanPublication : PlanStep.Publication, plan.Standing,
                plan.Current.Edition, group.First().AcceptedAt, plan.Name, plan.NameEn, null, new FiscalYear(group.Key.FiscalYear));
        });
        return new(
            data, $"{mark.Move}.{mark.Fact}.{mark.Decision}.{asOf.Year}", now, asOf, plans, facts,
            [.. moves.AsEnumerable().Reverse().Concat(accepted).OrderByDescending(move => move.At)], [.. decisions.Select(Decision)], settings);
    }

    /// <summary>Of each plan and year the rows of its latest accepted report; earlier ones stay stored and readable.</summary>
    private static IEnumerable<PublishedFact> Standing(List<PublishedFact> rows) =>
        rows.GroupBy(row => (row.PlanId, row.FiscalYear)).SelectMany(group =>
        {
            var latest = group.Max(row => row.Report);
            return group.Where(row => row.Report == latest);
        });

    private static PublishedPlan Plan(PublishedEdition[] editions, NationMove[] moves, FiscalYear[] reported)
    {
        var first = editions[0];
        var last = moves[^1];
        return new()
        {
            Id = first.PlanId,
            Type = first.Type,
            Data = first.Data,
            Versions = [.. editions.Select(Version)],
            Standing = last.Standing,
            UnderRevision = last.Standing is PlanStanding.Active or PlanStanding.OnHold && last.Edition > editions[^1].Edition,
            Moves = [.. moves.SkipWhile(move => move.At < first.PublishedAt)],
            ReportedYears = reported,
        };
    }

    private static PublishedVersion Version(PublishedEdition edition) => new(
        edition.Edition,
        edition.Name,
        edition.NameEn,
        OrganisationCode.Parse(edition.Lead),
        JsonSerializer.Deserialize<List<OrganisationCode>>(edition.Authors, ActionContext.Json)!,
        JsonSerializer.Deserialize<List<PublishedStep>>(edition.Steps, ActionContext.Json)!,
        PlanJson.Read(edition.Content),
        edition.SubmittedAt,
        edition.PublishedAt)
    {
        Document = edition is { DocumentNumber: { } number, DocumentName: { } name } ? new(number, name) : null,
    };

    private static NationMove Move(PublishedMove move) => new(
        move.PlanId, move.Type, move.Kind, Enum.Parse<PlanStep>(move.Step), move.Standing, move.Edition, move.At, move.Name, move.NameEn, move.Reason);

    private static DuplicateDecision Decision(PublishedDecision decision) => new(
        decision.Kgi, new FiscalYear(decision.FiscalYear), CorporateNumber.Parse(decision.Firm), MunicipalityCode.Parse(decision.Municipality),
        decision.Same ? DuplicateFinding.Same : DuplicateFinding.Different);

    private static NationFact Fact(PublishedFact row)
    {
        var (year, place) = (new FiscalYear(row.FiscalYear), Place.Parse(row.Place));
        return new(
            row.Id, row.PlanId, row.Goal, year, row.Report, row.Part, place, row.Amount, row.Denominator,
            row.Project, row.SharedKey, row.Firm, row.ReportedAt, row.AcceptedAt, OrganisationCode.Parse(row.ReportedBy),
            row.Kgi is not { } kgi ? null : new()
            {
                Id = row.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
                PlanId = row.PlanId,
                Kgi = kgi,
                FiscalYear = year,
                Part = row.Part,
                Place = place,
                Amount = row.Amount,
                Denominator = row.Denominator,
                SharedKey = row.SharedKey,
                Firm = row.Firm is null ? null : CorporateNumber.Parse(row.Firm),
            });
    }
}
