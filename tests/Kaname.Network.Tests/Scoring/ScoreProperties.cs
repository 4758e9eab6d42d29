using System.Numerics;
using Kaname.Network.Scoring;
using Kaname.Policy.Indicators;

namespace Kaname.Network.Tests.Scoring;

public sealed class ScoreProperties
{
    [Fact]
    public void A_table_is_what_the_rule_says() => Gen.Select(Peers.Group(0, 12), Peers.Weights).Sample(
        (group, weights) =>
        {
            var table = IndicatorRanks.Of(group).Score(weights);
            var expected = group.Select(firm => (Firm: firm, Total: Total(group, firm, weights))).ToList();
            foreach (var (firm, total) in expected)
            {
                var row = table.Find(firm.Number)!;
                Assert.Equal(total is null, row.Total is null);
                Assert.Equal(total ?? 0, row.Total ?? 0, 2e-9);
                Assert.Equal(total is null ? null : 1 + expected.Count(other => other.Total > total + 1e-9), row.Rank);
            }

            Assert.Equal(
                table.Rows.OrderBy(row => row.Rank ?? int.MaxValue).ThenBy(row => row.Number).Select(row => row.Number),
                table.Rows.Select(row => row.Number));
        },
        seed: Peers.Seed);

    [Fact]
    public void Scaling_all_weights_changes_nothing() => Gen.Select(Peers.Group(1, 15), Peers.Weights, Gen.OneOf(3m, 0.1m, 0.5m, 7.3m)).Sample(
        (group, weights, factor) =>
        {
            var ranks = IndicatorRanks.Of(group);
            var scaled = ranks.Score(ScoreWeights.Of([.. ScoreIndicators.All.Select(indicator => weights[indicator] * factor)]));
            var table = ranks.Score(weights);
            Assert.Equal(Rows(table), Rows(scaled));
            Assert.Equal(Changes(table), Changes(scaled));
        },
        iter: 200,
        seed: Peers.Seed);

    [Fact]
    public void The_order_of_the_firms_changes_nothing() => Gen.Select(Peers.Group(1, 15), Peers.Weights, Gen.Int[0, 1000]).Sample(
        (group, weights, shuffle) =>
        {
            var shuffled = group.ToArray();
            new Random(shuffle).Shuffle(shuffled);
            var table = IndicatorRanks.Of(group).Score(weights);
            var other = IndicatorRanks.Of(shuffled).Score(weights);
            Assert.Equal(Rows(table), Rows(other));
            Assert.Equal(Changes(table), Changes(other));
        },
        iter: 200,
        seed: Peers.Seed);

    [Fact]
    public void Raising_a_degree_never_lowers_the_rank() => Gen.Select(Peers.Group(1, 12), Peers.Weights, Gen.Int[0, 11], Gen.Long[1, 30], Gen.Bool).Sample(
        (group, weights, which, more, hub) => NotLower(group, weights, which % group.Length, firm => hub
            ? firm with { Hub = firm.Hub with { Yen = firm.Hub.Yen + more } }
            : firm with { Connector = firm.Connector with { Yen = firm.Connector.Yen + more } }),
        seed: Peers.Seed);

    // From a loss to a profit is left out: the firm then gets an indicator that it did not have, and its total another mean.
    [Fact]
    public void Raising_the_latest_profit_or_workers_never_lowers_the_rank() => Gen.Select(Peers.Group(1, 12), Peers.Weights, Gen.Int[0, 11], Gen.Long[1, 30], Gen.Bool).Sample(
        (group, weights, which, more, profit) => NotLower(group, weights, which % group.Length, firm => profit
            ? firm with { Profit = Raised(firm.Profit, more) }
            : firm with { Workers = Raised(firm.Workers, more) }),
        seed: Peers.Seed);

    private static YearSeries Raised(YearSeries series, long more) => series.Third > 0 ? series with { Third = series.Third + more } : series;

    private static bool NotLower(ScoreFigures[] group, ScoreWeights weights, int which, Func<ScoreFigures, ScoreFigures> raise)
    {
        var raised = group.ToArray();
        raised[which] = raise(raised[which]);
        var before = IndicatorRanks.Of(group).Score(weights).RankOf(which);
        var after = IndicatorRanks.Of(raised).Score(weights).RankOf(which);
        return (before is null && after is null) || after <= before;
    }

    private static List<(long, int?, double?, int)> Rows(ScoreTable table) =>
        [.. table.Rows.Select(row => (row.Number.Number, row.Rank, row.Total, row.Present))];

    private static List<string> Changes(ScoreTable table) =>
    [
        .. table.Sensitivity(3).Select(row => string.Join(
            '|',
            row.Indicator,
            List(row.Lowered),
            List(row.Raised),
            row.FirstChangeBelow?.Points,
            row.FirstChangeAbove?.Points)),
    ];

    private static string List(TopListChange? change) => change is null ? "" : $"{string.Join(',', change.Entered)};{string.Join(',', change.Left)};{change.LargestMove}";

    private static double? Total(ScoreFigures[] group, ScoreFigures firm, ScoreWeights weights)
    {
        double sum = 0, weight = 0;
        foreach (var indicator in ScoreIndicators.All)
        {
            if (Exact(indicator, firm) is not { } figure || weights[indicator] == 0)
            {
                continue;
            }

            var figures = group.Select(other => Exact(indicator, other)).OfType<Fraction>().ToList();
            sum += (double)weights[indicator] * DeviationScore.OfRank(1 + figures.Count(other => other > figure), figures.Count);
            weight += (double)weights[indicator];
        }

        return weight > 0 ? sum / weight : null;
    }

    // Growth over one year counts squared, as over two: squaring keeps the order of what is above 0.
    private static Fraction? Exact(ScoreIndicator indicator, ScoreFigures firm) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => Share(firm.Connector),
        ScoreIndicator.HubDegree => Share(firm.Hub),
        ScoreIndicator.ProfitContribution => Mean(firm.Profit),
        ScoreIndicator.EmploymentContribution => Mean(firm.Workers),
        ScoreIndicator.ProfitGrowth => Growth(firm.Profit),
        _ => Growth(firm.Workers),
    };

    private static Fraction? Share(DegreeShare degree) => degree.PrefectureYen > 0 ? new Fraction(degree.Yen, degree.PrefectureYen) : null;

    private static Fraction? Mean(YearSeries series)
    {
        var given = Given(series);
        return given.Count == 0 ? null : new Fraction(given.Aggregate(BigInteger.Zero, (sum, year) => sum + year.Figure), given.Count);
    }

    private static Fraction? Growth(YearSeries series)
    {
        var given = Given(series);
        if (given.Count < 2 || given[0].Figure <= 0 || given[^1].Figure <= 0)
        {
            return null;
        }

        var ratio = new Fraction(given[^1].Figure, given[0].Figure);
        return given[^1].Year - given[0].Year == 1 ? ratio * ratio : ratio;
    }

    private static List<(int Year, long Figure)> Given(YearSeries series) =>
        [.. new[] { series.First, series.Second, series.Third }.Select((figure, year) => (year, figure)).Where(year => year.figure is not null).Select(year => (year.year, year.figure!.Value))];
}
