using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Network.Reading;

/// <summary>Reads municipality codes quickly: what each way of writing one means is worked out once.</summary>
internal sealed class MunicipalityCodes(IReadOnlySet<MunicipalityCode>? known)
{
    private const int Unread = 0;
    private const int Refused = -1;

    private readonly int[] _ofDigits = new int[1_000_000 * 3];
    private readonly Dictionary<string, long> _used = [];

    /// <summary>The five digits of a code written in four to six plain digits; 0 where it has to be read as text.</summary>
    /// <param name="digits">The digits as a number.</param>
    /// <param name="length">How many digits were written.</param>
    public int OfDigits(int digits, int length)
    {
        if (length is < 4 or > 6)
        {
            return 0;
        }

        ref var kept = ref _ofDigits[((length - 4) * 1_000_000) + digits];
        if (kept == Unread)
        {
            kept = MunicipalityCode.TryParse(digits.ToString("D" + length, System.Globalization.CultureInfo.InvariantCulture), out var code) && IsKnown(code) ? code.Number : Refused;
        }

        return Math.Max(kept, 0);
    }

    /// <summary>Reads a code as text. One that the reference list does not know is used at its prefecture, and counted.</summary>
    public bool TryRead(string text, out int fiveDigits, out FormatProblem? problem)
    {
        var isRead = MunicipalityCode.TryParse(text, out var code, out problem);
        fiveDigits = code.Number;
        if (isRead && !IsKnown(code))
        {
            fiveDigits = MunicipalityCode.OfPrefecture(code.Prefecture).Number;
            lock (_used)
            {
                _used[code.SixDigits] = _used.GetValueOrDefault(code.SixDigits) + 1;
            }
        }

        return isRead;
    }

    public void TellUnknown(string file, List<ReadingNotice> notices)
    {
        foreach (var (code, firms) in _used.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            notices.Add(new(
                file,
                $"市区町村コード {code} は一覧にないため、都道府県の企業として数えました（{firms:N0}社）。",
                $"Municipality code {code} is not in the reference list; its firms are counted at their prefecture ({firms:N0} firms)."));
        }
    }

    private bool IsKnown(MunicipalityCode code) => known is null || code.IsPrefecture || known.Contains(code);
}
