using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>A cell as it was found: its text, and the number where it is one.</summary>
internal sealed record FoundCell(string Text, double? Number = null, bool IsError = false);

/// <summary>A row as it was found; cells by column, 0 for A.</summary>
internal sealed record FoundRow(int Number, IReadOnlyDictionary<int, FoundCell> Cells)
{
    public string Key => Cells.TryGetValue(0, out var key) ? key.Text.Trim() : "";
}

/// <summary>A sheet as it was found.</summary>
internal sealed record FoundSheet(string Name, IReadOnlyList<FoundRow> Rows);

/// <summary>Reads the sheets of a file, within bounds that no plan reaches.</summary>
internal static class SheetsOfFile
{
    private const long LargestFile = 20_000_000;
    private const long LargestPart = 50_000_000;
    private const int MostRows = 5_000;
    private const int MostColumns = 250;

    /// <summary>The sheets, or null where the file is no workbook or one out of bounds.</summary>
    public static IReadOnlyList<FoundSheet>? Read(Stream stream)
    {
        if (Copy(stream) is not { } file)
        {
            return null;
        }

        try
        {
            using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (archive.Entries.Sum(entry => entry.Length) > LargestPart)
                {
                    return null;
                }
            }

            file.Position = 0;
            using var document = SpreadsheetDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
            return document.WorkbookPart is { } workbook ? Sheets(workbook) : null;
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or FileFormatException or XmlException or IOException
            or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or OverflowException or NotSupportedException)
        {
            // What a renamed or broken file makes of a reader is the reader's own; to a person it is all the same.
            return null;
        }
    }

    private static MemoryStream? Copy(Stream stream)
    {
        var (copy, buffer) = (new MemoryStream(), new byte[81_920]);
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (copy.Length + read > LargestFile)
            {
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        return copy;
    }

    private static List<FoundSheet> Sheets(WorkbookPart workbook)
    {
        var shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => TextOf(item)).ToList() ?? [];
        return
        [
            .. (workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
                .Where(sheet => sheet.Id?.Value is not null && workbook.GetPartById(sheet.Id.Value) is WorksheetPart)
                .Select(sheet => new FoundSheet(sheet.Name?.Value ?? "", Rows((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!), shared))),
        ];
    }

    private static List<FoundRow> Rows(WorksheetPart sheet, List<string> shared)
    {
        var rows = new List<FoundRow>();
        foreach (var row in sheet.Worksheet?.GetFirstChild<SheetData>()?.Elements<Row>() ?? [])
        {
            var cells = new Dictionary<int, FoundCell>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = cell.CellReference?.Value is { } name ? CellWords.Index(name) : cells.Count;
                if (Found(cell, shared) is { Text.Length: > 0 } found && column is >= 0 and < MostColumns)
                {
                    cells[column] = found;
                }
            }

            rows.Add(new FoundRow((int)(row.RowIndex?.Value ?? (uint)rows.Count + 1), cells));
            if (rows.Count > MostRows)
            {
                throw new InvalidDataException("A sheet has more rows than any plan.");
            }
        }

        return rows;
    }

    private static FoundCell Found(Cell cell, List<string> shared)
    {
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
        {
            return new(cell.InlineString is { } inline ? TextOf(inline) : "");
        }

        if (type == CellValues.SharedString)
        {
            return new(int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : "");
        }

        if (type == CellValues.Boolean)
        {
            return new(raw is "1" ? "はい" : "いいえ");
        }

        if (type == CellValues.Error || (cell.CellFormula is not null && raw.Length == 0))
        {
            return new(raw.Length > 0 ? raw : "=", IsError: true);
        }

        // 15 digits, as a spreadsheet shows them: 0.1 + 0.2 is 0.3 to the person who reads it.
        return type != CellValues.String && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new(Math.Abs(number) < 1e15 ? decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.##############", CultureInfo.InvariantCulture) : raw, number)
            : new(CellWords.Unescape(raw));
    }

    /// <summary>The text without readings of its characters: Japanese spreadsheets keep those beside it.</summary>
    private static string TextOf(RstType item) => CellWords.Unescape(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text)));
}
