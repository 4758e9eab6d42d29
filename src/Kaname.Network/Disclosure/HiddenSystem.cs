namespace Kaname.Network.Disclosure;

/// <summary>The linear system that a reader of everything shown can write down about the hidden cells.</summary>
/// <remarks>What is shown moves to the right-hand side, so that only the hidden cells stay as unknowns; whether one is determined does not depend on the right-hand side.</remarks>
internal sealed class HiddenSystem
{
    private readonly NullSpace _space;
    private readonly Dictionary<int, int> _places;

    /// <param name="lattice">The cells.</param>
    /// <param name="sheets">The first sheet alone (numbers of firms, purchases), or both (sales).</param>
    public HiddenSystem(TradeLattice lattice, int sheets)
    {
        Cells = [.. lattice.Cells.Where(cell => lattice.IsHidden(cell) && (sheets == 2 || lattice.IsMunicipal(cell)))];
        _places = Cells.Select((cell, at) => (cell, at)).ToDictionary(pair => pair.cell, pair => pair.at);
        _space = new NullSpace([.. lattice.Lines(sheets).Select(Equation).Where(row => row.Any(coefficient => coefficient != 0))], Cells.Count);
    }

    /// <summary>The hidden cells.</summary>
    public IReadOnlyList<int> Cells { get; }

    /// <summary>The cells that someone can work out who knows some of them, those included.</summary>
    /// <param name="known">The cells known.</param>
    public IReadOnlyList<int> DeterminedBy(IReadOnlyList<int> known)
    {
        var change = _space.ChangeThatKeeps([.. known.Select(cell => _places[cell])]);
        return [.. Cells.Where((_, at) => change[at] == 0)];
    }

    private ulong[] Equation((IReadOnlyList<int> Parts, int Sum) line)
    {
        var row = new ulong[Cells.Count];
        foreach (var part in line.Parts)
        {
            if (_places.TryGetValue(part, out var place))
            {
                row[place] = 1;
            }
        }

        if (_places.TryGetValue(line.Sum, out var sum))
        {
            row[sum] = PrimeField.Prime - 1;
        }

        return row;
    }
}
