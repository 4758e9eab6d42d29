using System.Globalization;
using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Geography;

/// <summary>The two-digit code of a prefecture (JIS X 0401), 01 to 47.</summary>
/// <remarks>The default value is no prefecture (<see cref="Number"/> is 0). In JSON it is the string "16".</remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct PrefectureCode : IComparable<PrefectureCode>
{
    /// <summary>How many prefectures there are, and the highest number.</summary>
    public const int Count = 47;

    /// <summary>Creates the code from its number.</summary>
    /// <param name="number">1 to 47.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such prefecture.</exception>
    public PrefectureCode(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Count);
        Number = number;
    }

    /// <summary>The code as a number, 1 to 47.</summary>
    public int Number { get; }

    /// <summary>The code in two digits: "01" to "47".</summary>
    public string Value => Number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Reads "16", "6" (a lost leading zero) or either in full width.</summary>
    /// <param name="text">What was written.</param>
    /// <exception cref="PolicyFormatException">It is not one or two digits from 1 to 47.</exception>
    public static PrefectureCode Parse(string? text)
    {
        if (!TryParse(text, out var code, out var problem))
        {
            Written.Refuse(problem!);
        }

        return code;
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="code">The code read, or the default value.</param>
    public static bool TryParse(string? text, out PrefectureCode code) => TryParse(text, out code, out _);

    /// <summary>Reads a code as <see cref="Parse"/> does and says what was wrong.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="code">The code read, or the default value.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public static bool TryParse(string? text, out PrefectureCode code, out FormatProblem? problem)
    {
        var digits = Written.Narrow(text);
        if (Written.IsDigits(digits) && digits.Length <= 2
            && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1 and <= Count and var number)
        {
            code = new PrefectureCode(number);
            problem = null;
            return true;
        }

        code = default;
        problem = new FormatProblem(
            $"「{Written.Quote(text)}」は都道府県コードではありません。01から47までの2桁で書いてください。",
            $"\"{Written.Quote(text)}\" is not a prefecture code. Use two digits, 01 to 47.");
        return false;
    }

    /// <inheritdoc/>
    public int CompareTo(PrefectureCode other) => Number.CompareTo(other.Number);

    /// <summary>Does the first code stand before the second?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <(PrefectureCode left, PrefectureCode right) => left.Number < right.Number;

    /// <summary>Does the first code stand after the second?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >(PrefectureCode left, PrefectureCode right) => left.Number > right.Number;

    /// <summary>Does the first code stand before the second, or are they equal?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <=(PrefectureCode left, PrefectureCode right) => left.Number <= right.Number;

    /// <summary>Does the first code stand after the second, or are they equal?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >=(PrefectureCode left, PrefectureCode right) => left.Number >= right.Number;

    /// <summary>The code in two digits.</summary>
    public override string ToString() => Value;

    internal sealed class Converter : TextJsonConverter<PrefectureCode>
    {
        protected override bool TryParse(string? text, out PrefectureCode value, out FormatProblem? problem) =>
            PrefectureCode.TryParse(text, out value, out problem);

        protected override string Format(PrefectureCode value) => value.Value;
    }
}
