using Kaname.Web.Site;
using Kaname.Web.Site.Parts;

namespace Kaname.Web.Gallery;

/// <summary>Invented values for the gallery.</summary>
internal static class GalleryValues
{
    public static IReadOnlyList<KgiReading> Readings { get; } =
    [
        new()
        {
            Id = "k1", Name = "① 官民設備投資額", Scope = "東京圏以外。令和8年度からの累計。計画の種類 A・B", Value = 6_421_036_480_000, Lower = 6_108_000_000_000, Upper = 6_954_000_000_000,
            Target = 17_000_000_000_000, TargetYear = 2030, Pace = 6_800_000_000_000, Class = ProgressClass.SlightlyBehind, PaceRatio = 0.944m, Attainment = 0.3777m, Reported = 112, Plans = 128, Address = "/rollup/investment",
        },
        new()
        {
            Id = "k2", Name = "② 付加価値増加額", Scope = "東京圏以外。令和7年度と比べた増加額。計画の種類 A・B・C", Value = 1_232_004_100_000, Lower = 1_151_000_000_000, Upper = 1_402_000_000_000,
            Target = 4_000_000_000_000, TargetYear = 2030, Pace = 1_600_000_000_000, Class = ProgressClass.Behind, PaceRatio = 0.77m, Attainment = 0.308m, Reported = 287, Plans = 342, Address = "/rollup/valueAdded",
        },
        new()
        {
            Id = "k3", Name = "③ 産業ニーズに即した人材育成数", Scope = "全国（東京圏を含む）。計画の種類 A・B", Quantity = Quantity.People, Value = 48_620, Lower = 46_900, Upper = 52_300,
            Target = 110_000, TargetYear = 2030, Pace = 44_000, Class = ProgressClass.OnTrack, PaceRatio = 1.105m, Attainment = 0.442m, Reported = 118, Plans = 128, Address = "/rollup/trainedPeople",
        },
    ];

    public static IReadOnlyList<BlockOnMap> Blocks { get; } =
    [
        Block("hokkaido", "北海道", 984_200_000_000, "01"),
        Block("tohoku", "東北", 521_400_000_000, "02", "03", "04", "05", "06", "07"),
        Block("kanto", "関東", 487_600_000_000, "08", "09", "10", "11", "12", "13", "14", "15", "19", "20", "22"),
        Block("chubu", "中部", 1_190_300_000_000, "21", "23", "24"),
        Block("hokuriku", "北陸", 318_700_000_000, "16", "17", "18"),
        Block("kinki", "近畿", 765_500_000_000, "25", "26", "27", "28", "29", "30"),
        Block("chugoku", "中国", 553_800_000_000, "31", "32", "33", "34", "35"),
        Block("shikoku", "四国", 296_400_000_000, "36", "37", "38", "39"),
        Block("kyushu", "九州", 1_212_700_000_000, "40", "41", "42", "43", "44", "45", "46"),
        Block("okinawa", "沖縄", null, "47"),
    ];

    public static IReadOnlyList<StepCount> Counts { get; } =
    [
        Count("調査・素案作成", 138, 6, 51, 81), Count("事前相談", 46, 3, 19, 24), Count("各種調整", 31, 2, 12, 17),
        Count("知事等による公表", 9, 0, 4, 5), Count("計画の正式提出", 14, 0, 6, 8), Count("内閣官房HP公表", 342, 21, 107, 214),
    ];

    public static IReadOnlyList<TrailStep> Trail { get; } =
    [
        new("調査・素案作成", StepState.Done, new(2026, 6, 1), new(2026, 9, 18), "6自治体"),
        new("事前相談", StepState.Done, new(2026, 9, 24), new(2026, 10, 30), "修正の依頼1回"),
        new("各種調整", StepState.Now, new(2026, 11, 2)),
        new("知事等による公表", StepState.ToCome), new("計画の正式提出", StepState.ToCome), new("内閣官房HP公表", StepState.ToCome),
    ];

    public static IReadOnlyList<WaterfallRow> Fall { get; } =
    [
        new(WaterfallKind.Whole, "報告された行すべて", "1,421行", 71_840, "71,840"),
        new(WaterfallKind.Taken, "東京圏の行", "96行", 5_320, "5,320"),
        new(WaterfallKind.Taken, "別の計画で数えた行", "41行", 2_310, "2,310"),
        new(WaterfallKind.Result, "計画の積み上げ", "1,284行", 64_210, "64,210"),
    ];

    public static IReadOnlyList<BlockMarks> SeaMarks { get; } =
    [.. Blocks.Select((block, i) => new BlockMarks(block, [.. Category.All.Take(1 + (i % 4)).Select((slug, n) => new MapMark(block.Name + " " + slug, slug, n == 2 ? MarkForm.Potential : MarkForm.Open, "?selected=" + slug))]))];

    public static IReadOnlyList<PlacedMark> Marks { get; } =
    [
        Mark("千歳市", "semiconductor", 141.65, 42.82, chosen: true), Mark("札幌市", "semiconductor", 141.35, 43.06, chosen: true), Mark("帯広市", "vehicle", 143.2, 42.92), Mark("大樹町", "vehicle", 143.28, 42.5),
        Mark("室蘭市", "energy", 140.97, 42.32), Mark("松前沖", "energy", 140.0, 41.3, MarkForm.Area), Mark("檜山沖", "energy", 139.9, 41.9, MarkForm.Area), Mark("成田空港", "vehicle", 140.39, 35.77, MarkForm.Area),
        Mark("大阪市", "medical", 135.5, 34.69), Mark("大阪市", "vehicle", 135.5, 34.69), Mark("神戸市 4件", "medical", 135.2, 34.69), Mark("串本町・那智勝浦町", "vehicle", 135.85, 33.55), Mark("菊陽町", "semiconductor", 130.83, 32.86), Mark("奄美市", "manufacturing", 129.49, 28.38),
    ];

    public static string Short(string slug) => slug switch
    {
        "semiconductor" => "AI・半導体",
        "shipbuilding" => "造船",
        "vehicle" => "乗り物",
        "medical" => "医療・バイオ",
        "energy" => "エネルギー・GX・DX",
        _ => "ものづくり",
    };

    private static BlockOnMap Block(string slug, string name, long? value, params string[] prefectures) => new(slug, name, prefectures, value, "/blocks/" + slug);

    private static StepCount Count(string name, int plans, int a, int b, int c) => new(name, plans, [("A", a), ("B", b), ("C", c)], "/plans?type=BC&state=published");

    private static PlacedMark Mark(string place, string category, double longitude, double latitude, MarkForm form = MarkForm.Filled, bool chosen = false) =>
        new(place + "、見本の投資", place, category, form, longitude, latitude, "?selected=" + category, chosen);
}
