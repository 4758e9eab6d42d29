using Kaname.Web.Site;

namespace Kaname.Web.Indicators;

/// <summary>Cuts the rows of a table to shown units so that they add up, down every column and across every row.</summary>
public static class Shares
{
    /// <summary>Cuts parts to whole units of which there are to be so many together: what the cutting lost goes to the parts that lost most.</summary>
    /// <param name="parts">The exact parts.</param>
    /// <param name="unit">One shown unit.</param>
    /// <param name="shown">What the row above shows of their sum; null cuts the sum itself.</param>
    public static IReadOnlyList<long> Of(IReadOnlyList<long> parts, long unit, long? shown = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (shown is not { } whole || parts.Count == 0)
        {
            return Formats.PartsThatAdd(parts, unit);
        }

        var cut = Formats.PartsThatAdd(parts, unit).ToArray();
        var missing = whole - cut.Sum();
        var order = Enumerable.Range(0, parts.Count).OrderByDescending(i => parts[i] - (cut[i] * unit)).ThenBy(i => i).ToArray();
        for (var i = 0; missing != 0; i++)
        {
            var step = Math.Sign(missing);
            cut[step > 0 ? order[i % order.Length] : order[order.Length - 1 - (i % order.Length)]] += step;
            missing -= step;
        }

        return cut;
    }

    /// <summary>
    /// Cuts a table of which the columns are to show given sums, and the rows too as far as that is possible. Every cell is cut down; the
    /// units that are then missing go to the cells that lost most, one to each as long as that is possible. A cell of nothing shows 0
    /// whatever is missing: rather a row shows a unit more or less than was wanted.
    /// </summary>
    /// <param name="cells">The exact cells, row by row.</param>
    /// <param name="unit">One shown unit.</param>
    /// <param name="rows">What is wanted of each row.</param>
    /// <param name="columns">What is shown of each column; together as much as the rows. A column of nothing shows 0.</param>
    public static IReadOnlyList<long[]> Table(IReadOnlyList<long[]> cells, long unit, IReadOnlyList<long> rows, IReadOnlyList<long> columns)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var cut = cells.Select(row => row.Select(cell => (long)Math.Floor((decimal)cell / unit)).ToArray()).ToArray();
        var missingInRow = rows.Select((shown, i) => shown - cut[i].Sum()).ToArray();
        var missingInColumn = columns.Select((shown, j) => shown - cut.Sum(row => row[j])).ToArray();
        var order = (from i in Enumerable.Range(0, cut.Length)
                     from j in Enumerable.Range(0, columns.Count)
                     where cells[i][j] != 0
                     orderby cells[i][j] - (cut[i][j] * unit) descending, i, j
                     select (Row: i, Column: j)).ToList();
        foreach (var (i, j) in order.Where(cell => missingInRow[cell.Row] > 0 && missingInColumn[cell.Column] > 0))
        {
            cut[i][j]++;
            missingInRow[i]--;
            missingInColumn[j]--;
        }

        foreach (var j in Enumerable.Range(0, columns.Count))
        {
            var takers = order.Where(cell => cell.Column == j).Select(cell => cell.Row).ToList();
            for (; takers.Count > 0 && missingInColumn[j] > 0; missingInColumn[j]--)
            {
                cut[takers.MaxBy(i => cells[i][j] - (cut[i][j] * unit))][j]++;
            }
        }

        return cut;
    }
}
