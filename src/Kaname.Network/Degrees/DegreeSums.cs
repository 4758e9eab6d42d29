using System.Globalization;
using Kaname.Network.Reading;
using Kaname.Policy.Geography;

namespace Kaname.Network.Degrees;

/// <summary>Adds up what the threads have added up, and refuses what 64 bits of yen do not hold.</summary>
internal static class DegreeSums
{
    public static long[] Merge(IReadOnlyList<DegreeSink> sinks, FirmRows firms)
    {
        if (sinks.Count == 0)
        {
            return new long[firms.Count * 2];
        }

        var sums = sinks[0].Sums;
        var carries = new Dictionary<int, int>(sinks[0].Carries);
        foreach (var sink in sinks.Skip(1))
        {
            unchecked
            {
                for (var i = 0; i < sums.Length; i++)
                {
                    var before = sums[i];
                    var added = sink.Sums[i];
                    sums[i] = before + added;
                    if (((before ^ sums[i]) & (added ^ sums[i])) < 0)
                    {
                        carries[i] = carries.GetValueOrDefault(i) + (before < 0 ? -1 : 1);
                    }
                }
            }

            foreach (var (at, carry) in sink.Carries)
            {
                carries[at] = carries.GetValueOrDefault(at) + carry;
            }
        }

        foreach (var at in carries.Where(pair => pair.Value != 0).Select(pair => pair.Key).Order().Take(1))
        {
            throw ReadingProblem.TooLarge(PackedNumber.ToNumber(firms.Numbers[at / 2]).ToString("D13", CultureInfo.InvariantCulture));
        }

        return sums;
    }

    public static PrefectureTotals TotalsOf((int Prefecture, int First, int Count) range, ReadOnlySpan<int> order, long[] sums)
    {
        Int128 outside = 0;
        Int128 inside = 0;
        foreach (var firm in order.Slice(range.First, range.Count))
        {
            outside += sums[firm * 2];
            inside += sums[(firm * 2) + 1];
        }

        var prefecture = new PrefectureCode(range.Prefecture);
        if (outside > long.MaxValue || outside < long.MinValue || inside > long.MaxValue || inside < long.MinValue)
        {
            var name = Prefectures.Of(prefecture);
            throw new ReadingProblem(
                $"{name.Name}の金額の合計が大きすぎて、円の整数で表せません（約922京円まで）。金額の単位が円かを確かめてください。",
                $"The amounts of {name.NameEn} add up to more than 64 bits of yen can hold (about 9.2 × 10^18). Check that they are in yen.");
        }

        return new(prefecture, range.First, range.Count, (long)outside, (long)inside);
    }
}
