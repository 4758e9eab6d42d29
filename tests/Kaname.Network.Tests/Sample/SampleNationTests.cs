using System.Globalization;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Sample;

/// <summary>What a sample nation looks like.</summary>
public sealed class SampleNationTests(WrittenSample sample) : IClassFixture<WrittenSample>
{
    /// <summary>国勢調査 令和2年, thousands, 北海道 to 沖縄県.</summary>
    private static readonly int[] _inhabitants =
    [
        5225, 1238, 1211, 2302, 960, 1068, 1833, 2867, 1933, 1939, 7345, 6284, 14048, 9237, 2201, 1035, 1133, 767, 810, 2048, 1979, 3633, 7542, 1770,
        1414, 2578, 8838, 5465, 1324, 923, 553, 671, 1888, 2800, 1342, 720, 950, 1335, 692, 5135, 811, 1312, 1738, 1124, 1070, 1588, 1467,
    ];

    [Fact]
    public void Counts_are_exact_and_each_year_has_a_third()
    {
        Assert.Equal(WrittenSample.Size.Firms, sample.Firms.Count);
        Assert.Equal(WrittenSample.Size.Rows, sample.Trades.Count);
        Assert.Equal(new[] { ("2024", 100_000), ("2025", 100_000), ("2026", 100_001) }, sample.Trades.CountBy(trade => trade.Year).Select(year => (year.Key, year.Value)));
        Assert.Equal(WrittenSample.Size.Clusters, sample.Truth.Select(member => member.Cluster).Distinct().Count());
    }

    [Fact]
    public void Numbers_are_valid_unique_and_such_as_the_register_has_none()
    {
        Assert.All(sample.Firms, firm =>
        {
            Assert.True(CorporateNumber.TryParse(firm.Number, out _), firm.Number);
            Assert.Equal("99", firm.Number[1..3]);
        });
        Assert.Equal(sample.Firms.Count, sample.ByNumber.Count);
    }

    [Fact]
    public void Numbers_do_not_run_along_with_places()
    {
        var byNumber = sample.Firms.OrderBy(firm => firm.Number[1..], StringComparer.Ordinal).ToList();
        var neighbours = byNumber.Zip(byNumber.Skip(1)).Count(pair => pair.First.Prefecture == pair.Second.Prefecture) / (double)byNumber.Count;
        var byChance = sample.Firms.CountBy(firm => firm.Prefecture).Sum(prefecture => Math.Pow(prefecture.Value / (double)sample.Firms.Count, 2));
        Assert.InRange(neighbours, byChance - 0.01, byChance + 0.01);
    }

    [Fact]
    public void Every_firm_stands_in_a_municipality_of_the_list_and_has_an_industry()
    {
        var known = SamplePlaces.All.Select(place => place.Code.SixDigits).ToHashSet();
        Assert.All(sample.Firms, firm =>
        {
            Assert.Contains(firm.Municipality, known);
            Assert.InRange(int.Parse(firm.Industry, CultureInfo.InvariantCulture), 1, 95);
            Assert.Equal(2, firm.Industry.Length);
            Assert.NotEmpty(firm.Name);
        });
        Assert.InRange(sample.Firms.Select(firm => firm.Industry).Distinct().Count(), 80, 95);
        Assert.InRange(sample.Firms.Select(firm => firm.Name).Distinct().Count(), 25_000, 30_000);
        Assert.Contains(sample.Firms, firm => firm.Name.Length >= 30);
    }

    [Fact]
    public void Prefectures_have_firms_as_they_have_inhabitants()
    {
        var firms = sample.Firms.CountBy(firm => firm.Prefecture).ToDictionary();
        var apart = Enumerable.Range(1, PrefectureCode.Count).Sum(prefecture => Math.Abs(
            (firms[$"{prefecture:00}"] / (double)sample.Firms.Count) - (_inhabitants[prefecture - 1] / (double)_inhabitants.Sum()))) / 2;
        Assert.InRange(apart, 0, 0.03);
    }

    [Fact]
    public void Sizes_follow_a_power_law()
    {
        var sales = sample.Firms.Select(firm => (double)firm.Sales).OrderDescending().ToList();
        const int Top = 1_500;
        var exponent = Top / sales.Take(Top).Sum(yen => Math.Log(yen / sales[Top]));
        Assert.InRange(exponent, 0.9, 1.3);
        Assert.InRange(sales.Take(300).Sum() / sales.Sum(), 0.3, 0.8);
    }

    [Fact]
    public void Figures_fit_each_other()
    {
        Assert.All(sample.Firms, firm =>
        {
            var (sales, added, workers) = (firm.Figures[0], firm.Figures[1], firm.Figures[^1]);
            Assert.InRange(added, 1, sales - 1);
            Assert.All(firm.Figures[2..5], profit => Assert.InRange(profit, -sales, sales));
            Assert.InRange(workers, 1, 1 + (added / 3_000_000));
        });
        Assert.Contains(sample.Firms, firm => firm.Figures[2] < 0);
    }

    [Fact]
    public void Sales_in_the_file_of_trade_are_those_in_the_file_of_firms_but_for_what_people_buy()
    {
        var sold = sample.Trades.Where(trade => trade.Year == "2026" && trade.Yen > 0).Sum(trade => trade.Yen);
        Assert.InRange(sold / (double)sample.Firms.Sum(firm => firm.Sales), 0.6, 1);
    }

    [Fact]
    public void Most_trade_is_near_and_some_is_far()
    {
        var inside = sample.Located.Count(trade => Of(trade.Seller).Prefecture == Of(trade.Buyer).Prefecture) / (double)sample.Located.Count;
        Assert.InRange(inside, 0.35, 0.7);
        var places = SamplePlaces.All.ToDictionary(place => place.Code.SixDigits);
        var far = sample.Located.Count(trade => Degrees(trade.Seller, trade.Buyer) > 4) / (double)sample.Located.Count;
        Assert.InRange(far, 0.05, 0.3);

        double Degrees(string one, string other)
        {
            var (a, b) = (places[Of(one).Municipality], places[Of(other).Municipality]);
            return Math.Sqrt(Math.Pow(a.Latitude - b.Latitude, 2) + Math.Pow(a.Longitude - b.Longitude, 2));
        }
    }

    [Fact]
    public void Industries_buy_from_those_that_supply_them()
    {
        var cars = sample.Located.Where(trade => Of(trade.Seller).Industry == "31").ToList();
        Assert.InRange(cars.Count(trade => Of(trade.Buyer).Industry == "31") / (double)cars.Count, 0.2, 0.9);
        var bought = sample.Located.Where(trade => Of(trade.Buyer).Industry == "31").ToList();
        Assert.DoesNotContain(bought, trade => Of(trade.Seller).Industry == "83");
    }

    [Fact]
    public void Every_kind_of_row_is_there()
    {
        var all = (double)sample.Trades.Count;
        Assert.InRange(sample.Trades.Count(trade => trade.Buyer == "OVERSEAS") / all, 0.005, 0.06);
        Assert.InRange(sample.Trades.Count(trade => trade.Seller == "OVERSEAS") / all, 0.005, 0.06);
        Assert.InRange(sample.Trades.Count(trade => trade.Yen < 0) / all, 0.003, 0.007);
        Assert.InRange(sample.Trades.Count(trade => trade.Seller == trade.Buyer) / all, 0.0003, 0.003);
        var unlocated = sample.Trades.SelectMany(trade => new[] { trade.Seller, trade.Buyer }).Where(party => party != "OVERSEAS" && !sample.ByNumber.ContainsKey(party)).ToList();
        Assert.InRange(unlocated.Count / all, 0.001, 0.01);
        Assert.All(unlocated, number => Assert.True(CorporateNumber.TryParse(number, out _), number));
        Assert.DoesNotContain(sample.Trades, trade => trade.Yen == 0);
    }

    [Fact]
    public void Pairs_have_several_rows_and_come_again_the_next_year()
    {
        var pairs = sample.Located.GroupBy(trade => trade.Year).ToDictionary(year => year.Key, year => year.Select(trade => (trade.Seller, trade.Buyer)).ToHashSet());
        Assert.InRange(sample.Located.Count / (double)pairs.Values.Sum(year => year.Count), 1.3, 1.9);
        Assert.InRange(pairs["2024"].Count(pairs["2025"].Contains) / (double)pairs["2024"].Count, 0.6, 0.95);
        Assert.InRange(pairs["2024"].Count(pairs["2026"].Contains) / (double)pairs["2024"].Count, 0.45, 0.9);
    }

    [Fact]
    public void Rows_of_a_year_are_shuffled()
    {
        var year = sample.Trades.Where(trade => trade.Year == "2025").ToList();
        var byChance = year.CountBy(trade => trade.Seller).Sum(seller => Math.Pow(seller.Value / (double)year.Count, 2));
        var together = year.Zip(year.Skip(1)).Count(pair => pair.First.Seller == pair.Second.Seller) / (double)year.Count;
        Assert.InRange(together, 0, (2 * byChance) + 0.001);
    }

    [Fact]
    public void A_cluster_has_a_core_of_neighbours_and_enclaves_far_away()
    {
        var places = SamplePlaces.All.ToDictionary(place => place.Code.SixDigits);
        Assert.All(sample.Truth, member => Assert.Equal(sample.ByNumber[member.Number].Municipality, member.Municipality));
        Assert.Equal(sample.Truth.Count, sample.Truth.DistinctBy(member => member.Number).Count());
        Assert.All(sample.Truth.GroupBy(member => member.Cluster), cluster =>
        {
            var core = cluster.Where(member => member.Role == "core").Select(member => places[member.Municipality]).Distinct().ToList();
            var enclaves = cluster.Where(member => member.Role == "enclave").Select(member => places[member.Municipality]).Distinct().ToList();
            Assert.Equal(cluster.Count(), cluster.Count(member => member.Role is "core" or "enclave"));
            Assert.InRange(core.Count, 2, 6);
            Assert.InRange(enclaves.Count, 1, 3);
            Assert.True(cluster.Select(member => member.Municipality[..2]).Distinct().Count() >= 2);
            Assert.All(enclaves, enclave => Assert.DoesNotContain(core, place => place.Code.Prefecture == enclave.Code.Prefecture));
            var spread = core.SelectMany(one => core.Select(other => Apart(one, other))).Max();
            Assert.All(enclaves, enclave => Assert.True(core.Min(place => Apart(place, enclave)) > spread));
        });

        static double Apart(Kaname.Network.Sample.SamplePlace one, Kaname.Network.Sample.SamplePlace other) =>
            Math.Sqrt(Math.Pow(one.Latitude - other.Latitude, 2) + Math.Pow(one.Longitude - other.Longitude, 2));
    }

    [Fact]
    public void Members_trade_inside_their_cluster_far_more_than_by_chance_enclaves_with_the_core_too()
    {
        var truth = sample.Truth.ToDictionary(member => member.Number);
        Assert.All(sample.Truth.GroupBy(member => member.Cluster), cluster =>
        {
            var sold = sample.Located.Where(trade => truth.TryGetValue(trade.Seller, out var seller) && seller.Cluster == cluster.Key).ToList();
            var inside = sold.Where(trade => truth.TryGetValue(trade.Buyer, out var buyer) && buyer.Cluster == cluster.Key).ToList();
            var byChance = cluster.Count() / (double)sample.Firms.Count;
            Assert.InRange(inside.Count / (double)sold.Count, 20 * byChance, 0.9);
            Assert.Contains(inside, trade => truth[trade.Seller].Role != truth[trade.Buyer].Role);
        });
    }

    private WrittenSample.Firm Of(string number) => sample.ByNumber[number];
}
