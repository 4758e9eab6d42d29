namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>The paths of a form: where a value can stand, and what a link can lead to.</summary>
public static class FormPaths
{
    /// <summary>The paths of all values, of each list so many rows.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<FormPart> parts, int rows)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return FormWalk.Leaves(parts).SelectMany(part => part switch
        {
            FormField field => [field.Path],
            FormList list => Enumerable.Range(0, rows).SelectMany(row => list.Fields.Select(field => FormWalk.Cell(list, row, field))),
            FormGrid grid => grid.Rows.SelectMany(row => grid.Columns.Select(column => $"{row.Path}.{column.Path}")),
            _ => Enumerable.Empty<string>(),
        });
    }

    /// <summary>Can a value stand at the path?</summary>
    public static bool Has(IReadOnlyList<FormPart> parts, string path)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return FormWalk.Leaves(parts).Any(part => part switch
        {
            FormField field => field.Path == path,
            FormList list => FormWalk.RowOf(list, path, out var name) is not null && list.Fields.Any(field => field.Path == name),
            FormGrid grid => grid.Rows.Any(row => grid.Columns.Any(column => $"{row.Path}.{column.Path}" == path)),
            _ => false,
        });
    }

    /// <summary>Is there something at the path to lead a reader to: a value, a list, a table or a group?</summary>
    public static bool CanLeadTo(IReadOnlyList<FormPart> parts, string path)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Has(parts, path) || parts.Any(part => part switch
        {
            FormGroup group => group.Path == path || CanLeadTo(group.Parts, path),
            FormList list => list.Path == path,
            FormGrid grid => grid.Path == path || grid.Rows.Any(row => row.Path == path),
            _ => false,
        });
    }
}
