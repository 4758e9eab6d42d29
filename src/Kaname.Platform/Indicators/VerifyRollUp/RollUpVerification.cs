using System.Globalization;
using Kaname.Platform.Publication;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Indicators;

/// <summary>What a recomputation found.</summary>
/// <param name="Totals">How many totals were recomputed.</param>
/// <param name="Differences">Where the published figure is another one.</param>
public sealed record RollUpVerificationResult(int Totals, IReadOnlyList<RollUpDifference> Differences);

/// <summary>A figure that does not come out again.</summary>
public sealed record RollUpDifference(string Scope, string Field, string Published, string Recomputed);

/// <summary>
/// Recomputes every total that the public site can show — nation, three groups, each plan; each KGI; each year and all years — from the rows
/// of the accepted reports as they were handed in, one plan at a time and merged in the opposite order, and compares every figure of it.
/// </summary>
public sealed class RollUpVerification(KanameContext store, PublishedNations nations)
{
    public async Task<RollUpVerificationResult> RunAsync(DataKind data, CancellationToken cancellation)
    {
        var nation = await nations.GetAsync(data, cancellation);
        var raw = await RawFactsAsync(data, cancellation);
        var partial = raw.GroupBy(fact => fact.PlanId, StringComparer.Ordinal).Reverse()
            .Select(plan => RollUpPartial.From(plan.Reverse()))
            .Aggregate(RollUpPartial.From([]), (whole, part) => part.Merge(whole));
        var again = nation.Recompute(partial);

        var differences = new List<RollUpDifference>();
        var totals = 0;
        foreach (var scope in Scopes(nation))
        {
            totals++;
            differences.AddRange(Compare(scope, nation.RollUp(scope), again(scope)));
        }

        return new(totals, differences);
    }

    /// <summary>Rows as they were entered, not as they were published: of each plan and year the latest report that was accepted.</summary>
    private async Task<List<Fact>> RawFactsAsync(DataKind data, CancellationToken cancellation)
    {
        var accepted = await store.ActualReports.AsNoTracking().Include(report => report.Rows)
            .Where(report => report.AcceptedAt != null && store.Plans.Any(plan => plan.Id == report.PlanId && plan.Data == data))
            .ToListAsync(cancellation);
        return
        [
            .. accepted.GroupBy(report => (report.PlanId, report.FiscalYear)).Select(group => group.MaxBy(report => report.Number)!)
                .SelectMany(report => report.Rows).Where(row => row.Kgi is not null).Select(row => new Fact
                {
                    PlanId = row.PlanId,
                    Kgi = row.Kgi!.Value,
                    FiscalYear = new(row.FiscalYear),
                    Part = row.Part,
                    Place = Place.Parse(row.Place),
                    Amount = row.Amount,
                    Denominator = row.Denominator,
                    SharedKey = row.SharedKey,
                    Firm = row.Firm is null ? null : CorporateNumber.Parse(row.Firm),
                }),
        ];
    }

    private static IEnumerable<RollUpScope> Scopes(PublishedNation nation)
    {
        var years = nation.Facts.Select(fact => fact.Year).Distinct().Order().Select(year => (FiscalYear?)year).Append(null).ToList();
        foreach (var kgi in new[] { Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople })
        {
            foreach (var year in years)
            {
                yield return RollUpScope.Nation(kgi, nation.AsOf, year);
                foreach (var type in Enum.GetValues<PlanType>())
                {
                    yield return RollUpScope.OfGroup(type, kgi, nation.AsOf, year);
                }

                foreach (var plan in nation.Plans)
                {
                    yield return RollUpScope.OfPlan(plan.Id, kgi, nation.AsOf, year);
                }
            }
        }
    }

    private static IEnumerable<RollUpDifference> Compare(RollUpScope scope, RollUpResult published, RollUpResult recomputed)
    {
        var name = $"{scope.Level} {scope.Group?.ToString() ?? scope.PlanId} {scope.Kgi} {scope.Year?.Year.ToString(CultureInfo.InvariantCulture) ?? "all"}";
        return new (string Field, long? Published, long? Recomputed)[]
            {
                ("value", published.Value, recomputed.Value),
                ("lower", published.Lower, recomputed.Lower),
                ("upper", published.Upper, recomputed.Upper),
                ("included", published.Included.Sum(entry => entry.Amount), recomputed.Included.Sum(entry => entry.Amount)),
                ("excluded", published.Excluded.Sum(entry => entry.Amount ?? 0), recomputed.Excluded.Sum(entry => entry.Amount ?? 0)),
                ("sum of the included", published.Value ?? 0, recomputed.Included.Sum(entry => entry.Amount)),
                ("reported", published.Coverage.Reported, recomputed.Coverage.Reported),
                ("plans", published.Coverage.Total, recomputed.Coverage.Total),
            }
            .Where(pair => pair.Published != pair.Recomputed)
            .Select(pair => new RollUpDifference(name, pair.Field, Text(pair.Published), Text(pair.Recomputed)));
    }

    private static string Text(long? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "—";
}
