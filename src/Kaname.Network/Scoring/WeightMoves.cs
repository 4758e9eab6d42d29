using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>Moves one weight at a time and watches the first firms of a table.</summary>
/// <remarks>
/// While one weight moves, a firm's total moves one way: towards or away from its 偏差値 in that indicator. So between two
/// positions of the weight it stays between its two totals there, and only few firms can reach the list: only they are looked at, point by point.
/// </remarks>
internal sealed class WeightMoves
{
    /// <summary>A weight is raised by at most this many points.</summary>
    public const int Farthest = 100;

    private readonly ScoreTable table;
    private readonly IndicatorRanks indicators;
    private readonly int[] top;
    private readonly int wanted;
    private readonly HashSet<int> inTop;

    public WeightMoves(ScoreTable table, int[] top, int wanted)
    {
        (this.table, this.top, this.wanted) = (table, top, wanted);
        indicators = table.Indicators;
        inTop = [.. top];
    }

    public WeightSensitivity Of(ScoreIndicator indicator, int points) => new(
        indicator,
        table.Weights[indicator],
        StepTo(indicator, -points) is { } lower ? Change(lower) : null,
        Change(StepTo(indicator, points)!),
        FirstChange(indicator, -1),
        FirstChange(indicator, 1));

    private WeightStep? StepTo(ScoreIndicator indicator, int points) =>
        (points > 0 || table.Weights[indicator] > 0) && table.Weights.Moved(indicator, points) is { } weights ? new WeightStep(points, weights) : null;

    private TopListChange Change(WeightStep step)
    {
        var moved = indicators.Totals(step.Weights);
        var now = TopOf(moved);
        return new TopListChange(
            step,
            [.. now.Where(member => !inTop.Contains(member)).Select(member => indicators.Firms[member].Number)],
            [.. top.Except(now).Select(member => indicators.Firms[member].Number)],
            RankMove.Farthest(Moves([.. top.Union(now)], moved)));
    }

    // A heap of the best so far with the worst of them on top: nearly every firm is turned away after one comparison.
    private List<int> TopOf(long[] moved)
    {
        var order = table.Order(moved);
        var best = new PriorityQueue<int, int>(Comparer<int>.Create((left, right) => order(right, left)));
        for (var member = 0; member < moved.Length; member++)
        {
            if (moved[member] == IndicatorRanks.NoTotal)
            {
                continue;
            }

            if (best.Count < wanted)
            {
                best.Enqueue(member, member);
            }
            else
            {
                best.EnqueueDequeue(member, member);
            }
        }

        var list = best.UnorderedItems.Select(item => item.Element).ToList();
        list.Sort(order);
        return list;
    }

    // A rank is one more than how many totals are larger: one walk over the totals finds it for all the firms asked about.
    private IEnumerable<RankMove> Moves(int[] members, long[] moved)
    {
        var levels = members.Select(member => moved[member]).Distinct().Order().ToArray();
        var reached = new int[levels.Length + 1];
        foreach (var total in moved)
        {
            if (levels.Length > 0 && total > levels[0])
            {
                var at = Array.BinarySearch(levels, total);
                reached[at < 0 ? ~at : at]++;
            }
        }

        var larger = new int[levels.Length];
        for (var level = levels.Length - 1; level >= 0; level--)
        {
            larger[level] = reached[level + 1] + (level + 1 < levels.Length ? larger[level + 1] : 0);
        }

        return members.Select(member => new RankMove(
            indicators.Firms[member].Number,
            table.RankOf(member),
            moved[member] == IndicatorRanks.NoTotal ? null : larger[Array.BinarySearch(levels, moved[member])] + 1));
    }

    // Steps of 1, 1, 2, 4, 8 … points, in each of them point by point: the nearer the change, the fewer the firms that can reach the list.
    private WeightStep? FirstChange(ScoreIndicator indicator, int direction)
    {
        var weights = table.Weights;
        var farthest = direction > 0 ? Farthest : (int)Math.Ceiling(weights.Share(indicator) * 100);
        var near = table.Totals;
        for (int from = 0, to = 1; from < farthest; (from, to) = (to, Math.Min(to * 2, farthest)))
        {
            if (StepTo(indicator, direction * to) is not { } end)
            {
                return null;
            }

            var far = indicators.Totals(end.Weights);
            var rivals = Rivals(near, far);
            for (var points = from + 1; points <= to; points++)
            {
                var step = StepTo(indicator, direction * points)!;
                if (Differs(rivals, step.Weights))
                {
                    return step;
                }
            }

            near = far;
        }

        return null;
    }

    // Who, between two positions of the weight, may come to stand before one of the list.
    private List<int> Rivals(long[] near, long[] far)
    {
        var floor = top.Length < wanted ? IndicatorRanks.NoTotal : top.Min(member => Math.Min(near[member], far[member]));
        var rivals = new List<int>();
        for (var member = 0; member < near.Length; member++)
        {
            if (Math.Max(near[member], far[member]) >= floor && !inTop.Contains(member))
            {
                rivals.Add(member);
            }
        }

        return rivals;
    }

    private bool Differs(List<int> rivals, ScoreWeights weights)
    {
        var (lowest, last) = (long.MaxValue, default(CorporateNumber));
        foreach (var member in top)
        {
            var total = indicators.Total(member, weights);
            var number = indicators.Firms[member].Number;
            if (total == IndicatorRanks.NoTotal)
            {
                return true;
            }

            if (total < lowest || (total == lowest && number > last))
            {
                (lowest, last) = (total, number);
            }
        }

        foreach (var member in rivals)
        {
            var total = indicators.Total(member, weights);
            if (total != IndicatorRanks.NoTotal
                && (top.Length < wanted || total > lowest || (total == lowest && indicators.Firms[member].Number < last)))
            {
                return true;
            }
        }

        return false;
    }
}
