using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Kaname.Platform.Plans.Contracts.Form;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>Typed values as cells.</summary>
internal static partial class CellWords
{
    /// <summary>A spreadsheet keeps no more digits than these.</summary>
    private const int MostDigits = 15;

    public static SheetCell Cell(FormField field, string? typed)
    {
        var text = typed ?? "";
        return field.Kind switch
        {
            FieldKind.Year or FieldKind.HundredMillionYen or FieldKind.Count or FieldKind.Figure or FieldKind.Fraction =>
                new(text, CellLook.Number, decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && text.Count(char.IsAsciiDigit) <= MostDigits),
            FieldKind.YesNo => new(text switch { "yes" => "はい", "no" => "いいえ", _ => text }, CellLook.Text),
            FieldKind.Choice or FieldKind.Choices => new(
                string.Join('\n', TypedText.Lines(text).Select(value => field.Choices.FirstOrDefault(choice => choice.Value == value)?.Label ?? value)), CellLook.Text),
            _ => new(text, CellLook.Text),
        };
    }

    /// <summary>What to say of a field beside its value: its unit, its choices and its hint.</summary>
    public static string Explain(FormField field)
    {
        var how = field.Kind switch
        {
            FieldKind.Year => "年度（例：2026、R8、令和8年度）",
            FieldKind.Date => "日付（例：2028-06-30）",
            FieldKind.YesNo => "はい、いいえ",
            FieldKind.Choice => "次から1つ：" + Choices(field),
            FieldKind.Choices => "次から、1行に1つ：" + Choices(field),
            FieldKind.CorporateNumber => "13桁の数字",
            _ => field.Unit,
        };
        return string.Join('\n', new[] { how, field.Hint }.Where(text => !string.IsNullOrEmpty(text)));
    }

    /// <summary>The letters of a column, 0 for A.</summary>
    public static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    /// <summary>The place of a column by the letters of a cell's name, or -1.</summary>
    public static int Index(string? name)
    {
        var index = 0;
        foreach (var letter in (name ?? "").TakeWhile(char.IsAsciiLetterUpper))
        {
            index = (index * 26) + (letter - 'A' + 1);
        }

        return index - 1;
    }

    /// <summary>Text as a sheet holds it: without what XML refuses, and with what would be taken for an escape made one.</summary>
    public static string Escape(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                kept.Append(text[at]);
            }
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                kept.Append(text[at]).Append(text[++at]);
            }
        }

        return EscapeLike().Replace(kept.ToString(), "_x005F$0");
    }

    public static string Unescape(string text) => EscapeLike().Replace(text, match => ((char)Convert.ToInt32(match.Value[2..6], 16)).ToString());

    private static string Choices(FormField field) => string.Join('、', field.Choices.Select(choice => choice.Label));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EscapeLike();
}
