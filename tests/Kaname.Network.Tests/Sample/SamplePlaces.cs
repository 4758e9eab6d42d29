using System.Globalization;
using Kaname.Network.Sample;
using Kaname.Policy.Geography;

namespace Kaname.Network.Tests.Sample;

/// <summary>The 1,741 municipalities of the reference list, and a few made up that no new edition of it changes.</summary>
internal static class SamplePlaces
{
    public static IReadOnlyList<SamplePlace> All { get; } =
    [
        .. File.ReadLines(Find("data/reference/municipalities.csv")).Skip(1).Select(line => line.Split(',')).Select(field => new SamplePlace(
            MunicipalityCode.Parse(field[0]), field[1], double.Parse(field[6], CultureInfo.InvariantCulture), double.Parse(field[7], CultureInfo.InvariantCulture))),
    ];

    public static IReadOnlyList<SamplePlace> Few { get; } =
    [
        .. Enumerable.Range(0, 40).Select(at => new SamplePlace(MunicipalityCode.Parse($"{1 + (at / 4 * 5):00}{201 + (at % 4)}"), $"{at}", 43 - (at * 0.25), 141 - (at * 0.3))),
    ];

    private static string Find(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, relative)))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, relative);
    }
}
