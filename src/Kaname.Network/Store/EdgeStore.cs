using System.Runtime.InteropServices;
using System.Text.Json;
using Kaname.Network.Degrees;
using Kaname.Network.Firms;
using Kaname.Network.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Store;

/// <summary>A data set of transactions, kept aggregated by firm pair and fiscal year: one file of documented layout (README.md beside this). Safe for any number of threads.</summary>
public sealed class EdgeStore : IDisposable
{
    private readonly StoreFile _file;
    private readonly StoreSummary _summary;
    private readonly StoredFirms _firms;

    private EdgeStore(StoreFile file)
    {
        _file = file;
        _summary = JsonSerializer.Deserialize<StoreSummary>(file.Read<byte>(StoreSection.Summary), StoreSummary.Json)!;
        _firms = new StoredFirms(file, _summary.Figures);
    }

    /// <summary>Its firms.</summary>
    public FirmTable Firms => _firms;

    /// <summary>The fiscal years that have readable rows, ascending.</summary>
    public IReadOnlyList<FiscalYear> Years => [.. _summary.Years.Select(year => new FiscalYear(year.Year))];

    /// <summary>What became of the readable rows, by year.</summary>
    public IReadOnlyList<YearFates> Fates => _summary.Years;

    /// <summary>What became of every row when the sources were read; every year was kept.</summary>
    public ReadingReport Report => _summary.Report;

    /// <summary>The files that it was built from.</summary>
    public IReadOnlyList<SourceMark> Sources => _summary.Sources;

    /// <summary>Reads the sources and writes a store; a file that is there is replaced when the new one is whole.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="path">The store's file. Beside it, files of about the size of the transactions come and go.</param>
    /// <param name="progress">Told how far it is, from any thread.</param>
    /// <param name="cancellation">Stops the build; nothing is left behind.</param>
    /// <returns>What became of every row.</returns>
    /// <exception cref="ReadingProblem">A source cannot be read as a whole, a sum exceeds 64 bits of yen, or the store cannot be written.</exception>
    public static ReadingReport Build(TradeSources sources, string path, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentOutOfRangeException.ThrowIfLessThan(sources.Threads, 1, nameof(sources));
        return BuildStore.Run(sources, path, progress, cancellation);
    }

    /// <summary>Opens a store.</summary>
    /// <param name="path">The store's file.</param>
    /// <exception cref="StoreDamage">It is cut short, was changed, or is no store.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static EdgeStore Open(string path)
    {
        var file = new StoreFile(path);
        try
        {
            return new EdgeStore(file);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            file.Dispose();
            throw new StoreDamage(Path.GetFileName(path), e);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Opens the store of these sources, or builds it: where there is none, where it is damaged, where it is of other files.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="path">The store's file.</param>
    /// <param name="progress">Told how far a build is.</param>
    /// <param name="cancellation">Stops a build.</param>
    /// <returns>The store, and whether it had to be built.</returns>
    public static (EdgeStore Store, bool WasBuilt) OpenOrBuild(
        TradeSources sources, string path, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        try
        {
            var marks = sources.Marks();
            var store = Open(path);
            if (store.Sources.SequenceEqual(marks))
            {
                return (store, false);
            }

            store.Dispose();
        }
        catch (Exception e) when (e is StoreDamage or FileNotFoundException or DirectoryNotFoundException)
        {
            // Built anew below.
        }

        Build(sources, path, progress, cancellation);
        return (Open(path), true);
    }

    /// <summary>Reads every block and compares it with its hash.</summary>
    /// <exception cref="StoreDamage">One differs.</exception>
    public void Verify() => _file.CheckAll();

    /// <summary>The degrees of one fiscal year.</summary>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <param name="prefecture">One prefecture, of which alone is then read; null for all.</param>
    /// <param name="leavesOutOverseas">Are rows with OVERSEAS left out? Otherwise sales abroad are outside sales.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    /// <exception cref="ReadingProblem">What a firm, or a prefecture, sold outside exceeds 64 bits of yen.</exception>
    public DegreeTable Degrees(FiscalYear year, PrefectureCode? prefecture = null, bool leavesOutOverseas = false)
    {
        var fates = FatesOf(year);
        var (first, count) = prefecture is { } code ? Firms.In(code) : (0, Firms.Count);
        var sales = Sums(StoreSection.SalesSums, year, first, count);
        var purchases = Sums(StoreSection.PurchaseSums, year, first, count);
        var numbers = new long[count];
        var municipalities = new int[count];
        var sums = new long[count * 2];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = PackedNumber.Of(_firms.NumberOf(first + i));
            municipalities[i] = _firms.MunicipalityOf(first + i);
            var outside = (Int128)sales[(i * 3) + 1] + (leavesOutOverseas ? 0 : sales[(i * 3) + 2]);
            sums[i * 2] = outside >= long.MinValue && outside <= long.MaxValue ? (long)outside : throw ReadingProblem.TooLarge(_firms.Number(first + i).Value);
            sums[(i * 2) + 1] = purchases[i * 3];
        }

        return DegreeTable.Of(numbers, municipalities, sums, threads: 1, Report with
        {
            Year = year,
            Used = fates.Used - (leavesOutOverseas ? fates.Overseas : 0),
            Overseas = leavesOutOverseas ? fates.Overseas : 0,
            Self = fates.Self,
            Unlocated = fates.Unlocated,
            UnlocatedByCheckDigit = fates.UnlocatedByCheckDigit,
            OtherYears = _summary.Years.Where(other => other.Year != year.Year).Sum(other => other.Rows),
        });
    }

    /// <summary>What some firms sold and bought in one fiscal year.</summary>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <param name="first">The first firm's place.</param>
    /// <param name="count">How many firms.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, or there are no such firms.</exception>
    public IReadOnlyList<FirmTrade> Trade(FiscalYear year, int first, int count)
    {
        FatesOf(year);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Firms.Count - first);
        var sales = Sums(StoreSection.SalesSums, year, first, count);
        var purchases = Sums(StoreSection.PurchaseSums, year, first, count);
        var trade = new FirmTrade[count];
        for (var i = 0; i < count; i++)
        {
            trade[i] = new(sales[i * 3], sales[(i * 3) + 1], sales[(i * 3) + 2], purchases[i * 3], purchases[(i * 3) + 1], purchases[(i * 3) + 2]);
        }

        return trade;
    }

    /// <summary>To whom a firm sold in one fiscal year, by place, overseas first.</summary>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <param name="firm">The firm's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, or no such firm.</exception>
    public IReadOnlyList<Partner> Buyers(FiscalYear year, int firm) => Partners(StoreSection.Sales, StoreSection.SalesStarts, year, firm);

    /// <summary>From whom a firm bought in one fiscal year, by place, overseas first.</summary>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <param name="firm">The firm's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, or no such firm.</exception>
    public IReadOnlyList<Partner> Sellers(FiscalYear year, int firm) => Partners(StoreSection.Purchases, StoreSection.PurchaseStarts, year, firm);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private YearFates FatesOf(FiscalYear year) =>
        _summary.Years.FirstOrDefault(fates => fates.Year == year.Year) ?? throw new ArgumentOutOfRangeException(nameof(year), year, "The store holds no rows of this year.");

    private long[] Sums(StoreSection kind, FiscalYear year, int first, int count)
    {
        var sums = new long[count * 3];
        _file.Read(kind, year.Year, first * 3L, sums.AsSpan());
        return sums;
    }

    private List<Partner> Partners(StoreSection edges, StoreSection starts, FiscalYear year, int firm)
    {
        FatesOf(year);
        ArgumentOutOfRangeException.ThrowIfNegative(firm);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(firm, Firms.Count);
        Span<long> range = stackalloc long[2];
        _file.Read(starts, year.Year, firm, range);
        var bytes = new byte[range[1] - range[0]];
        _file.Read(edges, year.Year, range[0], bytes.AsSpan());
        var partners = new List<Partner>();
        var partner = Partner.Overseas - 1;
        for (var at = 0; at < bytes.Length;)
        {
            partner += (int)Varint.Read(bytes, ref at);
            partners.Add(new(partner, Varint.UnZigZag(Varint.Read(bytes, ref at))));
        }

        return partners;
    }
}
