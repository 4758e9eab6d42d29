using System.Collections;
using Kaname.Network.Firms;
using Kaname.Network.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Degrees;

/// <summary>
/// The degrees of every firm of a firms file, ordered by prefecture, then hub degree falling, then corporate number; firms of a
/// prefecture without a hub degree by corporate number.
/// </summary>
/// <remarks>Amounts are exact, and ranks compare them, never the quotients. Of each prefecture that has a degree the degrees of its firms sum to 1.</remarks>
public sealed class DegreeTable : IReadOnlyList<FirmDegrees>
{
    private readonly long[] _numbers;
    private readonly long[] _sums;
    private readonly int[] _order;
    private readonly int[] _connectorRanks;
    private readonly int[] _hubRanks;
    private readonly PrefectureTotals[] _totals;

    private DegreeTable(long[] numbers, long[] sums, int[] order, int[] connectorRanks, int[] hubRanks, PrefectureTotals[] totals, ReadingReport report) =>
        (_numbers, _sums, _order, _connectorRanks, _hubRanks, _totals, Report) = (numbers, sums, order, connectorRanks, hubRanks, totals, report);

    /// <summary>The fiscal year of the degrees; null where the files hold no readable row.</summary>
    public FiscalYear? Year => Report.Year;

    /// <summary>What became of every row.</summary>
    public ReadingReport Report { get; }

    /// <inheritdoc/>
    public int Count => _order.Length;

    /// <summary>The totals of the prefectures that have firms, in the order of their codes.</summary>
    public IReadOnlyList<PrefectureTotals> Prefectures => _totals;

    /// <inheritdoc/>
    public FirmDegrees this[int row]
    {
        get
        {
            var totals = _totals[TotalsOf(row)];
            var firm = _order[row];
            return new(
                CorporateNumber.OfBase(_numbers[firm] & PackedNumber.BaseMask),
                totals.Prefecture,
                _sums[firm * 2],
                totals.OutsideSales,
                totals.OutsideSales > 0 ? _connectorRanks[firm] : null,
                _sums[(firm * 2) + 1],
                totals.InsidePurchases,
                totals.InsidePurchases > 0 ? _hubRanks[firm] : null);
        }
    }

    /// <summary>Reads the files and computes the degrees.</summary>
    /// <param name="question">Which files, and which degrees.</param>
    /// <param name="progress">Told the share that is read, 0 to 1, now and then, from any thread.</param>
    /// <param name="cancellation">Stops the reading; nothing is left behind.</param>
    /// <exception cref="ReadingProblem">A file cannot be read as a whole, two rows have one corporate number, or a sum exceeds 64 bits of yen.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static DegreeTable Compute(DegreeQuestion question, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Threads, 1, nameof(question));
        var notices = new List<ReadingNotice>();
        var problems = new List<RowProblem>();
        var (firms, index, unreadableFirms) = FirmsFile.Read(
            question.Firms, question.KnownMunicipalities, everything: false, question.Threads, problems, notices, cancellation);
        using var reading = new TradeReading(question.Transactions, question.Threads, notices);
        var (sinks, outcome) = reading.Run<DegreeSink>(
            () =>
            {
                var latest = new LatestYear();
                return () => new DegreeSink(index, question.Year?.Year, latest, question.LeavesOutOverseas);
            },
            progress,
            cancellation);

        var year = question.Year?.Year ?? sinks.Max(sink => sink.Year);
        var current = sinks.Where(sink => sink.Year == year).ToList();
        var years = FiscalYear.Range(new(FiscalYear.MinYear), new(FiscalYear.MaxYear))
            .Select(met => new YearRows(met, sinks.Sum(sink => sink.RowsOf(met.Year)))).Where(met => met.Rows > 0).ToList();
        var sums = DegreeSums.Merge(current, firms);
        return Of(firms.Numbers, firms.Municipalities.AsSpan(0, firms.Count), sums, question.Threads, new()
        {
            Year = year == 0 ? null : new FiscalYear(year),
            Firms = firms.Count,
            UnreadableFirms = unreadableFirms,
            Rows = outcome.Rows,
            Used = current.Sum(sink => sink.Used),
            Self = current.Sum(sink => sink.Self),
            Unlocated = current.Sum(sink => sink.Unlocated),
            UnlocatedByCheckDigit = current.Sum(sink => sink.UnlocatedByCheckDigit),
            OtherYears = years.Where(met => met.Year.Year != year).Sum(met => met.Rows),
            Unreadable = outcome.Unreadable,
            Overseas = current.Sum(sink => sink.Overseas),
            Years = years,
            Problems = [.. problems.Concat(outcome.Problems).Take(ReadingReport.MostProblems)],
            Notices = notices,
        });
    }

    /// <inheritdoc/>
    public IEnumerator<FirmDegrees> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A firm's rank among the firms of its prefecture, whether or not that prefecture has a degree.</summary>
    internal (long Number, long OutsideSales, int ConnectorRank, long InsidePurchases, int HubRank) Raw(int row)
    {
        var firm = _order[row];
        return (PackedNumber.ToNumber(_numbers[firm]), _sums[firm * 2], _connectorRanks[firm], _sums[(firm * 2) + 1], _hubRanks[firm]);
    }

    /// <summary>Ranks firms by sums that are known.</summary>
    /// <param name="numbers">Each firm's number (<see cref="PackedNumber"/>).</param>
    /// <param name="municipalities">Each firm's municipality, five digits.</param>
    /// <param name="sums">Two to a firm: outside sales, inside purchases.</param>
    /// <param name="threads">How many threads sort.</param>
    /// <param name="report">What became of the rows.</param>
    internal static DegreeTable Of(long[] numbers, ReadOnlySpan<int> municipalities, long[] sums, int threads, ReadingReport report)
    {
        var order = DegreeOrder.ByPrefecture(municipalities, out var ranges);
        var totals = ranges.ConvertAll(range => DegreeSums.TotalsOf(range, order, sums)).ToArray();
        var connectorRanks = new int[order.Length];
        var hubRanks = new int[order.Length];
        var next = -1;
        // The largest prefecture first, or it is the one that all others wait for.
        var bySize = Enumerable.Range(0, totals.Length).OrderByDescending(i => totals[i].Firms).ToArray();
        Workers.Run(Math.Min(threads, totals.Length), _ =>
        {
            var sorting = new DegreeOrder();
            while (Interlocked.Increment(ref next) is var place && place < bySize.Length)
            {
                var of = totals[bySize[place]];
                var inPrefecture = order.AsSpan(of.First, of.Firms);
                sorting.Rank(inPrefecture, sums, 0, numbers, connectorRanks, keepOrder: true);
                sorting.Rank(inPrefecture, sums, 1, numbers, hubRanks, keepOrder: false);
                if (of.InsidePurchases <= 0)
                {
                    DegreeOrder.SortByNumber(inPrefecture, numbers);
                }
            }
        });
        return new(numbers, sums, order, connectorRanks, hubRanks, totals, report);
    }

    private int TotalsOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        var at = Array.FindIndex(_totals, totals => row < totals.First + totals.Firms);
        return at;
    }
}

/// <summary>What a prefecture's firms come to together.</summary>
/// <param name="Prefecture">The prefecture.</param>
/// <param name="First">The row of the <see cref="DegreeTable"/> at which its firms begin.</param>
/// <param name="Firms">How many firms.</param>
/// <param name="OutsideSales">域外販売額 of all its firms, yen; a connector degree exists where it is positive.</param>
/// <param name="InsidePurchases">域内仕入額 of all its firms, yen; a hub degree exists where it is positive.</param>
public sealed record PrefectureTotals(PrefectureCode Prefecture, int First, int Firms, long OutsideSales, long InsidePurchases);
