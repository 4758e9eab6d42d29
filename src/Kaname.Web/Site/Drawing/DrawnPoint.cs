using System.Globalization;

namespace Kaname.Web.Site.Drawing;

/// <summary>A point of the flat drawing, in its own units (one is about five kilometres).</summary>
public sealed record DrawnPoint(double X, double Y)
{
    /// <summary>X to one decimal, for an attribute.</summary>
    public string Left => Tenths(X);

    /// <summary>Y to one decimal, for an attribute.</summary>
    public string Top => Tenths(Y);

    /// <summary>As a transform that moves to the point.</summary>
    public string Move => $"translate({Left} {Top})";

    /// <summary>A number as SVG reads it, to one decimal.</summary>
    public static string Tenths(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
