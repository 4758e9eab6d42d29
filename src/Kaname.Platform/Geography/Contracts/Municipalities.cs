using Kaname.Policy.Geography;

namespace Kaname.Platform.Geography.Contracts;

/// <summary>The reference list: 47 prefectures with a point, 1,741 municipalities. Immutable and always real.</summary>
public sealed class Municipalities
{
    private const double KilometresPerDegree = 111.2;

    private readonly Dictionary<MunicipalityCode, Municipality> _byCode;
    private readonly ILookup<PrefectureCode, Municipality> _byPrefecture;
    private readonly Lazy<IReadOnlyList<Entry>> _index;

    internal Municipalities(IReadOnlyList<PrefecturePoint> prefectures, IReadOnlyList<Municipality> all, string edition)
    {
        (PrefecturePoints, All, Edition) = (prefectures, all, edition);
        _byCode = all.ToDictionary(municipality => municipality.Code);
        _byPrefecture = all.ToLookup(municipality => municipality.Code.Prefecture);
        _index = new Lazy<IReadOnlyList<Entry>>(() => [.. all.Select(Entry.Of)]);
    }

    /// <summary>A short name for exactly this data: it changes when a file does.</summary>
    public string Edition { get; }

    /// <summary>All of them by code.</summary>
    public IReadOnlyList<Municipality> All { get; }

    /// <summary>The 47 prefectures by code, each with a point.</summary>
    public IReadOnlyList<PrefecturePoint> PrefecturePoints { get; }

    /// <summary>The municipality of a code, or null: wards of designated cities and prefectures' own codes are not in the list.</summary>
    public Municipality? Of(MunicipalityCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The municipalities of a prefecture by code.</summary>
    public IEnumerable<Municipality> In(PrefectureCode prefecture) => _byPrefecture[prefecture];

    /// <summary>The point of a place: of the municipality if the list knows it, else of its prefecture.</summary>
    public (double Lat, double Lon) PointOf(Place place) =>
        place.Municipality is { } code && Of(code) is { } municipality
            ? (municipality.Lat, municipality.Lon)
            : (PrefecturePoints[place.Prefecture.Number - 1].Lat, PrefecturePoints[place.Prefecture.Number - 1].Lon);

    /// <summary>What a person calls the place: 富山県, or 富山市; null for a municipality that the list does not know.</summary>
    public string? NameOf(Place place) =>
        place.Municipality is { } code ? Of(code)?.Name : Prefectures.Of(place.Prefecture).Name;

    /// <summary>
    /// Those whose names, readings, district, prefecture or code hold every word of the query; names and readings that begin with
    /// it stand first, then by code. All of them by code where the query is empty.
    /// </summary>
    /// <param name="query">In any width, in kanji, kana or digits.</param>
    /// <param name="prefecture">Only in this prefecture.</param>
    public IReadOnlyList<Municipality> Search(string? query, PrefectureCode? prefecture = null)
    {
        var terms = SearchText.Terms(query);
        if (terms.Count == 0)
        {
            return prefecture is { } within ? [.. In(within)] : All;
        }

        return
        [
            .. _index.Value
                .Where(entry => prefecture is null || entry.Municipality.Code.Prefecture == prefecture)
                .Where(entry => terms.All(entry.Fits))
                .OrderBy(entry => entry.Rank(terms))
                .ThenBy(entry => entry.Municipality.Code)
                .Select(entry => entry.Municipality),
        ];
    }

    /// <summary>The ones whose points lie nearest to a position, nearest first, with the distance in kilometres.</summary>
    public IReadOnlyList<(Municipality Municipality, double Kilometres)> Nearest(double lat, double lon, int count) =>
    [
        .. All
            .Select(municipality => (Municipality: municipality, Kilometres: Distance(municipality, lat, lon)))
            .OrderBy(pair => pair.Kilometres)
            .ThenBy(pair => pair.Municipality.Code)
            .Take(count),
    ];

    /// <summary>On a flat map around the position: right to a percent over the distances between neighbours.</summary>
    private static double Distance(Municipality municipality, double lat, double lon)
    {
        var north = municipality.Lat - lat;
        var east = (municipality.Lon - lon) * Math.Cos(lat * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east)) * KilometresPerDegree;
    }

    private sealed record Entry(Municipality Municipality, string Name, string Kana, string Whole)
    {
        public static Entry Of(Municipality municipality)
        {
            var (name, kana, prefecture) = (SearchText.Fold(municipality.Name), SearchText.Fold(municipality.Kana), municipality.Prefecture);
            // A tab keeps a query from matching across two fields.
            var whole = string.Join(
                '\t',
                SearchText.Fold(municipality.FullName),
                SearchText.Fold(prefecture.Name) + name,
                SearchText.Fold(prefecture.Kana) + kana,
                SearchText.Fold(prefecture.NameEn),
                municipality.Code.SixDigits);
            return new Entry(municipality, name, kana, whole);
        }

        public bool Fits(string term) => Whole.Contains(term, StringComparison.Ordinal);

        public int Rank(IReadOnlyList<string> terms)
        {
            if (terms.Any(term => term == Name || term == Kana))
            {
                return 0;
            }

            return terms.Any(term => Name.StartsWith(term, StringComparison.Ordinal) || Kana.StartsWith(term, StringComparison.Ordinal)) ? 1 : 2;
        }
    }
}
