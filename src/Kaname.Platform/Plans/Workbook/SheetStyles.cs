using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>The looks of <see cref="CellLook"/>, in its order.</summary>
internal static class SheetStyles
{
    /// <summary>The spreadsheet's own number for "text": what is typed stays as it is, and 2028: 40 is no time of day.</summary>
    private const uint AsText = 49;

    public static Stylesheet Make() => new(
        new Fonts(Font(11, null), Font(16, "bold"), Font(11, "bold"), Font(9, "grey")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF8" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Box()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(CellLook.Plain, font: 0),
            Format(CellLook.Title, font: 1, wrap: false),
            Format(CellLook.Heading, font: 2, fill: 2),
            Format(CellLook.Note, font: 3),
            Format(CellLook.Text, font: 0, border: 1, number: AsText),
            Format(CellLook.Number, font: 0, border: 1),
            Format(CellLook.Label, font: 0)));

    private static CellFormat Format(CellLook look, uint font, uint fill = 0, uint border = 0, uint number = 0, bool wrap = true) => new(
        new Alignment { WrapText = wrap, Vertical = VerticalAlignmentValues.Top, Horizontal = look is CellLook.Number ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left })
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = number,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    };

    private static Font Font(double size, string? how)
    {
        var font = new Font();
        if (how is "bold")
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size });
        if (how is "grey")
        {
            font.Append(new Color { Rgb = "FF555555" });
        }

        font.Append(new FontName { Val = "Yu Gothic" });
        return font;
    }

    private static Border Box()
    {
        static T Line<T>()
            where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FF9AA5B1" } };

        return new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());
    }
}
