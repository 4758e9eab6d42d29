using System.Numerics;
using Kaname.Network.Degrees;
using Kaname.Network.Tests.Reading;

namespace Kaname.Network.Tests.Degrees;

/// <summary>What changes nothing in the degrees, byte for byte of the written file.</summary>
public sealed class InvarianceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_parts_of_a_prefecture_are_its_whole()
    {
        var computable = 0;
        for (var seed = 1; seed <= 100; seed++)
        {
            var nation = new TestNation(seed, firms: 1 + (seed % 15), rows: 5 + seed);
            nation.WriteFirms(_folder["firms.csv"]);
            nation.WriteTrade(_folder["trade.csv"], nation.Trade);
            var table = Written.Compute(_folder["firms.csv"], 2, _folder["trade.csv"]);
            foreach (var totals in table.Prefectures)
            {
                var firms = table.Skip(totals.First).Take(totals.Firms).ToList();
                Assert.All(firms, firm => Assert.Equal((totals.Prefecture, totals.OutsideSales, totals.InsidePurchases), (firm.Prefecture, firm.PrefectureOutsideSales, firm.PrefectureInsidePurchases)));
                Assert.Equal(totals.OutsideSales, Sum(firms.Select(firm => firm.OutsideSales)));
                Assert.Equal(totals.InsidePurchases, Sum(firms.Select(firm => firm.InsidePurchases)));
                SumsToOne(totals.OutsideSales, firms.Select(firm => firm.ConnectorDegree));
                SumsToOne(totals.InsidePurchases, firms.Select(firm => firm.HubDegree));
            }
        }

        Assert.True(computable > 100);

        void SumsToOne(long total, IEnumerable<double?> degrees)
        {
            if (total <= 0)
            {
                Assert.All(degrees, degree => Assert.Null(degree));
                return;
            }

            computable++;
            // Returns make parts larger than the whole: what is lost is lost of the largest part.
            var largest = degrees.Max(degree => Math.Abs(degree!.Value));
            Assert.InRange(Math.Abs(degrees.Sum(degree => degree!.Value) - 1), 0, 1e-13 * Math.Max(1, largest));
        }
    }

    [Fact]
    public void A_row_split_in_two_changes_nothing()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var nation = new TestNation(seed, firms: 2 + (seed % 9), rows: 40, hasFaults: false);
            nation.WriteFirms(_folder["firms.csv"]);
            nation.WriteTrade(_folder["whole.csv"], nation.Trade);
            var random = new Random(seed);
            nation.WriteTrade(_folder["split.csv"], [.. nation.Trade.SelectMany(row =>
            {
                var part = random.NextInt64(-1_000_000, 1_000_000);
                return (TestTrade[])[row with { Yen = part }, row with { Yen = row.Yen - part }];
            })]);
            var (whole, split) = (Written.Compute(_folder["firms.csv"], 1, _folder["whole.csv"]), Written.Compute(_folder["firms.csv"], 1, _folder["split.csv"]));
            Assert.Equal(whole.Csv(), split.Csv());
            Assert.Equal(whole.Report.Used * 2, split.Report.Used);
        }
    }

    [Fact]
    public void Order_of_rows_and_files_and_the_number_of_threads_change_nothing()
    {
        var nation = new TestNation(seed: 7, firms: 3_000, rows: 40_000, hasFaults: false);
        nation.WriteFirms(_folder["firms.csv"], hasFaults: false);
        nation.WriteTrade(_folder["trade.csv"], nation.Trade);
        var first = Written.Compute(_folder["firms.csv"], 1, _folder["trade.csv"]);
        var expected = first.Csv();
        var random = new Random(7);
        foreach (var threads in (int[])[1, 2, 5])
        {
            Same(Written.Compute(_folder["firms.csv"], threads, _folder["trade.csv"]), threads);
            var rows = nation.Trade.ToArray();
            random.Shuffle(rows);
            var files = rows.Chunk((rows.Length / 3) + 1).Select((part, i) =>
            {
                nation.WriteTrade(_folder[$"part-{i}.csv"], part);
                return _folder[$"part-{i}.csv"];
            }).ToArray();
            Same(Written.Compute(_folder["firms.csv"], threads, files), threads);
            files.AsSpan().Reverse();
            var firms = nation.Firms.ToArray();
            random.Shuffle(firms);
            nation.Firms.Clear();
            nation.Firms.AddRange(firms);
            nation.WriteFirms(_folder["firms-again.csv"], hasFaults: false);
            Same(Written.Compute(_folder["firms-again.csv"], threads, files), threads);
        }

        void Same(DegreeTable table, int threads)
        {
            Assert.Equal(expected, table.Csv(threads));
            Assert.Equal(
                (first.Report.Rows, first.Report.Used, first.Report.Self, first.Report.Unlocated, first.Report.OtherYears, first.Report.Unreadable, first.Report.UnlocatedByCheckDigit),
                (table.Report.Rows, table.Report.Used, table.Report.Self, table.Report.Unlocated, table.Report.OtherYears, table.Report.Unreadable, table.Report.UnlocatedByCheckDigit));
        }
    }

    private static long Sum(IEnumerable<long> parts) => (long)parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part);
}
