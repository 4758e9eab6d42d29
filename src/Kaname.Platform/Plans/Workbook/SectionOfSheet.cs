using System.Globalization;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Reading;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>Takes the typed values of a section out of its sheet, and remembers where each stood.</summary>
internal sealed class SectionOfSheet
{
    private readonly FoundSheet _sheet;
    private readonly Dictionary<string, FormField> _fields;
    private readonly Dictionary<string, FormList> _lists;
    private readonly Dictionary<string, FormGrid> _grids;
    private readonly Dictionary<string, FormGrid> _gridRows;
    private readonly Dictionary<string, int> _listRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Row, int Column)> _places = new(StringComparer.Ordinal);
    private FormList? _list;

    public SectionOfSheet(FoundSheet sheet, IReadOnlyList<FormPart> parts)
    {
        _sheet = sheet;
        var leaves = FormWalk.Leaves(parts).ToList();
        _fields = leaves.OfType<FormField>().ToDictionary(field => $"{RowKey.Field} {field.Path}", StringComparer.Ordinal);
        _lists = leaves.OfType<FormList>().ToDictionary(SectionSheet.Key, StringComparer.Ordinal);
        _grids = leaves.OfType<FormGrid>().ToDictionary(SectionSheet.Key, StringComparer.Ordinal);
        _gridRows = leaves.OfType<FormGrid>().SelectMany(grid => grid.Rows.Select(row => (Key: $"{RowKey.GridRow} {row.Path}", Grid: grid))).ToDictionary(pair => pair.Key, pair => pair.Grid, StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            Read(row);
        }

        foreach (var missing in _fields.Keys.Concat(_lists.Keys).Concat(_grids.Keys).Concat(_gridRows.Keys).Where(key => !_seen.Contains(key)).Take(1))
        {
            Problems.Add(Changed(missing));
        }
    }

    public Dictionary<string, string> Typed { get; } = new(StringComparer.Ordinal);

    public List<WorkbookProblem> Problems { get; } = [];

    /// <summary>A problem of a field, where it stands in the sheet.</summary>
    public WorkbookProblem Place(FormProblem problem) => _places.TryGetValue(problem.Path, out var place)
        ? new(_sheet.Name, place.Row, CellWords.Column(place.Column), problem.Sentence, problem.SentenceEn)
        : new(_sheet.Name, null, null, problem.Sentence, problem.SentenceEn);

    /// <summary>The cell of every value, and of the heading of every list and table, by its path: B12.</summary>
    public IEnumerable<(string Path, string Cell)> Cells => _places.Select(place => (place.Key, string.Create(CultureInfo.InvariantCulture, $"{CellWords.Column(place.Value.Column)}{place.Value.Row}")));

    private void Read(FoundRow row)
    {
        var key = row.Key;
        if (_list is not null && (key.Length == 0 || key == $"{RowKey.ListRow} {_list.Path}" || key.StartsWith($"{RowKey.ListRow} {_list.Path} ", StringComparison.Ordinal)))
        {
            ReadListRow(row, _list);
            return;
        }

        _list = null;
        if (key.Length == 0)
        {
            foreach (var (column, _) in row.Cells.OrderBy(cell => cell.Key).Take(1))
            {
                Problems.Add(new(
                    _sheet.Name, row.Number, CellWords.Column(column),
                    "この行は、どの項目のものか分かりません。表の行を足すときは、表の終わりの行の上に挿入してください。ほかのメモは消してください。",
                    "It is not clear which item this row belongs to. Insert rows above the end of a table, and take other notes away."));
            }

            return;
        }

        if (_fields.TryGetValue(key, out var field))
        {
            if (Once(key, row))
            {
                Take(row, 2, field, field.Path);
                Beyond(row, 5);
            }
        }
        else if (_lists.TryGetValue(key, out var list))
        {
            if (Once(key, row))
            {
                _list = list;
                _places[list.Path] = (row.Number, 1);
            }
        }
        else if (_grids.TryGetValue(key, out var whole))
        {
            if (Once(key, row))
            {
                _places[whole.Path] = (row.Number, 1);
            }
        }
        else if (_gridRows.TryGetValue(key, out var grid))
        {
            if (Once(key, row))
            {
                ReadGridRow(row, grid, key[(RowKey.GridRow.Length + 1)..]);
            }
        }
        else if (!key.StartsWith(RowKey.Section, StringComparison.Ordinal) && !key.StartsWith(RowKey.ListEnd, StringComparison.Ordinal) && key != RowKey.Note)
        {
            Problems.Add(Changed(key) with { Row = row.Number });
        }
    }

    private bool Once(string key, FoundRow row)
    {
        if (_seen.Add(key))
        {
            return true;
        }

        Problems.Add(new(
            _sheet.Name, row.Number, null,
            "同じ項目の行が2回あります。写した行を消してください。",
            "The row of one item stands here twice. Take the copy away."));
        return false;
    }

    private void ReadListRow(FoundRow row, FormList list)
    {
        var number = _listRows[list.Path] = _listRows.GetValueOrDefault(list.Path, -1) + 1;
        var columns = SectionSheet.Columns(list);
        foreach (var (index, field) in columns.Index())
        {
            Take(row, index + 1, field, FormWalk.Cell(list, number, field));
        }

        Beyond(row, columns.Count + 1);
        var id = list.Fields.FirstOrDefault(field => field.Kind is FieldKind.Carried);
        if (id is not null && row.Key.Split(' ') is [_, _, var carried])
        {
            Typed[FormWalk.Cell(list, number, id)] = carried;
        }
    }

    private void ReadGridRow(FoundRow row, FormGrid grid, string path)
    {
        _places[path] = (row.Number, 1);
        foreach (var (index, column) in grid.Columns.Index())
        {
            var cell = $"{path}.{column.Path}";
            Take(row, index + 2, new FormField(cell, grid.Kind, column.Label, column.LabelEn), cell);
        }

        Beyond(row, grid.Columns.Count + 2);
    }

    private void Take(FoundRow row, int column, FormField field, string path)
    {
        _places[path] = (row.Number, column);
        if (!row.Cells.TryGetValue(column, out var cell))
        {
            return;
        }

        if (cell.IsError)
        {
            Problems.Add(new(
                _sheet.Name, row.Number, CellWords.Column(column),
                "数式の結果がありません。数式を直すか、値を入力してください。例：120",
                "The formula has no result. Mend it, or enter the value, for example 120."));
            return;
        }

        Typed[path] = field.Kind is FieldKind.Date && cell.Number is >= 1 and < 2_958_466
            ? WrittenDay.Format(DateOnly.FromDateTime(DateTime.FromOADate(cell.Number.Value)))
            : cell.Text;
    }

    /// <summary>Something right of what is read would be dropped without a word.</summary>
    private void Beyond(FoundRow row, int from)
    {
        foreach (var (column, _) in row.Cells.Where(cell => cell.Key >= from).OrderBy(cell => cell.Key).Take(1))
        {
            Problems.Add(new(
                _sheet.Name, row.Number, CellWords.Column(column),
                string.Create(CultureInfo.InvariantCulture, $"この列は読み取りません。{CellWords.Column(from - 1)}列までの欄に書き、ここは空けてください。"),
                $"This column is not read. Write up to column {CellWords.Column(from - 1)}, and leave this one blank."));
        }
    }

    private WorkbookProblem Changed(string key) => new(
        _sheet.Name, null, null,
        $"シートの形が変わっています（{string.Join(' ', key.Split(' ').Take(2))}）。書き出した計画ブックの行と列のまま入力してください。",
        $"The layout of the sheet has changed ({string.Join(' ', key.Split(' ').Take(2))}). Fill in the workbook with its rows and columns as they were.");
}
