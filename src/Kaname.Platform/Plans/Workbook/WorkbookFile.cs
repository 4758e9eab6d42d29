using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>Writes rows into the sheets of a file.</summary>
internal static class WorkbookFile
{
    private static readonly double[] Widths = [4, 30, 44, 44, 36, 20, 20, 20, 20, 20];

    public static void Write(Stream stream, IEnumerable<(string Name, IEnumerable<SheetRow> Rows, bool Hidden)> sheets)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Make();
        var list = new Sheets();
        foreach (var (number, (name, rows, hidden)) in sheets.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = Sheet(rows, first: number == 0);
            list.Append(new Sheet
            {
                Id = workbook.GetIdOfPart(part),
                SheetId = (uint)number + 1,
                Name = name,
                State = hidden ? SheetStateValues.VeryHidden : SheetStateValues.Visible,
            });
        }

        workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new BookViews(new WorkbookView()), list);
    }

    private static Worksheet Sheet(IEnumerable<SheetRow> rows, bool first)
    {
        var data = new SheetData();
        foreach (var (index, row) in rows.Index())
        {
            var cells = row.Cells.Select((cell, column) => Cell(cell, CellWords.Column(column + 1), index + 1)).Prepend(Cell(new(row.Key, CellLook.Plain), "A", index + 1));
            data.Append(new Row(cells) { RowIndex = (uint)index + 1 });
        }

        var columns = new Columns(Widths.Select((width, column) => new Column
        {
            Min = (uint)column + 1,
            Max = column == Widths.Length - 1 ? 64u : (uint)column + 1,
            Width = width,
            CustomWidth = true,
            Hidden = column == 0,
        }));
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = first }),
            columns,
            data,
            new PageSetup { Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0, PaperSize = 9 });
    }

    private static Cell Cell(SheetCell cell, string column, int row)
    {
        var made = new Cell { CellReference = $"{column}{row}", StyleIndex = (uint)cell.Look };
        if (cell.Text.Length == 0)
        {
            return made;
        }

        if (cell.IsNumber)
        {
            made.CellValue = new CellValue(cell.Text);
            return made;
        }

        made.DataType = CellValues.InlineString;
        made.InlineString = new InlineString(new Text(CellWords.Escape(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
        return made;
    }
}
