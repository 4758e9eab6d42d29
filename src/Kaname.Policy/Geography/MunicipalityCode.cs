using System.Globalization;
using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Geography;

/// <summary>The code of a municipality, or of a prefecture's own government (全国地方公共団体コード), kept as five digits.</summary>
/// <remarks>
/// Two digits for the prefecture (01 to 47) and three for the government in it: 000 the prefecture itself, 100 and above its
/// municipalities and wards. The sixth digit checks the other five and is computed, never stored. That a code has this shape
/// does not mean that such a municipality exists: the reference list says so. The default value is no code
/// (<see cref="Number"/> is 0). In JSON it is the string "16201".
/// </remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct MunicipalityCode : IComparable<MunicipalityCode>
{
    private const int PerPrefecture = 1000;
    private const int FirstLocal = 100;

    private MunicipalityCode(int number) => Number = number;

    /// <summary>The five digits as a number, 1000 (北海道) to 47999.</summary>
    public int Number { get; }

    /// <summary>The code in five digits: "16201".</summary>
    public string Value => Number.ToString("00000", CultureInfo.InvariantCulture);

    /// <summary>The sixth digit, 0 to 9.</summary>
    public int CheckDigit => CheckDigitOf(Number);

    /// <summary>The code in six digits, the check digit last: "162019".</summary>
    public string SixDigits => Value + CheckDigit.ToString(CultureInfo.InvariantCulture);

    /// <summary>The prefecture of the first two digits. Not for the default value.</summary>
    public PrefectureCode Prefecture => new(Number / PerPrefecture);

    /// <summary>Is this the code of a prefecture's own government, one that ends in 000?</summary>
    public bool IsPrefecture => Number % PerPrefecture == 0;

    /// <summary>The code of a prefecture's own government: 16000 for 富山県.</summary>
    /// <param name="prefecture">The prefecture.</param>
    public static MunicipalityCode OfPrefecture(PrefectureCode prefecture) => new(prefecture.Number * PerPrefecture);

    /// <summary>The check digit of five digits: weights 6, 5, 4, 3, 2, the sum modulo 11, then the last digit of 11 minus that.</summary>
    /// <param name="fiveDigits">The code without its check digit, 0 to 99999.</param>
    /// <returns>0 to 9.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than five digits or is negative.</exception>
    public static int CheckDigitOf(int fiveDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fiveDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fiveDigits, 99_999);
        var sum = 0;
        for (int weight = 2, rest = fiveDigits; weight <= 6; weight++, rest /= 10)
        {
            sum += weight * (rest % 10);
        }

        return (11 - (sum % 11)) % 10;
    }

    /// <summary>Reads five digits, six with a right check digit, or either of them without its leading zero, in half or full width.</summary>
    /// <param name="text">
    /// What was written. Four digits are five with a lost zero. Five digits that cannot be a code as they stand (a prefecture
    /// above 47, or the last three from 001 to 099) are taken as six with a lost zero, if the check digit is right.
    /// </param>
    /// <exception cref="PolicyFormatException">Not digits, a wrong length, a wrong check digit, or no such prefecture.</exception>
    public static MunicipalityCode Parse(string? text)
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
    public static bool TryParse(string? text, out MunicipalityCode code) => TryParse(text, out code, out _);

    /// <summary>Reads a code as <see cref="Parse"/> does and says what was wrong.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="code">The code read, or the default value.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public static bool TryParse(string? text, out MunicipalityCode code, out FormatProblem? problem)
    {
        var digits = Written.Narrow(text);
        problem = Read(digits, out var number);
        code = problem is null ? new MunicipalityCode(number) : default;
        return problem is null;
    }

    /// <inheritdoc/>
    public int CompareTo(MunicipalityCode other) => Number.CompareTo(other.Number);

    /// <summary>Does the first code stand before the second?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <(MunicipalityCode left, MunicipalityCode right) => left.Number < right.Number;

    /// <summary>Does the first code stand after the second?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >(MunicipalityCode left, MunicipalityCode right) => left.Number > right.Number;

    /// <summary>Does the first code stand before the second, or are they equal?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <=(MunicipalityCode left, MunicipalityCode right) => left.Number <= right.Number;

    /// <summary>Does the first code stand after the second, or are they equal?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >=(MunicipalityCode left, MunicipalityCode right) => left.Number >= right.Number;

    /// <summary>The code in five digits.</summary>
    public override string ToString() => Value;

    private static FormatProblem? Read(string digits, out int number)
    {
        number = 0;
        if (!Written.IsDigits(digits) || digits.Length is < 4 or > 6)
        {
            return new FormatProblem(
                $"「{Written.Quote(digits)}」は市区町村コードではありません。5桁、または検査数字を付けた6桁の数字で書いてください。例：16201、162019",
                $"\"{Written.Quote(digits)}\" is not a municipality code. Use five digits, or six with the check digit, such as 16201 or 162019.");
        }

        var written = int.Parse(digits, CultureInfo.InvariantCulture);
        if (digits.Length < 6 && IsShapeOfFive(written))
        {
            number = written;
            return null;
        }

        // Five digits that name nothing may be the six-digit form after a spreadsheet dropped its zero; the check digit tells.
        var five = written / 10;
        var isChecked = IsShapeOfFive(five) && written % 10 == CheckDigitOf(five);
        if (digits.Length < 5 || !IsShapeOfFive(five) || (digits.Length == 5 && !isChecked))
        {
            return new FormatProblem(
                $"「{digits}」に当たる都道府県・市区町村はありません。先頭の2桁は01から47まで、続く3桁は000か100以上です。",
                $"No government has the code \"{digits}\". The first two digits run from 01 to 47, the next three are 000 or at least 100.");
        }

        if (!isChecked)
        {
            return new FormatProblem(
                $"「{digits}」は検査数字（最後の1桁）が合いません。番号を確かめてください。",
                $"The check digit (the last one) of \"{digits}\" is wrong. Check the number.");
        }

        number = five;
        return null;
    }

    private static bool IsShapeOfFive(int number) =>
        number / PerPrefecture is >= 1 and <= PrefectureCode.Count && number % PerPrefecture is 0 or >= FirstLocal;

    internal sealed class Converter : TextJsonConverter<MunicipalityCode>
    {
        protected override bool TryParse(string? text, out MunicipalityCode value, out FormatProblem? problem) =>
            MunicipalityCode.TryParse(text, out value, out problem);

        protected override string Format(MunicipalityCode value) => value.Value;
    }
}
