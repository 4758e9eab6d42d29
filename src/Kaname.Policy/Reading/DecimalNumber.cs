using System.Globalization;
using System.Text.RegularExpressions;

namespace Kaname.Policy.Reading;

/// <summary>A number that may have a fraction, as a planner types it: a rate of growth, or whatever unit stands beside the field.</summary>
public static partial class DecimalNumber
{
    /// <summary>Digits after the point.</summary>
    public const int Places = 2;

    /// <summary>Reads 3.5, 15, 1,200 or 3.5％, in half or full width.</summary>
    /// <param name="text">What was typed. ％ or 円 may follow.</param>
    /// <param name="number">The number without trailing zeros, or 0.</param>
    /// <param name="problem">What is wrong, what to do and an example; null if it was read.</param>
    /// <param name="negative">Whether a number below 0 makes sense here.</param>
    public static bool TryParse(string? text, out decimal number, out FormatProblem? problem, bool negative = false)
    {
        problem = Read(WrittenNumber.Plain(text), negative, out number);
        number = problem is null ? number : 0;
        return problem is null;
    }

    /// <summary>Above this rate of growth it is asked whether so much is meant: 100％. Ours.</summary>
    public const decimal DoubtfulRate = 100;

    /// <summary>What to ask about a rate in ％ that can be read; null where there is nothing to ask. It refuses nothing.</summary>
    /// <param name="text">What was typed or is kept.</param>
    public static FormatProblem? DoubtRate(string? text) => TryParse(text, out var rate, out _, negative: true) && Math.Abs(rate) > DoubtfulRate
        ? new FormatProblem(
            $"{Display(rate)}％として読みました。合っていれば、このままで構いません。金額でしたら、単位を円にしてください。例：3.5",
            $"Read as {Display(rate)}%. If that is right, leave it. If it is an amount, choose yen as the unit. For example 3.5.")
        : null;

    /// <summary>The number to be read, with commas: 1,200 or 3.5.</summary>
    /// <param name="number">Any number.</param>
    public static string Display(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static FormatProblem? Read(string text, bool negative, out decimal number)
    {
        number = 0;
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は数として読めません。単位を付けず、数字で入力してください。例：3.5",
                $"\"{Written.Quote(text)}\" is not a number. Enter digits without a unit, for example 3.5.");
        }

        if (!WrittenNumber.TryDecimal(match.Groups["number"], out var exact) || exact > WholeNumber.Largest)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は大きすぎます。1,000兆までの数を入力してください。例：3.5",
                $"\"{Written.Quote(text)}\" is too large. Enter at most 1,000 trillion, for example 3.5.");
        }

        if (exact != decimal.Round(exact, Places))
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は小数が{Places}桁より多くあります。{Places}桁までで入力してください。例：{decimal.Round(exact, Places, MidpointRounding.ToZero):0.##}",
                $"\"{Written.Quote(text)}\" has more than {Places} decimals. Use at most {Places}, for example {decimal.Round(exact, Places, MidpointRounding.ToZero):0.##}.");
        }

        number = (match.Groups["minus"].Success ? -exact : exact) / 1.0000000000000000000000000000m;
        return number < 0 && !negative ? WrittenNumber.Negative(text) : null;
    }

    [GeneratedRegex(
        "^(?<minus>-)?(?<number>" + WrittenNumber.Pattern + ")[%円]?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
