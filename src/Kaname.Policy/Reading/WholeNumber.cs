using System.Globalization;
using System.Text.RegularExpressions;

namespace Kaname.Policy.Reading;

/// <summary>A whole number as a planner types it: people, cases, firms, or whatever unit stands beside the field.</summary>
public static partial class WholeNumber
{
    /// <summary>The largest number that is read, on either side of 0.</summary>
    public const long Largest = HundredMillionYen.Largest;

    /// <summary>Reads 1200, 1,200 or 1,200人, in half or full width.</summary>
    /// <param name="text">What was typed. One of 人, 名, 件, 社 may follow.</param>
    /// <param name="number">The number, or 0.</param>
    /// <param name="problem">What is wrong, what to do and an example; null if it was read.</param>
    /// <param name="negative">Whether a number below 0 makes sense here.</param>
    public static bool TryParse(string? text, out long number, out FormatProblem? problem, bool negative = false)
    {
        problem = Read(WrittenNumber.Plain(text), negative, out number);
        number = problem is null ? number : 0;
        return problem is null;
    }

    /// <summary>From this many people on it is asked whether so many are meant: a million. Ours: more than live in most prefectures.</summary>
    public const long DoubtfulPeople = 1_000_000;

    /// <summary>What to ask about a number of people that can be read; null where there is nothing to ask. It refuses nothing.</summary>
    /// <param name="text">What was typed or is kept.</param>
    public static FormatProblem? DoubtPeople(string? text) => TryParse(text, out var people, out _, negative: true) && Math.Abs(people) >= DoubtfulPeople
        ? new FormatProblem(
            $"{people:N0}人として読みました。合っていれば、このままで構いません。桁が違っていたら直してください。例：1,200",
            $"Read as {people:N0} people. If that is right, leave it. If the number of digits is wrong, mend it, for example 1,200.")
        : null;

    /// <summary>The number as it would be typed, without commas.</summary>
    /// <param name="number">Any number.</param>
    public static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static FormatProblem? Read(string text, bool negative, out long number)
    {
        number = 0;
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は数として読めません。単位を付けず、数字で入力してください。例：1200",
                $"\"{Written.Quote(text)}\" is not a number. Enter digits without a unit, for example 1200.");
        }

        if (!WrittenNumber.TryDecimal(match.Groups["number"], out var exact) || exact > Largest)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は大きすぎます。1,000兆までの数を入力してください。例：1200",
                $"\"{Written.Quote(text)}\" is too large. Enter at most 1,000 trillion, for example 1200.");
        }

        if (exact != decimal.Truncate(exact))
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」には小数があります。整数で入力してください。例：{decimal.Truncate(exact):0}",
                $"\"{Written.Quote(text)}\" has decimals. Enter a whole number, for example {decimal.Truncate(exact):0}.");
        }

        number = (long)exact * (match.Groups["minus"].Success ? -1 : 1);
        return number < 0 && !negative ? WrittenNumber.Negative(text) : null;
    }

    [GeneratedRegex(
        "^(?<minus>-)?(?<number>" + WrittenNumber.Pattern + ")[人名件社]?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
