using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;

namespace Kaname.Web.Indicators;

/// <summary>A block's part of a number, exact and as it is shown.</summary>
/// <param name="Block">The block.</param>
/// <param name="Scope">What its sum counts.</param>
/// <param name="Sum">The exact sum.</param>
/// <param name="Shown">The same in shown units.</param>
/// <param name="Unit">How it is written.</param>
public sealed record ShownBlock(Block Block, RollUpScope Scope, RollUpResult Sum, ShownParts Shown, FigureUnit Unit)
{
    /// <summary>What amounts in words are to say for it.</summary>
    public long? Said => Unit.Say(Sum.Said, Shown.Total);

    /// <summary>What amounts in words are to say of its public money.</summary>
    public long? Public => Unit.Say(Sum.PublicSaid, Shown.Public);

    /// <summary>What amounts in words are to say of its private money.</summary>
    public long? Private => Unit.Say(Sum.PrivateSaid, Shown.Private);
}

/// <summary>
/// A number and its ten blocks in shown units, cut once for every page: blocks add up to the number, parts to their block, and the
/// parts of the blocks to the parts of the number. Pages that cut on their own would show one figure in several ways.
/// </summary>
public sealed record ShownSums
{
    /// <summary>How all of it is written.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>The number.</summary>
    public required ShownParts Whole { get; init; }

    /// <summary>Its blocks, in the order of the settings.</summary>
    public required IReadOnlyList<ShownBlock> Blocks { get; init; }

    /// <summary>The block's part; null when the settings do not have the block.</summary>
    public ShownBlock? Of(Block block) => Blocks.FirstOrDefault(one => one.Block.Slug == block.Slug);

    /// <summary>Cuts a number. A block in the query makes no difference: its part is always the one of the whole.</summary>
    public static ShownSums Of(PublishedNation nation, RollUpQuery query)
    {
        ArgumentNullException.ThrowIfNull(nation);
        ArgumentNullException.ThrowIfNull(query);
        var scope = (query with { Block = null }).Scope(nation);
        var all = nation.RollUp(scope);
        var unit = FigureUnit.Of(query.Kgi, all.Value ?? 0);
        var whole = ShownParts.Cut(Parts(all), unit.Size);

        // Each prefecture stands in one block here, also where settings name it in two: the blocks must add up.
        var taken = new HashSet<PrefectureCode>();
        var blocks = nation.Settings.Blocks.Select(block =>
        {
            var own = scope with { Prefectures = block.Prefectures.Where(taken.Add).ToHashSet() };
            return (Block: block, Scope: own, Sum: nation.RollUp(own));
        }).ToList();
        var totals = Shares.Of([.. blocks.Select(one => Parts(one.Sum).Sum())], unit.Size, whole.Total);
        var cut = Shares.Table([.. blocks.Select(one => Parts(one.Sum))], unit.Size, totals, [whole.Public, whole.Private, whole.Without]);
        return new()
        {
            Unit = unit,
            Whole = whole,
            Blocks = [.. blocks.Select((one, i) => new ShownBlock(one.Block, one.Scope, one.Sum, new(cut[i][0], cut[i][1], cut[i][2]), unit))],
        };
    }

    internal static long[] Parts(RollUpResult sum) => [sum.Public ?? 0, sum.Private ?? 0, sum.WithoutPart ?? 0];
}
