using System.Globalization;
using System.Text.RegularExpressions;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Strategy;

/// <summary>How fiscal years are written. 令和元年度 is the whole of fiscal 2019, as ministries have used it since.</summary>
internal static partial class FiscalYearText
{
    private const int HeiseiStart = 1989;
    private const int ReiwaStart = 2019;

    public static FormatProblem? Read(string text, out int western)
    {
        western = 0;
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は年度として読めません。2026、R8、令和8年度 のように書いてください。",
                $"\"{Written.Quote(text)}\" is not a fiscal year. Write it as 2026, R8 or 令和8年度.");
        }

        western = match.Groups["western"] is { Success: true } digits
            ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture)
            : OfEra(match.Groups["era"].ValueSpan, match.Groups["year"].Value);
        if (western == 0 || !FiscalYear.IsInRange(western))
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」という年度はありません。{FiscalYear.MinYear}年度から{FiscalYear.MaxYear}年度までを書いてください。",
                $"There is no fiscal year \"{Written.Quote(text)}\" here. Use {FiscalYear.MinYear} to {FiscalYear.MaxYear}.");
        }

        if (match.Groups["again"] is { Success: true } again && int.Parse(again.ValueSpan, CultureInfo.InvariantCulture) != western)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は和暦と西暦が合いません。{Era(western)}年度は{western}年度です。",
                $"The two years in \"{Written.Quote(text)}\" differ: {Era(western)} is {western}.");
        }

        return null;
    }

    public static string Era(int western) => western >= ReiwaStart
        ? "令和" + InEra(western - ReiwaStart + 1)
        : "平成" + InEra(western - HeiseiStart + 1);

    private static string InEra(int year) => year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);

    private static int OfEra(ReadOnlySpan<char> era, string written)
    {
        var year = written is "元" ? 1 : int.Parse(written, CultureInfo.InvariantCulture);
        return era switch
        {
            _ when year < 1 => 0,
            "令和" or "R" or "r" => ReiwaStart + year - 1,
            // 平成31年度 is what the plans of that time call 令和元年度.
            _ when year <= ReiwaStart - HeiseiStart + 1 => HeiseiStart + year - 1,
            _ => 0,
        };
    }

    [GeneratedRegex(
        @"^(?:(?:FY)?(?<western>[0-9]{4})(?:年度)?|(?<era>令和|平成|[RrHh])\.?\s?(?<year>元|[0-9]{1,2})(?:年度)?(?:\s?\((?<again>[0-9]{4})(?:年度)?\))?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
