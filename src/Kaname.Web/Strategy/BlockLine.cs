using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Indicators;
using Kaname.Web.Site;

namespace Kaname.Web.Strategy;

/// <summary>A KGI of the plans in one block, or the same with the Tokyo area.</summary>
/// <param name="Kgi">The KGI.</param>
/// <param name="Result">The roll-up of the block's prefectures.</param>
/// <param name="Area">Key of the words for its area.</param>
/// <param name="IsAside">Does it stand beside the figure and in no sum?</param>
/// <param name="Address">Where it opens; null where the opened number cannot be asked for.</param>
/// <param name="Shown">What every page shows of it; null where it stands in no sum.</param>
public sealed record BlockLine(Kgi Kgi, RollUpResult Result, string Area, bool IsAside, string? Address, ShownBlock? Shown = null)
{
    /// <summary>① 官民設備投資額.</summary>
    public string Name => KgiWords.Name(Kgi);

    /// <summary>What it counts.</summary>
    public Quantity Quantity => KgiWords.Quantity(Kgi);

    /// <summary>The value to be said.</summary>
    public long? Said => Shown is null ? Result.Said : Shown.Said;

    /// <summary>The public and the private money to be said.</summary>
    public (long? Public, long? Private) Parts => Result.Said is null ? default : Shown is null ? (Result.PublicSaid, Result.PrivateSaid) : (Shown.Public, Shown.Private);

    /// <summary>Are public and private money kept apart?</summary>
    public bool HasParts => Kgi == Kgi.Investment;

    /// <summary>The three KGIs; ① and ② with and without the Tokyo area where the block has prefectures of it.</summary>
    public static IReadOnlyList<BlockLine> All(string slug, PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        if (PolicySettings.Default.BlockOf(slug) is not { } block)
        {
            return [];
        }

        var inTokyo = block.Prefectures.Any(PolicySettings.Default.IsInTokyoArea);
        var prefectures = block.Prefectures.ToHashSet();
        var lines = new List<BlockLine>();
        foreach (var kgi in KgiWords.Three)
        {
            var scope = RollUpScope.Nation(kgi, nation.AsOf) with { Prefectures = prefectures };
            var splits = inTokyo && scope.LeavesOutTokyoArea;
            lines.Add(new(kgi, nation.RollUp(scope), splits ? "AreaOutsideTokyo" : inTokyo ? "AreaWithTokyo" : "AreaWhole", IsAside: false, $"/rollup/{kgi.Slug()}?block={slug}", ShownSums.Of(nation, new() { Kgi = kgi }).Of(block)));
            if (splits)
            {
                lines.Add(new(kgi, nation.RollUpWithTokyoArea(scope), "AreaWithTokyo", IsAside: true, Address: null));
            }
        }

        return lines;
    }
}
