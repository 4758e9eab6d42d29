using System.Globalization;
using System.Text.Json;
using Kaname.Network.Firms;
using Kaname.Network.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Store;

/// <summary>Builds an edge store: read, sort by seller, sort by buyer, put together.</summary>
internal static class BuildStore
{
    private const int BytesOfRow = 40;

    public static ReadingReport Run(TradeSources sources, string path, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var folder = path + ".building";
        var partial = path + ".partial";
        try
        {
            Directory.CreateDirectory(folder);
            var report = Build(sources, folder, partial, progress, cancellation);
            File.Move(partial, path, overwrite: true);
            return report;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReadingProblem(
                $"{Path.GetFileName(path)} を作れません（{e.Message}）。ディスクの空きと、書き込む権限を確かめてください。書きかけのファイルは消しました。",
                $"{Path.GetFileName(path)} cannot be built ({e.Message}). Check the free space of the disk and that it may be written. What was begun was removed.",
                e);
        }
        finally
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }

            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static ReadingReport Build(TradeSources sources, string folder, string partial, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var marks = sources.Marks();
        var notices = new List<ReadingNotice>();
        var problems = new List<RowProblem>();
        progress?.Report(new(0, "企業を読んでいます", "Reading the firms"));
        var (firms, index, unreadableFirms) = FirmsFile.Read(sources.Firms, sources.KnownMunicipalities, everything: true, sources.Threads, problems, notices, cancellation);
        var order = Order(firms);
        var places = new int[firms.Count];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        var estimate = marks.Skip(1).Sum(mark => mark.Length) / BytesOfRow;
        using var sales = new EdgeSpill(folder, "sales", firms.Count, estimate);
        using var purchases = new EdgeSpill(folder, "purchases", firms.Count, estimate);
        using var reading = new TradeReading(sources.Transactions, sources.Threads, notices);
        var reads = progress is null ? null : new Share(share => progress.Report(new(0.05 + (share * 0.45), "取引を読んでいます", "Reading the transactions")));
        var (sinks, outcome) = reading.Run<EdgeSink>(
            () =>
            {
                sales.Clear();
                purchases.Clear();
                return () => new EdgeSink(index, places, sales, purchases);
            },
            reads,
            cancellation);
        foreach (var sink in sinks)
        {
            sink.Flush();
        }

        var fates = Enumerable.Range(0, FiscalYear.MaxYear - FiscalYear.MinYear + 1)
            .Select(year => (
                Year: year, Used: sinks.Sum(s => s.Fates[year].Used), Overseas: sinks.Sum(s => s.Fates[year].Overseas), Self: sinks.Sum(s => s.Fates[year].Self),
                Unlocated: sinks.Sum(s => s.Fates[year].Unlocated), ByCheckDigit: sinks.Sum(s => s.Fates[year].ByCheckDigit)))
            .Where(fate => fate.Used + fate.Self + fate.Unlocated > 0).ToList();
        int[] years = [.. fates.Select(fate => fate.Year)];
        var municipalities = Array.ConvertAll(order, firm => firms.Municipalities[firm]);
        string NameOf(int place) => PackedNumber.ToNumber(firms.Numbers[order[place]]).ToString("D13", CultureInfo.InvariantCulture);

        using var bySeller = new EdgeDirection(folder, "by-seller", years, municipalities, NameOf);
        var toBuyers = purchases.CreateWriter();
        Each(sales, 0.5, "販売先ごとにまとめています", "Adding up by seller", (partition, owners) => bySeller.Add(sales.Take(partition), owners, (year, seller, buyer, yen) =>
        {
            if (buyer != Partner.Overseas)
            {
                toBuyers.Add(EdgeSpill.Key(year, buyer, seller), yen);
            }
        }));
        toBuyers.Flush();
        using var byBuyer = new EdgeDirection(folder, "by-buyer", years, municipalities, NameOf);
        Each(purchases, 0.7, "仕入元ごとにまとめています", "Adding up by buyer", (partition, owners) => byBuyer.Add(purchases.Take(partition), owners, null));

        progress?.Report(new(0.9, "保存しています", "Saving"));
        var yearRows = fates.Select((fate, i) => new YearFates(
            fate.Year + FiscalYear.MinYear, fate.Used + fate.Self + fate.Unlocated, fate.Used, fate.Overseas, fate.Self, fate.Unlocated, bySeller.Pairs[i])
        { UnlocatedByCheckDigit = fate.ByCheckDigit }).ToList();
        var report = new ReadingReport
        {
            Firms = firms.Count,
            UnreadableFirms = unreadableFirms,
            Rows = outcome.Rows,
            Used = yearRows.Sum(year => year.Used),
            Self = yearRows.Sum(year => year.Self),
            Unlocated = yearRows.Sum(year => year.Unlocated),
            UnlocatedByCheckDigit = yearRows.Sum(year => year.UnlocatedByCheckDigit),
            OtherYears = 0,
            Unreadable = outcome.Unreadable,
            Overseas = 0,
            Years = [.. yearRows.Select(year => new YearRows(new(year.Year), year.Rows))],
            Problems = [.. problems.Concat(outcome.Problems).Take(ReadingReport.MostProblems)],
            Notices = notices,
        };
        using var store = new StoreFileWriter(partial, 6 + firms.Figures.Count + (6 * years.Length));
        WriteFirms(store, firms, order, municipalities, new(report, yearRows, marks, [.. firms.Figures.Select(column => new FigureColumn(column.Figure, column.Year))]));
        foreach (var year in years)
        {
            cancellation.ThrowIfCancellationRequested();
            bySeller.CopyTo(store, year, StoreSection.SalesSums, StoreSection.SalesStarts, StoreSection.Sales);
            byBuyer.CopyTo(store, year, StoreSection.PurchaseSums, StoreSection.PurchaseStarts, StoreSection.Purchases);
        }

        store.Finish();
        progress?.Report(new(1, "できました", "Done"));
        return report;

        void Each(EdgeSpill spill, double from, string doing, string doingEn, Action<int, (int First, int End)> add)
        {
            for (var partition = 0; partition < spill.Partitions; partition++)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new(from + (0.2 * partition / spill.Partitions), doing, doingEn));
                add(partition, spill.OwnersOf(partition));
            }
        }
    }

    /// <summary>The rows of the firms file in the order of prefecture, municipality and number.</summary>
    private static int[] Order(FirmRows firms)
    {
        var order = new int[firms.Count];
        var keys = new long[firms.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = ((long)firms.Municipalities[i] << 44) | firms.Numbers[i];
        }

        Array.Sort(keys, order);
        return order;
    }

    private static void WriteFirms(StoreFileWriter store, FirmRows firms, int[] order, int[] municipalities, StoreSummary summary)
    {
        store.Begin(StoreSection.Summary);
        store.Write(JsonSerializer.SerializeToUtf8Bytes(summary, StoreSummary.Json));
        var numbers = Array.ConvertAll(order, firm => PackedNumber.ToNumber(firms.Numbers[firm]));
        store.Begin(StoreSection.Numbers);
        store.Write<long>(numbers);
        store.Begin(StoreSection.Municipalities);
        store.Write<int>(municipalities);
        var byNumber = Enumerable.Range(0, order.Length).ToArray();
        Array.Sort(numbers, byNumber);
        store.Begin(StoreSection.ByNumber);
        store.Write<int>(byNumber);
        store.Begin(StoreSection.TextEnds);
        var end = 0;
        foreach (var firm in order)
        {
            ReadOnlySpan<int> ends = [end += firms.Name(firm).Length, end += firms.Industry(firm).Length];
            store.Write(ends);
        }

        store.Begin(StoreSection.Text);
        foreach (var firm in order)
        {
            store.Write(firms.Name(firm));
            store.Write(firms.Industry(firm));
        }

        for (var i = 0; i < firms.Figures.Count; i++)
        {
            store.Begin(StoreSection.Figure, i);
            foreach (var firm in order)
            {
                store.Write(new ReadOnlySpan<long>(in firms.Values[i][firm]));
            }
        }
    }

    private sealed class Share(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
