using System.Globalization;
using Kaname.Policy.Reading;

namespace Kaname.Web.Site;

/// <summary>
/// Numbers, money, years and dates as the site writes them, in the language of the request. Digits are cut off, never
/// rounded: what is not reached is not shown. Null is "—" (nobody has said); zero is 0.
/// </summary>
public static class Formats
{
    /// <summary>Nobody has said. Never zero.</summary>
    public const string NotSaid = "—";

    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;
    private const long Trillion = 1_000_000_000_000;
    private const char Minus = '\u2212';

    /// <summary>Unit of <see cref="HundredMillions"/> for a column head: 億円, ¥ billion.</summary>
    public static string HundredMillionsUnit => Languages.English ? "¥ billion" : "億円";

    /// <summary>Money to read: 6兆4,210億円, 9,800万円; ¥6.42 trillion, ¥12.3 million.</summary>
    public static string Money(long? yen) =>
        yen is null ? NotSaid : string.Concat(MoneyParts(yen.Value).Select(part => part.Text));

    /// <summary><see cref="Money"/> in pieces, so that units can be set smaller than figures.</summary>
    public static IReadOnlyList<AmountPart> MoneyParts(long yen)
    {
        var sign = yen < 0 ? Minus.ToString() : "";
        var size = Magnitude(yen);
        return Languages.English ? EnglishMoney(sign, size) : JapaneseMoney(sign, size);
    }

    /// <summary>The amount to the yen: 6,421,036,480,000円, ¥6,421,036,480,000.</summary>
    public static string ExactYen(long? yen) => yen is null ? NotSaid : WithYen(Number(yen));

    /// <summary>The sign of yen put to figures: 49.29円, ¥49.29; the minus stays in front.</summary>
    public static string WithYen(string figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return !Languages.English ? figures + "円"
            : figures.StartsWith(Minus) ? $"{Minus}¥{figures[1..]}"
            : "¥" + figures;
    }

    /// <summary>Under a column head that gives the unit: 64,210 (億円), 6,421.0 (¥ billion). Both are the same hundred millions.</summary>
    public static string HundredMillions(long? yen)
    {
        if (yen is null)
        {
            return NotSaid;
        }

        var cut = Magnitude(yen.Value) / HundredMillion;
        return (cut == 0 ? "" : Sign(yen.Value))
            + (Languages.English ? Grouped(cut / 10) + "." + (cut % 10).ToString(CultureInfo.InvariantCulture) : Grouped(cut));
    }

    /// <summary>A whole number with thousands commas and a true minus.</summary>
    public static string Number(long? value) => value is null ? NotSaid : Sign(value.Value) + Grouped(Magnitude(value.Value));

    /// <summary>48,620人, 48,620 people.</summary>
    public static string People(long? people) =>
        people is null ? NotSaid : Number(people) + (Languages.English && people is 1 ? " person" : PeopleUnit);

    /// <summary>人, after a space people.</summary>
    public static string PeopleUnit => Languages.English ? " people" : "人";

    /// <summary>Said beside something: （text）, in English with a space before it.</summary>
    public static string InBrackets(string text) => Languages.English ? $" ({text})" : $"（{text}）";

    /// <summary>An amount in words with its unit, short.</summary>
    public static string Amount(long? value, Quantity quantity) => quantity switch
    {
        Quantity.Yen => Money(value),
        Quantity.People => People(value),
        _ => Number(value),
    };

    /// <summary>The same amount, nothing cut off.</summary>
    public static string Exact(long? value, Quantity quantity) => quantity is Quantity.Yen ? ExactYen(value) : Amount(value, quantity);

    /// <summary>An amount in pieces for large type.</summary>
    public static IReadOnlyList<AmountPart> Parts(long value, Quantity quantity) => quantity switch
    {
        Quantity.Yen => MoneyParts(value),
        Quantity.People when Languages.English => [new(Number(value), false), new(value == 1 ? " person" : " people", true)],
        Quantity.People => [new(Number(value), false), new("人", true)],
        _ => [new(Number(value), false)],
    };

    /// <summary>0.3777 is 37.7%: a limit that is not reached must not look reached.</summary>
    public static string Percent(decimal? ratio, int decimals = 1)
    {
        if (ratio is null)
        {
            return NotSaid;
        }

        var scale = Power(10, decimals);
        var cut = decimal.Truncate(decimal.Abs(ratio.Value) * 100 * scale) / scale;
        return (ratio < 0 && cut != 0 ? Minus.ToString() : "") + cut.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>An instant in Japan to the minute: 令和10年6月1日 14時32分; 1 June 2028, 14:32.</summary>
    public static string Moment(DateTimeOffset at)
    {
        var there = JapanTime.Of(at);
        return Date(DateOnly.FromDateTime(there.DateTime)) + (Languages.English
            ? there.ToString(", HH:mm", CultureInfo.InvariantCulture)
            : there.ToString(" H時mm分", CultureInfo.InvariantCulture));
    }

    /// <summary>令和10年5月28日, 28 May 2028.</summary>
    public static string Date(DateOnly? date)
    {
        if (date is not { } day)
        {
            return NotSaid;
        }

        if (Languages.English)
        {
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        var year = day >= new DateOnly(2019, 5, 1) ? "令和" + OfEra(day.Year - 2018)
            : day >= new DateOnly(1989, 1, 8) ? "平成" + OfEra(day.Year - 1988)
            : Plain(day.Year);
        return $"{year}年{Plain(day.Month)}月{Plain(day.Day)}日";
    }

    /// <summary>For <c>datetime</c>: 2028-05-28.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A fiscal year at first mention: 令和12年度（2030年度）, FY2030.</summary>
    public static string FiscalYear(int? year) =>
        year is not { } known ? NotSaid
        : Languages.English ? "FY" + Plain(known)
        : $"{FiscalYearOfEra(known)}年度（{Plain(known)}年度）";

    /// <summary>A fiscal year named again: 令和12年度, FY2030.</summary>
    public static string FiscalYearAgain(int? year) =>
        year is not { } known ? NotSaid : Languages.English ? "FY" + Plain(known) : FiscalYearOfEra(known) + "年度";

    /// <summary>The upper line of a column head, over <c>(2030)</c>: 令和12. In English the whole head: FY2030.</summary>
    public static string FiscalYearHead(int year) => Languages.English ? "FY" + Plain(year) : FiscalYearOfEra(year);

    /// <summary>A span: 令和8年度〜令和12年度, FY2026–FY2030.</summary>
    public static string FiscalYears(int? start, int? end) =>
        Languages.English
            ? $"{FiscalYear(start)}–{FiscalYear(end)}"
            : $"{FiscalYearAgain(start)}〜{FiscalYearAgain(end)}";

    /// <summary>
    /// Cuts parts of a sum to whole units so that what is shown adds up to the shown sum. Each part is cut down; what
    /// the cutting lost together goes, unit by unit, to the parts that lost most.
    /// </summary>
    /// <param name="parts">Parts in yen (or any unit below <paramref name="unit"/>).</param>
    /// <param name="unit">Size of a shown unit, for example 100,000,000.</param>
    /// <returns>The parts in whole units; their sum is the sum of <paramref name="parts"/> cut the same way.</returns>
    public static IReadOnlyList<long> PartsThatAdd(IReadOnlyList<long> parts, long unit)
    {
        var shown = parts.Select(part => FloorDivide(part, unit)).ToArray();
        var missing = FloorDivide(parts.Sum(), unit) - shown.Sum();
        var byLoss = Enumerable.Range(0, parts.Count).OrderByDescending(i => parts[i] - (shown[i] * unit)).ThenBy(i => i);
        foreach (var i in byLoss.Take((int)missing))
        {
            shown[i]++;
        }

        return shown;
    }

    private static AmountPart[] JapaneseMoney(string sign, ulong size)
    {
        var trillions = size / Trillion;
        var hundredMillions = size % Trillion / HundredMillion;
        return (trillions, hundredMillions) switch
        {
            ( > 0, 0) => [new(sign + Grouped(trillions), false), new("兆円", true)],
            ( > 0, _) => [new(sign + Grouped(trillions), false), new("兆", true), new(Grouped(hundredMillions), false), new("億円", true)],
            (0, > 0) => [new(sign + Grouped(hundredMillions), false), new("億円", true)],
            _ when size >= TenThousand => [new(sign + Grouped(size / TenThousand), false), new("万円", true)],
            _ => [new(sign + Grouped(size), false), new("円", true)],
        };
    }

    private static AmountPart[] EnglishMoney(string sign, ulong size)
    {
        var (unit, word, decimals) = size switch
        {
            >= Trillion => (Trillion, " trillion", 2),
            >= 1_000_000_000 => (1_000_000_000L, " billion", 1),
            >= 1_000_000 => (1_000_000L, " million", 1),
            _ => (1L, "", 0),
        };
        var figure = Cut((decimal)size / unit, decimals);
        return word.Length == 0 ? [new(sign + "¥" + figure, false)] : [new(sign + "¥" + figure, false), new(word, true)];
    }

    /// <summary>Cut to so many decimals; a round figure stands without them.</summary>
    private static string Cut(decimal value, int decimals)
    {
        var scale = Power(10, decimals);
        var cut = decimal.Truncate(value * scale) / scale;
        return cut.ToString(decimal.Truncate(cut) == cut ? "N0" : "N" + Plain(decimals), CultureInfo.InvariantCulture);
    }

    private static string FiscalYearOfEra(int year) => year switch
    {
        >= 2019 => "令和" + OfEra(year - 2018),
        >= 1989 => "平成" + OfEra(year - 1988),
        _ => Plain(year),
    };

    private static string OfEra(int year) => year == 1 ? "元" : Plain(year);

    /// <summary>A number that is a name: no commas.</summary>
    public static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Sign(long value) => value < 0 ? Minus.ToString() : "";

    private static string Grouped(ulong value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static ulong Magnitude(long value) => value < 0 ? (ulong)-(value + 1) + 1 : (ulong)value;

    private static long FloorDivide(long value, long unit) => (value / unit) - (value % unit < 0 ? 1 : 0);

    private static decimal Power(int ten, int exponent) => Enumerable.Repeat((decimal)ten, exponent).Aggregate(1m, (product, factor) => product * factor);
}
