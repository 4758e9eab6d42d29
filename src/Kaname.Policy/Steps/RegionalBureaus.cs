namespace Kaname.Policy.Steps;

/// <summary>METI's eight regional bureaus and the Okinawa General Bureau, which does their work in Okinawa.</summary>
public static class RegionalBureaus
{
    /// <summary>All nine, from north to south.</summary>
    public static IReadOnlyList<RegionalBureau> All { get; } =
    [
        new("hokkaido", "北海道経済産業局", "Hokkaido Bureau of Economy, Trade and Industry"),
        new("tohoku", "東北経済産業局", "Tohoku Bureau of Economy, Trade and Industry"),
        new("kanto", "関東経済産業局", "Kanto Bureau of Economy, Trade and Industry"),
        new("chubu", "中部経済産業局", "Chubu Bureau of Economy, Trade and Industry"),
        new("kinki", "近畿経済産業局", "Kansai Bureau of Economy, Trade and Industry"),
        new("chugoku", "中国経済産業局", "Chugoku Bureau of Economy, Trade and Industry"),
        new("shikoku", "四国経済産業局", "Shikoku Bureau of Economy, Trade and Industry"),
        new("kyushu", "九州経済産業局", "Kyushu Bureau of Economy, Trade and Industry"),
        new("okinawa", "沖縄総合事務局（経済産業部）", "Okinawa General Bureau (Department of Economy, Trade and Industry)"),
    ];

    /// <summary>The bureau of a slug, or null when there is none.</summary>
    /// <param name="slug">For example "chubu"; upper and lower case are different.</param>
    public static RegionalBureau? Find(string? slug) => All.FirstOrDefault(bureau => string.Equals(bureau.Slug, slug, StringComparison.Ordinal));
}
