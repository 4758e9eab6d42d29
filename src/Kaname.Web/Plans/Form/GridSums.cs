using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Reading;
using Kaname.Web.Site;

namespace Kaname.Web.Plans.Form;

/// <summary>The last row of a grid, and what a series comes to: what is written, added up. One cell that cannot be read leaves the sum unsaid.</summary>
public static class GridSums
{
    /// <summary>The last cell of a column.</summary>
    internal static string Of(FormGrid grid, GridLine column, FormView view) => Of(grid.Kind, grid.Rows.Select(row => view.Value($"{row.Path}.{column.Path}")));

    /// <summary>What is written in several places, added up.</summary>
    public static string Of(FieldKind kind, IEnumerable<string> typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var sum = 0L;
        var any = false;
        foreach (var text in typed.Where(text => text.Length > 0))
        {
            if (!Read(kind, text, out var value) || !Adds(ref sum, value))
            {
                return Formats.NotSaid;
            }

            any = true;
        }

        return !any ? Formats.NotSaid : kind is FieldKind.HundredMillionYen ? HundredMillionYen.Display(sum) : Formats.Number(sum);
    }

    private static bool Read(FieldKind kind, string text, out long value) => kind is FieldKind.HundredMillionYen
        ? HundredMillionYen.TryParse(text, out value, out _, negative: true)
        : WholeNumber.TryParse(text, out value, out _, negative: true);

    private static bool Adds(ref long sum, long value)
    {
        var total = (Int128)sum + value;
        if (total > long.MaxValue || total < long.MinValue)
        {
            return false;
        }

        sum = (long)total;
        return true;
    }
}
