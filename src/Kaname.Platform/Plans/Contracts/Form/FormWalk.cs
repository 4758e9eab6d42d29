using System.Globalization;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>Goes through the parts of a form in their order.</summary>
public static class FormWalk
{
    /// <summary>Fields, lists and grids, out of their groups.</summary>
    public static IEnumerable<FormPart> Leaves(IEnumerable<FormPart> parts) =>
        parts.SelectMany(part => part is FormGroup group ? Leaves(group.Parts) : [part]);

    /// <summary>The path of a field in a row.</summary>
    public static string Cell(FormList list, int row, FormField field) => string.Create(CultureInfo.InvariantCulture, $"{list.Path}.{row}.{field.Path}");

    /// <summary>The rows of a list in which something is typed, by number.</summary>
    public static IReadOnlyList<int> RowsOf(FormList list, IReadOnlyDictionary<string, string> values)
    {
        var fields = list.Fields.Where(field => field.Kind is not FieldKind.Carried).ToDictionary(field => field.Path, StringComparer.Ordinal);
        var rows = new SortedSet<int>();
        foreach (var (path, value) in values)
        {
            if (RowOf(list, path, out var field) is { } row && fields.TryGetValue(field, out var known)
                && !string.IsNullOrWhiteSpace(value) && value != known.Default)
            {
                rows.Add(row);
            }
        }

        return [.. rows];
    }

    /// <summary>The number of the row in a path below a list, or null if the path is not below it.</summary>
    public static int? RowOf(FormList list, string path, out string field)
    {
        field = "";
        if (!path.StartsWith(list.Path, StringComparison.Ordinal) || path.Length <= list.Path.Length || path[list.Path.Length] != '.')
        {
            return null;
        }

        var rest = path.AsSpan(list.Path.Length + 1);
        var dot = rest.IndexOf('.');
        if (dot <= 0 || !int.TryParse(rest[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            return null;
        }

        field = rest[(dot + 1)..].ToString();
        return row;
    }

    /// <summary>The problems in the order in which their fields stand, so that the first one is the first to be met.</summary>
    public static IReadOnlyList<FormProblem> InOrder(IEnumerable<FormProblem> problems, IReadOnlyList<FormPart> parts)
    {
        var leaves = Leaves(parts).ToList();
        return [.. problems.OrderBy(problem => leaves.FindIndex(leaf => Has(leaf, problem.Path)))];
    }

    private static bool Has(FormPart part, string path) => part switch
    {
        FormField field => field.Path == path,
        FormList list => RowOf(list, path, out _) is not null,
        FormGrid grid => grid.Rows.Any(row => path.StartsWith(row.Path + '.', StringComparison.Ordinal)),
        _ => false,
    };
}
