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
}
