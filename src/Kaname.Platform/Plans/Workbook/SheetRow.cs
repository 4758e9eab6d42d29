namespace Kaname.Platform.Plans.Workbook;

/// <summary>How a cell looks, by its place in the workbook's list of formats.</summary>
internal enum CellLook
{
    Plain = 0,
    Title = 1,
    Heading = 2,
    Note = 3,
    Text = 4,
    Number = 5,
    Label = 6,
}

/// <summary>A cell to be written. A number is one that a spreadsheet may reckon with.</summary>
internal sealed record SheetCell(string Text, CellLook Look, bool IsNumber = false)
{
    public static SheetCell Heading(string text) => new(text, CellLook.Heading);

    public static SheetCell Note(string? text) => new(text ?? "", CellLook.Note);
}

/// <summary>A row to be written; the key goes into the hidden first column and says what the row is for.</summary>
internal sealed record SheetRow(string Key, params IReadOnlyList<SheetCell> Cells);

/// <summary>The words of the keys.</summary>
internal static class RowKey
{
    public const string Section = "section";
    public const string Field = "field";
    public const string List = "list";
    public const string ListRow = "row";
    public const string ListEnd = "end";
    public const string Grid = "grid";
    public const string GridRow = "cells";
    public const string Note = "note";
    public const string Cover = "kaname-plan";
    public const string Content = "kaname-content";

    /// <summary>Which plan it was exported from; workbooks of before do not say.</summary>
    public const string Plan = "kaname-plan-id";
}
