using Kaname.Network.Scoring;

namespace Kaname.Network.Tests.Scoring;

public sealed class ScoreTableTests
{
    // 偏差値 of ranks 1 to 3 of 3 and 1 to 2 of 2.
    private const double FirstOf3 = 59.674215661, LastOf3 = 40.325784339, FirstOf2 = 56.744897502, LastOf2 = 43.255102498;

    [Fact]
    public void Three_firms_come_out_as_worked_out_by_hand()
    {
        var table = IndicatorRanks.Of(Peers.Three()).Score(ScoreWeights.Meti);
        var rows = table.Rows.ToList();
        Assert.Equal([Peers.Number(1), Peers.Number(2), Peers.Number(3)], rows.Select(row => row.Number));
        Assert.Equal([1, 2, 3], rows.Select(row => row.Rank));
        Assert.Equal(((15 * (FirstOf3 + LastOf3 + FirstOf3 + FirstOf3)) + (20 * (FirstOf2 + LastOf2))) / 100, rows[0].Total!.Value, 6);
        Assert.Equal(((15 * (50 + 50 + 50 + 50)) + (20 * (LastOf2 + FirstOf2))) / 100, rows[1].Total!.Value, 6);
        Assert.Equal(15 * (LastOf3 + FirstOf3 + LastOf3 + LastOf3) / 60, rows[2].Total!.Value, 6);
        Assert.Equal([1, 3, 1, 1, 1, 2], rows[0].Indicators.Select(indicator => indicator.Rank));
        Assert.Equal([2, 2, 2, 2, 2, 1], rows[1].Indicators.Select(indicator => indicator.Rank));
        Assert.Equal([3, 1, 3, 3, null, null], rows[2].Indicators.Select(indicator => indicator.Rank));
        Assert.Equal([3, 3, 3, 3, 2, 2], rows[2].Indicators.Select(indicator => indicator.Of));
    }

    [Fact]
    public void A_firm_with_missing_indicators_is_marked_with_them()
    {
        var table = IndicatorRanks.Of(Peers.Three()).Score(ScoreWeights.Meti);
        var row = table.Find(Peers.Number(3))!;
        Assert.Equal((4, 6), (row.Present, row.Weighted));
        Assert.Equal(
            [(ScoreIndicator.ProfitGrowth, MissingReason.FirstNotPositive), (ScoreIndicator.EmploymentGrowth, MissingReason.OneYearOnly)],
            row.Missing.Select(missing => (missing.Indicator, missing.Missing!.Value)));
        Assert.Equal((1, 3), (row.Figures.Profit.Mean, row.Figures.Profit.Count));
        Assert.Equal((6, 6), (table.Find(Peers.Number(1))!.Present, table.Find(Peers.Number(1))!.Weighted));
    }

    [Fact]
    public void What_has_no_weight_is_not_missing()
    {
        var row = IndicatorRanks.Of(Peers.Three()).Score(ScoreWeights.DegreesOnly).Find(Peers.Number(3))!;
        Assert.Equal((2, 2), (row.Present, row.Weighted));
        Assert.Empty(row.Missing);
        Assert.Equal((FirstOf3 + LastOf3) / 2, row.Total!.Value, 6);
    }

    [Fact]
    public void Equal_firms_share_the_smaller_rank_and_the_next_is_skipped()
    {
        var table = IndicatorRanks.Of([Peers.Firm(4, 5, 5), Peers.Firm(3, 9, 9), Peers.Firm(2, 9, 9), Peers.Firm(1, 1, 1)]).Score(ScoreWeights.DegreesOnly);
        // The check digit stands first: the number of firm 3 is smaller than that of firm 2.
        Assert.Equal([(3, 1), (2, 1), (4, 3), (1, 4)], table.Rows.Select(row => (row.Figures.Firm, row.Rank!.Value)));
        Assert.Equal([1, 1, 3, 4], table.Rows.Select(row => row[ScoreIndicator.HubDegree].Rank!.Value));
        Assert.Equal(table.Find(Peers.Number(2))!.Total, table.Find(Peers.Number(3))!.Total);
    }

    [Fact]
    public void Ranks_the_other_way_round_make_equal_totals()
    {
        var table = IndicatorRanks.Of([Peers.Firm(1, 30, 5), Peers.Firm(2, 20, 10), Peers.Firm(3, 10, 30)]).Score(ScoreWeights.DegreesOnly);
        Assert.Equal([(3, 1), (2, 1), (1, 1)], table.Rows.Select(row => (row.Figures.Firm, row.Rank!.Value)));
    }

    [Fact]
    public void Degrees_over_different_totals_are_compared_as_fractions()
    {
        // 2/6 = 1/3 > 33/100; the yen alone would say the opposite.
        var group = new[] { Peers.Firm(1, 33, 1), Peers.Firm(2, 1, 1, total: 3), Peers.Firm(3, 2, 1, total: 6) };
        var ranks = IndicatorRanks.Of(group);
        Assert.Equal([3, 1, 1], Enumerable.Range(0, 3).Select(member => ranks.RankOf(member, ScoreIndicator.ConnectorDegree)));
    }

    [Fact]
    public void Yen_are_compared_exactly_where_floating_point_is_not()
    {
        const long Yen = 9_007_199_254_740_993;
        var ranks = IndicatorRanks.Of([Peers.Firm(1, Yen - 1, 1, total: long.MaxValue), Peers.Firm(2, Yen, 1, total: long.MaxValue)]);
        Assert.Equal((2, 1), (ranks.RankOf(0, ScoreIndicator.ConnectorDegree), ranks.RankOf(1, ScoreIndicator.ConnectorDegree)));
    }

    [Fact]
    public void A_negative_degree_has_a_rank_and_one_without_a_total_has_none()
    {
        var ranks = IndicatorRanks.Of([Peers.Firm(1, -5, 1), Peers.Firm(2, 3, 1), Peers.Firm(3, 3, 1, total: 0), Peers.Firm(4, 3, 1, total: -9)]);
        Assert.Equal([2, 1, null, null], Enumerable.Range(0, 4).Select(member => ranks.RankOf(member, ScoreIndicator.ConnectorDegree)));
        Assert.Equal(2, ranks.CountOf(ScoreIndicator.ConnectorDegree));
        Assert.Equal(MissingReason.TotalNotPositive, ranks.Firms[2].Missing(ScoreIndicator.ConnectorDegree));
        Assert.Null(ranks.DeviationOf(3, ScoreIndicator.HubDegree));
    }

    [Fact]
    public void A_firm_without_any_weighted_indicator_comes_last_and_has_no_total()
    {
        var table = IndicatorRanks.Of([Peers.Firm(1, 9, 9, total: 0, workers: Peers.Years(1, 2, 3)), Peers.Firm(2, 0, 0)]).Score(ScoreWeights.DegreesOnly);
        Assert.Equal((2, 1), (table.Count, table.Scored));
        Assert.Equal([Peers.Number(2), Peers.Number(1)], table.Rows.Select(row => row.Number));
        var row = table.Rows.Last();
        Assert.Null(row.Total);
        Assert.Null(row.Rank);
        Assert.Equal((0, 2), (row.Present, row.Weighted));
        Assert.Equal([Peers.Number(2)], table.Top(10));
    }

    [Fact]
    public void The_only_firm_of_a_group_stands_at_50()
    {
        var row = IndicatorRanks.Of([Peers.Firm(1, 7, 0, Peers.Years(1, 2, 3), Peers.Years(3, 2, 1))]).Score(ScoreWeights.Meti).Rows.Single();
        Assert.Equal((50.0, 1), (row.Total, row.Rank));
        Assert.All(row.Indicators, indicator => Assert.Equal((50.0, 1, 1), (indicator.Deviation, indicator.Rank, indicator.Of)));
    }

    [Fact]
    public void An_empty_group_makes_an_empty_table()
    {
        var table = IndicatorRanks.Of([]).Score(ScoreWeights.Meti);
        Assert.Empty(table.Rows);
        Assert.Empty(table.Top(3));
        Assert.All(table.Sensitivity(3), row => Assert.Null(row.FirstChange));
    }

    [Fact]
    public void What_would_be_wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => IndicatorRanks.Of([Peers.Firm(1, 1, 1), Peers.Firm(1, 2, 2)]));
        Assert.Throws<ArgumentException>(() => IndicatorRanks.Of([Peers.Firm(1, 1, 1), Peers.Firm(2, 1, 1) with { Workers = new(new(2024), 1, 1, 1) }]));
        var table = IndicatorRanks.Of(Peers.Three()).Score(ScoreWeights.Meti);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Top(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Sensitivity(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Sensitivity(1, 101));
    }
}
