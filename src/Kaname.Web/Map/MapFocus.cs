using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Web.Site.Drawing;

namespace Kaname.Web.Map;

/// <summary>Where the map that zooms begins when one block is asked for: its land, and its group of symbols in the sea.</summary>
internal static class MapFocus
{
    private const double Margin = 0.35;

    /// <summary>West, south, east, north in degrees; null for the whole country.</summary>
    public static string? Of(Block? block, Municipalities municipalities)
    {
        if (block is null)
        {
            return null;
        }

        var places = block.Prefectures.SelectMany(municipalities.In).ToList();
        var longitudes = Middle([.. places.Select(place => place.Lon)]);
        var latitudes = Middle([.. places.Select(place => place.Lat)]);
        if (BlockPlace.Of(block.Slug)?.SeaInDegrees is { } sea)
        {
            longitudes = [.. longitudes, sea.Longitude];
            latitudes = [.. latitudes, sea.Latitude];
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{longitudes.Min() - Margin:0.##},{latitudes.Min() - Margin:0.##},{longitudes.Max() + Margin:0.##},{latitudes.Max() + Margin:0.##}");
    }

    /// <summary>Without the farthest fiftieth on either side: islands far out would leave the rest too small.</summary>
    private static List<double> Middle(List<double> values)
    {
        values.Sort();
        var far = values.Count / 50;
        return values.GetRange(far, values.Count - (2 * far));
    }
}
