using System.Runtime.InteropServices;
using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>A firm's rank in two tables.</summary>
/// <param name="Number">The firm.</param>
/// <param name="Then">Its rank in the first table; null if it is not in it or has no total there.</param>
/// <param name="Now">Its rank in the second table; null likewise.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RankMove(CorporateNumber Number, int? Then, int? Now)
{
    /// <summary>Places gained, negative for lost; null where a rank is missing.</summary>
    public int? Move => Then - Now;

    /// <summary>The farthest move of some; of equal ones that which ends higher, then the smaller number. Null without any.</summary>
    internal static RankMove? Farthest(IEnumerable<RankMove> moves) => moves
        .Where(move => move.Move is not (null or 0))
        .OrderByDescending(move => Math.Abs(move.Move!.Value))
        .ThenBy(move => move.Now)
        .ThenBy(move => move.Number)
        .Select(move => (RankMove?)move)
        .FirstOrDefault();
}
