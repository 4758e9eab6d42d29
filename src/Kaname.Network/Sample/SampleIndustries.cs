using System.Globalization;
using System.Text;

namespace Kaname.Network.Sample;

/// <summary>A group of industries that sell alike.</summary>
/// <param name="Key">What the table calls it.</param>
/// <param name="Codes">日本標準産業分類, two digits, each with its part of the nation's firms in 1/10,000.</param>
/// <param name="Sells">How much of its sales go to other firms, against an average of 100: shops sell to people, wholesalers do not.</param>
/// <param name="Far">Percent of its partners that are drawn without regard to distance.</param>
/// <param name="Exports">Sales relations to OVERSEAS in 1/10,000.</param>
/// <param name="Imports">Purchase relations from OVERSEAS in 1/10,000.</param>
/// <param name="ValueAdded">Percent of its sales.</param>
/// <param name="Words">What its firms call themselves, divided by spaces.</param>
/// <param name="Buyers">Who buys from it: keys and weights.</param>
internal sealed record SampleIndustry(
    string Key, (byte Code, int Firms)[] Codes, int Sells, int Far, int Exports, int Imports, int ValueAdded, string Words, string Buyers);

/// <summary>What the industries of a sample are, and who buys from whom.</summary>
/// <remarks>
/// The figures are ours: parts of firms lie in the order of the 経済センサス, couplings in the order of an input-output table, both rounded and
/// simplified on purpose. A sample shows how the tools work; it says nothing on any industry.
/// </remarks>
internal static class SampleIndustries
{
    /// <summary>The groups; everywhere else a group is its place here.</summary>
    public static SampleIndustry[] Groups { get; } =
    [
        new("farm", [(1, 140), (2, 20)], 90, 12, 30, 40, 40, "農園 ファーム 農産 青果 林産 農場", "food 32 whole 26 union 18 retail 10 host 8 farm 6"),
        new("fish", [(3, 12), (4, 18)], 90, 15, 60, 30, 45, "水産 漁業 海産 養殖 漁産", "food 36 whole 34 host 10 retail 10 union 10"),
        new("mine", [(5, 6)], 110, 8, 20, 40, 40, "鉱業 砕石 採石 鉱産", "ceramic 32 build 30 metal 14 chem 16 energy 8"),
        new("build", [(6, 430), (7, 320), (8, 370)], 120, 8, 5, 30, 35, "建設 工務店 土木 設備 電設 組 建工 塗装", "build 46 estate 16 retail 5 care 5 move 4 host 4 energy 5 food 4 machine 3 farm 3 metal 3 vehicle 2"),
        new("food", [(9, 110), (10, 20)], 130, 25, 60, 250, 28, "食品 製菓 醸造 酒造 製麺 フーズ 製茶 製粉", "whole 42 retail 24 host 18 food 14 care 2"),
        new("textile", [(11, 90)], 110, 28, 250, 450, 35, "繊維 織物 染工 縫製 ニット 紡織", "whole 38 retail 20 textile 30 vehicle 4 other 4 life 4"),
        new("wood", [(12, 35), (13, 40), (14, 35), (15, 75)], 120, 18, 80, 250, 35, "木材 製材 家具 紙業 印刷 紙工", "build 26 whole 22 food 12 info 10 retail 10 wood 14 finance 3 expert 3"),
        new("chem", [(16, 25), (17, 3), (18, 70), (19, 15)], 140, 35, 800, 450, 34, "化学 化成 樹脂 ケミカル 薬品 ゴム工業", "chem 20 electro 14 vehicle 12 care 12 whole 14 food 8 machine 8 textile 6 farm 4 build 2"),
        new("ceramic", [(21, 50)], 120, 18, 250, 150, 36, "窯業 硝子 陶器 生コン セラミックス", "build 52 electro 12 metal 8 whole 12 vehicle 8 ceramic 8"),
        new("metal", [(22, 35), (23, 25), (24, 175)], 140, 25, 450, 300, 33, "金属 製鋼 鋳造 鍍金 鉄工 板金 鍛工", "machine 24 vehicle 22 metal 22 electro 12 build 14 whole 6"),
        new("machine", [(25, 65), (26, 130), (27, 30)], 140, 35, 1000, 250, 37, "機械 精機 工機 機工 製作所 テック", "machine 22 vehicle 18 electro 20 metal 8 food 6 chem 6 build 8 whole 8 care 4"),
        new("electro", [(28, 25), (29, 60), (30, 10)], 140, 40, 1200, 550, 34, "電子 電機 デバイス 電装 マイクロ 電器", "electro 34 machine 18 vehicle 18 info 10 whole 12 energy 4 care 4"),
        new("vehicle", [(31, 60)], 150, 38, 1200, 200, 27, "車輌 自動車部品 モーター 造船 車体 機装", "vehicle 58 whole 12 retail 12 move 10 machine 4 service 4"),
        new("other", [(20, 10), (32, 80)], 110, 25, 250, 400, 36, "工芸 皮革 漆器 楽器 玩具 用品", "whole 44 retail 30 other 14 life 6 host 6"),
        new("energy", [(33, 15), (34, 2), (35, 1), (36, 2)], 120, 5, 2, 900, 30, "電力 ガス エナジー 熱供給 水道", "chem 12 metal 12 retail 12 machine 8 electro 8 food 8 host 8 care 8 vehicle 6 estate 6 move 6 build 6"),
        new("info", [(37, 5), (38, 4), (39, 120), (40, 15), (41, 40)], 120, 45, 120, 120, 55, "情報 システム ソフト データ 通信 デジタル", "info 28 finance 14 whole 12 retail 8 expert 8 electro 7 machine 6 service 6 vehicle 4 care 4 energy 3"),
        new("move", [(42, 2), (43, 60), (44, 110), (45, 6), (46, 1), (47, 10), (48, 18), (49, 1)], 120, 25, 250, 120, 48, "運輸 運送 物流 陸運 倉庫 海運 交通", "whole 26 food 12 retail 14 move 16 vehicle 8 metal 7 build 6 chem 6 wood 5"),
        new("whole", [(50, 15), (51, 80), (52, 170), (53, 140), (54, 140), (55, 130)], 170, 25, 350, 700, 16, "商事 商店 物産 通商 卸 トレーディング 商会", "retail 32 whole 18 build 12 food 8 host 6 machine 5 electro 5 care 5 metal 4 vehicle 3 service 2"),
        new("retail", [(56, 10), (57, 200), (58, 330), (59, 190), (60, 420), (61, 50)], 35, 6, 5, 80, 25, "商店 ストア マート 販売 百貨 薬局 書店", "host 22 build 18 care 14 service 14 life 12 move 10 school 10"),
        new("finance", [(62, 4), (63, 3), (64, 10), (65, 4), (66, 4), (67, 80)], 80, 20, 60, 60, 55, "ファイナンス 保険サービス リース キャピタル", "estate 20 whole 18 build 16 retail 14 move 8 finance 10 care 7 info 7"),
        new("estate", [(68, 180), (69, 380), (70, 40)], 60, 8, 2, 2, 60, "不動産 地所 開発 ホーム レンタル 住販", "retail 28 host 18 whole 14 build 14 care 10 info 8 life 8"),
        new("expert", [(71, 20), (72, 280), (73, 30), (74, 180)], 90, 35, 120, 60, 58, "設計 コンサルタント 技研 測量 企画 デザイン 研究所", "build 22 whole 12 machine 10 electro 9 info 10 finance 9 vehicle 8 chem 8 retail 7 expert 5"),
        new("host", [(75, 80), (76, 700), (77, 60)], 30, 6, 60, 30, 40, "ホテル 旅館 給食 仕出し レストラン 観光", "care 18 service 14 whole 14 school 14 build 14 host 14 machine 12"),
        new("life", [(78, 420), (79, 110), (80, 80)], 30, 8, 10, 10, 45, "クリーニング サービス 旅行 興業 スポーツ 会館", "host 34 care 26 service 16 retail 14 life 10"),
        new("school", [(81, 15), (82, 150)], 25, 8, 5, 2, 60, "学院 教育 ゼミナール 学習社 アカデミー", "service 22 info 18 machine 16 electro 16 finance 14 care 14"),
        new("care", [(83, 420), (84, 5), (85, 140)], 25, 5, 2, 2, 62, "ケア 福祉 介護サービス メディカル 会", "care 68 union 16 service 16"),
        new("union", [(86, 6), (87, 25)], 90, 12, 2, 20, 40, "共同事業 農産販売 共同購買 振興", "food 28 whole 26 farm 22 retail 14 fish 10"),
        new("service", [(88, 60), (89, 120), (90, 40), (91, 50), (92, 160), (95, 25)], 100, 15, 15, 10, 55, "環境 整備 人材 警備 メンテナンス ビルサービス", "build 14 retail 12 machine 11 estate 12 move 11 electro 9 vehicle 9 care 8 host 7 food 7"),
    ];

    /// <summary>What clusters are of: each a few groups that trade with each other.</summary>
    public static int[][] Fields { get; } =
    [
        .. new[]
        {
            "electro machine chem", "vehicle metal machine", "food farm whole", "textile chem whole", "care chem machine", "vehicle metal move",
            "wood farm build", "ceramic mine electro", "fish food move", "host food life", "info expert service", "energy build machine", "metal machine expert",
        }.Select(field => field.Split(' ').Select(IndexOf).ToArray()),
    ];

    /// <summary>The group of a two-digit code.</summary>
    public static byte[] GroupOfCode { get; } = CreateGroupOfCode();

    /// <summary>Table g: the group that buys from group g.</summary>
    public static SampleChoice Coupling { get; } = CreateCoupling();

    /// <summary>A code by its part of the nation's firms.</summary>
    public static SampleChoice Codes { get; } = SampleChoice.Of([.. Enumerable.Range(0, 100).Select(code => (double)FirmsOf(code))]);

    /// <summary>The words of each group's firms, in UTF-8.</summary>
    public static byte[][][] Words { get; } = [.. Groups.Select(group => group.Words.Split(' ').Select(Encoding.UTF8.GetBytes).ToArray())];

    private static int IndexOf(string key) => Array.FindIndex(Groups, group => group.Key == key);

    private static int FirmsOf(int code) => Groups.SelectMany(group => group.Codes).SingleOrDefault(entry => entry.Code == code).Firms;

    private static byte[] CreateGroupOfCode()
    {
        var groups = new byte[100];
        for (var group = 0; group < Groups.Length; group++)
        {
            foreach (var (code, _) in Groups[group].Codes)
            {
                groups[code] = (byte)group;
            }
        }

        return groups;
    }

    private static SampleChoice CreateCoupling()
    {
        var coupling = new SampleChoice(Groups.Length, Groups.Length);
        for (var group = 0; group < Groups.Length; group++)
        {
            var weights = new double[Groups.Length];
            foreach (var pair in Groups[group].Buyers.Split(' ').Chunk(2))
            {
                weights[IndexOf(pair[0])] = int.Parse(pair[1], CultureInfo.InvariantCulture);
            }

            coupling.Fill(group, weights);
        }

        return coupling;
    }
}
