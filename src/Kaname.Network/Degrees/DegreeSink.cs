using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Kaname.Network.Firms;
using Kaname.Network.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Degrees;

/// <summary>The latest fiscal year that any thread has met.</summary>
internal sealed class LatestYear
{
    private int _year;

    public int Year => Volatile.Read(ref _year);

    public void Meet(int year)
    {
        for (var known = Year; known < year; known = Year)
        {
            Interlocked.CompareExchange(ref _year, year, known);
        }
    }
}

/// <summary>Adds one thread's rows of one fiscal year to its firms: outside sales of the seller, or inside purchases of the buyer; a row is never both.</summary>
internal sealed class DegreeSink : ITradeSink
{
    private const int YearCount = FiscalYear.MaxYear - FiscalYear.MinYear + 1;
    private const int Nowhere = -1;

    private readonly FirmIndex _firms;
    private readonly LatestYear? _latest;
    private readonly bool _leavesOutOverseas;
    private readonly long[] _rowsOfYear = new long[YearCount];
    private readonly int[] _sellers = new int[TradeBatch.Capacity];
    private readonly int[] _buyers = new int[TradeBatch.Capacity];
    private readonly int[] _targets = new int[TradeBatch.Capacity];
    private int _year;

    /// <param name="firms">Where firms are found.</param>
    /// <param name="year">The year asked for; null for the latest.</param>
    /// <param name="latest">The latest year met, shared by the threads of one reading.</param>
    /// <param name="leavesOutOverseas">Are rows with OVERSEAS left out?</param>
    public DegreeSink(FirmIndex firms, int? year, LatestYear latest, bool leavesOutOverseas)
    {
        _firms = firms;
        _latest = year is null ? latest : null;
        _year = year ?? 0;
        _leavesOutOverseas = leavesOutOverseas;
        Sums = new long[firms.Tags.Length * 2];
    }

    /// <summary>Two to a firm: outside sales, then inside purchases, of <see cref="Year"/>; modulo 2⁶⁴, see <see cref="Carries"/>.</summary>
    public long[] Sums { get; }

    /// <summary>How often a sum left the range of 64 bits, upward counted +1. Sums of one firm over all threads are exact with them, in whatever order rows came.</summary>
    public Dictionary<int, int> Carries { get; } = [];

    /// <summary>The year that the sums are of.</summary>
    public int Year => _year;

    public long Self { get; private set; }

    public long Unlocated { get; private set; }

    public long UnlocatedByCheckDigit { get; private set; }

    public long Overseas { get; private set; }

    public long Used { get; private set; }

    public long RowsOf(int year) => _rowsOfYear[year - FiscalYear.MinYear];

    public void Take(TradeBatch batch)
    {
        if (_latest is not null)
        {
            FollowLatest(batch);
        }

        var count = KeepYear(batch);
        var sellers = batch.Sellers.AsSpan(0, count);
        var buyers = batch.Buyers.AsSpan(0, count);
        _firms.Find(sellers, _sellers);
        _firms.Find(buyers, _buyers);
        Place(sellers, buyers);
        Add(batch.Amounts.AsSpan(0, count));
    }

    /// <summary>A later year than the one added up so far makes all that came before rows of other years, which need no more than their number.</summary>
    private void FollowLatest(TradeBatch batch)
    {
        var year = 0L;
        foreach (var met in batch.Years.AsSpan(0, batch.Count))
        {
            year = Math.Max(year, met);
        }

        _latest!.Meet((int)year);
        if (_latest.Year > _year)
        {
            _year = _latest.Year;
            Array.Clear(Sums);
            Carries.Clear();
            Self = Unlocated = UnlocatedByCheckDigit = Overseas = Used = 0;
        }
    }

    /// <summary>Moves the rows of the year to the front of the batch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe int KeepYear(TradeBatch batch)
    {
        var kept = 0;
        fixed (long* years = batch.Years, sellers = batch.Sellers, buyers = batch.Buyers, amounts = batch.Amounts, rows = _rowsOfYear)
        {
            unchecked
            {
                for (var i = 0; i < batch.Count; i++)
                {
                    sellers[kept] = sellers[i];
                    buyers[kept] = buyers[i];
                    amounts[kept] = amounts[i];
                    rows[years[i] - FiscalYear.MinYear]++;
                    kept += years[i] == _year ? 1 : 0;
                }
            }
        }

        return kept;
    }

    /// <summary>Settles what each row adds to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void Place(ReadOnlySpan<long> sellerNumbers, ReadOnlySpan<long> buyerNumbers)
    {
        fixed (ushort* tag = _firms.Tags)
        fixed (long* sum = Sums)
        fixed (int* sellers = _sellers, buyers = _buyers, targets = _targets)
        {
            unchecked
            {
                for (var i = 0; i < sellerNumbers.Length; i++)
                {
                    var (seller, buyer) = (sellers[i], buyers[i]);
                    var target = Nowhere;
                    if (seller >= 0 && buyer >= 0 && seller != buyer)
                    {
                        target = (byte)tag[seller] == (byte)tag[buyer] ? (buyer << 1) | 1 : seller << 1;
                        if (Sse.IsSupported)
                        {
                            Sse.Prefetch0(sum + target);
                        }
                    }
                    else
                    {
                        target = PlaceOdd(seller, buyer, sellerNumbers[i], buyerNumbers[i]);
                    }

                    targets[i] = target;
                }
            }
        }
    }

    private int PlaceOdd(int seller, int buyer, long sellerNumber, long buyerNumber)
    {
        if (sellerNumber == buyerNumber)
        {
            Self++;
        }
        else if (seller == FirmIndex.Unlocated || buyer == FirmIndex.Unlocated)
        {
            Unlocated++;
            UnlocatedByCheckDigit += FirmIndex.IsSlip(seller, sellerNumber) || FirmIndex.IsSlip(buyer, buyerNumber) ? 1 : 0;
        }
        else if (_leavesOutOverseas)
        {
            Overseas++;
        }
        else
        {
            // What is bought abroad is nobody's purchase inside a prefecture: the row is used, and adds to neither degree.
            Used++;
            return buyer == FirmIndex.Overseas ? seller << 1 : Nowhere;
        }

        return Nowhere;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void Add(ReadOnlySpan<long> yen)
    {
        fixed (long* sum = Sums, amount = yen)
        fixed (int* targets = _targets, sellers = _sellers, buyers = _buyers)
        {
            unchecked
            {
                var used = 0L;
                for (var i = 0; i < yen.Length; i++)
                {
                    if (targets[i] < 0)
                    {
                        continue;
                    }

                    used += (sellers[i] | buyers[i]) >= 0 ? 1 : 0;
                    var before = sum[targets[i]];
                    var after = before + amount[i];
                    sum[targets[i]] = after;
                    if (((before ^ after) & (amount[i] ^ after)) < 0)
                    {
                        Carries[targets[i]] = Carries.GetValueOrDefault(targets[i]) + (before < 0 ? -1 : 1);
                    }
                }

                Used += used;
            }
        }
    }
}
