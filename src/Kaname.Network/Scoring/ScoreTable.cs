using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>A peer group's firms by their totals, with one set of weights. A score never selects a firm: a person does, with a reason.</summary>
/// <remarks>
/// Totals are ranked, the largest first; equal to nine decimals share the smaller rank and the next is skipped. Within one rank the
/// corporate number gives the order, and nothing else. A firm without any weighted indicator has neither total nor rank and comes last.
/// </remarks>
public sealed class ScoreTable
{
    private readonly long[] totals;
    private readonly int[] order;
    private readonly int[] ranks;

    internal ScoreTable(IndicatorRanks indicators, ScoreWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        (Indicators, Weights) = (indicators, weights);
        totals = indicators.Totals(weights);
        order = [.. Enumerable.Range(0, totals.Length)];
        Array.Sort(order, Order(totals));
        ranks = new int[totals.Length];
        for (var i = 0; i < order.Length && totals[order[i]] != IndicatorRanks.NoTotal; i++)
        {
            ranks[order[i]] = i > 0 && totals[order[i]] == totals[order[i - 1]] ? ranks[order[i - 1]] : i + 1;
            Scored = i + 1;
        }
    }

    /// <summary>The ranks in each indicator, from which the totals come.</summary>
    public IndicatorRanks Indicators { get; }

    /// <summary>The weights.</summary>
    public ScoreWeights Weights { get; }

    /// <summary>How many firms the group has.</summary>
    public int Count => totals.Length;

    /// <summary>How many of them have a total.</summary>
    public int Scored { get; }

    /// <summary>The members in the order of the table.</summary>
    public IReadOnlyList<int> Members => order;

    /// <summary>The rows of the table, made as they are read.</summary>
    public IEnumerable<FirmScore> Rows => order.Select(Row);

    /// <summary>The row of a member.</summary>
    /// <param name="member">The firm's place in the group as given, 0 to <see cref="Count"/> − 1.</param>
    public FirmScore Row(int member) => new(
        Indicators.Firms[member],
        RankOf(member),
        Scored,
        totals[member] == IndicatorRanks.NoTotal ? null : (double)totals[member] / IndicatorRanks.Unit,
        [.. ScoreIndicators.All.Select(indicator => new IndicatorScore(
            indicator,
            Weights[indicator],
            Indicators.Firms[member].Value(indicator),
            Indicators.RankOf(member, indicator),
            Indicators.CountOf(indicator),
            Indicators.DeviationOf(member, indicator),
            Indicators.Firms[member].Missing(indicator)))]);

    /// <summary>The row of a firm; null if it is not in the group.</summary>
    /// <param name="number">Its corporate number.</param>
    public FirmScore? Find(CorporateNumber number) => Indicators.Find(number) is { } member ? Row(member) : null;

    /// <summary>The rank of a member's total, 1 for the best; null without a total.</summary>
    /// <param name="member">The member.</param>
    public int? RankOf(int member) => ranks[member] > 0 ? ranks[member] : null;

    /// <summary>The first firms of the table: as many as asked for, or as have a total. One of several equal ones is in by its corporate number.</summary>
    /// <param name="count">How many, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public IReadOnlyList<CorporateNumber> Top(int count) => [.. TopMembers(count).Select(member => Indicators.Firms[member].Number)];

    /// <summary>How the first firms change when one weight moves and the others keep their values.</summary>
    /// <param name="top">How many firms are looked at, 1 or more.</param>
    /// <param name="points">By how much each weight is moved, down and up: hundredths of the weights' sum, 1 to 100.</param>
    /// <returns>One for each indicator, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public IReadOnlyList<WeightSensitivity> Sensitivity(int top, int points = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, WeightMoves.Farthest);
        var moves = new WeightMoves(this, [.. TopMembers(top)], top);
        return [.. ScoreIndicators.All.Select(indicator => moves.Of(indicator, points))];
    }

    internal long[] Totals => totals;

    /// <summary>Puts the larger total first, then the smaller corporate number.</summary>
    internal Comparison<int> Order(long[] of) => (left, right) =>
        of[left] != of[right]
            ? of[right].CompareTo(of[left])
            : Indicators.Firms[left].Number.CompareTo(Indicators.Firms[right].Number);

    internal ArraySegment<int> TopMembers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new ArraySegment<int>(order, 0, Math.Min(count, Scored));
    }
}
