using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Plans;

/// <summary>Finds the public plans that fit a query.</summary>
public sealed class FindPlans(PublishedNation nation, PlaceNames places)
{
    /// <summary>The plans, in the order asked for; ties by id.</summary>
    public IReadOnlyList<PlanListItem> Find(PlanListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = SearchText.Terms(query.Words);
        var found = nation.Plans
            .Where(plan => query.Types.Contains(plan.Type))
            .Where(plan => query.State is not { } state || plan.State() == state)
            .Where(plan => query.Prefecture is not { } prefecture || plan.Prefectures.Contains(prefecture))
            .Where(plan => query.Block is not { } block || plan.Prefectures.Any(block.Contains))
            .Where(plan => terms.Count == 0 || Holds(plan, terms))
            .Select(plan => new PlanListItem(plan, PlanProgress.Of(plan, nation)))
            .Where(item => query.Progress is not { } asked || item.Progress.Any(kgi => ClassOf(kgi.Result) == asked));
        return
        [
            .. query.Order switch
            {
                PlanOrder.Name => found.OrderBy(item => Site.Languages.Of(item.Plan.Name, item.Plan.NameEn), StringComparer.CurrentCulture).ThenBy(item => item.Plan.Id, StringComparer.Ordinal),
                PlanOrder.Investment => found.OrderByDescending(Target).ThenBy(item => item.Plan.Id, StringComparer.Ordinal),
                PlanOrder.Progress => found.OrderBy(Pace).ThenBy(item => item.Plan.Id, StringComparer.Ordinal),
                _ => found.OrderByDescending(item => item.Plan.Current.PublishedAt).ThenBy(item => item.Plan.Id, StringComparer.Ordinal),
            },
        ];
    }

    /// <summary>未報告 where there is nothing to class, as a withdrawn plan has.</summary>
    public static ProgressClass ClassOf(RollUpResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Progress?.Class ?? ProgressClass.NotReported;
    }

    private bool Holds(PublishedPlan plan, IReadOnlyList<string> terms)
    {
        var industries = plan.Content.Industries;
        // A tab keeps a word from matching across two fields.
        var text = string.Join('\t', new[] { plan.Id, plan.Name, plan.NameEn, plan.Content.Basics.Summary }
            .Concat(industries.Industries).Concat(industries.IndustriesEn)
            .Concat(StrategicFields.All.Where(field => industries.Fields.Contains(field.Number)).Select(field => field.Name))
            .Concat(plan.Current.Authors.Select(places.Of))
            .Concat(plan.Content.Area.Places.Select(places.Of))
            .Select(SearchText.Fold));
        return terms.All(term => text.Contains(term, StringComparison.Ordinal));
    }

    private static Fraction Target(PlanListItem item) => item.Progress.Where(kgi => kgi.Kgi == Kgi.Investment).Select(kgi => kgi.Result.Target).FirstOrDefault() ?? Fraction.Zero;

    /// <summary>The slowest of the KGIs; plans without a pace stand last.</summary>
    private static (bool, Fraction) Pace(PlanListItem item)
    {
        var paces = item.Progress.Select(kgi => kgi.Result.Progress?.Pace).OfType<Fraction>().ToList();
        return (paces.Count == 0, paces.Count == 0 ? Fraction.Zero : paces.Min());
    }
}
