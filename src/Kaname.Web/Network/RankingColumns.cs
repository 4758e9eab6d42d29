using System.Globalization;
using Kaname.Network.Scoring;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;

namespace Kaname.Web.Network;

/// <summary>The columns of an exported ranking: exact figures, and in every row that the file may not be made public.</summary>
internal static class RankingColumns
{
    /// <summary>The mark that every row bears.</summary>
    public static string Mark => Languages.Of("公表不可（庁内限り）", "internal, not for publication");

    public static IReadOnlyList<(string Name, bool IsNumber, Func<RankingRow, string> Of)> For(Municipalities municipalities, IReadOnlyList<FiscalYear> compared) =>
    [
        (Languages.Of("取扱い", "handling"), false, _ => Mark),
        (Languages.Of("法人番号", "corporate_number"), false, row => row.Number.Value),
        (Languages.Of("商号又は名称", "name"), false, row => row.Name),
        (Languages.Of("全国地方公共団体コード", "municipality_code"), false, row => row.Municipality.Value),
        (Languages.Of("市区町村", "municipality"), false, row => municipalities.Town(row.Municipality)),
        (Languages.Of("日本標準産業分類", "industry_code"), false, row => row.IndustryCode),
        (Languages.Of("総合順位", "rank"), true, row => Whole(row.Score.Rank)),
        (Languages.Of("総合偏差値", "total"), true, row => Number(row.Score.Total)),
        (Languages.Of("域外販売額", "outside_sales_yen"), true, row => Whole(row.Score.Figures.Connector.Yen)),
        (Languages.Of("県の域外販売額", "prefecture_outside_sales_yen"), true, row => Whole(row.Score.Figures.Connector.PrefectureYen)),
        .. Indicator(ScoreIndicator.ConnectorDegree, "connector_degree"),
        (Languages.Of("域内仕入額", "inside_purchases_yen"), true, row => Whole(row.Score.Figures.Hub.Yen)),
        (Languages.Of("県の域内仕入額", "prefecture_inside_purchases_yen"), true, row => Whole(row.Score.Figures.Hub.PrefectureYen)),
        .. Indicator(ScoreIndicator.HubDegree, "hub_degree"),
        (Languages.Of("県内への販売", "inside_sales_yen"), true, row => Whole(row.Trade.InsideSales)),
        (Languages.Of("県外への販売", "other_prefectures_sales_yen"), true, row => Whole(row.Trade.OutsideSales)),
        (Languages.Of("海外への販売", "overseas_sales_yen"), true, row => Whole(row.Trade.OverseasSales)),
        (Languages.Of("県外からの仕入れ", "other_prefectures_purchases_yen"), true, row => Whole(row.Trade.OutsidePurchases)),
        (Languages.Of("海外からの仕入れ", "overseas_purchases_yen"), true, row => Whole(row.Trade.OverseasPurchases)),
        .. compared.Select((year, place) => (Languages.Of($"総合順位_{year}", $"rank_{year}"), true, (Func<RankingRow, string>)(row => Whole(row.Ranks[place])))),
    ];

    private static IEnumerable<(string Name, bool IsNumber, Func<RankingRow, string> Of)> Indicator(ScoreIndicator indicator, string name) =>
    [
        (Languages.Of(indicator.Name(), name), true, row => Number(row.Score[indicator].Value)),
        (Languages.Of(indicator.Name() + "_順位", name + "_rank"), true, row => Whole(row.Score[indicator].Rank)),
        (Languages.Of(indicator.Name() + "_偏差値", name + "_deviation_score"), true, row => Number(row.Score[indicator].Deviation)),
    ];

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Twelve significant digits, as the command's own files have.</summary>
    private static string Number(double? number) => number?.ToString("G12", CultureInfo.InvariantCulture) ?? "";
}
