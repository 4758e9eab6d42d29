using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;

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
        var whole = nation.RollUp(RollUpScope.Nation(Kgi.Investment, nation.AsOf));
        var figures = Blocks.All.Select(block => Of(block, nation, whole)).ToList();
        var shown = Formats.PartsThatAdd([.. figures.Select(figure => figure.Value ?? 0)], HundredMillion);
        return [.. figures.Select((figure, i) => figure with { Shown = figure.Value is null ? null : shown[i] * HundredMillion })];
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

    private static BlockFigure Of(Block block, PublishedNation nation, RollUpResult whole)
    {
        var own = whole.ByPrefecture.Where(sum => block.Contains(sum.Prefecture)).ToList();
        var scope = RollUpScope.Nation(Kgi.Investment, nation.AsOf) with { Prefectures = block.Prefectures.ToHashSet() };
        return new()
        {
            Block = block,
            Value = own.Count == 0 ? null : own.Sum(sum => sum.Amount),
            WithTokyoArea = block.Prefectures.Any(PolicySettings.Default.IsInTokyoArea) ? nation.RollUpWithTokyoArea(scope) : null,
            Coverage = nation.RollUp(scope).Coverage,
            Plans = nation.Plans.Where(plan => !plan.Withdrawn && plan.Prefectures.Any(block.Contains)).CountBy(plan => plan.Type).ToDictionary(),
        };
    }
}
