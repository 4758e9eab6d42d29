using Kaname.Network.Firms;
using Kaname.Network.Scoring;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network.Contracts;

/// <summary>One firm of a data set.</summary>
public sealed record FirmReading
{
    /// <summary>Its corporate number.</summary>
    public required CorporateNumber Number { get; init; }

    /// <summary>Its name, "" where the file gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Its municipality, or its prefecture's own code.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>Its industry as the file gives it.</summary>
    public required string IndustryCode { get; init; }

    /// <summary>Year, weights and peers of the score; the prefecture is the firm's.</summary>
    public required RankingQuestion Question { get; init; }

    /// <summary>How many firms it is ranked among.</summary>
    public required int Peers { get; init; }

    /// <summary>Its score.</summary>
    public required FirmScore Score { get; init; }

    /// <summary>Three years at most, ascending; the last is the year asked for.</summary>
    public required IReadOnlyList<FirmYear> Years { get; init; }

    /// <summary>To whom it sold.</summary>
    public required PartnerSide Buyers { get; init; }

    /// <summary>From whom it bought.</summary>
    public required PartnerSide Sellers { get; init; }
}

/// <summary>A firm in one year.</summary>
/// <param name="Score">Its score of the year.</param>
/// <param name="IsComparable">Can its total's rank be compared with that of the last year?</param>
/// <param name="Workers">People; null where the file gives none.</param>
/// <param name="Profit">Operating profit, yen.</param>
public sealed record FirmYear(FiscalYear Year, FirmTrade Trade, FirmScore Score, bool IsComparable, long? Workers, long? Profit);

/// <summary>The other sides of a firm's sales, or of its purchases.</summary>
/// <param name="Yen">All of them together, returns taken off.</param>
/// <param name="Partners">How many, overseas counted as one.</param>
/// <param name="Top">The largest.</param>
/// <param name="ByPrefecture">By prefecture, the largest first; null is overseas.</param>
/// <param name="ByIndustry">By division of the industry, the largest first; null is overseas, and firms whose industry is not known.</param>
public sealed record PartnerSide(
    long Yen,
    int Partners,
    IReadOnlyList<PartnerRow> Top,
    IReadOnlyList<PartnerShare<PrefectureCode?>> ByPrefecture,
    IReadOnlyList<PartnerShare<char?>> ByIndustry);

/// <summary>One other side.</summary>
/// <param name="Number">Null for overseas.</param>
public sealed record PartnerRow(CorporateNumber? Number, string Name, MunicipalityCode? Municipality, string IndustryCode, long Yen);

/// <summary>Other sides of one kind together.</summary>
public sealed record PartnerShare<T>(T Of, int Partners, long Yen);
