namespace Kaname.Network.Disclosure;

/// <summary>All ways in which the unknowns of a homogeneous linear system can change together, found by elimination modulo 2^61 − 1.</summary>
/// <remarks>
/// An unknown is determined by the system exactly if every such change leaves it as it is. A random change in which it moves proves
/// that it is not determined; one that by chance leaves an undetermined unknown alone has a probability of 2^−61, and errs to the safe side.
/// A combination in fractions is one modulo the prime too, unless the prime divides a denominator: of sums of cells, those are small numbers.
/// </remarks>
internal sealed class NullSpace
{
    private readonly ulong[][] _rows;
    private readonly int[] _pivots;
    private readonly int _unknowns;
    private readonly List<ulong[]> _changes = [];
    private ulong _state;

    /// <param name="rows">The equations, one coefficient an unknown; they are overwritten. Short equations that share no unknown should come first.</param>
    /// <param name="unknowns">How many unknowns.</param>
    public NullSpace(ulong[][] rows, int unknowns)
    {
        (_rows, _unknowns) = (rows, unknowns);
        _pivots = new int[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            var row = rows[at];
            var pivot = _pivots[at] = Array.FindIndex(row, coefficient => coefficient != 0);
            if (pivot < 0)
            {
                continue;
            }

            var inverse = PrimeField.Invert(row[pivot]);
            for (var j = pivot; j < unknowns; j++)
            {
                row[j] = row[j] == 0 ? 0 : PrimeField.Multiply(row[j], inverse);
            }

            foreach (var later in rows.AsSpan(at + 1))
            {
                Subtract(later, row, pivot);
            }
        }
    }

    /// <summary>A random change.</summary>
    public ulong[] Change()
    {
        var change = new ulong[_unknowns];
        for (var j = 0; j < change.Length; j++)
        {
            change[j] = Random();
        }

        for (var at = _rows.Length - 1; at >= 0; at--)
        {
            if (_pivots[at] >= 0)
            {
                change[_pivots[at]] = Solve(_rows[at], _pivots[at], change);
            }
        }

        return change;
    }

    /// <summary>A random change in which some unknowns stay as they are: what is still open to someone who knows them.</summary>
    /// <param name="known">Which stay.</param>
    public ulong[] ChangeThatKeeps(IReadOnlyList<int> known)
    {
        // Among one more random changes than there are unknowns to keep, some mixture keeps them all; a random one of those is as
        // general as a random member of the whole space that keeps them.
        while (_changes.Count <= known.Count)
        {
            _changes.Add(Change());
        }

        var mixture = new NullSpace([.. known.Select(unknown => _changes[..(known.Count + 1)].Select(change => change[unknown]).ToArray())], known.Count + 1)
        {
            _state = ~_state,
        }.Change();
        var result = new ulong[_unknowns];
        for (var j = 0; j < result.Length; j++)
        {
            for (var i = 0; i < mixture.Length; i++)
            {
                result[j] = PrimeField.Subtract(result[j], PrimeField.Multiply(mixture[i], _changes[i][j]));
            }
        }

        return result;
    }

    private static void Subtract(ulong[] from, ulong[] row, int pivot)
    {
        var factor = from[pivot];
        if (factor == 0)
        {
            return;
        }

        for (var j = pivot; j < row.Length; j++)
        {
            if (row[j] != 0)
            {
                from[j] = PrimeField.Subtract(from[j], PrimeField.Multiply(factor, row[j]));
            }
        }
    }

    private static ulong Solve(ulong[] row, int pivot, ulong[] change)
    {
        var value = 0UL;
        for (var j = pivot + 1; j < row.Length; j++)
        {
            if (row[j] != 0)
            {
                value = PrimeField.Subtract(value, PrimeField.Multiply(row[j], change[j]));
            }
        }

        return value;
    }

    // SplitMix64 from a fixed start: the same tables every time.
    private ulong Random()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (mixed ^ (mixed >> 31)) % PrimeField.Prime;
        }
    }
}
