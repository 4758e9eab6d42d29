using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Network.Reading;

/// <summary>Reads municipality codes quickly: what each way of writing one means is worked out once.</summary>
internal sealed class MunicipalityCodes(IReadOnlySet<MunicipalityCode>? known)
{
    private const int Unread = 0;
    private const int Refused = -1;

    // Of four, of five and of six digits, one after the other.
    private readonly int[] _ofDigits = new int[1_110_000];

    /// <summary>The five digits of a code written in four to six plain digits; 0 where it has to be read as text.</summary>
    /// <param name="digits">The digits as a number.</param>
    /// <param name="length">How many digits were written.</param>
    public int OfDigits(int digits, int length)
    {
        if (length is < 4 or > 6)
        {
            return 0;
        }

        ref var kept = ref _ofDigits[(length == 4 ? 0 : length == 5 ? 10_000 : 110_000) + digits];
        if (kept == Unread)
        {
            kept = MunicipalityCode.TryParse(digits.ToString("D" + length, System.Globalization.CultureInfo.InvariantCulture), out var code) && IsKnown(code) ? code.Number : Refused;
        }

        return Math.Max(kept, 0);
    }

    /// <summary>Reads a code as text. One that the reference list does not know is used at its prefecture.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="fiveDigits">The code to use.</param>
    /// <param name="unknown">The code that the list does not know, in six digits; else null.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public bool TryRead(string text, out int fiveDigits, out string? unknown, out FormatProblem? problem)
    {
        var isRead = MunicipalityCode.TryParse(text, out var code, out problem);
        (fiveDigits, unknown) = !isRead || IsKnown(code) ? (code.Number, null) : (MunicipalityCode.OfPrefecture(code.Prefecture).Number, code.SixDigits);
        return isRead;
    }

    private bool IsKnown(MunicipalityCode code) => known is null || code.IsPrefecture || known.Contains(code);
}
