using System.Globalization;
using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Identity;

/// <summary>A corporate number (法人番号): thirteen digits, of which the first checks the other twelve.</summary>
/// <remarks>
/// The check digit is 9 minus the remainder modulo 9 of a weighted sum, so it is never 0, and a slip between 0 and 9 in one
/// of the other digits is not noticed. The default value is no number. In JSON it is a string.
/// </remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct CorporateNumber : IComparable<CorporateNumber>
{
    /// <summary>How many digits a corporate number has.</summary>
    public const int Length = 13;

    private const int CompanyRegistryLength = 12;
    private const long CheckDigitUnit = 1_000_000_000_000;

    private CorporateNumber(long number) => Number = number;

    /// <summary>The thirteen digits as a number.</summary>
    public long Number { get; }

    /// <summary>The thirteen digits, without any grouping.</summary>
    public string Value => Number.ToString("D13", CultureInfo.InvariantCulture);

    /// <summary>The number that belongs to twelve digits, its check digit computed.</summary>
    /// <param name="twelveDigits">The digits after the check digit, 0 to 999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than twelve digits or is negative.</exception>
    public static CorporateNumber OfBase(long twelveDigits) => new((CheckDigitOf(twelveDigits) * CheckDigitUnit) + twelveDigits);

    /// <summary>The check digit of twelve digits: from the right, weights 1 and 2 in turn, summed; 9 minus the sum modulo 9.</summary>
    /// <param name="twelveDigits">The digits after the check digit, 0 to 999,999,999,999.</param>
    /// <returns>1 to 9 (財務省令 平成26年第70号 第2条).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than twelve digits or is negative.</exception>
    public static int CheckDigitOf(long twelveDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(twelveDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(twelveDigits, CheckDigitUnit);
        var sum = 0;
        var weight = 1;
        for (var rest = twelveDigits; rest > 0; rest /= 10)
        {
            sum += weight * (int)(rest % 10);
            weight = 3 - weight;
        }

        return 9 - (sum % 9);
    }

    /// <summary>Reads thirteen digits with a right check digit, in half or full width.</summary>
    /// <param name="text">What was written.</param>
    /// <exception cref="PolicyFormatException">Not thirteen digits, or a wrong check digit.</exception>
    public static CorporateNumber Parse(string? text)
    {
        if (!TryParse(text, out var number, out var problem))
        {
            Written.Refuse(problem!);
        }

        return number;
    }

    /// <summary>Reads a number as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="number">The number read, or the default value.</param>
    public static bool TryParse(string? text, out CorporateNumber number) => TryParse(text, out number, out _);

    /// <summary>Reads a number as <see cref="Parse"/> does and says what was wrong.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="number">The number read, or the default value.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public static bool TryParse(string? text, out CorporateNumber number, out FormatProblem? problem)
    {
        var digits = Written.Narrow(text);
        problem = Check(digits, out var read);
        number = problem is null ? new CorporateNumber(read) : default;
        return problem is null;
    }

    /// <inheritdoc/>
    public int CompareTo(CorporateNumber other) => Number.CompareTo(other.Number);

    /// <summary>Does the first number stand before the second?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(CorporateNumber left, CorporateNumber right) => left.Number < right.Number;

    /// <summary>Does the first number stand after the second?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(CorporateNumber left, CorporateNumber right) => left.Number > right.Number;

    /// <summary>Does the first number stand before the second, or are they equal?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(CorporateNumber left, CorporateNumber right) => left.Number <= right.Number;

    /// <summary>Does the first number stand after the second, or are they equal?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(CorporateNumber left, CorporateNumber right) => left.Number >= right.Number;

    /// <summary>The thirteen digits.</summary>
    public override string ToString() => Value;

    private static FormatProblem? Check(string digits, out long read)
    {
        read = 0;
        if (Written.IsDigits(digits) && digits.Length == CompanyRegistryLength)
        {
            return new FormatProblem(
                $"「{digits}」は12桁で、会社法人等番号とみられます。検査数字を先頭に付けた13桁の法人番号を書いてください。",
                $"\"{digits}\" has twelve digits, as a company registry number has. Write the corporate number of thirteen digits.");
        }

        if (!Written.IsDigits(digits) || digits.Length != Length)
        {
            return new FormatProblem(
                $"「{Written.Quote(digits)}」は法人番号ではありません。ハイフンを入れず、13桁の数字で書いてください。",
                $"\"{Written.Quote(digits)}\" is not a corporate number. Use thirteen digits without hyphens.");
        }

        read = long.Parse(digits, CultureInfo.InvariantCulture);
        return read / CheckDigitUnit == CheckDigitOf(read % CheckDigitUnit)
            ? null
            : new FormatProblem(
                $"「{digits}」は検査数字（最初の1桁）が合いません。番号を確かめてください。",
                $"The check digit (the first one) of \"{digits}\" is wrong. Check the number.");
    }

    internal sealed class Converter : TextJsonConverter<CorporateNumber>
    {
        protected override bool TryParse(string? text, out CorporateNumber value, out FormatProblem? problem) =>
            CorporateNumber.TryParse(text, out value, out problem);

        protected override string Format(CorporateNumber value) => value.Value;
    }
}
