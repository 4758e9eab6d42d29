using System.Globalization;
using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Strategy;

/// <summary>A Japanese fiscal year: 1 April to 31 March, named by the western year in which it begins.</summary>
/// <remarks>
/// Only the years from <see cref="MinYear"/> to <see cref="MaxYear"/> exist. The default value is no fiscal year
/// (<see cref="Year"/> is 0); a missing year is <c>FiscalYear?</c>. In JSON it is a number, read also from a string.
/// </remarks>
[JsonConverter(typeof(FiscalYearJsonConverter))]
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    /// <summary>The earliest year that is read: 平成元年度.</summary>
    public const int MinYear = 1989;

    /// <summary>The latest year that is read.</summary>
    public const int MaxYear = 2099;

    private const int FirstMonth = 4;

    /// <summary>Creates the fiscal year that begins on 1 April of a western year.</summary>
    /// <param name="year">The western year, <see cref="MinYear"/> to <see cref="MaxYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside that range.</exception>
    public FiscalYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        Year = year;
    }

    /// <summary>The western year in which the fiscal year begins: 2026 for 令和8年度.</summary>
    public int Year { get; }

    /// <summary>1 April, the first day.</summary>
    public DateOnly First => new(Year, FirstMonth, 1);

    /// <summary>31 March of the following calendar year, the last day.</summary>
    public DateOnly Last => new DateOnly(Year + 1, FirstMonth, 1).AddDays(-1);

    /// <summary>The fiscal year in which a day lies.</summary>
    /// <param name="day">Any day of a fiscal year in range.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that exist here.</exception>
    public static FiscalYear From(DateOnly day) => new(day.Month < FirstMonth ? day.Year - 1 : day.Year);

    /// <summary>Reads 2026, 2026年度, FY2026, R8, 令和8年度, 令和元年度, H30 or 平成30年度, in half or full width.</summary>
    /// <param name="text">What was written. 年 without 度 is refused, because it would mean a calendar year.</param>
    /// <exception cref="PolicyFormatException">It is not a fiscal year, or one out of range.</exception>
    public static FiscalYear Parse(string? text)
    {
        if (!TryParse(text, out var year, out var problem))
        {
            Written.Refuse(problem!);
        }

        return year;
    }

    /// <summary>Reads a fiscal year as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="year">The year read, or the default value.</param>
    public static bool TryParse(string? text, out FiscalYear year) => TryParse(text, out year, out _);

    /// <summary>Reads a fiscal year as <see cref="Parse"/> does and says what was wrong.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="year">The year read, or the default value.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public static bool TryParse(string? text, out FiscalYear year, out FormatProblem? problem)
    {
        problem = FiscalYearText.Read(Written.Narrow(text), out var western);
        year = problem is null ? new FiscalYear(western) : default;
        return problem is null;
    }

    /// <summary>Is <paramref name="year"/> one that can be made a fiscal year?</summary>
    /// <param name="year">A western year.</param>
    public static bool IsInRange(int year) => year is >= MinYear and <= MaxYear;

    /// <summary>The years from one to another, both included; none if the second is the earlier one.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    public static IEnumerable<FiscalYear> Range(FiscalYear first, FiscalYear last)
    {
        for (var year = first.Year; year <= last.Year; year++)
        {
            yield return new FiscalYear(year);
        }
    }

    /// <summary>The year that lies some years later (earlier if negative).</summary>
    /// <param name="year">The year to start from.</param>
    /// <param name="years">How many years later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result is out of range.</exception>
    public static FiscalYear operator +(FiscalYear year, int years) => new(year.Year + years);

    /// <summary>The year that lies some years earlier.</summary>
    /// <param name="year">The year to start from.</param>
    /// <param name="years">How many years earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result is out of range.</exception>
    public static FiscalYear operator -(FiscalYear year, int years) => new(year.Year - years);

    /// <summary>How many years the first lies after the second.</summary>
    /// <param name="later">The first year.</param>
    /// <param name="earlier">The second year.</param>
    public static int operator -(FiscalYear later, FiscalYear earlier) => later.Year - earlier.Year;

    /// <summary>Is the first year the earlier one?</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <summary>Is the first year the later one?</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <summary>Is the first year the earlier one or the same?</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <summary>Is the first year the later one or the same?</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;

    /// <summary>The year some years later; the same as <c>+</c>.</summary>
    /// <param name="years">How many years later, negative for earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result is out of range.</exception>
    public FiscalYear PlusYears(int years) => this + years;

    /// <summary>Does the day lie in this fiscal year?</summary>
    /// <param name="day">Any day.</param>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <summary>令和12年度（2030年度）, as at its first mention in a Japanese text.</summary>
    public string ToJapanese() => $"{ToJapaneseShort()}年度（{ToString()}年度）";

    /// <summary>令和12, as in the head of a table; the first year of an era is 令和元.</summary>
    public string ToJapaneseShort() => FiscalYearText.Era(Year);

    /// <summary>FY2030.</summary>
    public string ToEnglish() => $"FY{ToString()}";

    /// <summary>The western year in four digits, which <see cref="Parse"/> reads back.</summary>
    public override string ToString() => Year.ToString("0000", CultureInfo.InvariantCulture);
}
