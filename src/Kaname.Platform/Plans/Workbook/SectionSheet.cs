using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>Lays a section out in rows: fields one below the other, lists and tables as tables.</summary>
internal static class SectionSheet
{
    /// <summary>Rows left blank at the end of a list, to write in.</summary>
    private const int Spare = 10;

    public static IEnumerable<SheetRow> Rows(PlanSectionProfile profile, IReadOnlyList<FormPart> parts, IReadOnlyDictionary<string, string> values) =>
    [
        new($"{RowKey.Section} {profile.Slug}", new SheetCell(profile.Name, CellLook.Title)),
        new(RowKey.Note, SheetCell.Heading("項目"), SheetCell.Heading("値"), SheetCell.Heading("単位・書き方"), SheetCell.Heading("例")),
        .. parts.SelectMany(part => Rows(part, values)),
    ];

    /// <summary>The fields of a list that stand in columns: an id is in the key of its row.</summary>
    public static IReadOnlyList<FormField> Columns(FormList list) => [.. list.Fields.Where(field => field.Kind is not FieldKind.Carried)];

    /// <summary>The key of a list's head, which names its columns.</summary>
    public static string Key(FormList list) => $"{RowKey.List} {list.Path} {string.Join(',', Columns(list).Select(field => field.Path))}";

    /// <summary>The key of a table's head, which names its columns.</summary>
    public static string Key(FormGrid grid) => $"{RowKey.Grid} {grid.Path} {string.Join(',', grid.Columns.Select(column => column.Path))}";

    private static IEnumerable<SheetRow> Rows(FormPart part, IReadOnlyDictionary<string, string> values) => part switch
    {
        FormField field =>
        [
            new(
                $"{RowKey.Field} {field.Path}",
                new SheetCell(field.Label, CellLook.Label), CellWords.Cell(field, values.GetValueOrDefault(field.Path)), SheetCell.Note(CellWords.Explain(field)), SheetCell.Note(field.Example)),
        ],
        FormGroup group => [new(RowKey.Note), Heading(group), .. group.Parts.SelectMany(inner => Rows(inner, values))],
        FormList list => List(list, values),
        FormGrid grid => Grid(grid, values),
        _ => [],
    };

    private static SheetRow Heading(FormPart part) => new(RowKey.Note, SheetCell.Heading(part.Label), SheetCell.Heading(""), SheetCell.Note(part.Hint));

    private static IEnumerable<SheetRow> List(FormList list, IReadOnlyDictionary<string, string> values)
    {
        var (columns, rows) = (Columns(list), FormWalk.RowsOf(list, values));
        var id = list.Fields.FirstOrDefault(field => field.Kind is FieldKind.Carried);
        yield return new(RowKey.Note);
        yield return Heading(list);
        yield return new(RowKey.Note, [.. columns.Select(field => SheetCell.Note(string.Join('\n', new[] { CellWords.Explain(field), field.Example is null ? "" : $"例：{field.Example}" }.Where(text => text.Length > 0))))]);
        yield return new(Key(list), [.. columns.Select(field => SheetCell.Heading(field.Unit is null ? field.Label : $"{field.Label}（{field.Unit}）"))]);
        foreach (var row in rows)
        {
            var carried = id is null ? null : values.GetValueOrDefault(FormWalk.Cell(list, row, id));
            yield return new($"{RowKey.ListRow} {list.Path} {carried}".TrimEnd(), [.. columns.Select(field => CellWords.Cell(field, values.GetValueOrDefault(FormWalk.Cell(list, row, field))))]);
        }

        for (var spare = 0; spare < Spare; spare++)
        {
            yield return new($"{RowKey.ListRow} {list.Path}", [.. columns.Select(field => CellWords.Cell(field, null))]);
        }

        yield return new($"{RowKey.ListEnd} {list.Path}", SheetCell.Note("行が足りないときは、この行の上に挿入してください。"));
    }

    private static IEnumerable<SheetRow> Grid(FormGrid grid, IReadOnlyDictionary<string, string> values)
    {
        yield return new(RowKey.Note, SheetCell.Note(grid.Hint));
        yield return new(Key(grid), [SheetCell.Heading(grid.Unit.Length > 0 ? $"{grid.Label}（{grid.Unit}）" : grid.Label), .. grid.Columns.Select(column => SheetCell.Heading(column.Label))]);
        foreach (var row in grid.Rows)
        {
            yield return new(
                $"{RowKey.GridRow} {row.Path}",
                [
                    new SheetCell(row.Label, CellLook.Label),
                    .. grid.Columns.Select(column => CellWords.Cell(new FormField("", grid.Kind, "", ""), values.GetValueOrDefault($"{row.Path}.{column.Path}"))),
                ]);
        }
    }
}
