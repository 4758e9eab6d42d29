using System.Globalization;
using System.Text.RegularExpressions;

namespace Kaname.Policy.Reading;

/// <summary>A day as a planner types it.</summary>
public static partial class WrittenDay
{
    private const int HeiseiBefore = 1988;
    private const int ReiwaBefore = 2018;

    /// <summary>Reads 2028-06-30, 2028/6/30, 2028年6月30日, 令和10年6月30日 or R10.6.30, in half or full width.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="day">The day, or the default value.</param>
    /// <param name="problem">What is wrong, what to do and an example; null if it was read.</param>
    public static bool TryParse(string? text, out DateOnly day, out FormatProblem? problem)
    {
        problem = Read(Written.Narrow(text), out day);
        return problem is null;
    }

    /// <summary>The day as it would be typed: 2028-06-30.</summary>
    /// <param name="day">Any day.</param>
    public static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static FormatProblem? Read(string text, out DateOnly day)
    {
        day = default;
        if (text.Length == 0)
        {
            return new FormatProblem("日付がありません。年、月、日を入力してください。例：2028-06-30", "There is no day. Enter year, month and day, for example 2028-06-30.");
        }

        var match = Shape().Match(text);
        if (!match.Success)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は日付として読めません。年、月、日を入力してください。例：2028-06-30",
                $"\"{Written.Quote(text)}\" is not a day. Enter year, month and day, for example 2028-06-30.");
        }

        var year = match.Groups["year"].Value is "元" ? 1 : int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        year += match.Groups["era"].Value.ToUpperInvariant() switch
        {
            "令和" or "R" => ReiwaBefore,
            "平成" or "H" => HeiseiBefore,
            _ => 0,
        };
        var iso = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}");
        return year > 1900 && DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? null
            : new FormatProblem(
                $"「{Written.Quote(text)}」という日はありません。暦にある日を入力してください。例：2028-06-30",
                $"There is no day \"{Written.Quote(text)}\". Enter a day of the calendar, for example 2028-06-30.");
    }

    [GeneratedRegex(
        @"^(?:(?<year>[0-9]{4})|(?<era>令和|平成|[RrHh])\.?\s?(?<year>元|[0-9]{1,2}))(?:[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})|年\s?(?<month>[0-9]{1,2})月\s?(?<day>[0-9]{1,2})日)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
