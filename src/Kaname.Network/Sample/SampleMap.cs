using Kaname.Policy.Geography;

namespace Kaname.Network.Sample;

/// <summary>The places of a sample by code, with how many firms each draws and how far apart they are.</summary>
internal sealed class SampleMap
{
    private const double KilometresPerDegree = 111.2;
    private const double RadiansPerDegree = 0.017453292519943295;
    private const int WardsOfTokyo = 5;

    /// <summary>
    /// Inhabitants in thousands, 北海道 to 沖縄県: 国勢調査 令和2年 (1 October 2020), 人口等基本集計, as published by the Statistics Bureau, rounded.
    /// </summary>
    private static readonly int[] _inhabitants =
    [
        5225, 1238, 1211, 2302, 960, 1068, 1833, 2867, 1933, 1939, 7345, 6284, 14048, 9237, 2201, 1035,
        1133, 767, 810, 2048, 1979, 3633, 7542, 1770, 1414, 2578, 8838, 5465, 1324, 923, 553, 671,
        1888, 2800, 1342, 720, 950, 1335, 692, 5135, 811, 1312, 1738, 1124, 1070, 1588, 1467,
    ];

    private readonly (double North, double East, double Cosine)[] _points;

    public SampleMap(IReadOnlyList<SamplePlace> places, ulong seed)
    {
        Places = [.. places.OrderBy(place => place.Code)];
        _points = [.. Places.Select(place => (place.Latitude, place.Longitude, CosineOf(place.Latitude)))];
        Weights = new double[Places.Length];
        foreach (var prefecture in Enumerable.Range(0, Places.Length).GroupBy(PrefectureOf))
        {
            Share(InhabitantsOf(prefecture.Key), [.. prefecture.OrderBy(Rank).ThenBy(at => Shuffled(seed, at))]);
        }
    }

    public SamplePlace[] Places { get; }

    /// <summary>Each place's part of the nation's firms, up to a common factor.</summary>
    public double[] Weights { get; }

    public int Count => Places.Length;

    public static int InhabitantsOf(int prefecture) => _inhabitants[prefecture - 1];

    public int PrefectureOf(int place) => Places[place].Code.Prefecture.Number;

    /// <summary>On a flat map between the two: right to some percent over Japan, and the same to the last bit on every machine.</summary>
    public double Kilometres(int one, int other)
    {
        var (a, b) = (_points[one], _points[other]);
        var north = a.North - b.North;
        var east = (a.East - b.East) * (a.Cosine + b.Cosine) / 2;
        return Math.Sqrt((north * north) + (east * east)) * KilometresPerDegree;
    }

    /// <summary>Designated cities and Tokyo's wards come first, then the city with 201 (most often the capital), cities, towns and villages.</summary>
    private int Rank(int place) => (Places[place].Code.Number % 1000) switch { < 200 => 0, 201 => 1, < 300 => 2, _ => 3 };

    private ulong Shuffled(ulong seed, int place) =>
        Rank(place) == 0 ? (ulong)Places[place].Code.Number : SampleRandom.Of(seed, SampleStream.Places, Places[place].Code.Number).Next();

    /// <summary>
    /// Zipf's law with exponent 1.25 inside a prefecture: the list of municipalities has no inhabitants, so the order is drawn and not known.
    /// Tokyo's wards are nearer to each other in size than cities are, so the law begins later there.
    /// </summary>
    private void Share(double whole, int[] order)
    {
        var first = order.Count(place => Rank(place) == 0) > WardsOfTokyo ? 4.0 : 1.0;
        var sum = 0.0;
        for (var at = 0; at < order.Length; at++)
        {
            var rank = first + at;
            Weights[order[at]] = 1 / (rank * Math.Sqrt(Math.Sqrt(rank)));
            sum += Weights[order[at]];
        }

        foreach (var place in order)
        {
            Weights[place] *= whole / sum;
        }
    }

    private static double CosineOf(double degrees)
    {
        var square = degrees * RadiansPerDegree * (degrees * RadiansPerDegree);
        return 1 - (square / 2) + (square * square / 24) - (square * square * square / 720);
    }
}
