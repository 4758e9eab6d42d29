using Kaname.Platform.Plans.Workbook;

namespace Kaname.Platform.Network.Contracts;

/// <summary>A table as an Excel workbook that says above it what it is and that it stays inside.</summary>
public static class RankingWorkbook
{
    /// <param name="title">The sheet's name and its first line.</param>
    /// <param name="notes">Lines under the title.</param>
    /// <param name="heads">The columns; those of numbers can be reckoned with.</param>
    /// <param name="rows">As many cells as there are columns.</param>
    public static void Write(Stream stream, string title, IReadOnlyList<string> notes, IReadOnlyList<(string Name, bool IsNumber)> heads, IEnumerable<IEnumerable<string>> rows) =>
        WorkbookFile.Write(
            stream,
            [(
                title,
                [
                    new SheetRow(RowKey.Note, new SheetCell(title, CellLook.Title)),
                    .. notes.Select(note => new SheetRow(RowKey.Note, SheetCell.Note(note))),
                    new SheetRow(RowKey.Note),
                    new SheetRow(RowKey.Note, [.. heads.Select(head => SheetCell.Heading(head.Name))]),
                    .. rows.Select(row => new SheetRow(RowKey.Note, [.. row.Zip(heads, (text, head) => new SheetCell(text, head.IsNumber ? CellLook.Number : CellLook.Text, head.IsNumber))])),
                ],
                false),
            ]);
}
