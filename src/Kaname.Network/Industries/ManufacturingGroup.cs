namespace Kaname.Network.Industries;

/// <summary>A two-digit group (中分類) of manufacturing, 09 to 32, by which planners look at their industries.</summary>
/// <remarks>日本標準産業分類 第14回改定. The names are short: 製造業 at the end and what stands in brackets are left out.</remarks>
/// <param name="Number">9 to 32.</param>
/// <param name="Name">輸送用機械器具.</param>
/// <param name="NameEn">Transportation equipment.</param>
public sealed record ManufacturingGroup(int Number, string Name, string NameEn)
{
    private const int First = 9;

    /// <summary>All 24, by code.</summary>
    public static IReadOnlyList<ManufacturingGroup> All { get; } =
    [
        new(9, "食料品", "Food"),
        new(10, "飲料・たばこ・飼料", "Beverages, tobacco and feed"),
        new(11, "繊維工業", "Textile products"),
        new(12, "木材・木製品", "Lumber and wood products"),
        new(13, "家具・装備品", "Furniture and fixtures"),
        new(14, "パルプ・紙・紙加工品", "Pulp, paper and paper products"),
        new(15, "印刷・同関連業", "Printing and allied industries"),
        new(16, "化学工業", "Chemical and allied products"),
        new(17, "石油製品・石炭製品", "Petroleum and coal products"),
        new(18, "プラスチック製品", "Plastic products"),
        new(19, "ゴム製品", "Rubber products"),
        new(20, "なめし革・同製品・毛皮", "Leather tanning, leather products and fur skins"),
        new(21, "窯業・土石製品", "Ceramic, stone and clay products"),
        new(22, "鉄鋼業", "Iron and steel"),
        new(23, "非鉄金属", "Non-ferrous metals and products"),
        new(24, "金属製品", "Fabricated metal products"),
        new(25, "はん用機械器具", "General-purpose machinery"),
        new(26, "生産用機械器具", "Production machinery"),
        new(27, "業務用機械器具", "Business-oriented machinery"),
        new(28, "電子部品・デバイス・電子回路", "Electronic parts, devices and electronic circuits"),
        new(29, "電気機械器具", "Electrical machinery, equipment and supplies"),
        new(30, "情報通信機械器具", "Information and communication electronics equipment"),
        new(31, "輸送用機械器具", "Transportation equipment"),
        new(32, "その他の製造業", "Miscellaneous manufacturing"),
    ];

    /// <summary>The group of a two-digit code; null outside manufacturing.</summary>
    /// <param name="number">1 to 99.</param>
    public static ManufacturingGroup? Of(int number) => number >= First && number < First + All.Count ? All[number - First] : null;
}
