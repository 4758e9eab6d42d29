using System.Globalization;
using Kaname.Policy.Reading;

namespace Kaname.Web.Projects;

/// <summary>A part of the map in degrees, west, south, east, north.</summary>
public sealed record BoundingBox(double West, double South, double East, double North)
{
    private static readonly FormatProblem Shape = new(
        "西の経度、南の緯度、東の経度、北の緯度の四つの数をコンマで区切り、西は東より、南は北より小さくしてください。",
        "Use four numbers separated by commas, west, south, east and north, with west below east and south below north.");

    /// <summary>Reads four numbers.</summary>
    public static FormatProblem? Read(string text, out BoundingBox box)
    {
        box = new BoundingBox(0, 0, 0, 0);
        var parts = text.Split(',');
        var degrees = new double[4];
        if (parts.Length != 4)
        {
            return Shape;
        }

        for (var i = 0; i < 4; i++)
        {
            var most = i % 2 == 0 ? 180 : 90;
            if (!double.TryParse(parts[i], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out degrees[i])
                || !(Math.Abs(degrees[i]) <= most))
            {
                return Shape;
            }
        }

        box = new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]);
        return box.West < box.East && box.South < box.North ? null : Shape;
    }

    /// <summary>As an address writes it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West},{South},{East},{North}");

    /// <summary>Does a point lie in it? One that is not known does not.</summary>
    public bool Holds(double? lat, double? lon) => lon >= West && lon <= East && lat >= South && lat <= North;
}
