using System.Globalization;
using Kaname.Network.Industries;
using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Geography;

namespace Kaname.Platform.Network;

/// <summary>What a prefecture's firms can be chosen by.</summary>
internal static class PeerScoresOutline
{
    /// <summary>The prefectures that have firms, by code.</summary>
    public static IReadOnlyList<PrefectureCode> Prefectures(PeerScores scores) =>
        [.. Policy.Geography.Prefectures.All.Select(prefecture => prefecture.Code).Where(code => scores.Store.Firms.In(code).Count > 0)];

    /// <summary>Counts a prefecture's firms by municipality and by industry.</summary>
    public static PrefectureOutline Of(PeerScores scores, PrefectureCode prefecture)
    {
        var firms = scores.Store.Firms;
        var (first, count) = firms.In(prefecture);
        var municipalities = new Dictionary<MunicipalityCode, int>();
        var industries = new Dictionary<Industry, int>();
        var known = new Dictionary<string, Industry[]>(StringComparer.Ordinal);
        for (var firm = first; firm < first + count; firm++)
        {
            Count(municipalities, firms.Municipality(firm));
            var code = firms.Industry(firm);
            if (!known.TryGetValue(code, out var both))
            {
                known[code] = both = Industries(code);
            }

            foreach (var industry in both)
            {
                Count(industries, industry);
            }
        }

        return new(
            count,
            [.. municipalities.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))],
            [.. industries.OrderBy(pair => pair.Key.Division!.Letter).ThenBy(pair => pair.Key.Group ?? 0).Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>The division of a code; of manufacturing also the group, by which planners look at their industries.</summary>
    private static Industry[] Industries(string code) =>
        IndustryDivision.Of(code) is not { } division ? []
        : ManufacturingGroup.Of(IndustryDivision.GroupOf(code) ?? 0) is { } group ? [Known(division.Letter.ToString()), Known(group.Number.ToString("00", CultureInfo.InvariantCulture))]
        : [Known(division.Letter.ToString())];

    private static Industry Known(string code) =>
        Industry.TryParse(code, out var industry, out _) ? industry : throw new InvalidOperationException($"{code} is a code of the classification and cannot be read.");

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
