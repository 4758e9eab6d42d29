using System.Globalization;
using System.Xml.Linq;
using Kaname.Web.Site.Drawing;
using Xunit;

namespace Kaname.Web.Tests.Site;

public class JapanDrawingTests
{
    [Theory]
    [InlineData("01", 143.0, 43.3)]
    [InlineData("13", 139.45, 35.7)]
    [InlineData("24", 136.5, 34.6)]
    [InlineData("40", 130.6, 33.5)]
    [InlineData("46", 129.4, 28.3)]
    [InlineData("47", 128.2, 26.73)]
    public void A_place_is_drawn_inside_the_outline_of_its_prefecture(string prefecture, double longitude, double latitude)
    {
        var point = JapanDrawing.PointOf(longitude, latitude);
        Assert.NotNull(point);
        Assert.True(Outlines()[prefecture].Exists(ring => Contains(ring, point)), $"{prefecture} at {point}");
    }

    [Fact]
    public void The_sprite_draws_all_prefectures_and_stays_small()
    {
        Assert.Equal(Enumerable.Range(1, 47).Select(number => number.ToString("00", CultureInfo.InvariantCulture)), Outlines().Keys.Order(StringComparer.Ordinal));
        Assert.InRange(new FileInfo(Sprite()).Length, 10_000, 60_000);
    }

    [Fact]
    public void Islands_far_out_are_said_not_to_be_drawn() => Assert.Null(JapanDrawing.PointOf(142.2, 27.1));

    [Fact]
    public void Degrees_and_points_are_each_other_backwards()
    {
        var (longitude, latitude) = JapanDrawing.DegreesOf(JapanDrawing.PointOf(135.5, 34.7)!);
        Assert.Equal(135.5, longitude, 6);
        Assert.Equal(34.7, latitude, 6);
    }

    /// <summary>Reads the sprite as a browser would: M, relative l, z.</summary>
    private static Dictionary<string, List<List<DrawnPoint>>> Outlines() =>
        XDocument.Load(Sprite()).Descendants().Where(element => element.Name.LocalName is "path")
            .ToDictionary(path => path.Attribute("id")!.Value[1..], path => Rings(path.Attribute("d")!.Value), StringComparer.Ordinal);

    private static List<List<DrawnPoint>> Rings(string d)
    {
        var rings = new List<List<DrawnPoint>>();
        foreach (var part in d.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = System.Text.RegularExpressions.Regex.Matches(part, @"-?(?:\d+\.?\d*|\.\d+)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
                .Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
            var ring = new List<DrawnPoint> { new(numbers[0], numbers[1]) };
            for (var i = 2; i < numbers.Length; i += 2)
            {
                ring.Add(new(ring[^1].X + numbers[i], ring[^1].Y + numbers[i + 1]));
            }

            rings.Add(ring);
        }

        return rings;
    }

    private static bool Contains(List<DrawnPoint> ring, DrawnPoint point)
    {
        var inside = false;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            if (ring[i].Y > point.Y != ring[j].Y > point.Y
                && point.X < ((ring[j].X - ring[i].X) * (point.Y - ring[i].Y) / (ring[j].Y - ring[i].Y)) + ring[i].X)
            {
                inside = !inside;
            }
        }

        return inside;
    }

    private static string Sprite()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kaname.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder.FullName, "src", "Kaname.Web", "wwwroot", "built", "japan.svg");
    }
}
