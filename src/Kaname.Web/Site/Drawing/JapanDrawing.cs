namespace Kaname.Web.Site.Drawing;

/// <summary>
/// The flat drawing of Japan (built/japan.svg) and where a place stands on it. The sheet is a Mercator drawing; the two
/// equations are a measured fit with a median error of about one kilometre, right for the national view only. Okinawa
/// and the islands south of 29° N stand in an inset at the top left. Assets/outlines.mjs draws by the same rule.
/// </summary>
public static class JapanDrawing
{
    /// <summary>The visible sheet: left, top, width, height.</summary>
    public const string ViewBox = "36 -10 414 420";

    /// <summary>The line that parts the inset from the sheet.</summary>
    public const string InsetFrame = "M36 114H168L200 82V-10";

    private const double InsetX = 62;
    private const double InsetY = -410;

    /// <summary>Where a place is drawn; null when it lies outside the sheet (Ogasawara).</summary>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="latitude">Degrees north.</param>
    public static DrawnPoint? PointOf(double longitude, double latitude)
    {
        var point = OnSheet(longitude, latitude);
        if (latitude < 29 && longitude < 132)
        {
            point = new(point.X + InsetX, point.Y + InsetY);
        }

        return point is { X: >= 36 and <= 450, Y: >= -10 and <= 410 } ? point : null;
    }

    /// <summary>Degrees of a point of the sheet outside the inset: longitude, latitude.</summary>
    public static (double Longitude, double Latitude) DegreesOf(DrawnPoint point)
    {
        var ordinate = 51.26824 - (0.050975 * point.Y);
        return (123.64128 + (0.050748 * point.X), (2 * Math.Atan(Math.Exp(ordinate * Math.PI / 180)) * 180 / Math.PI) - 90);
    }

    private static DrawnPoint OnSheet(double longitude, double latitude)
    {
        var ordinate = Math.Log(Math.Tan((Math.PI / 4) + (latitude * Math.PI / 360))) * 180 / Math.PI;
        return new((longitude - 123.64128) / 0.050748, (51.26824 - ordinate) / 0.050975);
    }
}
