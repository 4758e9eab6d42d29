using Kaname.Network.Disclosure;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Network.Tests.Disclosure;

public class PublicTablesTests
{
    [Fact]
    public void Every_unsafe_cell_is_hidden_and_every_shown_figure_is_the_exact_sum() => TradeWorld.Any.Sample(
        world =>
        {
            var tables = world.Publish();
            Assert.All(tables.Cells, cell =>
            {
                var naive = new NaiveCell(world.Firms, cell);
                if (naive.Firms.Count > 0)
                {
                    Assert.Equal(naive.IsUnsafe(tables.Settings), cell.Hidden == Hiding.Primary);
                }

                var isWhole = !cell.Shape.IsOfSalesAlone;
                Assert.Equal(cell.IsHidden ? null : naive.Sales.Sum(sale => sale.Yen), cell.OutsideSales);
                Assert.Equal(cell.IsHidden || !isWhole ? null : naive.Purchases.Sum(purchase => purchase.Yen), cell.InsidePurchases);
                Assert.Equal(cell.IsHidden || !isWhole ? null : naive.Firms.Count, cell.Firms);
            });
        },
        iter: 300,
        seed: "0000Disclo04");

    [Fact]
    public void Every_firm_stands_in_each_shape() => TradeWorld.Any.Sample(
        world =>
        {
            var tables = world.Publish();
            var places = world.Firms.Select(firm => firm.Municipality).Distinct().Order().ToList();
            var industries = world.Firms.Select(firm => firm.Industry).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var areas = PartnerArea.OutsideOf(world.Prefecture);
            Assert.Equal(tables.Cells, TableShape.All.SelectMany(tables.Of));
            Assert.Single(tables.Of(TableShape.Prefecture));
            Assert.Equal(places.Cast<MunicipalityCode?>(), tables.Of(TableShape.Municipality).Select(cell => cell.Municipality));
            Assert.Equal(industries, tables.Of(TableShape.Industry).Select(cell => cell.Industry!));
            Assert.Equal(
                world.Firms.Select(firm => (firm.Municipality, firm.Industry)).Distinct().Count(),
                tables.Of(TableShape.MunicipalityAndIndustry).Count());
            Assert.Equal(areas.Cast<PartnerArea?>(), tables.Of(TableShape.Partner).Select(cell => cell.Partner));
            Assert.Equal(areas.Count * industries.Count, tables.Of(TableShape.PartnerAndIndustry).Count());
        },
        iter: 100,
        seed: "0000Disclo05");

    [Fact]
    public void The_same_firms_in_any_order_give_the_same_tables() => TradeWorld.Any
        .SelectMany(world => Gen.Shuffle(world.Firms.ToArray()).Select(firms => (world, firms)))
        .Sample(
            sample => Assert.Equal(sample.world.Publish().Cells, PublicTables.Make(sample.world.Prefecture, sample.firms).Cells),
            iter: 60,
            seed: "0000Disclo06");

    [Fact]
    public void Where_no_cell_is_unsafe_nothing_is_hidden() =>
        Assert.DoesNotContain(Examples.Dense.Publish().Cells, cell => cell.IsHidden);

    [Fact]
    public void One_lonely_firm_takes_three_complements_with_it()
    {
        var hidden = Examples.OneLonelyFirm.Publish().Cells.Where(cell => cell.IsHidden).ToList();
        Assert.Equal(4, hidden.Count);
        Assert.Equal("16201 E", Assert.Single(hidden, cell => cell.Hidden == Hiding.Primary) is var cell ? $"{cell.Municipality} {cell.Industry}" : "");
        Assert.All(hidden, other => Assert.Equal(TableShape.MunicipalityAndIndustry, other.Shape));
    }

    [Fact]
    public void Complements_in_a_full_prefecture_stay_within_four_for_each_unsafe_cell()
    {
        // Of 180 cells of municipality and industry, five are cut down to one firm each.
        var firms = Examples.Dense.Firms.Where((_, number) => number < 180 || number % 180 is not (7 or 22 or 51 or 100 or 160)).ToList();
        var cells = PublicTables.Make(TradeWorld.Toyama, firms).Cells;
        var primary = cells.Count(cell => cell.Hidden == Hiding.Primary);
        Assert.Equal(5, primary);
        Assert.InRange(cells.Count(cell => cell.IsHidden), primary * 2, primary * 4);
    }

    [Theory]
    [InlineData(80, false)]
    [InlineData(81, true)]
    public void A_firm_above_eighty_per_cent_hides_its_cell(int largest, bool isHidden)
    {
        var rest = 100 - largest;
        var world = new TradeWorld(TradeWorld.Toyama,
        [
            TradeWorld.Firm(1, 0, "E", sales: [(0, largest)]),
            .. Enumerable.Range(2, rest).Select(number => TradeWorld.Firm(number, 0, "E", sales: [(0, 1)])),
        ]);
        Assert.Equal(isHidden, world.Publish().Of(TableShape.Prefecture).Single().IsHidden);
    }

    [Theory]
    [InlineData(45, 45, false)]
    [InlineData(46, 45, true)]
    public void Two_firms_above_ninety_per_cent_hide_their_cell(int first, int second, bool isHidden)
    {
        var world = new TradeWorld(TradeWorld.Toyama,
        [
            TradeWorld.Firm(1, 0, "E", purchases: first),
            TradeWorld.Firm(2, 0, "E", purchases: second),
            .. Enumerable.Range(3, 100 - first - second).Select(number => TradeWorld.Firm(number, 0, "E", purchases: 1)),
        ]);
        Assert.Equal(isHidden, world.Publish().Of(TableShape.Prefecture).Single().IsHidden);
    }

    [Fact]
    public void Returns_count_by_their_size_when_a_firm_is_weighed()
    {
        // The sum is 1, but each firm is a third of what moved.
        var world = new TradeWorld(TradeWorld.Toyama,
        [
            TradeWorld.Firm(1, 0, "E", purchases: 500),
            TradeWorld.Firm(2, 0, "E", purchases: -500),
            TradeWorld.Firm(3, 0, "E", purchases: 501),
            TradeWorld.Firm(4, 0, "E", purchases: -500),
        ]);
        Assert.Equal(1, world.Publish().Of(TableShape.Prefecture).Single().InsidePurchases);
    }

    [Fact]
    public void Where_an_industry_is_hidden_even_its_zeros_by_area_are()
    {
        var world = new TradeWorld(TradeWorld.Toyama, [.. Examples.OneLonelyFirm.Firms, TradeWorld.Firm(999, 1, "T", 10, (5, 100))]);
        var cells = world.Publish().Of(TableShape.PartnerAndIndustry).Where(cell => cell.Industry == "T").ToList();
        Assert.Equal(PartnerArea.Count - 1, cells.Count);
        Assert.All(cells, cell => Assert.True(cell.IsHidden));
    }

    [Fact]
    public void A_prefecture_without_firms_is_all_zeros()
    {
        var cells = new TradeWorld(TradeWorld.Toyama, []).Publish().Cells;
        Assert.Equal(1 + PartnerArea.OutsideOf(TradeWorld.Toyama).Count, cells.Count);
        Assert.All(cells, cell => Assert.Equal((Hiding.None, 0L), (cell.Hidden, cell.OutsideSales)));
    }

    [Fact]
    public void Two_firms_alone_in_a_prefecture_show_nothing() =>
        Assert.All(
            new TradeWorld(TradeWorld.Toyama, [TradeWorld.Firm(1, 0, "E", 5, (0, 10)), TradeWorld.Firm(2, 1, "F", 5, (1, 10))]).Publish().Cells,
            cell => Assert.True(cell.IsHidden));

    [Fact]
    public void Sums_beyond_64_bits_are_refused_only_where_they_are_shown()
    {
        FirmContribution[] firms = [.. Enumerable.Range(1, 4).Select(number => TradeWorld.Firm(number, 0, "E", long.MaxValue))];
        Assert.Throws<OverflowException>(() => PublicTables.Make(TradeWorld.Toyama, firms));
        Assert.All(PublicTables.Make(TradeWorld.Toyama, firms[..2]).Cells, cell => Assert.True(cell.IsHidden));
    }

    [Theory]
    [InlineData(2, 80, 90)]
    [InlineData(101, 80, 90)]
    [InlineData(3, 0, 90)]
    [InlineData(3, 101, 101)]
    [InlineData(3, 80, 79)]
    [InlineData(3, 80, 101)]
    public void Settings_that_make_no_sense_are_refused_in_both_languages(int firms, int largest, int two)
    {
        var settings = new DisclosureSettings { MinimumFirms = firms, LargestSharePercent = largest, TwoLargestSharePercent = two };
        var problem = Assert.Throws<PolicyFormatException>(() => Examples.OneLonelyFirm.Publish(settings)).Problem;
        Assert.Equal(settings.Problem, problem);
        Assert.EndsWith("。", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Stricter_settings_hide_more()
    {
        var strict = Examples.OneLonelyFirm.Publish(new DisclosureSettings { MinimumFirms = 6 }).Cells;
        Assert.All(strict.Where(cell => cell.Shape == TableShape.MunicipalityAndIndustry), cell => Assert.Equal(Hiding.Primary, cell.Hidden));
        Assert.Null(DisclosureSettings.Default.Problem);
    }

    [Fact]
    public void Firms_that_cannot_be_of_this_prefecture_are_refused()
    {
        var firm = TradeWorld.Firm(1, 0, "E", 5, (0, 10));
        var home = new SalesTo(PartnerArea.Of(TradeWorld.Toyama), 1);
        FirmContribution[][] wrong =
        [
            [firm, firm],
            [firm with { Municipality = MunicipalityCode.Parse("17201") }],
            [firm with { Industry = "e" }],
            [firm with { Industry = "24" }],
            [firm with { OutsideSales = [home] }],
            [firm with { OutsideSales = [new SalesTo(PartnerArea.Overseas, 1), new SalesTo(PartnerArea.Overseas, 2)] }],
        ];
        Assert.All(wrong, firms => Assert.Contains(firm.Firm.Value, Assert.Throws<ArgumentException>(() => PublicTables.Make(TradeWorld.Toyama, firms)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Shapes_are_found_by_their_ids() =>
        Assert.Equal(TableShape.All, TableShape.All.Select(shape => TableShape.Of(shape.Id)!));
}
