using Kaname.Network.Scoring;

namespace Kaname.Network.Tests.Scoring;

public sealed class RankStabilityTests
{
    [Fact]
    public void Two_years_of_four_firms_come_out_as_worked_out_by_hand()
    {
        var earlier = Table(Peers.Firm(1, 40, 40), Peers.Firm(2, 30, 30), Peers.Firm(3, 20, 20), Peers.Firm(9, 10, 10));
        var later = Table(Peers.Firm(1, 20, 20), Peers.Firm(2, 40, 40), Peers.Firm(3, 10, 10), Peers.Firm(5, 30, 30));
        var stability = RankStability.Between(earlier, later, 2);
        Assert.Equal(
            [(2, 2, 1, 1), (5, null, 2, null), (1, 1, 3, -2), (3, 3, 4, -1), (9, 4, null, null)],
            stability.Firms.Select(firm => (Of(firm), firm.Then, firm.Now, firm.Move)));

        // Among the three in both: 1, 2, 3 then and 2, 1, 3 now; 1 − 6·(1 + 1 + 0) ÷ (3·8) = 0.5.
        Assert.Equal(3, stability.Common);
        Assert.Equal(0.5, stability.Spearman!.Value, 12);
        Assert.Equal([5], stability.Entered.Select(Of));
        Assert.Equal([1], stability.Left.Select(Of));
        Assert.Equal((2, 1), (stability.Top, stability.Stayed));
    }

    [Fact]
    public void Equal_firms_have_their_mean_rank()
    {
        // Then 1, 2, 3, 4; now 1.5, 1.5, 3, 4. Pearson of these: 4.5 ÷ √(5·4.5).
        var earlier = Table(Peers.Firm(1, 4, 4), Peers.Firm(2, 3, 3), Peers.Firm(3, 2, 2), Peers.Firm(4, 1, 1));
        var later = Table(Peers.Firm(1, 4, 4), Peers.Firm(2, 4, 4), Peers.Firm(3, 2, 2), Peers.Firm(4, 1, 1));
        Assert.Equal(4.5 / Math.Sqrt(5 * 4.5), RankStability.Between(earlier, later, 1).Spearman!.Value, 12);
    }

    [Fact]
    public void A_table_agrees_with_itself() => Gen.Select(Peers.Group(1, 15), Peers.Weights).Sample(
        (group, weights) =>
        {
            var table = IndicatorRanks.Of(group).Score(weights);
            var stability = RankStability.Between(table, table, 3);
            var ranks = table.Rows.Where(row => row.Rank is not null).Select(row => row.Rank).Distinct().Count();
            Assert.Equal(ranks > 1 ? 1 : null, stability.Spearman);
            Assert.Empty(stability.Entered);
            Assert.Empty(stability.Left);
            Assert.Equal(Math.Min(3, table.Scored), stability.Stayed);
            Assert.Equal(table.Count, stability.Firms.Count);
            Assert.All(stability.Firms, firm => Assert.True(firm.Move is null or 0));
        },
        seed: Peers.Seed);

    [Fact]
    public void Turning_the_order_round_gives_minus_1()
    {
        var earlier = Table(Peers.Firm(1, 3, 3), Peers.Firm(2, 2, 2), Peers.Firm(3, 1, 1));
        var later = Table(Peers.Firm(1, 1, 1), Peers.Firm(2, 2, 2), Peers.Firm(3, 3, 3));
        Assert.Equal(-1, RankStability.Between(earlier, later, 1).Spearman);
    }

    [Fact]
    public void Looking_back_turns_moves_round() => Gen.Select(Peers.Group(1, 12), Peers.Group(1, 12), Peers.Weights).Sample(
        (one, other, weights) =>
        {
            var earlier = IndicatorRanks.Of(one).Score(weights);
            var later = IndicatorRanks.Of(other).Score(weights);
            var forth = RankStability.Between(earlier, later, 4);
            var back = RankStability.Between(later, earlier, 4);
            Assert.Equal(forth.Spearman, back.Spearman);
            Assert.Equal(forth.Entered.Select(firm => firm.Number), back.Left.Select(firm => firm.Number));
            Assert.Equal(forth.Firms.OrderBy(firm => firm.Number).Select(firm => firm.Move), back.Firms.OrderBy(firm => firm.Number).Select(firm => -firm.Move));
        },
        seed: Peers.Seed);

    [Fact]
    public void A_firm_without_a_total_has_no_move()
    {
        var stability = RankStability.Between(Table(Peers.Firm(1, 1, 1, total: 0)), Table(Peers.Firm(1, 1, 1)), 5);
        Assert.Equal(new RankMove(Peers.Number(1), null, 1), stability.Firms.Single());
        Assert.Equal(0, stability.Common);
        Assert.Null(stability.Spearman);
    }

    [Fact]
    public void Tables_of_other_weights_are_not_compared()
    {
        var ranks = IndicatorRanks.Of(Peers.Three());
        Assert.Throws<ArgumentException>(() => RankStability.Between(ranks.Score(ScoreWeights.Meti), ranks.Score(ScoreWeights.DegreesOnly), 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => RankStability.Between(ranks.Score(ScoreWeights.Meti), ranks.Score(ScoreWeights.Meti), 0));
    }

    private static int Of(RankMove move) => (int)(move.Number.Number % 1000);

    private static ScoreTable Table(params ScoreFigures[] firms) => IndicatorRanks.Of(firms).Score(ScoreWeights.DegreesOnly);
}
