using Kaname.Network.Scoring;
using Kaname.Policy.Identity;

namespace Kaname.Platform.Network.Contracts;

/// <summary>Tries weights on a data set that is open for its reader.</summary>
public sealed class CompareWeights
{
    /// <summary>How many first firms are looked at.</summary>
    public const int Top = 10;

    /// <summary>By how many hundredths of the sum each weight is moved.</summary>
    public const int Points = 10;

    private readonly OpenedStores _stores;

    internal CompareWeights(OpenedStores stores) => _stores = stores;

    /// <summary>Ranks the peers of a question with its weights and with the two that are given, and moves each weight.</summary>
    public WeightComparison Run(DataSetAccess access, RankingQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var lease = _stores.Take(access);
        var scores = lease.Scores;
        var table = scores.Table(question.Year, question.Peers, question.Weights);
        var lists = ((ScoreWeights[])[question.Weights, ScoreWeights.Meti, ScoreWeights.DegreesOnly]).Distinct()
            .Select(weights => new TopFirms(weights, First(scores.Table(question.Year, question.Peers, weights)))).ToList();
        var sensitivity = table.Sensitivity(Top, Points);
        var earlier = scores.Comparable(question.Year, question.Peers, question.Weights).Where(one => one.Year < question.Year).Select(one => ((Policy.Strategy.FiscalYear, ScoreTable)?)one).LastOrDefault();
        var stability = earlier is { } then ? RankStability.Between(then.Item2, table, Top) : null;
        return new()
        {
            Question = question,
            Peers = table.Count,
            Having = ScoreIndicators.All.ToDictionary(indicator => indicator, table.Indicators.CountOf),
            Top = First(table),
            Lists = lists,
            Sensitivity = sensitivity,
            Earlier = earlier?.Item1,
            Stability = stability,
            Names = Named(lists, sensitivity, stability).Distinct().ToDictionary(number => number, number => scores.Store.Firms.Find(number) is >= 0 and var firm ? scores.Store.Firms.Name(firm) : ""),
        };
    }

    private static IReadOnlyList<FirmScore> First(ScoreTable table) => [.. table.Top(Top).Select(number => table.Find(number)!)];

    private static IEnumerable<CorporateNumber> Named(IEnumerable<TopFirms> lists, IEnumerable<WeightSensitivity> sensitivity, RankStability? stability) =>
    [
        .. lists.SelectMany(list => list.Firms).Select(firm => firm.Number),
        .. sensitivity.SelectMany(one => (TopListChange?[])[one.Lowered, one.Raised]).OfType<TopListChange>()
            .SelectMany(change => (IEnumerable<CorporateNumber>)[.. change.Entered, .. change.Left, .. change.LargestMove is { } move ? (CorporateNumber[])[move.Number] : []]),
        .. stability is null ? [] : stability.Entered.Concat(stability.Left).Select(move => move.Number),
    ];
}
