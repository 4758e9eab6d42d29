using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.Projects;

namespace Kaname.Web.Map;

/// <summary>What the map and its table show: the same things, each drawn or listed with the reason why not.</summary>
public sealed class MapSheet
{
    private readonly List<MapInvestment> _allInvestments;
    private readonly List<MapCluster> _allClusters;
    private readonly InvestmentFilter _asked;
    private readonly IReadOnlyList<string> _words;

    /// <summary>Everything of one kind of data, and what of it the query asks for.</summary>
    public MapSheet(MapQuery query, IReadOnlyList<InvestmentRow> rows, Briefing briefing, Municipalities municipalities)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(briefing);
        Query = query;
        _asked = new() { Block = query.Block, Stage = query.Stage, Year = query.Year, Words = query.Words };
        _words = SearchText.Terms(query.Words);
        _allInvestments = [.. rows.Select(row => MapInvestment.Of(row, municipalities))];
        _allClusters = query.Data == DataKind.Real ? [.. briefing.Clusters.Select(MapCluster.Of)] : [];
        Investments = [.. _allInvestments.Where(Fits)];
        Clusters = [.. _allClusters.Where(Fits)];
    }

    /// <summary>What was asked for.</summary>
    public MapQuery Query { get; }

    /// <summary>The investments that fit.</summary>
    public IReadOnlyList<MapInvestment> Investments { get; }

    /// <summary>How many of them the paper names; the others are projects of published plans.</summary>
    public int Named => Investments.Count(item => !item.Row.IsOfPlan);

    /// <summary>The clusters that fit, in the paper's order.</summary>
    public IReadOnlyList<MapCluster> Clusters { get; }

    /// <summary>The drafts that cover whole blocks, whatever is asked for.</summary>
    public IEnumerable<MapCluster> Whole => _allClusters.Where(item => item.How == HowDrawn.Whole);

    /// <summary>The years that stated times take in, as far as they end.</summary>
    public IEnumerable<int> Years
    {
        get
        {
            var stated = _allInvestments.Where(item => item.Row.Timing.Value is not null).Select(item => item.Row.Timing).ToList();
            return stated.Count == 0 ? [] : Enumerable.Range(stated.Min(time => time.Value!.Value), stated.Max(time => time.End ?? time.Value!.Value) - stated.Min(time => time.Value!.Value) + 1);
        }
    }

    /// <summary>All investments of a category, whatever else is asked for.</summary>
    public int InvestmentsOf(string category) => _allInvestments.Count(item => item.Row.Category == category);

    /// <summary>All drafts under study of a category. A draft of two categories stands in both.</summary>
    public int DraftsOf(string category) =>
        _allClusters.Count(item => item.Draft.Status == ClusterStatus.Studied && item.Draft.Categories.Contains(category, StringComparer.Ordinal));

    /// <summary>Everything that is drawn, or not, in a way.</summary>
    public int CountOf(HowDrawn how) => _allInvestments.Count(item => item.How == how) + _allClusters.Count(item => item.How == how);

    /// <summary>The clusters that fit with which the paper goes so far.</summary>
    public int CountOf(ClusterStatus status) => Clusters.Count(item => item.Draft.Status == status);

    /// <summary>What fits and is not on the map for a reason, by reason.</summary>
    public IReadOnlyList<(WhyNotDrawn Why, int Count)> Missing =>
    [
        .. Investments.Select(item => item.Why).Concat(Clusters.Select(item => item.Why))
            .OfType<WhyNotDrawn>()
            .GroupBy(why => why)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Count())),
    ];

    private bool Fits(MapInvestment item) =>
        _asked.Holds(item.Row)
        && (Query.Categories.Count == 0 || Query.Categories.Any(category => category.Slug == item.Row.Category))
        && (Query.Places.Count == 0 || Query.Places.Contains(item.How))
        && (Query.Field is not { } field || item.Row.Fields.Contains(field.Number));

    /// <summary>Stages and times are stated of investments only.</summary>
    private bool Fits(MapCluster item) =>
        Query is { Stage: null, Year: null }
        && (Query.Block is not { } block || item.Draft.Block == block.Slug)
        && (Query.Categories.Count == 0 || Query.Categories.Any(category => item.Draft.Categories.Contains(category.Slug, StringComparer.Ordinal)))
        && (Query.Places.Count == 0 || Query.Places.Contains(item.How))
        && (Query.Field is not { } field || item.Draft.Fields.Contains(field.Number))
        && _words.All(term => item.Searched.Contains(term, StringComparison.Ordinal));
}
