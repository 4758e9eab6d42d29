namespace Kaname.Web.Site.Drawing;

/// <summary>Where the name of a block stands beside its land, and where the leader from the name ends. A matter of drawing, found by eye.</summary>
/// <param name="Slug">Slug of the block.</param>
/// <param name="Name">Anchor of the name on the small drawing with values.</param>
/// <param name="Anchor">SVG text-anchor of that name.</param>
/// <param name="Sea">Middle of the group of symbols on the large drawing, in the sea beside the block.</param>
/// <param name="Land">A point of the block's land; both leaders end there. Null: no leader is needed.</param>
public sealed record BlockPlace(string Slug, DrawnPoint Name, string Anchor, DrawnPoint Sea, DrawnPoint? Land)
{
    /// <summary>The ten blocks.</summary>
    public static IReadOnlyList<BlockPlace> All { get; } =
    [
        new("hokkaido", new(378, 50), "middle", new(410, 112), new(388, 78)) { OnMap = (138.3, 43.7), LandOnMap = (140.6, 43.2) },
        new("tohoku", new(394, 166), "start", new(404, 158), new(352, 168)),
        new("kanto", new(376, 262), "start", new(384, 288), new(326, 246)),
        new("chubu", new(302, 322), "start", new(312, 336), new(270, 284)),
        new("hokuriku", new(196, 186), "end", new(196, 190), new(241, 226)),
        new("kinki", new(232, 352), "start", new(246, 372), new(230, 302)),
        new("chugoku", new(132, 216), "middle", new(122, 222), new(162, 260)),
        new("shikoku", new(172, 366), "middle", new(184, 358), new(172, 314)),
        new("kyushu", new(70, 258), "middle", new(74, 266), new(106, 322)),
        // The inset moves Okinawa on the drawing; a map that zooms has it where it is.
        new("okinawa", new(84, 26), "middle", new(84, 30), null) { OnMap = (126.2, 27.6), LandOnMap = (127.9, 26.6) },
    ];

    /// <summary>Longitude and latitude of the group on a map that zooms, where it differs from the drawing.</summary>
    public (double Longitude, double Latitude)? OnMap { get; init; }

    /// <summary>Longitude and latitude of the leader's end on such a map, where it differs from the drawing.</summary>
    public (double Longitude, double Latitude)? LandOnMap { get; init; }

    /// <summary>Place of a block, or null for a block that settings have added.</summary>
    public static BlockPlace? Of(string slug) => All.FirstOrDefault(place => place.Slug.Equals(slug, StringComparison.Ordinal));

    /// <summary>Longitude and latitude of the group.</summary>
    public (double Longitude, double Latitude) SeaInDegrees => OnMap ?? JapanDrawing.DegreesOf(Sea);

    /// <summary>Longitude and latitude of the leader's end.</summary>
    public (double Longitude, double Latitude)? LandInDegrees => LandOnMap ?? (Land is null ? null : JapanDrawing.DegreesOf(Land));

    /// <summary>Where the leader leaves a group of so many symbols: below, above or beside it, towards the land.</summary>
    internal DrawnPoint LeaderFrom(int marks, double apart)
    {
        var half = Math.Max(marks * apart / 2, 13) + 2;
        return Land switch
        {
            null => Sea,
            _ when Math.Abs(Land.Y - Sea.Y) < 20 => new(Sea.X + (Land.X < Sea.X ? -half : half), Sea.Y + 8),
            _ => new(Sea.X, Sea.Y + (Land.Y > Sea.Y ? 18 : -9)),
        };
    }
}
