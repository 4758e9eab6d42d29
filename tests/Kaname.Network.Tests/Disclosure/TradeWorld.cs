using Kaname.Network.Disclosure;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Disclosure;

/// <summary>The firms of a prefecture as a test makes them up, and generators of many.</summary>
public sealed record TradeWorld(PrefectureCode Prefecture, IReadOnlyList<FirmContribution> Firms)
{
    public static readonly PrefectureCode Toyama = new(16);

    private static readonly IReadOnlyList<PartnerArea> Areas = PartnerArea.OutsideOf(Toyama);

    private static readonly Gen<long> Yen = Gen.Frequency(
        (6, Gen.Long[1, 1_000]),
        (2, Gen.Long[1_000, 5_000_000_000_000]),
        (1, Gen.Long[-2_000, -1]),
        (1, Gen.Const(0L)));

    /// <summary>Few and many firms, dominated cells, returns, places and industries of one firm; now and then one municipality, one industry, or nobody.</summary>
    public static Gen<TradeWorld> Any { get; } = WorldOf(municipalities: Gen.Int[1, 5], industries: Gen.Int[1, 5], firms: Gen.Int[0, 60], areas: Gen.Int[1, 47]);

    /// <summary>Very few firms, so that hardly anything can be shown.</summary>
    public static Gen<TradeWorld> Sparse { get; } = WorldOf(municipalities: Gen.Int[1, 4], industries: Gen.Int[1, 4], firms: Gen.Int[0, 9], areas: Gen.Int[1, 4]);

    /// <summary>Enough firms for most cells to be shown.</summary>
    public static Gen<TradeWorld> Full { get; } = WorldOf(municipalities: Gen.Int[3, 6], industries: Gen.Int[3, 6], firms: Gen.Int[150, 300], areas: Gen.Int[3, 10]);

    public PublicTables Publish(DisclosureSettings? settings = null) => PublicTables.Make(Prefecture, Firms, settings);

    /// <summary>A firm by its number in the list, which gives it its corporate number.</summary>
    public static FirmContribution Firm(int number, int municipality, string industry, long purchases = 0, params (int Area, long Yen)[] sales) => new(
        CorporateNumber.OfBase(100_000_000_000 + number),
        MunicipalityCode.Parse($"16{201 + municipality}"),
        industry,
        [.. sales.DistinctBy(sale => sale.Area).Select(sale => new SalesTo(Areas[sale.Area], sale.Yen))],
        purchases);

    public override string ToString() => $"{Firms.Count} firms: " + string.Join("; ", Firms.Select(firm =>
        $"{firm.Municipality.Value} {firm.Industry} {string.Join('+', firm.OutsideSales.Select(sale => $"{sale.Area}:{sale.Yen}"))} buys {firm.InsidePurchases}"));

    private static Gen<TradeWorld> WorldOf(Gen<int> municipalities, Gen<int> industries, Gen<int> firms, Gen<int> areas) =>
        Gen.Select(municipalities, industries, firms, areas).SelectMany(size =>
        {
            var (places, kinds, count, reach) = size;

            // The smaller of two draws, so that the last places and industries have few firms.
            var skewed = (int end) => Gen.Select(Gen.Int[0, end - 1], Gen.Int[0, end - 1]).Select(Math.Min);
            return Gen.Select(skewed(places), skewed(kinds), Yen, Gen.Select(skewed(reach), Yen).Array[0, Math.Min(5, reach)])
                .Array[count]
                .Select(rows => new TradeWorld(Toyama, [.. rows.Select((row, at) => Firm(at, row.Item1, Industry(row.Item2), row.Item3, row.Item4))]));
        });

    private static string Industry(int number) => number == 0 ? "E" : number == 1 ? "" : ((char)('F' + number)).ToString();
}
