namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>A place for one value: a field, a field of a row, or a cell of a table.</summary>
internal sealed record FormPlace(string Path, FormField Field, string Label, string LabelEn);

internal static class FormPlaces
{
    /// <summary>All places in the order of the form; of lists the rows that hold something.</summary>
    public static IEnumerable<FormPlace> Of(IReadOnlyList<FormPart> parts, IReadOnlyDictionary<string, string> values) => parts.SelectMany(part => Of(part, values, null));

    /// <summary>The places of one row of a list.</summary>
    /// <param name="row">Its number in paths.</param>
    /// <param name="number">Its number to be read, from 1.</param>
    public static IEnumerable<FormPlace> OfRow(FormList list, int row, int number) => list.Fields.Select(field => new FormPlace(
        FormWalk.Cell(list, row, field), field, $"{list.ItemLabel}{number}：{field.Label}", $"{list.ItemLabelEn} {number}: {field.LabelEn}"));

    public static IEnumerable<FormPlace> OfGrid(FormGrid grid, FormGroup? within) =>
        from row in grid.Rows
        from column in grid.Columns
        let heading = within is null ? (grid.Label, grid.LabelEn) : ($"{within.Label}：{grid.Label}", $"{within.LabelEn}: {grid.LabelEn}")
        select new FormPlace(
            $"{row.Path}.{column.Path}",
            new FormField($"{row.Path}.{column.Path}", grid.Kind, column.Label, column.LabelEn) { Unit = grid.Unit, UnitEn = grid.UnitEn, Negative = grid.Negative },
            $"{heading.Item1}：{row.Label}：{column.Label}",
            $"{heading.Item2}: {row.LabelEn}: {column.LabelEn}");

    private static IEnumerable<FormPlace> Of(FormPart part, IReadOnlyDictionary<string, string> values, FormGroup? within) => part switch
    {
        FormField field => [new(field.Path, field, Under(within?.Label, field.Label, "："), Under(within?.LabelEn, field.LabelEn, ": "))],
        FormGroup group => group.Parts.SelectMany(inner => Of(inner, values, group)),
        FormList list => FormWalk.RowsOf(list, values).SelectMany((row, index) => OfRow(list, row, index + 1)),
        FormGrid grid => OfGrid(grid, within),
        _ => [],
    };

    private static string Under(string? heading, string label, string mark) =>
        heading is null || label.Contains(heading, StringComparison.Ordinal) || heading.Contains('（', StringComparison.Ordinal) || heading.Contains('(', StringComparison.Ordinal)
            ? label
            : heading + mark + label;
}
