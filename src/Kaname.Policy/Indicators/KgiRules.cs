using System.Collections.Frozen;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>What the roll-up asks of a KGI, answered from <see cref="KgiSets"/>.</summary>
public static class KgiRules
{
    private static readonly FrozenDictionary<Kgi, MeasureKind> Kinds = KgiSets.All
        .SelectMany(set => set.Items)
        .DistinctBy(definition => definition.Kgi)
        .ToFrozenDictionary(definition => definition.Kgi, definition => definition.Kind);

    private static readonly FrozenSet<(PlanType, Kgi)> Carried = KgiSets.All
        .SelectMany(set => set.Items.Select(definition => (set.Type, definition.Kgi)))
        .ToFrozenSet();

    private static readonly IReadOnlyList<Kgi> Ratios = [.. Kinds.Where(kind => kind.Value == MeasureKind.Ratio).Select(kind => kind.Key).Order()];

    /// <summary>How the yearly figures of a KGI are put together: ① and ③ are period amounts, ② is a stock, productivity is a ratio.</summary>
    /// <param name="kgi">The KGI.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such KGI.</exception>
    public static MeasureKind Kind(this Kgi kgi) => Kinds.TryGetValue(kgi, out var kind)
        ? kind
        : throw new ArgumentOutOfRangeException(nameof(kgi), kgi, "There is no such KGI.");

    /// <summary>May plans of a type have this KGI? A and B have ①, ② and ③; C has ② and, where it suits the plan, productivity.</summary>
    /// <param name="type">The type of plan.</param>
    /// <param name="kgi">The KGI.</param>
    public static bool Has(this PlanType type, Kgi kgi) => Carried.Contains((type, kgi));

    /// <summary>Does the whole nation's figure leave out the Tokyo area? The paper says so of ① and ② only.</summary>
    /// <param name="kgi">The KGI.</param>
    public static bool LeavesOutTokyoArea(this Kgi kgi) => KgiSets.OfNation(kgi)?.ExcludesTokyoArea ?? false;

    /// <summary>The ratio KGIs whose rows are listed, never summed, under the heading of a KGI: productivity under ②. Ours.</summary>
    /// <param name="kgi">The KGI of the heading.</param>
    internal static IReadOnlyList<Kgi> RatiosUnder(Kgi kgi) => kgi == Kgi.ValueAdded ? Ratios : [];
}
