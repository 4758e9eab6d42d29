using System.Globalization;
using Kaname.Network.Degrees;
using Kaname.Network.Firms;
using Kaname.Network.Store;
using Kaname.Network.Tests.Degrees;
using Kaname.Network.Tests.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Tests.Store;

/// <summary>Every question to a store is answered as the files themselves, and as SQL over them, would answer it.</summary>
public sealed class StoreAnswersTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TradeOracle _oracle = new();

    public void Dispose()
    {
        _oracle.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Small_nations_are_kept_whole()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            Compare(new(seed, firms: seed % 12, rows: seed % 5 == 0 ? seed % 3 : 2 * seed), threads: 1 + (seed % 3));
        }
    }

    [Fact]
    public void A_large_nation_is_kept_whole() => Compare(new(seed: 5, firms: 700, rows: 20_000), threads: 2);

    private void Compare(TestNation nation, int threads)
    {
        nation.WriteFirms(_folder["firms.csv"]);
        nation.WriteTrade(_folder["trade.csv"], nation.Trade);
        _oracle.Load(nation);
        var built = Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"], threads);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        store.Verify();
        Assert.Equal((built.Rows, built.Used, built.Unreadable, built.Problems.Count, built.Notices.Count), (store.Report.Rows, store.Report.Used, store.Report.Unreadable, store.Report.Problems.Count, store.Report.Notices.Count));
        Assert.Equal(store.Report.Rows, store.Report.Accounted);
        SameFirms(nation, store.Firms);
        Assert.Equal(_oracle.Select("select distinct year from trade where readable order by year").Select(row => row[0]), store.Years.Select(year => year.ToString()));
        foreach (var year in store.Years)
        {
            _oracle.Ask(year.Year, exclude: false);
            var direct = DegreeTable.Compute(new() { Firms = _folder["firms.csv"], Transactions = [_folder["trade.csv"]], Year = year }, cancellation: TestContext.Current.CancellationToken);
            SameDegrees(direct, store, year.Year);
            SameTrade(store, year.Year);
            SamePartners(store, year.Year);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => store.Degrees(new(2050)));
    }

    private static void SameFirms(TestNation nation, FirmTable firms)
    {
        Assert.Equal(nation.Firms.Count, firms.Count);
        Assert.Equal([new(2024)], firms.YearsOf(FirmFigure.OperatingProfit));
        Assert.Empty(firms.YearsOf(FirmFigure.Employees));
        foreach (var firm in nation.Firms)
        {
            var number = CorporateNumber.Parse(firm.Number);
            var place = firms.Find(number);
            Assert.Equal((number, firm.Municipality, firm.Name, firm.Industry), (firms.Number(place), firms.Municipality(place).Number, firms.Name(place), firms.Industry(place)));
            Assert.Equal(firm.Employees, firms.Figure(FirmFigure.Employees, place, null)?.ToString(CultureInfo.InvariantCulture) ?? "");
            Assert.Equal(firm.Profit2024, firms.Figure(FirmFigure.OperatingProfit, place, new(2024))?.ToString(CultureInfo.InvariantCulture));
            Assert.Null(firms.Figure(FirmFigure.OperatingProfit, place, new(2023)));
            Assert.Null(firms.Figure(FirmFigure.Sales, place, null));
            var (first, count) = firms.In(new(firm.Municipality / 1000));
            Assert.InRange(place, first, first + count - 1);
        }

        Assert.Equal(-1, firms.Find(CorporateNumber.OfBase(987_654_321_098)));
        Assert.Equal(firms.Count, Prefectures.All.Sum(prefecture => firms.In(prefecture.Code).Count));
    }

    private static void SameDegrees(DegreeTable direct, EdgeStore store, int year)
    {
        var kept = store.Degrees(new(year));
        Assert.Equal(direct.Csv(), kept.Csv());
        var (said, was) = (kept.Report, direct.Report);
        Assert.Equal(
            (was.Rows, was.Used, was.Self, was.Unlocated, was.UnlocatedByCheckDigit, was.OtherYears, was.Unreadable, was.Firms, was.UnreadableFirms),
            (said.Rows, said.Used, said.Self, said.Unlocated, said.UnlocatedByCheckDigit, said.OtherYears, said.Unreadable, said.Firms, said.UnreadableFirms));
        Assert.Equal(was.Problems, said.Problems);
        Assert.Equal(was.Years, said.Years);
        foreach (var totals in direct.Prefectures)
        {
            Assert.Equal(direct.Skip(totals.First).Take(totals.Firms), store.Degrees(new(year), totals.Prefecture));
        }
    }

    private void SameTrade(EdgeStore store, int year)
    {
        var expected = _oracle.Select("""
            select number,
              coalesce(sum(yen) filter (seller = number and buyer_prefecture = prefecture), 0), coalesce(sum(yen) filter (seller = number and buyer_prefecture <> prefecture), 0), coalesce(sum(yen) filter (seller = number and buyer = 'OVERSEAS'), 0),
              coalesce(sum(yen) filter (buyer = number and seller_prefecture = prefecture), 0), coalesce(sum(yen) filter (buyer = number and seller_prefecture <> prefecture), 0), coalesce(sum(yen) filter (buyer = number and seller = 'OVERSEAS'), 0)
            from firms left join fates on fate = 'used' and (seller = number or buyer = number) group by number, prefecture order by number
            """).Select(row => string.Join(' ', row));
        var trade = store.Trade(new(year), 0, store.Firms.Count).Select((firm, place) => string.Create(
            CultureInfo.InvariantCulture,
            $"{store.Firms.Number(place)} {firm.InsideSales} {firm.OutsideSales} {firm.OverseasSales} {firm.InsidePurchases} {firm.OutsidePurchases} {firm.OverseasPurchases}"));
        Assert.Equal(expected, trade.Order(StringComparer.Ordinal));
        if (store.Firms.Count > 2)
        {
            Assert.Equal(store.Trade(new(year), 0, store.Firms.Count).Skip(1).Take(2), store.Trade(new(year), 1, 2));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => store.Trade(new(year), store.Firms.Count, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Trade(new(year), -1, 1));
    }

    private void SamePartners(EdgeStore store, int year)
    {
        Assert.Equal(Said("seller", "buyer"), Found(store.Buyers));
        Assert.Equal(Said("buyer", "seller"), Found(store.Sellers));
        Assert.Equal(_oracle.Count("select count(distinct (seller, buyer)) from fates where fate = 'used' and seller <> 'OVERSEAS'"), store.Fates.Single(fates => fates.Year == year).Pairs);
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Buyers(new(year), store.Firms.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Sellers(new(year), -1));

        IEnumerable<string> Said(string owner, string partner) => _oracle.Select(
            $"select {owner}, {partner}, sum(yen) from fates where fate = 'used' and {owner} <> 'OVERSEAS' group by {owner}, {partner}").Select(row => string.Join(' ', row)).Order(StringComparer.Ordinal);

        IEnumerable<string> Found(Func<FiscalYear, int, IReadOnlyList<Partner>> ask) => Enumerable.Range(0, store.Firms.Count).SelectMany(place =>
        {
            var partners = ask(new(year), place);
            Assert.Equal(partners.Select(partner => partner.Firm).Order(), partners.Select(partner => partner.Firm));
            return partners.Select(partner => string.Create(
                CultureInfo.InvariantCulture,
                $"{store.Firms.Number(place)} {(partner.Firm == Partner.Overseas ? TestNation.Overseas : store.Firms.Number(partner.Firm).Value)} {partner.Yen}"));
        }).Order(StringComparer.Ordinal);
    }
}
