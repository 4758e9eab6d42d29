namespace Kaname.Network.Disclosure;

/// <summary>Finds, for a hidden cell, the cheapest further cells that can change together with it while every sum stays as it is.</summary>
/// <remarks>
/// Within a sheet such a change runs around a circuit: take a yen from a cell, put it on another of its row, take it from one of that
/// column, and so on until back. With rows and columns as points and cells as lines between them it is a shortest path from the
/// cell's row to its column that does not use the cell. Where there is none, or for a cell of the shared row, the circuit passes
/// through the shared row: two columns change their sums, one up and one down, and both sheets follow.
/// </remarks>
internal sealed class CircuitSearch
{
    private const long Never = long.MaxValue / 4;

    // What hiding a cell costs besides its size: an inner cell, a row's sum, an industry's, the prefecture's total.
    private const long Inner = 1;
    private const long RowSum = 16;
    private const long IndustrySum = 2_000;
    private const long Total = 1_000_000;

    // A complement below a tenth of the cell that it protects leaves little room to guess in.
    private const double TooSmall = 0.1;

    private readonly TradeLattice _lattice;
    private readonly long[] _costs;
    private readonly double[] _sales;
    private readonly double[] _purchases;
    private readonly bool[] _barred;

    public CircuitSearch(TradeLattice lattice)
    {
        _lattice = lattice;
        var cells = _lattice.Population.Length;
        _sales = [.. Enumerable.Range(0, cells).Select(cell => (double)lattice.Sales(cell).Magnitude)];
        _purchases = [.. Enumerable.Range(0, cells).Select(cell => (double)lattice.Purchases(cell).Magnitude)];
        _costs = [.. Enumerable.Range(0, cells).Select(Loss)];
        _barred = new bool[cells];
    }

    /// <summary>What is lost when a cell is hidden; no unit.</summary>
    public long CostOf(int cell) => _costs[cell];

    /// <summary>The other cells of the cheapest circuit through a hidden cell; null if there is none.</summary>
    /// <param name="target">The hidden cell.</param>
    /// <param name="known">Cells that may not be in it, because the one to be kept from knowing knows them.</param>
    public IReadOnlyList<int>? Find(int target, IReadOnlyList<int> known)
    {
        Bar(known, true);
        _barred[target] = true;
        var (row, column) = (_lattice.RowOf(target), _lattice.ColumnOf(target));
        var cells = row == _lattice.TotalRow ? FindInTotals(column) : FindInSheet(_lattice.SheetOf(row), row, column, target);
        _barred[target] = false;
        Bar(known, false);
        return cells;
    }

    private List<int>? FindInSheet(int sheet, int row, int column, int target)
    {
        var (first, count) = _lattice.RowsOf(sheet);
        var plain = new ShortestPaths(this, sheet, row - first, count + column, target, detours: null);
        if (plain.Reaches(count + column))
        {
            return plain.To(count + column);
        }

        var through = new ShortestPaths(this, sheet, row - first, count + column, target, Detours(sheet, target));
        return through.Reaches(count + column) ? Expand(through.To(count + column), through.DetoursTo(count + column), sheet, target) : null;
    }

    private List<int>? FindInTotals(int column)
    {
        var rows = _lattice.Municipalities.Count;
        var target = _lattice.CellAt(_lattice.TotalRow, column);
        var paths = new ShortestPaths(this, TradeLattice.Municipal, rows + column, -1, target, detours: null);
        var best = Enumerable.Range(0, _lattice.Columns)
            .Where(other => other != column && SharesAnArea(column, other))
            .Select(other => (Column: other, Cost: CostOfSum(other, target) + paths.CostTo(rows + other)))
            .DefaultIfEmpty((Column: -1, Cost: Never))
            .MinBy(other => other.Cost);
        return best.Cost >= Never ? null : [_lattice.CellAt(_lattice.TotalRow, best.Column), .. paths.To(rows + best.Column)];
    }

    // What it costs to let two columns change their sums, by the pair of columns.
    private long[,] Detours(int sheet, int target)
    {
        var costs = new long[_lattice.Columns, _lattice.Columns];
        for (var from = 0; from < _lattice.Columns; from++)
        {
            var paths = sheet == TradeLattice.Partner ? MunicipalPathsFrom(from, target) : null;
            for (var to = 0; to < _lattice.Columns; to++)
            {
                var other = paths?.CostTo(_lattice.Municipalities.Count + to) ?? (SharesAnArea(from, to) ? 0 : Never);
                costs[from, to] = from == to ? Never : Math.Min(Never, CostOfSum(from, target) + CostOfSum(to, target) + other);
            }
        }

        return costs;
    }

    private List<int> Expand(List<int> cells, List<(int From, int To)> detours, int sheet, int target)
    {
        foreach (var (from, to) in detours)
        {
            cells.AddRange([_lattice.CellAt(_lattice.TotalRow, from), _lattice.CellAt(_lattice.TotalRow, to)]);
            if (sheet == TradeLattice.Partner)
            {
                cells.AddRange(MunicipalPathsFrom(from, target).To(_lattice.Municipalities.Count + to));
            }
        }

        return cells;
    }

    private ShortestPaths MunicipalPathsFrom(int column, int target) =>
        new(this, TradeLattice.Municipal, _lattice.Municipalities.Count + column, -1, target, detours: null);

    // When two sums are hidden, so are all areas in both columns, and any one of them lets the second sheet follow.
    private bool SharesAnArea(int column, int other)
    {
        var (first, count) = _lattice.RowsOf(TradeLattice.Partner);
        return Enumerable.Range(first, count).Any(row => !_barred[_lattice.CellAt(row, column)] && !_barred[_lattice.CellAt(row, other)]);
    }

    private long CostOfSum(int column, int target) => CostFor(_lattice.CellAt(_lattice.TotalRow, column), target);

    private long CostFor(int cell, int target)
    {
        if (_barred[cell])
        {
            return Never;
        }

        if (_lattice.IsHidden(cell))
        {
            return 0;
        }

        var isWeak = _sales[cell] < _sales[target] * TooSmall || _purchases[cell] < _purchases[target] * TooSmall;
        return !_lattice.CanBeHidden(cell) ? Never : isWeak ? _costs[cell] * 2 : _costs[cell];
    }

    private long Loss(int cell)
    {
        var isRowSum = _lattice.ColumnOf(cell) == _lattice.AllIndustries;
        var level = (_lattice.RowOf(cell) == _lattice.TotalRow, isRowSum) switch
        {
            (false, false) => Inner,
            (false, true) => RowSum,
            (true, false) => IndustrySum,
            (true, true) => Total,
        };
        return level * (8 + (long)Math.Log2(1 + _sales[cell] + _purchases[cell]));
    }

    private void Bar(IReadOnlyList<int> cells, bool isBarred)
    {
        foreach (var cell in cells)
        {
            _barred[cell] = isBarred;
        }
    }

    /// <summary>Dijkstra's algorithm in one sheet. Points: its rows, then the columns. There are at most a few hundred, nearly all joined to each other.</summary>
    private sealed class ShortestPaths
    {
        private readonly CircuitSearch _search;
        private readonly int _target;
        private readonly (int First, int Count) _rows;
        private readonly long[,]? _detours;
        private readonly long[] _costs;
        private readonly int[] _previous;
        private readonly bool[] _isDone;

        public ShortestPaths(CircuitSearch search, int sheet, int from, int until, int target, long[,]? detours)
        {
            (_search, _target, _detours, _rows) = (search, target, detours, search._lattice.RowsOf(sheet));
            var points = _rows.Count + search._lattice.Columns;
            _costs = new long[points];
            _previous = new int[points];
            _isDone = new bool[points];
            Array.Fill(_costs, Never);
            (_costs[from], _previous[from]) = (0, -1);
            for (var point = from; point >= 0 && point != until; point = Nearest())
            {
                _isDone[point] = true;
                Relax(point);
            }
        }

        public bool Reaches(int point) => _costs[point] < Never;

        public long CostTo(int point) => _costs[point];

        /// <summary>The cells on the way to a point.</summary>
        public List<int> To(int point) => [.. Steps(point).Where(step => !IsDetour(step)).Select(step => CellOf(step.From, step.To))];

        /// <summary>The pairs of columns on the way that pass through the shared row.</summary>
        public List<(int From, int To)> DetoursTo(int point) =>
            [.. Steps(point).Where(IsDetour).Select(step => (step.From - _rows.Count, step.To - _rows.Count))];

        private IEnumerable<(int From, int To)> Steps(int point)
        {
            for (; _previous[point] >= 0; point = _previous[point])
            {
                yield return (_previous[point], point);
            }
        }

        private bool IsDetour((int From, int To) step) => step.From >= _rows.Count && step.To >= _rows.Count;

        private int CellOf(int point, int other) =>
            _search._lattice.CellAt(_rows.First + Math.Min(point, other), Math.Max(point, other) - _rows.Count);

        private int Nearest()
        {
            var nearest = -1;
            for (var point = 0; point < _costs.Length; point++)
            {
                if (!_isDone[point] && _costs[point] < (nearest < 0 ? Never : _costs[nearest]))
                {
                    nearest = point;
                }
            }

            return nearest;
        }

        private void Relax(int point)
        {
            var isRow = point < _rows.Count;
            var (first, end) = isRow ? (_rows.Count, _costs.Length) : (0, _detours is null ? _rows.Count : _costs.Length);
            for (var other = first; other < end; other++)
            {
                if (_isDone[other])
                {
                    continue;
                }

                var step = !isRow && other >= _rows.Count
                    ? _detours![point - _rows.Count, other - _rows.Count]
                    : _search.CostFor(CellOf(point, other), _target);
                if (step < Never && _costs[point] + step < _costs[other])
                {
                    (_costs[other], _previous[other]) = (_costs[point] + step, point);
                }
            }
        }
    }
}
