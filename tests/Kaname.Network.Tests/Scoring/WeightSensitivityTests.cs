using Kaname.Network.Scoring;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Scoring;

public sealed class WeightSensitivityTests
{
    [Fact]
    public void It_agrees_with_scoring_everything_again() => Gen.Select(Peers.Group(1, 40), Peers.Weights, Gen.Int[1, 12], Gen.Int[1, 30]).Sample(
        (group, weights, top, points) =>
        {
            var ranks = IndicatorRanks.Of(group);
            var table = ranks.Score(weights);
            foreach (var row in table.Sensitivity(top, points))
            {
                Assert.Equal(weights[row.Indicator], row.Weight);
                Agrees(table, row.Lowered, weights[row.Indicator] > 0 ? weights.Moved(row.Indicator, -points) : null, top);
                Agrees(table, row.Raised, weights.Moved(row.Indicator, points), top);
                Assert.Equal(First(table, row.Indicator, top, -1), row.FirstChangeBelow?.Points);
                Assert.Equal(First(table, row.Indicator, top, 1), row.FirstChangeAbove?.Points);
            }
        },
        iter: 150,
        seed: Peers.Seed);

    [Fact]
    public void The_random_groups_have_changes_near_and_far_and_none()
    {
        var steps = new List<int?>();
        Gen.Select(Peers.Group(20, 40), Gen.Const(ScoreWeights.Meti)).Sample(
            (group, weights) =>
            {
                lock (steps)
                {
                    steps.AddRange(IndicatorRanks.Of(group).Score(weights).Sensitivity(5).SelectMany(row => new[] { row.FirstChangeBelow?.Points, row.FirstChangeAbove?.Points }));
                }
            },
            iter: 50,
            seed: Peers.Seed);
        Assert.Contains(null, steps);
        Assert.Contains(1, steps);
        Assert.Contains(steps, step => step is > 2 and < 32);
        Assert.Contains(steps, step => step is > 32);
        Assert.Contains(steps, step => step < -2);
    }

    [Fact]
    public void Raising_a_weight_brings_in_who_is_strong_in_it()
    {
        // The first by connector degree alone is firm 1, by hub degree alone firm 3; firm 2 is second in both.
        var table = IndicatorRanks.Of([Peers.Firm(1, 30, 10), Peers.Firm(2, 20, 20), Peers.Firm(3, 10, 30)]).Score(ScoreWeights.Of(60, 40, 0, 0, 0, 0));
        Assert.Equal([Peers.Number(1)], table.Top(1));
        var hub = table.Sensitivity(1, 30)[(int)ScoreIndicator.HubDegree];
        Assert.Equal([Peers.Number(3)], hub.Raised.Entered);
        Assert.Equal([Peers.Number(1)], hub.Raised.Left);
        Assert.Equal(new RankMove(Peers.Number(3), 3, 1), hub.Raised.LargestMove);
        Assert.Equal(2, hub.Raised.LargestMove!.Value.Move);
        Assert.Equal(ScoreWeights.Of(60, 70, 0, 0, 0, 0), hub.Raised.Step.Weights);

        // At 60 and 60 all three are equal, and firm 3 has the smallest number.
        Assert.Equal(20, hub.FirstChangeAbove!.Points);
        Assert.Null(hub.FirstChangeBelow);
        Assert.Same(hub.FirstChangeAbove, hub.FirstChange);
        Assert.Empty(hub.Lowered!.Entered);
        Assert.Null(hub.Lowered.LargestMove);
    }

    [Fact]
    public void A_weight_of_0_cannot_be_lowered()
    {
        var profit = IndicatorRanks.Of(Peers.Three()).Score(ScoreWeights.DegreesOnly).Sensitivity(1)[(int)ScoreIndicator.ProfitGrowth];
        Assert.Null(profit.Lowered);
        Assert.Null(profit.FirstChangeBelow);
        Assert.Equal(ScoreWeights.Of(50, 50, 0, 0, 10, 0), profit.Raised.Step.Weights);
    }

    [Fact]
    public void The_only_weight_can_move_without_any_change()
    {
        var hub = IndicatorRanks.Of(Peers.Three()).Score(ScoreWeights.Of(0, 5, 0, 0, 0, 0)).Sensitivity(1, 100)[(int)ScoreIndicator.HubDegree];
        Assert.Null(hub.Lowered);
        Assert.Empty(hub.Raised.Entered);
        Assert.Null(hub.FirstChange);
    }

    private static void Agrees(ScoreTable table, TopListChange? change, ScoreWeights? weights, int top)
    {
        Assert.Equal(weights, change?.Step.Weights);
        if (weights is null)
        {
            return;
        }

        var moved = table.Indicators.Score(weights);
        Assert.Equal(moved.Top(top).Except(table.Top(top)), change!.Entered);
        Assert.Equal(table.Top(top).Except(moved.Top(top)), change.Left);
        var farthest = moved.Top(top).Union(table.Top(top))
            .Select(number => new RankMove(number, table.Find(number)!.Rank, moved.Find(number)!.Rank))
            .Where(move => move.Move is not (null or 0))
            .OrderBy(move => (-Math.Abs(move.Move!.Value), move.Now, move.Number))
            .Cast<RankMove?>()
            .FirstOrDefault();
        Assert.Equal(farthest, change.LargestMove);
    }

    private static int? First(ScoreTable table, ScoreIndicator indicator, int top, int direction)
    {
        var before = Set(table, top);
        for (var points = 1; points <= 100; points++)
        {
            if (table.Weights.Moved(indicator, direction * points) is { } weights && !before.SetEquals(Set(table.Indicators.Score(weights), top)))
            {
                return direction * points;
            }
        }

        return null;
    }

    private static HashSet<CorporateNumber> Set(ScoreTable table, int top) => [.. table.Top(top)];
}
