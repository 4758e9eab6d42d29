namespace Kaname.Web.Site.Drawing;

/// <summary>Symbols of neighbouring places would cover each other at the scale of the country: each gives way a little.</summary>
internal static class Crowd
{
    /// <summary>Moves points that stand closer than <paramref name="apart"/> away from each other.</summary>
    public static IReadOnlyList<DrawnPoint> Loosen(IReadOnlyList<DrawnPoint> points, double apart)
    {
        // Symbols of one and the same point begin a hair apart, so that they end side by side and no neighbour comes between.
        var hairs = new Dictionary<DrawnPoint, int>();
        var moved = new DrawnPoint[points.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            var hair = hairs.GetValueOrDefault(points[i]);
            hairs[points[i]] = hair + 1;
            moved[i] = new(points[i].X + (hair * 0.25), points[i].Y);
        }

        // From west to east, so that nobody is pushed past a neighbour before that one has given way.
        var eastward = Enumerable.Range(0, moved.Length).OrderBy(index => moved[index].X).ToArray();
        for (var round = 0; round < 8; round++)
        {
            for (var a = 0; a < eastward.Length; a++)
            {
                for (var b = a + 1; b < eastward.Length; b++)
                {
                    var (i, j) = (eastward[a], eastward[b]);
                    var (dx, dy) = (moved[j].X - moved[i].X, moved[j].Y - moved[i].Y);
                    var distance = Math.Sqrt((dx * dx) + (dy * dy));
                    if (distance >= apart || distance == 0)
                    {
                        continue;
                    }

                    var step = (apart - distance) / 2 / distance;
                    moved[i] = new(moved[i].X - (dx * step), moved[i].Y - (dy * step));
                    moved[j] = new(moved[j].X + (dx * step), moved[j].Y + (dy * step));
                }
            }
        }

        return moved;
    }
}
