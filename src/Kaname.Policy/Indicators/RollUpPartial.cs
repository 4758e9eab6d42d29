using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Kaname.Policy.Indicators;

/// <summary>The sum of some facts, in cells: the only form in which facts reach the roll-up.</summary>
/// <remarks>
/// Partial sums form a commutative monoid: <see cref="Empty"/> changes nothing, the order of facts and of merges does not matter,
/// and the sum of two heaps of facts is the two sums merged. So facts can be added up where they are, in any number of pieces,
/// and a nation of three million plain facts becomes some hundred thousand cells. Immutable, safe for any number of threads.
/// </remarks>
public sealed class RollUpPartial : IEquatable<RollUpPartial>
{
    private static readonly FrozenDictionary<RollUpCellKey, RollUpTally> NoCells = FrozenDictionary<RollUpCellKey, RollUpTally>.Empty;

    private readonly Dictionary<(string PlanId, Kgi Kgi), IReadOnlyDictionary<RollUpCellKey, RollUpTally>> cells;

    private RollUpPartial(Dictionary<(string PlanId, Kgi Kgi), IReadOnlyDictionary<RollUpCellKey, RollUpTally>> cells) => this.cells = cells;

    /// <summary>The sum of no facts.</summary>
    public static RollUpPartial Empty { get; } = new([]);

    /// <summary>The cells, in no particular order.</summary>
    public IEnumerable<RollUpCell> Cells => cells.Values.SelectMany(own => own.Select(cell => new RollUpCell(cell.Key, cell.Value)));

    /// <summary>How many cells there are.</summary>
    public int CellCount => cells.Values.Sum(own => own.Count);

    /// <summary>Adds up facts.</summary>
    /// <param name="facts">The facts, in any order; read once.</param>
    public static RollUpPartial From(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var sums = new Dictionary<(string, Kgi), Dictionary<RollUpCellKey, RollUpTally>>();
        foreach (var fact in facts)
        {
            Add(sums, RollUpCellKey.Of(fact), RollUpTally.Of(fact));
        }

        return Seal(sums);
    }

    /// <summary>Puts stored cells together again; cells with the same key add up.</summary>
    /// <param name="cells">The cells.</param>
    public static RollUpPartial FromCells(IEnumerable<RollUpCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var sums = new Dictionary<(string, Kgi), Dictionary<RollUpCellKey, RollUpTally>>();
        foreach (var cell in cells)
        {
            Add(sums, cell.Key, cell.Tally);
        }

        return Seal(sums);
    }

    /// <summary>Merges any number of partial sums.</summary>
    /// <param name="partials">The partial sums, in any order.</param>
    public static RollUpPartial Merge(IEnumerable<RollUpPartial> partials)
    {
        ArgumentNullException.ThrowIfNull(partials);
        return partials.Aggregate(Empty, (sum, next) => sum.Merge(next));
    }

    /// <summary>The sum of the facts of both.</summary>
    /// <param name="other">The other partial sum.</param>
    public RollUpPartial Merge(RollUpPartial other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (larger, smaller) = cells.Count >= other.cells.Count ? (this, other) : (other, this);
        if (smaller.cells.Count == 0)
        {
            return larger;
        }

        var merged = new Dictionary<(string, Kgi), IReadOnlyDictionary<RollUpCellKey, RollUpTally>>(larger.cells);
        foreach (var (plan, own) in smaller.cells)
        {
            merged[plan] = merged.TryGetValue(plan, out var present) ? Sum(present, own) : own;
        }

        return new RollUpPartial(merged);
    }

    /// <summary>Do both have the same cells with the same sums?</summary>
    /// <param name="other">The other partial sum.</param>
    public bool Equals(RollUpPartial? other) => other is not null
        && CellCount == other.CellCount
        && Cells.All(cell => other.Of(cell.Key.PlanId, cell.Key.Kgi).TryGetValue(cell.Key, out var tally) && tally == cell.Tally);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RollUpPartial);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Order must not matter, so the hashes of the cells are added rather than chained.
        var sum = 0;
        foreach (var cell in Cells)
        {
            sum = unchecked(sum + cell.GetHashCode());
        }

        return sum;
    }

    internal IReadOnlyDictionary<RollUpCellKey, RollUpTally> Of(string planId, Kgi kgi) =>
        cells.TryGetValue((planId, kgi), out var own) ? own : NoCells;

    private static Dictionary<RollUpCellKey, RollUpTally> Sum(
        IReadOnlyDictionary<RollUpCellKey, RollUpTally> left, IReadOnlyDictionary<RollUpCellKey, RollUpTally> right)
    {
        var sum = new Dictionary<RollUpCellKey, RollUpTally>(left);
        foreach (var (key, tally) in right)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sum, key, out _) += tally;
        }

        return sum;
    }

    private static void Add(
        Dictionary<(string PlanId, Kgi Kgi), Dictionary<RollUpCellKey, RollUpTally>> sums, RollUpCellKey key, RollUpTally tally)
    {
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (key.PlanId, key.Kgi), out _);
        own ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(own, key, out _) += tally;
    }

    private static RollUpPartial Seal(Dictionary<(string PlanId, Kgi Kgi), Dictionary<RollUpCellKey, RollUpTally>> sums) =>
        new(sums.ToDictionary(plan => plan.Key, plan => (IReadOnlyDictionary<RollUpCellKey, RollUpTally>)plan.Value));
}
