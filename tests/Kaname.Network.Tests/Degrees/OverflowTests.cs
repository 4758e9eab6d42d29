using System.Globalization;
using System.Numerics;
using Kaname.Network.Degrees;
using Kaname.Network.Reading;
using Kaname.Network.Store;
using Kaname.Network.Tests.Store;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Degrees;

/// <summary>Yen beyond 64 bits are told, never wrapped; what fits in the end is exact, whatever it came by.</summary>
public sealed class OverflowTests : IDisposable
{
    private static readonly string Toyama = CorporateNumber.OfBase(1).Value;
    private static readonly string Toyama2 = CorporateNumber.OfBase(2).Value;
    private static readonly string Kyoto = CorporateNumber.OfBase(3).Value;

    private readonly TempFolder _folder = new();

    public OverflowTests() => _folder.Write("firms.csv", $"corporate_number,municipality_code\n{Toyama},16201\n{Toyama2},16201\n{Kyoto},26100\n");

    public void Dispose() => _folder.Dispose();

    public static TheoryData<long[]> Amounts => new(
        [long.MaxValue],
        [long.MinValue],
        [long.MaxValue, 1],
        [long.MinValue, -1],
        [long.MaxValue, long.MaxValue, long.MinValue, long.MinValue, 5],
        [long.MaxValue, long.MaxValue, long.MaxValue, long.MinValue, long.MinValue, 2],
        [long.MaxValue, long.MaxValue, long.MaxValue, long.MinValue, long.MinValue, 3],
        [long.MinValue, long.MinValue, long.MaxValue, 1, -1, 0],
        [long.MinValue, long.MinValue, long.MaxValue],
        [long.MaxValue / 2, long.MaxValue / 2, 1],
        [long.MaxValue / 2, long.MaxValue / 2, 2]);

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Sums_near_two_to_the_63rd_are_exact_or_refused_in_any_order(long[] amounts)
    {
        var sum = amounts.Aggregate(BigInteger.Zero, (all, amount) => all + amount);
        var fits = sum >= long.MinValue && sum <= long.MaxValue;
        var random = new Random(1);
        for (var order = 0; order < 4; order++)
        {
            random.Shuffle(amounts);
            foreach (var threads in (int[])[1, 2, 5])
            {
                // Sales to Kyoto: the outside sales of one firm. A file for each row, so that every thread has some.
                var files = amounts.Select((amount, i) => Trade($"{i}.csv", (Toyama, Kyoto, amount))).ToArray();
                if (fits)
                {
                    Assert.Equal((long)sum, Written.Compute(_folder["firms.csv"], threads, files).Single(firm => firm.Number.Value == Toyama).OutsideSales);
                }
                else
                {
                    Refused(() => Written.Compute(_folder["firms.csv"], threads, files), Toyama);
                }

                // Within one prefecture: the purchases of the other one, in one file.
                var file = Trade("all.csv", [.. amounts.Select(amount => (Toyama, Toyama2, amount))]);
                if (fits)
                {
                    Assert.Equal((long)sum, Written.Compute(_folder["firms.csv"], threads, file).Single(firm => firm.Number.Value == Toyama2).InsidePurchases);
                }
                else
                {
                    Refused(() => Written.Compute(_folder["firms.csv"], threads, file), Toyama2);
                }
            }
        }

        if (fits)
        {
            Stores.Build(_folder["firms.csv"], [_folder["all.csv"]], _folder["store.kns"]);
            using var store = EdgeStore.Open(_folder["store.kns"]);
            Assert.Equal((long)sum, store.Degrees(new(2026)).Single(firm => firm.Number.Value == Toyama2).InsidePurchases);
        }
        else
        {
            Refused(() => Stores.Build(_folder["firms.csv"], [_folder["all.csv"]], _folder["store.kns"]), "");
            Assert.False(File.Exists(_folder["store.kns"]));
        }
    }

    [Fact]
    public void A_total_of_a_prefecture_beyond_64_bits_is_refused_by_its_name()
    {
        var file = Trade("trade.csv", (Toyama, Kyoto, long.MaxValue), (Toyama2, Kyoto, 1));
        Refused(() => Written.Compute(_folder["firms.csv"], 1, file), "Toyama");
    }

    [Fact]
    public void Outside_and_overseas_together_beyond_64_bits_are_refused_by_a_store_too()
    {
        var file = Trade("trade.csv", (Toyama, Kyoto, long.MaxValue), (Toyama, "OVERSEAS", 1));
        Refused(() => Written.Compute(_folder["firms.csv"], 1, file), Toyama);
        Stores.Build(_folder["firms.csv"], [file], _folder["store.kns"]);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        Refused(() => store.Degrees(new(2026)), Toyama);
        Assert.Equal((long.MaxValue, 1), store.Trade(new(2026), store.Firms.Find(CorporateNumber.Parse(Toyama)), 1).Select(trade => (trade.OutsideSales, trade.OverseasSales)).Single());
    }

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("-9223372036854775809", false)]
    [InlineData("99999999999999999999999999", false)]
    [InlineData("9999999999999999", true)]
    [InlineData("10000000000000000", true)]
    public void One_amount_beyond_64_bits_is_an_unreadable_row(string amount, bool isRead)
    {
        var file = _folder.Write("trade.csv", $"seller,buyer,amount_yen,fiscal_year\n{Toyama},{Kyoto},{amount},2026\n");
        var table = Written.Compute(_folder["firms.csv"], 1, file);
        Assert.Equal((isRead ? 1 : 0, isRead ? 0 : 1), (table.Report.Used, table.Report.Unreadable));
        Assert.Equal(isRead ? amount : "0", table.Single(firm => firm.Number.Value == Toyama).OutsideSales.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(isRead ? [] : [2L], table.Report.Problems.Select(problem => problem.Line));
    }

    private string Trade(string name, params (string Seller, string Buyer, long Yen)[] rows) =>
        _folder.Write(name, "seller,buyer,amount_yen,fiscal_year\n" + string.Concat(rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Seller},{row.Buyer},{row.Yen},2026\n"))));

    private static void Refused(Func<object> ask, string names)
    {
        var problem = Assert.Throws<ReadingProblem>(ask);
        Assert.Contains(names, problem.TextEn, StringComparison.Ordinal);
        Assert.Contains("円", problem.Text, StringComparison.Ordinal);
    }
}
