using Kaname.Policy.Geography;

namespace Kaname.Network.Disclosure;

/// <summary>All cells of all shapes for one prefecture, and the relations between them.</summary>
/// <remarks>
/// <para>
/// The shapes lie in two sheets that share their last row. A sheet's columns are the industry divisions, and a last one for all of
/// them; the rows of the first sheet are the municipalities, those of the second the areas that are sold to; the shared last row
/// holds the sums over all rows, which are the industry table and the prefecture's total. Cell = row × columns + column.
/// </para>
/// <para>
/// Relations, and there are no others: in every row, the industries add up to the last column; in every column, the rows of each
/// sheet add up to the shared row. Outside sales obey all of them, numbers of firms and inside purchases those of the first sheet.
/// Whatever cannot be found from all relations together cannot be found from those of one sheet, since the same cells are hidden
/// for all three figures.
/// </para>
/// </remarks>
internal sealed class TradeLattice
{
    public const int Municipal = 0;
    public const int Partner = 1;

    private readonly DisclosureSettings _settings;
    private readonly Tally[] _sales;
    private readonly Tally[] _purchases;
    private readonly Hiding[] _hidden;
    private readonly List<(int Firm, int Row, long Yen)>[] _entries;

    public TradeLattice(PrefectureCode prefecture, IReadOnlyList<FirmContribution> firms, DisclosureSettings settings)
    {
        _settings = settings;
        Municipalities = [.. firms.Select(firm => firm.Municipality).Distinct().Order()];
        Industries = [.. firms.Select(firm => firm.Industry).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Partners = PartnerArea.OutsideOf(prefecture);
        _sales = new Tally[(Municipalities.Count + Partners.Count + 1) * Columns];
        _purchases = new Tally[_sales.Length];
        Population = new int[_sales.Length];
        OnlyFirm = new int[_sales.Length];
        _hidden = new Hiding[_sales.Length];
        _entries = [.. Enumerable.Range(0, Columns).Select(_ => new List<(int Firm, int Row, long Yen)>())];
        Fill(firms);
        foreach (var cell in Cells.Where(IsUnsafe))
        {
            Hide(cell, Hiding.Primary);
        }
    }

    public IReadOnlyList<MunicipalityCode> Municipalities { get; }

    public IReadOnlyList<string> Industries { get; }

    public IReadOnlyList<PartnerArea> Partners { get; }

    public int Columns => Industries.Count + 1;

    /// <summary>The column of all industries.</summary>
    public int AllIndustries => Industries.Count;

    /// <summary>The row of sums that both sheets share.</summary>
    public int TotalRow => Municipalities.Count + Partners.Count;

    public int HiddenCount { get; private set; }

    /// <summary>Of a cell: how many firms could stand in it. In the second sheet that is all firms of the industry, whether they sell there or not.</summary>
    public int[] Population { get; }

    /// <summary>The only one of them, where <see cref="Population"/> is 1.</summary>
    private int[] OnlyFirm { get; }

    /// <summary>The cells that exist. All others are without firms, and everybody can see that.</summary>
    public IEnumerable<int> Cells => Enumerable.Range(0, _hidden.Length).Where(cell => Population[cell] > 0);

    public int CellAt(int row, int column) => (row * Columns) + column;

    public int RowOf(int cell) => cell / Columns;

    public int ColumnOf(int cell) => cell % Columns;

    /// <summary>The rows of a sheet, without the shared one.</summary>
    public (int First, int Count) RowsOf(int sheet) => sheet == Municipal ? (0, Municipalities.Count) : (Municipalities.Count, Partners.Count);

    public int SheetOf(int row) => row < Municipalities.Count ? Municipal : Partner;

    /// <summary>Does the cell have numbers of firms and purchases besides sales?</summary>
    public bool IsMunicipal(int cell) => RowOf(cell) is var row && (row < Municipalities.Count || row == TotalRow);

    public Hiding Hidden(int cell) => _hidden[cell];

    public bool IsHidden(int cell) => _hidden[cell] != Hiding.None;

    public ref readonly Tally Sales(int cell) => ref _sales[cell];

    public ref readonly Tally Purchases(int cell) => ref _purchases[cell];

    /// <summary>Can the cell be hidden for the sake of another? Not when nobody stands in it: a zero hides nothing.</summary>
    public bool CanBeHidden(int cell) => !IsHidden(cell) && (IsMunicipal(cell) ? Population[cell] : _sales[cell].Firms) > 0;

    /// <summary>Hides a cell. With an industry (or the total) its sales to each area go too: even a zero there would say where its firms do not sell.</summary>
    public void Hide(int cell, Hiding why)
    {
        if (!IsHidden(cell))
        {
            HiddenCount++;
            _hidden[cell] = why;
        }
        else if (why == Hiding.Primary)
        {
            _hidden[cell] = why;
        }

        if (RowOf(cell) == TotalRow)
        {
            var (first, count) = RowsOf(Partner);
            for (var row = first; row < first + count; row++)
            {
                Hide(CellAt(row, ColumnOf(cell)), Hiding.Complementary);
            }
        }
    }

    /// <summary>The firm that knows the outside sales of a cell because they are its own: it is alone there, or the only seller; −1 if there is none.</summary>
    public int FirmThatKnowsSales(int cell) => Knows(cell, _sales[cell]);

    /// <summary>The firm that knows the inside purchases of a cell because they are its own, or −1.</summary>
    public int FirmThatKnowsPurchases(int cell) => Knows(cell, _purchases[cell]);

    /// <summary>Every sum over cells: the parts, and the cell that they add up to.</summary>
    /// <param name="sheets">The first sheet alone, or both.</param>
    public IEnumerable<(IReadOnlyList<int> Parts, int Sum)> Lines(int sheets)
    {
        var industries = Enumerable.Range(0, Industries.Count);
        var rows = Enumerable.Range(0, sheets == 1 ? Municipalities.Count : TotalRow).Append(TotalRow);
        foreach (var row in rows)
        {
            yield return ([.. industries.Select(column => CellAt(row, column))], CellAt(row, AllIndustries));
        }

        for (var sheet = 0; sheet < sheets; sheet++)
        {
            var (first, count) = RowsOf(sheet);
            for (var column = 0; column < Columns; column++)
            {
                yield return ([.. Enumerable.Range(first, count).Select(row => CellAt(row, column))], CellAt(TotalRow, column));
            }
        }
    }

    /// <summary>Would some cells of one line be unsafe to show as a single cell, their sum?</summary>
    public bool IsUnsafe(IReadOnlyList<int> parts)
    {
        if (!IsMunicipal(parts[0]) && parts.Skip(1).Any(cell => ColumnOf(cell) == ColumnOf(parts[0])))
        {
            return IsUnsafeOverPartners(parts);
        }

        var (sales, purchases, population) = (default(Tally), default(Tally), 0);
        foreach (var cell in parts)
        {
            sales.Add(_sales[cell]);
            purchases.Add(_purchases[cell]);
            population += Population[cell];
        }

        return IsUnsafe(population, sales, purchases);
    }

    // One firm sells to several areas, so its amounts have to be added up before the largest firms are known.
    private bool IsUnsafeOverPartners(IReadOnlyList<int> parts)
    {
        var rows = parts.Select(RowOf).ToHashSet();
        var sales = default(Tally);
        foreach (var firm in _entries[ColumnOf(parts[0])].Where(entry => rows.Contains(entry.Row)).GroupBy(entry => entry.Firm))
        {
            sales.Add(firm.Key, firm.Aggregate(Int128.Zero, (sum, entry) => sum + entry.Yen));
        }

        return IsUnsafe(Population[parts[0]], sales, default);
    }

    private bool IsUnsafe(int cell) => IsUnsafe(Population[cell], _sales[cell], _purchases[cell]);

    // Zero sales to an area are fit to show when enough firms could have sold there.
    private bool IsUnsafe(int population, Tally sales, Tally purchases) =>
        population < _settings.MinimumFirms || sales.IsUnsafe(_settings) || purchases.IsUnsafe(_settings);

    private int Knows(int cell, Tally figure) =>
        Population[cell] == 1 ? OnlyFirm[cell] : figure.Firms == 1 ? figure.OnlyFirm : -1;

    private void Fill(IReadOnlyList<FirmContribution> firms)
    {
        var rows = Municipalities.Select((code, at) => (code, at)).ToDictionary(pair => pair.code, pair => pair.at);
        var columns = Industries.Select((industry, at) => (industry, at)).ToDictionary(pair => pair.industry, pair => pair.at, StringComparer.Ordinal);
        var areas = Partners.Select((area, at) => (area, Row: Municipalities.Count + at)).ToDictionary(pair => pair.area, pair => pair.Row);
        for (var firm = 0; firm < firms.Count; firm++)
        {
            var contribution = firms[firm];
            Span<int> own = [columns[contribution.Industry], AllIndustries];
            var sales = Int128.Zero;
            foreach (var (area, yen) in contribution.OutsideSales)
            {
                sales += yen;
                foreach (var column in own)
                {
                    _sales[CellAt(areas[area], column)].Add(firm, yen);
                    _entries[column].Add((firm, areas[area], yen));
                }
            }

            foreach (var column in own)
            {
                AddTo(CellAt(rows[contribution.Municipality], column), firm, contribution, sales);
                AddTo(CellAt(TotalRow, column), firm, contribution, sales);
            }
        }

        for (var row = Municipalities.Count; row < TotalRow; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                (Population[CellAt(row, column)], OnlyFirm[CellAt(row, column)]) = (Population[CellAt(TotalRow, column)], OnlyFirm[CellAt(TotalRow, column)]);
            }
        }
    }

    private void AddTo(int cell, int firm, FirmContribution contribution, Int128 sales)
    {
        Population[cell]++;
        OnlyFirm[cell] = firm;
        if (contribution.OutsideSales.Count > 0)
        {
            _sales[cell].Add(firm, sales);
        }

        if (contribution.InsidePurchases != 0)
        {
            _purchases[cell].Add(firm, contribution.InsidePurchases);
        }
    }
}
