using System.Runtime.InteropServices;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Sample;

/// <summary>The rows of transactions.csv: year by year, and inside a year shuffled as invoices come in.</summary>
/// <remarks>
/// Every firm has its part of a year's rows, exactly, by its reach. Eight rows of a firm go to five partners, or 1.6 rows a partner and
/// year. A partner stays for all three years with seven of ten, and changes at the second or the third year otherwise. Any row follows
/// from its place in the file alone.
/// </remarks>
internal sealed class SampleTradeRows
{
    public const string Header = "seller,buyer,amount_yen,fiscal_year";
    public const string JapaneseHeader = "販売元法人番号,仕入元法人番号,金額,年度";

    private const int Overseas = -1;
    private const int RowsOfPattern = 8;
    private const int PartnersOfPattern = 5;
    private const int RowsPerGuide = 16;
    private const double PartSoldToFirms = 0.85;
    private const double PartOfTradeInCluster = 0.6;
    private const int OneIsReturn = 200;
    private const int Tries = 4;
    private const int RowsTogether = 32;

    /// <summary>The amounts of a firm's partners: Pareto's law with exponent 2, mean 2.0607.</summary>
    private static readonly double[] _amounts = SampleRandom.Powers(1.4142135623730951, 16);
    private const double MeanAmount = 2.0607;

    /// <summary>Which partner of five each of eight rows is for; the first rows differ, so that firms with few rows have several partners.</summary>
    private static readonly byte[][] _patterns =
    [
        [0, 1, 0, 2, 3, 2, 4, 2], [0, 0, 1, 2, 3, 4, 4, 1], [0, 1, 2, 2, 3, 3, 4, 4], [0, 0, 0, 1, 2, 2, 3, 4], [0, 1, 1, 2, 2, 3, 4, 0],
    ];

    private readonly SampleNation _nation;
    private readonly SampleDestinations _destinations;
    private readonly ulong _seed;
    private readonly long _rows;
    private YearOfRows _year;

    public SampleTradeRows(SampleNation nation, SampleDestinations destinations, long rows, ulong seed)
    {
        (_nation, _destinations, _rows, _seed) = (nation, destinations, rows, seed);
        _year = Divide(0);
    }

    /// <summary>The fiscal years of every sample.</summary>
    public static FiscalYear[] Years { get; } = [new(2024), new(2025), new(2026)];

    /// <summary>Where the rows of a year begin, 0 to 3.</summary>
    public long First(int year) => _rows * year / Years.Length;

    /// <summary>Makes ready for the rows of a year; no row is being written meanwhile.</summary>
    public void TurnTo(int year) => _year = Divide(year);

    /// <summary>Writes rows of the year that was turned to.</summary>
    /// <remarks>
    /// Rows jump about in memory, and waiting for it is most of the time. So some rows take each step together:
    /// their waits then overlap.
    /// </remarks>
    /// <param name="text">Where to.</param>
    /// <param name="first">The place of the first in the year.</param>
    /// <param name="count">How many.</param>
    public void Write(ref RowText text, long first, int count)
    {
        Span<int> places = stackalloc int[RowsTogether];
        Span<int> firms = stackalloc int[RowsTogether];
        Span<long> numbers = stackalloc long[RowsTogether];
        Span<TradeRow> rows = stackalloc TradeRow[RowsTogether];
        for (var done = 0; done < count; done += RowsTogether)
        {
            var together = Math.Min(RowsTogether, count - done);
            for (var at = 0; at < together; at++)
            {
                places[at] = (int)_year.Order.Of(first + done + at);
                firms[at] = _year.SellerOf(places[at]);
            }

            for (var at = 0; at < together; at++)
            {
                numbers[at] = _nation.Firms[firms[at]].Number;
            }

            for (var at = 0; at < together; at++)
            {
                var firm = firms[at];
                rows[at] = Trade(firm, places[at] - _year.Ends[firm], _year.Ends[firm + 1] - _year.Ends[firm]);
            }

            for (var at = 0; at < together; at++)
            {
                var (seller, buyer, yen) = rows[at];
                rows[at] = new(NumberOf(seller, firms[at], numbers[at]), NumberOf(buyer, firms[at], numbers[at]), yen);
            }

            foreach (var row in rows[..together])
            {
                Write(ref text, row);
            }
        }
    }

    private void Write(ref RowText text, TradeRow row)
    {
        Party(ref text, row.Seller);
        Party(ref text, row.Buyer);
        text.Number(row.Yen);
        text.Comma();
        text.Digits(Years[_year.Number].Year, 4);
        text.EndRow();
    }

    private long NumberOf(long party, int known, long number) =>
        party == known ? number
        : party == Overseas ? Overseas
        : party < _nation.Count ? _nation.Firms[party].Number
        : _nation.NumberAt(party);

    private static void Party(ref RowText text, long number)
    {
        if (number == Overseas)
        {
            text.Text("OVERSEAS"u8);
        }
        else
        {
            text.Digits(number, CorporateNumber.Length);
        }

        text.Comma();
    }

    private TradeRow Trade(int firm, int mine, int rows)
    {
        var pattern = SampleRandom.Of(_seed, SampleStream.Invoices, firm, mine / RowsOfPattern % 64).Below(_patterns.Length);
        var slot = (mine / RowsOfPattern * PartnersOfPattern) + _patterns[pattern][mine % RowsOfPattern];
        var relation = SampleRandom.Of(_seed, SampleStream.Turn, ((long)firm << 24) + slot);
        var turn = relation.Below(20) switch { < 14 => 3, < 17 => 1, _ => 2 };
        if (_year.Number >= turn)
        {
            relation = SampleRandom.Of(_seed, SampleStream.Relations, ((long)firm << 24) + slot);
        }

        var (seller, buyer) = Partners(firm, ref relation);
        var row = SampleRandom.Of(_seed, SampleStream.Rows, ((long)firm << 24) + mine, _year.Number);
        var yen = _nation.Firms[firm].Sales * PartSoldToFirms / rows * _nation.Growth(firm, _year.Number)
            * relation.Heavy(_amounts) / MeanAmount * row.Between(0.7, 1.3);
        var whole = 100 + (relation.Below(2) == 0 ? (long)(yen / 1_000) * 1_000 : (long)yen);
        return new(seller, buyer, row.Below(OneIsReturn) == 0 ? -1 - (whole / 8) : whole);
    }

    private (long Seller, long Buyer) Partners(int firm, ref SampleRandom random)
    {
        const int OfTenThousand = 10_000;
        const int Self = 8;
        const int UnlocatedBuyer = Self + 25;
        const int UnlocatedSeller = UnlocatedBuyer + 15;
        var group = SampleIndustries.Groups[_nation.Firms[firm].Group];
        var kind = random.Below(OfTenThousand);
        return kind switch
        {
            < Self => (firm, firm),
            < UnlocatedBuyer => (firm, Unlocated(ref random)),
            < UnlocatedSeller => (Unlocated(ref random), firm),
            _ when kind - UnlocatedSeller < group.Exports => (firm, Overseas),
            _ when kind - UnlocatedSeller < group.Exports + group.Imports => (Overseas, firm),
            _ => (firm, Buyer(firm, ref random)),
        };
    }

    /// <summary>A number past the firms' own: one for every two hundred firms.</summary>
    private long Unlocated(ref SampleRandom random) => _nation.Count + random.Below(1 + (_nation.Count / 200));

    private int Buyer(int seller, ref SampleRandom random)
    {
        ref readonly var firm = ref _nation.Firms[seller];
        if (firm.Cluster >= 0 && random.Unit() < PartOfTradeInCluster)
        {
            for (var tries = 0; tries < Tries; tries++)
            {
                var member = _nation.PickMember(firm.Cluster, ref random);
                if (member != seller)
                {
                    return member;
                }
            }
        }

        for (var tries = 0; tries < Tries; tries++)
        {
            var place = _destinations.From(firm.Place, firm.Group, ref random);
            var buyer = _nation.Pick(place, SampleIndustries.Coupling.Pick(firm.Group, ref random), ref random);
            if (buyer >= 0 && buyer != seller)
            {
                return buyer;
            }
        }

        var any = _nation.Pick(_destinations.From(firm.Place, firm.Group, ref random), ref random);
        return any != seller ? any : (seller + 1) % _nation.Count;
    }

    /// <summary>Each firm's rows end where its part of the running sum does, so that they add up to the year's exactly.</summary>
    private YearOfRows Divide(int year)
    {
        var rows = (int)(First(year + 1) - First(year));
        var whole = 0L;
        for (var firm = 0; firm < _nation.Count; firm++)
        {
            whole += WeightOf(firm, year);
        }

        var ends = new int[_nation.Count + 1];
        var sum = 0L;
        for (var firm = 0; firm < _nation.Count; firm++)
        {
            sum += WeightOf(firm, year);
            ends[firm + 1] = (int)((Int128)sum * rows / whole);
        }

        return new(year, new(rows, _seed, SampleStream.RowOrder, year), ends, Guide(ends, rows));
    }

    private long WeightOf(int firm, int year) =>
        (long)(_nation.ReachOf(firm) * _nation.Growth(firm, year)) * SampleIndustries.Groups[_nation.Firms[firm].Group].Sells;

    private static int[] Guide(int[] ends, int rows)
    {
        var guide = new int[(rows / RowsPerGuide) + 1];
        var firm = 0;
        for (var at = 0; at < guide.Length; at++)
        {
            while (firm < ends.Length - 2 && ends[firm + 1] <= at * RowsPerGuide)
            {
                firm++;
            }

            guide[at] = firm;
        }

        return guide;
    }

    /// <summary>A row: parties first as places of firms, then as numbers; either way <see cref="Overseas"/> is abroad.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct TradeRow(long Seller, long Buyer, long Yen);

    /// <summary>One year: firm f has the rows from Ends[f] to Ends[f + 1].</summary>
    private sealed record YearOfRows(int Number, SamplePermutation Order, int[] Ends, int[] GuideToSeller)
    {
        public int SellerOf(int row)
        {
            var firm = GuideToSeller[row / RowsPerGuide];
            while (Ends[firm + 1] <= row)
            {
                firm++;
            }

            return firm;
        }
    }
}
