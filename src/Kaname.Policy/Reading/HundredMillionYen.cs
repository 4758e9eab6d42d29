using System.Globalization;
using System.Text.RegularExpressions;

namespace Kaname.Policy.Reading;

/// <summary>Money as a planner types it, in 億円 (hundred million yen), and as it is kept, in whole yen.</summary>
public static partial class HundredMillionYen
{
    /// <summary>Yen in one 億円.</summary>
    public const long Unit = 100_000_000;

    /// <summary>The largest amount that is read, in yen and on either side of 0: 1,000兆円, well above anything a plan could hold.</summary>
    public const long Largest = 1_000_000_000_000_000;

    /// <summary>From this amount on, in yen and on either side of 0, it is asked whether 百万円 were meant: 1,000億円. Ours: few single figures of a regional plan reach it, and the same figure in 百万円, 10億円, is an ordinary one.</summary>
    public const long Doubtful = 100_000_000_000;

    private const long Trillion = 10_000;

    /// <summary>Reads 120, 1,200.5, 120億円, 1.5兆円 or 1兆2,000億円, in half or full width, exactly to one yen.</summary>
    /// <param name="text">What was typed. Other units (百万円, 万円, 円) are refused, and the sentence says what the amount would be.</param>
    /// <param name="yen">The amount in whole yen, or 0.</param>
    /// <param name="problem">What is wrong, what to do and an example; null if it was read.</param>
    /// <param name="negative">Whether an amount below 0 makes sense here.</param>
    public static bool TryParse(string? text, out long yen, out FormatProblem? problem, bool negative = false)
    {
        problem = Read(WrittenNumber.Plain(text), negative, out yen);
        yen = problem is null ? yen : 0;
        return problem is null;
    }

    /// <summary>What to ask about an amount that can be read and may have been counted in 百万円; null where there is nothing to ask. It refuses nothing.</summary>
    /// <param name="text">What was typed or is kept: 5,000 is 5,000億円 here, and 50億円 where it was counted in 百万円.</param>
    public static FormatProblem? Doubt(string? text)
    {
        if (!TryParse(text, out var yen, out _, negative: true) || Math.Abs(yen) < Doubtful)
        {
            return null;
        }

        var meant = yen / 100;
        var (trillions, rest) = (Math.Abs(yen) / (Trillion * Unit), Math.Abs(yen) % (Trillion * Unit));
        var read = string.Concat(yen < 0 ? "-" : "", trillions == 0 ? "" : trillions.ToString("#,0", CultureInfo.InvariantCulture) + "兆", rest == 0 ? "" : Display(rest) + "億", "円");
        return new FormatProblem(
            $"{read}として読みました。合っていれば、このままで構いません。百万円で数えた額でしたら、億円に直してください。例：{Format(meant)}",
            $"Read as {Display(yen)} hundred million yen. If that is right, leave it. If it was counted in millions of yen, enter it in hundred millions, for example {Format(meant)}.");
    }

    /// <summary>The amount as it would be typed, without commas: 120, or 0.00000001 for one yen.</summary>
    /// <param name="yen">Whole yen.</param>
    public static string Format(long yen) => ((decimal)yen / Unit).ToString("0.########", CultureInfo.InvariantCulture);

    /// <summary>The amount to be read, with commas and without its unit: 12,000.5.</summary>
    /// <param name="yen">Whole yen.</param>
    public static string Display(long yen) => ((decimal)yen / Unit).ToString("#,0.########", CultureInfo.InvariantCulture);

    private static FormatProblem? Read(string text, bool negative, out long yen)
    {
        yen = 0;
        var match = Shape().Match(text);
        if (!match.Success || (!match.Groups["trillion"].Success && !match.Groups["rest"].Success))
        {
            return OfAnotherUnit(text) ?? new FormatProblem(
                $"「{Written.Quote(text)}」は金額として読めません。億円を単位に、数字で入力してください。例：120",
                $"\"{Written.Quote(text)}\" is not an amount. Enter a number of hundred million yen, for example 120.");
        }

        if (!WrittenNumber.TryDecimal(match.Groups["trillion"], out var trillion) || !WrittenNumber.TryDecimal(match.Groups["rest"], out var rest)
            || trillion > Largest || rest > Largest || (trillion * Trillion) + rest > Largest / Unit)
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は大きすぎます。1,000兆円までの額を、億円で入力してください。例：120",
                $"\"{Written.Quote(text)}\" is too large. Enter at most 1,000 trillion yen, in hundred million yen, for example 120.");
        }

        var exact = ((trillion * Trillion) + rest) * Unit;
        if (exact != decimal.Truncate(exact))
        {
            return new FormatProblem(
                $"「{Written.Quote(text)}」は1円より細かい額です。小数は8桁まで入力できます。例：120.5",
                $"\"{Written.Quote(text)}\" is finer than one yen. Use at most 8 decimals, for example 120.5.");
        }

        yen = (long)exact * (match.Groups["minus"].Success ? -1 : 1);
        return yen < 0 && !negative ? WrittenNumber.Negative(text) : null;
    }

    /// <summary>An amount that can be read, but in another unit: says what it is in 億円.</summary>
    private static FormatProblem? OfAnotherUnit(string text)
    {
        var match = AnotherUnit().Match(text);
        if (!match.Success)
        {
            return null;
        }

        decimal yen = 0;
        foreach (var part in match.Groups["part"].Captures.Select(part => Part().Match(part.Value)))
        {
            if (!WrittenNumber.TryDecimal(part.Groups["number"], out var number) || number > Largest)
            {
                return null;
            }

            yen += number * YenOf(part.Groups["unit"].Value);
        }

        if (yen > Largest || yen != decimal.Truncate(yen))
        {
            return null;
        }

        var (typed, read) = (Format((long)yen), Display((long)yen));
        return new FormatProblem(
            $"{Written.Quote(text)}は{read}億円です。億円で入力してください。例：{typed}",
            $"{Written.Quote(text)} is {read} hundred million yen. Enter it in that unit, for example {typed}.");
    }

    private static long YenOf(string unit) => unit switch
    {
        "兆" => Trillion * Unit,
        "億" => Unit,
        "百万" => 1_000_000,
        "万" => 10_000,
        "千" => 1_000,
        _ => 1,
    };

    [GeneratedRegex(
        @"^(?<minus>-)?(?:(?<trillion>" + WrittenNumber.Pattern + @")兆)?(?:(?<rest>" + WrittenNumber.Pattern + @")億?)?円?(?<=[0-9兆億]|[兆億]円)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(
        "^(?<part>" + WrittenNumber.Pattern + "(?:兆|億|百万|万|千|(?=円)))+円?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnotherUnit();

    [GeneratedRegex(
        "^(?<number>" + WrittenNumber.Pattern + ")(?<unit>兆|億|百万|万|千)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
