using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Indicators;

namespace Kaname.Web.Publication;

/// <summary>A block's part of the nation's ① 官民設備投資額, and its plans.</summary>
public sealed record BlockFigure
{
    private const long HundredMillion = 100_000_000;

    /// <summary>The block.</summary>
    public required Block Block { get; init; }

    /// <summary>Its part of the nation's value, to the yen; null when nobody has said.</summary>
    public long? Value { get; init; }

    /// <summary>The value cut to hundred millions so that the blocks add up to what is shown of the nation.</summary>
    public long? Shown { get; init; }

    /// <summary>For a block with prefectures of the Tokyo area: the same with them. In no sum.</summary>
    public RollUpResult? WithTokyoArea { get; init; }

    /// <summary>Who has reported for it. A plan over several blocks stands in each.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Public plans that name a prefecture of it, by type; withdrawn ones are not among them.</summary>
    public required IReadOnlyDictionary<PlanType, int> Plans { get; init; }

    /// <summary>The ten blocks; their values add up to the nation's.</summary>
    public static IReadOnlyList<BlockFigure> All(PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        var sums = ShownSums.Of(nation, new() { Kgi = Kgi.Investment });
        return [.. sums.Blocks.Select(shown => Of(shown, nation))];
    }

    /// <summary>Three limits between four shades: round ones, so that the largest block stands in the darkest.</summary>
    public static IReadOnlyList<long> Shades(IReadOnlyList<BlockFigure> figures)
    {
        var quarter = figures.Max(figure => figure.Shown ?? 0) / 4;
        long size = 1;
        while (quarter / size >= 10)
        {
            size *= 10;
        }

        var step = quarter / size * size;
        return step < HundredMillion ? [] : [step, 2 * step, 3 * step];
    }

    private static BlockFigure Of(ShownBlock shown, PublishedNation nation)
    {
        var (block, scope) = (shown.Block, shown.Scope);
        return new()
        {
            Block = block,
            Value = shown.Sum.Said,
            Shown = shown.Sum.Said is null ? null : shown.Shown.Total * shown.Unit.Size,
            WithTokyoArea = block.Prefectures.Any(PolicySettings.Default.IsInTokyoArea) ? nation.RollUpWithTokyoArea(scope) : null,
            Coverage = shown.Sum.Coverage,
            Plans = nation.Plans.Where(plan => !plan.Withdrawn && plan.Prefectures.Any(block.Contains)).CountBy(plan => plan.Type).ToDictionary(),
        };
    }
}
