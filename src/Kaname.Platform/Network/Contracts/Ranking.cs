using Kaname.Network.Firms;
using Kaname.Network.Industries;
using Kaname.Network.Reading;
using Kaname.Network.Scoring;
using Kaname.Network.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network.Contracts;

/// <summary>What a data set can be asked.</summary>
/// <param name="Years">The fiscal years that it has trade of, ascending.</param>
/// <param name="Prefectures">The prefectures that it has firms of, by code.</param>
/// <param name="Firms">How many firms it has.</param>
/// <param name="HasSeries">Does its firms file give profit and workers, without which four of the six indicators are missing?</param>
public sealed record DataSetOutline(IReadOnlyList<FiscalYear> Years, IReadOnlyList<PrefectureCode> Prefectures, int Firms, bool HasSeries);

/// <summary>By what a prefecture's firms can be chosen, each with how many there are.</summary>
public sealed record PrefectureOutline(
    int Firms, IReadOnlyList<(MunicipalityCode Municipality, int Firms)> Municipalities, IReadOnlyList<(Industry Industry, int Firms)> Industries);

/// <summary>The firms of a prefecture in the order of their scores.</summary>
public sealed record Ranking
{
    /// <summary>What was asked.</summary>
    public required RankingQuestion Question { get; init; }

    /// <summary>How many firms they are ranked among.</summary>
    public required int Peers { get; init; }

    /// <summary>How many of those have a total.</summary>
    public required int Scored { get; init; }

    /// <summary>How many firms fit the conditions.</summary>
    public required int Found { get; init; }

    /// <summary>The rows of the page.</summary>
    public required IReadOnlyList<RankingRow> Rows { get; init; }

    /// <summary>The first firms that fit, as many as a picture can show, whatever the page.</summary>
    public required IReadOnlyList<RankingPoint> Points { get; init; }

    /// <summary>The degrees of the tenth in rank among the peers; null where there are fewer, or none.</summary>
    public required (double? Connector, double? Hub) Tenth { get; init; }

    /// <summary>The years whose ranks can be compared, ascending.</summary>
    public required IReadOnlyList<FiscalYear> Compared { get; init; }

    /// <summary>The sums that have to come out.</summary>
    public required RankingCheck Check { get; init; }
}

/// <summary>One firm of a ranking.</summary>
/// <param name="IndustryCode">As the firms file gives it.</param>
/// <param name="Score">Its total and its six indicators.</param>
/// <param name="Trade">What it sold and bought, by where.</param>
/// <param name="Ranks">Its rank by total in the compared years, ascending; null where it had none.</param>
public sealed record RankingRow(
    CorporateNumber Number, string Name, MunicipalityCode Municipality, string IndustryCode, FirmScore Score, FirmTrade Trade, IReadOnlyList<int?> Ranks)
{
    /// <summary>Places gained over the compared years, negative for lost; null where there is nothing to compare.</summary>
    public int? Move => Ranks.Count > 1 ? Ranks[0] - Ranks[^1] : null;
}

/// <summary>Where a firm stands in the picture of the two degrees: shares of one.</summary>
public readonly record struct RankingPoint(CorporateNumber Number, string Name, double Connector, double Hub);

/// <summary>The sums behind a ranking, of the whole prefecture.</summary>
/// <param name="Firms">Its firms.</param>
/// <param name="OutsideSales">域外販売額 of all of them, yen.</param>
/// <param name="InsidePurchases">域内仕入額 of all of them, yen.</param>
/// <param name="ConnectorSum">The degrees of all firms added up, as yen over yen: 1 where there is a degree.</param>
/// <param name="HubSum">The same of the hub degree.</param>
/// <param name="WithoutOutsideSales">Firms that sold nothing outside on balance; their connector degree is 0 or below.</param>
/// <param name="WithoutInsidePurchases">Firms that bought nothing inside on balance.</param>
/// <param name="Fates">What became of the rows of the year, of the whole data set.</param>
/// <param name="Report">What became of all rows.</param>
public sealed record RankingCheck(
    int Firms,
    long OutsideSales,
    long InsidePurchases,
    double? ConnectorSum,
    double? HubSum,
    int WithoutOutsideSales,
    int WithoutInsidePurchases,
    YearFates Fates,
    ReadingReport Report)
{
    /// <summary>Is there a degree at all?</summary>
    public bool IsComputable => OutsideSales > 0 || InsidePurchases > 0;
}
