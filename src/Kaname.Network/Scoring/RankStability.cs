using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>How far the ranks of one year agree with those of another.</summary>
/// <param name="Firms">Every firm of either table: in the order of the later one, then those that only the earlier one has, in its order.</param>
/// <param name="Common">How many firms have a rank in both.</param>
/// <param name="Spearman">
/// Spearman's rank correlation over those, ranked anew among themselves and equal ones given their mean rank: 1 for the same order, −1 for
/// the opposite. Null with fewer than two firms, or where all are equal in one of the tables.
/// </param>
/// <param name="Top">How many first firms are compared, as asked for.</param>
/// <param name="Entered">Those in the later list and not in the earlier one, in the order of the later.</param>
/// <param name="Left">Those in the earlier list and not in the later one, in the order of the earlier.</param>
/// <param name="Stayed">How many are in both lists.</param>
public sealed record RankStability(
    IReadOnlyList<RankMove> Firms,
    int Common,
    double? Spearman,
    int Top,
    IReadOnlyList<RankMove> Entered,
    IReadOnlyList<RankMove> Left,
    int Stayed)
{
    /// <summary>Compares two tables of the same weights.</summary>
    /// <param name="earlier">The table of the earlier year.</param>
    /// <param name="later">The table of the later year.</param>
    /// <param name="top">How many first firms to compare, 1 or more.</param>
    /// <exception cref="ArgumentException">The weights differ: it would not be the years that move the ranks.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    public static RankStability Between(ScoreTable earlier, ScoreTable later, int top)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        if (earlier.Weights != later.Weights)
        {
            throw new ArgumentException($"The earlier table has the weights {earlier.Weights}, the later one {later.Weights}.", nameof(later));
        }

        var firms = later.Members.Select(member => later.Indicators.Firms[member].Number)
            .Concat(earlier.Members.Select(member => earlier.Indicators.Firms[member].Number).Where(number => later.Indicators.Find(number) is null))
            .Select(Move)
            .ToList();
        var common = firms.Where(firm => firm.Move is not null).ToList();
        var then = earlier.Top(top);
        var now = later.Top(top);
        return new RankStability(
            firms,
            common.Count,
            Correlation(MeanRanks(common, firm => firm.Then!.Value), MeanRanks(common, firm => firm.Now!.Value)),
            top,
            [.. now.Except(then).Select(Move)],
            [.. then.Except(now).Select(Move)],
            now.Intersect(then).Count());

        RankMove Move(CorporateNumber number) => new(number, Rank(earlier, number), Rank(later, number));
    }

    private static int? Rank(ScoreTable table, CorporateNumber number) => table.Indicators.Find(number) is { } member ? table.RankOf(member) : null;

    // Twice the distance of each firm's mean rank from the middle, so that all of them are whole numbers that add up to 0.
    private static long[] MeanRanks(List<RankMove> firms, Func<RankMove, int> rankOf)
    {
        var order = Enumerable.Range(0, firms.Count).OrderBy(firm => rankOf(firms[firm])).ToArray();
        var ranks = new long[firms.Count];
        for (int first = 0, next; first < order.Length; first = next)
        {
            for (next = first + 1; next < order.Length && rankOf(firms[order[next]]) == rankOf(firms[order[first]]);)
            {
                next++;
            }

            foreach (var firm in order.AsSpan(first, next - first))
            {
                ranks[firm] = first + 1 + next - (firms.Count + 1L);
            }
        }

        return ranks;
    }

    private static double? Correlation(long[] left, long[] right)
    {
        Int128 both = 0, ofLeft = 0, ofRight = 0;
        for (var i = 0; i < left.Length; i++)
        {
            both += left[i] * right[i];
            ofLeft += left[i] * left[i];
            ofRight += right[i] * right[i];
        }

        return ofLeft == 0 || ofRight == 0 ? null : Math.Clamp((double)both / Math.Sqrt((double)ofLeft * (double)ofRight), -1, 1);
    }
}
