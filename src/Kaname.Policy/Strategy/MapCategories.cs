namespace Kaname.Policy.Strategy;

/// <summary>The six categories of the map's legend. 食, 観光, コンテンツ and 防災 have none: the paper draws them for a whole block.</summary>
public static class MapCategories
{
    /// <summary>Where the paper lists them.</summary>
    public static PaperSource Source { get; } = new("資料4", "分野別凡例");

    /// <summary>All six, in the order of the legend.</summary>
    public static IReadOnlyList<MapCategory> All { get; } =
    [
        new("semiconductor", 1, "AI・半導体", "AI and semiconductors"),
        new("shipbuilding", 2, "造船", "Shipbuilding"),
        new("vehicle", 3, "乗り物（宇宙・航空 等）", "Vehicles (space, aviation and others)"),
        new("medical", 4, "医療・バイオ", "Medicine and biotechnology"),
        new("energy", 5, "エネルギー・GX・DX", "Energy, green and digital transformation"),
        new("manufacturing", 6, "ものづくり", "Manufacturing"),
    ];

    /// <summary>The category with a slug, or null if there is none. Upper and lower case differ.</summary>
    /// <param name="slug">For example <c>vehicle</c>.</param>
    public static MapCategory? Of(string? slug) => All.FirstOrDefault(category => string.Equals(category.Slug, slug, StringComparison.Ordinal));
}
