using System.Globalization;
using Kaname.Network.Firms;
using Kaname.Network.Industries;
using Kaname.Network.Scoring;
using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Web.Geography;
using Kaname.Web.Site;

namespace Kaname.Web.Network;

/// <summary>Degrees, 偏差値 and names as the analysis pages write them. Degrees are rounded as in the formula that stands beside them.</summary>
internal static class AnalysisFigures
{
    private const double Smallest = 0.1;

    /// <summary>3.82 under a head that says %; a degree below a tenth of a per cent keeps three digits.</summary>
    public static string Degree(DegreeShare degree) => degree.Value is { } share ? Percent(share) : Formats.NotSaid;

    /// <summary>A share of one as per cent, without its sign.</summary>
    public static string Percent(double share)
    {
        var percent = share * 100;
        var places = percent == 0 || Math.Abs(percent) >= Smallest ? 2 : Math.Min(2 - (int)Math.Floor(Math.Log10(Math.Abs(percent))), 8);
        return Signed(percent.ToString("N" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    /// <summary>80.3.</summary>
    public static string Deviation(double? deviation) => deviation is { } value ? Signed(value.ToString("0.0", CultureInfo.InvariantCulture)) : Formats.NotSaid;

    /// <summary>Weights to read: 50・50 on the degrees, else all six.</summary>
    public static string Weights(ScoreWeights weights) => weights == ScoreWeights.DegreesOnly ? "50・50" : weights.ToString().Replace(",", "・", StringComparison.Ordinal);

    /// <summary>The name of an indicator.</summary>
    public static string Name(ScoreIndicator indicator) => Languages.Of(indicator.Name(), indicator.NameEn() is var name ? char.ToUpperInvariant(name[0]) + name[1..] : null);

    /// <summary>金属製品; of an industry outside manufacturing its division.</summary>
    public static string Industry(string code)
    {
        if (IndustryDivision.Of(code) is not { } division)
        {
            return Languages.Of("産業不明", "industry unknown");
        }

        return ManufacturingGroup.Of(IndustryDivision.GroupOf(code) ?? 0) is { } group ? Languages.Of(group.Name, group.NameEn) : Languages.Of(division.Name, division.NameEn);
    }

    /// <summary>The name that a firm goes by: its number where the file gives none.</summary>
    public static string Firm(string name, string number) => name.Length > 0 ? name : number;

    /// <summary>各務原市; a ward of a designated city, which the list does not know, by its code.</summary>
    public static string Town(this Municipalities municipalities, MunicipalityCode code) =>
        code.IsPrefecture ? Languages.Of(Prefectures.Of(code.Prefecture).Name, Prefectures.Of(code.Prefecture).NameEn)
        : municipalities.Of(code) is not { } known ? code.Value
        : Languages.English ? MunicipalityPage.ShownName(known) : known.Name;

    /// <summary>Whole per cent of inside, outside and overseas that add up to 100; null where they come to nothing, or one is below nothing.</summary>
    public static (int Inside, int Outside, int Overseas)? Split(long inside, long outside, long overseas)
    {
        var total = (Int128)inside + outside + overseas;
        if (total <= 0 || inside < 0 || outside < 0 || overseas < 0)
        {
            return null;
        }

        Int128[] parts = [inside, outside, overseas];
        var whole = Array.ConvertAll(parts, part => (int)(part * 100 / total));
        // What is left goes to those that were cut most.
        foreach (var part in Enumerable.Range(0, parts.Length).OrderByDescending(part => parts[part] * 100 % total).Take(100 - whole.Sum()))
        {
            whole[part]++;
        }

        return (whole[0], whole[1], whole[2]);
    }

    /// <summary>Where a firm sold.</summary>
    public static (int Inside, int Outside, int Overseas)? Sales(this FirmTrade trade) => Split(trade.InsideSales, trade.OutsideSales, trade.OverseasSales);

    /// <summary>Where a firm bought.</summary>
    public static (int Inside, int Outside, int Overseas)? Purchases(this FirmTrade trade) => Split(trade.InsidePurchases, trade.OutsidePurchases, trade.OverseasPurchases);

    private static string Signed(string number) => number.Replace('-', '−');
}
