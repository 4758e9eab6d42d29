using Kaname.Network.Firms;
using Kaname.Network.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Store;

/// <summary>Sends one thread's rows to where they are sorted: those of a located seller to its sales, those bought abroad to the buyer's purchases.</summary>
internal sealed class EdgeSink(FirmIndex firms, int[] places, EdgeSpill sales, EdgeSpill purchases) : ITradeSink
{
    private readonly int[] _sellers = new int[TradeBatch.Capacity];
    private readonly int[] _buyers = new int[TradeBatch.Capacity];
    private readonly EdgeSpill.Writer _sales = sales.CreateWriter();
    private readonly EdgeSpill.Writer _purchases = purchases.CreateWriter();

    /// <summary>Rows by year from <see cref="FiscalYear.MinYear"/>: used, of those with OVERSEAS, self, unlocated, and of these those whose check digit is wrong.</summary>
    public (long Used, long Overseas, long Self, long Unlocated, long ByCheckDigit)[] Fates { get; } = new (long, long, long, long, long)[FiscalYear.MaxYear - FiscalYear.MinYear + 1];

    public void Take(TradeBatch batch)
    {
        firms.Find(batch.Sellers.AsSpan(0, batch.Count), _sellers);
        firms.Find(batch.Buyers.AsSpan(0, batch.Count), _buyers);
        for (var i = 0; i < batch.Count; i++)
        {
            var (seller, buyer) = (_sellers[i], _buyers[i]);
            var year = (int)batch.Years[i] - FiscalYear.MinYear;
            ref var fates = ref Fates[year];
            if (batch.Sellers[i] == batch.Buyers[i])
            {
                fates.Self++;
            }
            else if (seller == FirmIndex.Unlocated || buyer == FirmIndex.Unlocated)
            {
                fates.Unlocated++;
                fates.ByCheckDigit += FirmIndex.IsSlip(seller, batch.Sellers[i]) || FirmIndex.IsSlip(buyer, batch.Buyers[i]) ? 1 : 0;
            }
            else
            {
                fates.Used++;
                fates.Overseas += seller == FirmIndex.Overseas || buyer == FirmIndex.Overseas ? 1 : 0;
                if (seller == FirmIndex.Overseas)
                {
                    _purchases.Add(EdgeSpill.Key(year, places[buyer], Partner.Overseas), batch.Amounts[i]);
                }
                else
                {
                    _sales.Add(EdgeSpill.Key(year, places[seller], buyer == FirmIndex.Overseas ? Partner.Overseas : places[buyer]), batch.Amounts[i]);
                }
            }
        }
    }

    public void Flush()
    {
        _sales.Flush();
        _purchases.Flush();
    }
}
