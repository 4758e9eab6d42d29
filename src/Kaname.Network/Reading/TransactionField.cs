using System.Globalization;
using System.Text;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Reading;

/// <summary>Reads single fields of a transaction, with words for what is wrong: the way for rows that the fast way does not take.</summary>
internal static class TransactionField
{
    private const int NumberLength = 13;
    private const int LongestQuote = 30;
    private const int DayNumberOf1970 = 719_162;

    /// <summary>Thirteen digits, or OVERSEAS.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> field, out long packed)
    {
        field = field.Trim((byte)' ');
        packed = PackedNumber.Overseas;
        if (Ascii.EqualsIgnoreCase(field, "OVERSEAS"u8))
        {
            return true;
        }

        packed = 0;
        if (field.Length != NumberLength || field.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            return false;
        }

        packed = PackedNumber.Of(long.Parse(field, CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Whole yen; a minus sign for returns and credits.</summary>
    public static bool TryAmount(ReadOnlySpan<byte> field, out long yen) =>
        long.TryParse(field.Trim((byte)' '), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out yen);

    /// <summary>2026, 令和8年度, R8 and what else a fiscal year is written as.</summary>
    public static bool TryYear(ReadOnlySpan<byte> field, Encoding encoding, out long year)
    {
        var read = FiscalYear.TryParse(TextFile.Decode(field, encoding), out var fiscal);
        year = fiscal.Year;
        return read;
    }

    /// <summary>The fiscal year of a day written YYYY-MM-DD.</summary>
    public static bool TryDate(ReadOnlySpan<byte> field, out long year)
    {
        year = 0;
        field = field.Trim((byte)' ');
        Span<char> text = stackalloc char[10];
        if (field.Length != text.Length || !Ascii.IsValid(field))
        {
            return false;
        }

        Encoding.ASCII.GetChars(field, text);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        return TryYearOfDay(day.DayNumber - DayNumberOf1970, out year);
    }

    /// <summary>The fiscal year of a day counted from 1 January 1970, as Parquet stores it.</summary>
    public static bool TryYearOfDay(long daysSince1970, out long year)
    {
        year = 0;
        if (daysSince1970 is < -25_000 or > 50_000)
        {
            return false;
        }

        var day = DateOnly.FromDayNumber((int)daysSince1970 + DayNumberOf1970);
        year = day.Month < 4 ? day.Year - 1 : day.Year;
        return FiscalYear.IsInRange((int)year);
    }

    public static (string Text, string TextEn) Refuse(TransactionColumn column, ReadOnlySpan<byte> field, Encoding encoding)
    {
        var text = Quote(TextFile.Decode(field, encoding));
        return column switch
        {
            TransactionColumn.Seller => (
                $"販売元法人番号「{text}」は、13桁の数字（国外は OVERSEAS）ではありません。", $"seller \"{text}\" is not thirteen digits (or OVERSEAS)."),
            TransactionColumn.Buyer => (
                $"仕入元法人番号「{text}」は、13桁の数字（国外は OVERSEAS）ではありません。", $"buyer \"{text}\" is not thirteen digits (or OVERSEAS)."),
            TransactionColumn.Amount => text.Length == 0
                ? ("金額がありません。", "amount_yen is empty.")
                : ($"金額「{text}」は、円の整数ではありません（桁区切りや小数は使えません）。", $"amount_yen \"{text}\" is not a whole number of yen (no separators, no decimals)."),
            TransactionColumn.Date => (
                $"日付「{text}」は、年-月-日（例：2026-04-01）ではありません。", $"date \"{text}\" is not a day as in 2026-04-01."),
            _ => ($"年度「{text}」は、年度（例：2026、令和8年度）ではありません。", $"fiscal_year \"{text}\" is not a fiscal year such as 2026."),
        };
    }

    public static (string Text, string TextEn) RefuseCount(int found, int expected) => (
        $"列が{found}個あります。見出しの列は{expected}個です。", $"The row has {found} fields, the header {expected}.");

    public static (string Text, string TextEn) RefuseQuotes { get; } = (
        "引用符（\"）が閉じていないか、項目の途中にあります。", "A quotation mark is not closed or stands within a field.");

    public static (string Text, string TextEn) RefuseLength { get; } = ("1行が長すぎます。", "The line is too long.");

    private static string Quote(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
}
