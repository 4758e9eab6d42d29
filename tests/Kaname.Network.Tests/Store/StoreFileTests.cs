using Kaname.Network.Reading;
using Kaname.Network.Store;
using Kaname.Network.Tests.Reading;

namespace Kaname.Network.Tests.Store;

/// <summary>The store's file: the same bytes for the same trade, damage told, builds that stop leave nothing.</summary>
public sealed class StoreFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private TradeSources Sources => new() { Firms = _folder["firms.csv"], Transactions = [_folder["trade.csv"]] };

    [Fact]
    public void The_same_trade_is_the_same_file_whatever_the_order_of_its_rows_and_the_number_of_threads()
    {
        var nation = new TestNation(seed: 3, firms: 500, rows: 30_000, hasFaults: false);
        nation.WriteFirms(_folder["firms.csv"], hasFaults: false);
        byte[]? first = null;
        var random = new Random(3);
        foreach (var threads in (int[])[1, 2, 2])
        {
            var rows = nation.Trade.ToArray();
            random.Shuffle(rows);
            // Plain and of one length, so that the marks of the sources are the same too.
            File.WriteAllText(_folder["trade.csv"], "seller,buyer,amount_yen,fiscal_year\n" + string.Concat(rows.Select(row => $"{row.Seller},{row.Buyer},{row.Yen},{row.Year}\n")));
            File.SetLastWriteTimeUtc(_folder["trade.csv"], DateTime.UnixEpoch);
            Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"], threads);
            var bytes = File.ReadAllBytes(_folder["store.kns"]);
            Assert.True((first ??= bytes).AsSpan().SequenceEqual(bytes));
        }
    }

    [Fact]
    public void A_changed_byte_anywhere_is_damage()
    {
        BuildSmall(rows: 30);
        var whole = File.ReadAllBytes(_folder["store.kns"]);
        File.Copy(_folder["store.kns"], _folder["damaged.kns"]);
        for (var at = 0; at < whole.Length; at++)
        {
            Write(at, (byte)(whole[at] ^ (1 << (at % 8))));
            var damage = Assert.Throws<StoreDamage>(() =>
            {
                using var store = EdgeStore.Open(_folder["damaged.kns"]);
                store.Verify();
            });
            Assert.Contains("damaged.kns", damage.TextEn, StringComparison.Ordinal);
            Assert.Contains("damaged.kns", damage.Text, StringComparison.Ordinal);
            Write(at, whole[at]);
        }

        void Write(int at, byte value)
        {
            using var file = File.OpenHandle(_folder["damaged.kns"], FileMode.Open, FileAccess.Write);
            RandomAccess.Write(file, [value], at);
        }
    }

    [Fact]
    public void A_changed_byte_is_told_when_it_is_touched_and_only_then()
    {
        var nation = new TestNation(seed: 8, firms: 20_000, rows: 100_000, hasFaults: false);
        nation.WriteFirms(_folder["firms.csv"], hasFaults: false);
        File.WriteAllText(_folder["trade.csv"], "seller,buyer,amount_yen,fiscal_year\n" + string.Concat(nation.Trade.Select(row => $"{row.Seller},{row.Buyer},{row.Yen},{row.Year}\n")));
        Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"]);
        var whole = File.ReadAllBytes(_folder["store.kns"]);
        // The last block holds purchases of the last year; names and sums stand before it.
        var last = ((whole.Length - 200) / StoreFileWriter.BlockLength * StoreFileWriter.BlockLength) + 100;
        Assert.True(last > 2 * StoreFileWriter.BlockLength);
        whole[last] ^= 0x10;
        File.WriteAllBytes(_folder["store.kns"], whole);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        Assert.Equal(20_000, store.Degrees(store.Years[0]).Count);
        Assert.StartsWith("株式会社", store.Firms.Name(0), StringComparison.Ordinal);
        Assert.Throws<StoreDamage>(() => Enumerable.Range(0, store.Firms.Count).Sum(firm => store.Sellers(store.Years[^1], firm).Count));
        Assert.Throws<StoreDamage>(store.Verify);
    }

    [Fact]
    public void A_file_cut_short_at_any_length_does_not_open()
    {
        BuildSmall(rows: 10);
        var whole = File.ReadAllBytes(_folder["store.kns"]);
        File.Copy(_folder["store.kns"], _folder["cut.kns"]);
        for (var length = whole.Length - 1; length >= 0; length--)
        {
            using (var file = File.OpenWrite(_folder["cut.kns"]))
            {
                file.SetLength(length);
            }

            Assert.Throws<StoreDamage>(() => EdgeStore.Open(_folder["cut.kns"]).Dispose());
        }

        _folder.Write("longer.kns", [.. whole, 0]);
        Assert.Throws<StoreDamage>(() => EdgeStore.Open(_folder["longer.kns"]).Dispose());
        Assert.Throws<StoreDamage>(() => EdgeStore.Open(_folder["firms.csv"]).Dispose());
    }

    [Fact]
    public void A_store_is_built_where_there_is_none_where_it_is_damaged_and_where_its_sources_changed()
    {
        BuildSmall(rows: 30);
        File.Delete(_folder["store.kns"]);
        Assert.True(WasBuilt());
        Assert.False(WasBuilt());
        Assert.False(WasBuilt());

        var bytes = File.ReadAllBytes(_folder["store.kns"]);
        File.WriteAllBytes(_folder["store.kns"], bytes[..^1]);
        Assert.True(WasBuilt());
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(_folder["store.kns"], bytes);
        Assert.True(WasBuilt());
        Assert.False(WasBuilt());

        File.AppendAllText(_folder["trade.csv"], "\n");
        Assert.True(WasBuilt());
        File.SetLastWriteTimeUtc(_folder["firms.csv"], DateTime.UnixEpoch);
        Assert.True(WasBuilt());
        Assert.False(WasBuilt());
        Assert.Equal(["firms.csv", "store.kns", "trade.csv"], Files());

        bool WasBuilt()
        {
            var (store, wasBuilt) = Stores.OpenOrBuild(Sources, _folder["store.kns"]);
            using (store)
            {
                store.Verify();
                return wasBuilt;
            }
        }
    }

    [Fact]
    public void A_build_that_is_cancelled_at_any_step_leaves_nothing_and_an_older_store_as_it_was()
    {
        BuildSmall(rows: 30);
        var older = File.ReadAllBytes(_folder["store.kns"]);
        var steps = 0;
        EdgeStore.Build(Sources, _folder["store.kns"], new Told(_ => steps++), TestContext.Current.CancellationToken);
        Assert.InRange(steps, 5, 100);
        // The last step is told once the file is whole.
        for (var step = 1; step < steps; step++)
        {
            using var stop = new CancellationTokenSource();
            var told = 0;
            var at = step;
            Assert.Throws<OperationCanceledException>(() => EdgeStore.Build(Sources, _folder["store.kns"], new Told(_ =>
            {
                if (++told == at)
                {
                    stop.Cancel();
                }
            }), stop.Token));
            Assert.Equal(["firms.csv", "store.kns", "trade.csv"], Files());
            Assert.Equal(older, File.ReadAllBytes(_folder["store.kns"]));
        }
    }

    [Fact]
    public void Progress_rises_to_the_whole_and_says_what_is_done_in_both_languages()
    {
        BuildSmall(rows: 30);
        var told = new List<BuildProgress>();
        EdgeStore.Build(Sources with { Threads = 1 }, _folder["store.kns"], new Told(told.Add), TestContext.Current.CancellationToken);
        Assert.Equal(told.Select(progress => progress.Share).Order(), told.Select(progress => progress.Share));
        Assert.Equal(1, told[^1].Share);
        Assert.All(told, progress => Assert.True(progress.Doing.Length > 0 && progress.DoingEn.Length > 0));
    }

    [Fact]
    public void A_disk_that_fills_leaves_nothing_and_is_told()
    {
        using var disk = SmallDisk.Mount(_folder["disk"]);
        Assert.SkipWhen(disk is null, "Only root can mount a small disk.");
        var nation = new TestNation(seed: 4, firms: 300, rows: 30_000, hasFaults: false);
        nation.WriteFirms(_folder["firms.csv"], hasFaults: false);
        nation.WriteTrade(_folder["trade.csv"], nation.Trade);
        disk.Resize(20_000);
        Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["disk/store.kns"]);
        Assert.Equal([_folder["disk/store.kns"]], Directory.EnumerateFileSystemEntries(_folder["disk"]));
        var whole = (int)(new FileInfo(_folder["disk/store.kns"]).Length / 1024);
        File.Delete(_folder["disk/store.kns"]);

        // It fills while rows are sorted, while they are added up, while the store is put together.
        foreach (var kilobytes in (int[])[16, whole / 8, whole / 4, whole / 2, whole * 3 / 4, whole - 4])
        {
            disk.Resize(kilobytes);
            var problem = Assert.Throws<ReadingProblem>(() => Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["disk/store.kns"]));
            Assert.Contains("store.kns", problem.TextEn, StringComparison.Ordinal);
            Assert.Contains("空き", problem.Text, StringComparison.Ordinal);
            Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["disk"]));
        }
    }

    [Fact]
    public void Where_nothing_can_be_written_it_is_said()
    {
        BuildSmall(rows: 3);
        // A file stands where a folder would have to be.
        var problem = Assert.Throws<ReadingProblem>(() => Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["firms.csv/store.kns"]));
        Assert.Contains("cannot be built", problem.TextEn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seller,buyer,amount_yen,fiscal_year\n")]
    [InlineData("seller,buyer,amount_yen,fiscal_year\nx,y,z,2026\n")]
    public void A_store_without_trade_is_a_store(string trade)
    {
        BuildSmall(rows: 0);
        _folder.Write("trade.csv", trade);
        Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"]);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        store.Verify();
        Assert.Empty(store.Years);
        Assert.Equal(8, store.Firms.Count);
        Assert.Equal(0, store.Report.Used);
    }

    [Fact]
    public void Firms_whose_rows_cannot_be_read_and_figures_that_are_none_leave_a_store()
    {
        BuildSmall(rows: 5);
        _folder.Write("firms.csv", "corporate_number,municipality_code,employees,sales_yen_2024\n1,2,3,4\n");
        Assert.Equal((0, 1), (Build().Firms, Build().UnreadableFirms));

        // A figure that is no number is missing; the firm is there all the same.
        var number = Policy.Identity.CorporateNumber.OfBase(1);
        _folder.Write("firms.csv", $"corporate_number,municipality_code,employees,sales_yen_2024\n{number},16201,-,5\n{Policy.Identity.CorporateNumber.OfBase(2)},16201,1.5,\n");
        var report = Build();
        Assert.Equal((2, 0), (report.Firms, report.UnreadableFirms));
        var notice = Assert.Single(report.Notices, notice => notice.File == "firms.csv");
        Assert.Contains("2 values of employees", notice.TextEn, StringComparison.Ordinal);
        Assert.Contains("line 2", notice.TextEn, StringComparison.Ordinal);
        Assert.Contains("2件", notice.Text, StringComparison.Ordinal);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        Assert.Null(store.Firms.Figure(Kaname.Network.Firms.FirmFigure.Employees, store.Firms.Find(number), null));
        Assert.Equal(5, store.Firms.Figure(Kaname.Network.Firms.FirmFigure.Sales, store.Firms.Find(number), new(2024)));

        ReadingReport Build() => Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"]);
    }

    private void BuildSmall(int rows)
    {
        var nation = new TestNation(seed: 2, firms: 8, rows: rows);
        nation.WriteFirms(_folder["firms.csv"]);
        nation.WriteTrade(_folder["trade.csv"], nation.Trade);
        Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"]);
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private sealed class Told(Action<BuildProgress> act) : IProgress<BuildProgress>
    {
        private readonly Lock _lock = new();

        public void Report(BuildProgress value)
        {
            lock (_lock)
            {
                act(value);
            }
        }
    }
}
