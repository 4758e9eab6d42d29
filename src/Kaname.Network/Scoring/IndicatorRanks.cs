using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>The ranks and 偏差値 of a peer group's firms in each indicator: all of a score that does not hang on the weights.</summary>
/// <remarks>
/// A firm of the group is a <em>member</em>, 0 to <see cref="Count"/> − 1 as given. In each indicator the members that have a figure are
/// ranked, the largest first; equal ones share the smaller rank and the next is skipped (1, 1, 3). 偏差値 are kept to nine decimals, so
/// that totals are exact sums and equal ones are seen to be equal. Work: n log n once; then n for each set of weights.
/// </remarks>
public sealed class IndicatorRanks
{
    /// <summary>One in the units in which 偏差値 and totals are kept.</summary>
    internal const long Unit = 1_000_000_000;

    /// <summary>Stands for no total; less than any.</summary>
    internal const long NoTotal = long.MinValue;

    private readonly ScoreFigures[] firms;
    private readonly Dictionary<CorporateNumber, int> members;
    private readonly int[] counts = new int[ScoreIndicators.Count];

    // Six for each member, one after the other. A rank of 0 is none.
    private readonly int[] ranks;
    private readonly long[] deviations;

    private IndicatorRanks(ScoreFigures[] firms, Dictionary<CorporateNumber, int> members)
    {
        (this.firms, this.members) = (firms, members);
        ranks = new int[firms.Length * ScoreIndicators.Count];
        deviations = new long[ranks.Length];
        foreach (var indicator in ScoreIndicators.All)
        {
            counts[(int)indicator] = Rank(indicator);
        }
    }

    /// <summary>How many firms the group has.</summary>
    public int Count => firms.Length;

    /// <summary>The firms as given.</summary>
    public IReadOnlyList<ScoreFigures> Firms => firms;

    /// <summary>Ranks the firms of a peer group.</summary>
    /// <param name="group">The firms, in any order; may be empty.</param>
    /// <exception cref="ArgumentException">A corporate number stands twice in the group, or two series end in different years.</exception>
    public static IndicatorRanks Of(IReadOnlyList<ScoreFigures> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var places = new Dictionary<CorporateNumber, int>(group.Count);
        for (var member = 0; member < group.Count; member++)
        {
            var firm = group[member];
            if (!places.TryAdd(firm.Number, member))
            {
                throw new ArgumentException($"{firm.Number} stands twice in the peer group.", nameof(group));
            }

            if (firm.Profit.LatestYear != group[0].Profit.LatestYear || firm.Workers.LatestYear != group[0].Profit.LatestYear)
            {
                throw new ArgumentException($"The series of {firm.Number} end in another year than those of {group[0].Number}.", nameof(group));
            }
        }

        return new IndicatorRanks([.. group], places);
    }

    /// <summary>How many members have a figure in an indicator: the n of its 偏差値.</summary>
    /// <param name="indicator">The indicator.</param>
    public int CountOf(ScoreIndicator indicator) => counts[(int)indicator];

    /// <summary>The member with a corporate number; null if it is not in the group.</summary>
    /// <param name="number">The number.</param>
    public int? Find(CorporateNumber number) => members.TryGetValue(number, out var member) ? member : null;

    /// <summary>The rank of a member in an indicator, 1 for the best; null where it has no figure.</summary>
    /// <param name="member">The member.</param>
    /// <param name="indicator">The indicator.</param>
    public int? RankOf(int member, ScoreIndicator indicator) => ranks[(member * ScoreIndicators.Count) + (int)indicator] is > 0 and var rank ? rank : null;

    /// <summary>The 偏差値 of a member in an indicator, to nine decimals; null where it has no figure.</summary>
    /// <param name="member">The member.</param>
    /// <param name="indicator">The indicator.</param>
    public double? DeviationOf(int member, ScoreIndicator indicator) =>
        RankOf(member, indicator) is null ? null : (double)deviations[(member * ScoreIndicators.Count) + (int)indicator] / Unit;

    /// <summary>Weighs the indicators and ranks the totals.</summary>
    /// <param name="weights">The weights.</param>
    public ScoreTable Score(ScoreWeights weights) => new(this, weights);

    /// <summary>Σ weight × 偏差値 ÷ Σ weight over the weighted indicators that the member has, rounded to nine decimals; exact whatever the weights.</summary>
    internal long Total(int member, ScoreWeights weights)
    {
        var first = member * ScoreIndicators.Count;
        Int128 sum = 0;
        long weight = 0;
        var parts = weights.Parts;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] > 0 && ranks[first + i] > 0)
            {
                sum += Math.BigMul(parts[i], deviations[first + i]);
                weight += parts[i];
            }
        }

        if (weight == 0)
        {
            return NoTotal;
        }

        var whole = (long)(sum / weight);
        var rest = (long)(sum - Math.BigMul(whole, weight));
        return 2 * Math.Abs(rest) >= weight ? whole + Math.Sign(rest) : whole;
    }

    /// <summary>The totals of all members.</summary>
    internal long[] Totals(ScoreWeights weights)
    {
        var totals = new long[Count];
        for (var member = 0; member < totals.Length; member++)
        {
            totals[member] = Total(member, weights);
        }

        return totals;
    }

    private int Rank(ScoreIndicator indicator)
    {
        var order = Enumerable.Range(0, firms.Length).Where(member => firms[member].Missing(indicator) is null).ToArray();
        SortExactly(indicator, order);
        var rank = 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || ScoreFigures.Compare(indicator, firms[order[i - 1]], firms[order[i]]) != 0)
            {
                rank = i + 1;
            }

            var at = (order[i] * ScoreIndicators.Count) + (int)indicator;
            ranks[at] = rank;
            deviations[at] = (long)Math.Round(DeviationScore.OfRank(rank, order.Length) * Unit);
        }

        return order.Length;
    }

    // Floating point sorts what lies clearly apart, the largest first; runs of what does not are sorted by exact comparison.
    private void SortExactly(ScoreIndicator indicator, int[] order)
    {
        // A thousand times the error of a quotient or root.
        const double Apart = 1e-12;
        var keys = Array.ConvertAll(order, member => -ScoreFigures.SortKey(indicator, firms[member]));
        Array.Sort(keys, order);
        var exactly = Comparer<int>.Create((left, right) => ScoreFigures.Compare(indicator, firms[right], firms[left]));
        for (int first = 0, next; first < order.Length; first = next)
        {
            for (next = first + 1; next < order.Length && keys[next] - keys[next - 1] <= Apart * Math.Abs(keys[next]);)
            {
                next++;
            }

            Array.Sort(order, first, next - first, exactly);
        }
    }
}
