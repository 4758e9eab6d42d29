using System.Globalization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>The blocks with their prefectures and items.</summary>
internal static class ReadBlocks
{
    private static readonly HashSet<string> Slugs = Blocks.All.Select(block => block.Slug).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlyList<BlockDraft> From(FactReader reader, IReadOnlyList<ClusterDraft> clusters)
    {
        var prefectures = reader.Read("briefing/block_prefectures.csv")
            .Once("block", "prefecture_code")
            .ToLookup(row => row.Known("block", Slugs, "blocks.csv"), Prefecture, StringComparer.Ordinal);
        var items = reader.Read("briefing/block_items.csv")
            .Once("block", "kind", "text")
            .ToLookup(row => row.Known("block", Slugs, "blocks.csv"), Item, StringComparer.Ordinal);
        return [.. reader.Read("briefing/blocks.csv").Once("slug").Once("number").Select(row => Block(row, prefectures, items, clusters))];
    }

    private static BlockPrefecture Prefecture(FactRow row)
    {
        var member = new BlockPrefecture(
            row.Prefecture("prefecture_code"),
            row.Word<Basis>("basis"),
            row.Optional("note"),
            row.OptionalEnglish("note"),
            row.Required("source"));
        if (Blocks.Of(row.Required("block")) is { } setting && !setting.Contains(member.Code))
        {
            row.Fault(
                "prefecture_code",
                $"設定では {member.Code} は {setting.Slug} ブロックの都道府県ではありません。",
                $"The settings do not have {member.Code} in block {setting.Slug}.");
        }

        return member;
    }

    private static BlockItem Item(FactRow row) =>
        new(row.Word<BlockItemKind>("kind"), row.Required("text"), row.English("text"), row.Required("source"));

    private static BlockDraft Block(
        FactRow row,
        ILookup<string, BlockPrefecture> prefectures,
        ILookup<string, BlockItem> items,
        IReadOnlyList<ClusterDraft> clusters)
    {
        var slug = row.OneOf("slug", Slugs);
        var number = row.Number("number", 1, Blocks.All.Count);
        if (Blocks.Of(slug) is { } setting)
        {
            Compare(row, setting, number, prefectures[slug]);
        }

        if (clusters.All(cluster => cluster.Block != slug))
        {
            row.Fault("slug", $"ブロック {slug} の行が clusters.csv にありません。", $"clusters.csv has no row for block {slug}.");
        }

        return new BlockDraft
        {
            Slug = slug,
            Number = number,
            Name = row.Required("name"),
            NameEn = row.English("name"),
            Summary = row.Required("summary"),
            SummaryEn = row.English("summary"),
            Potential = row.Required("potential"),
            PotentialEn = row.English("potential"),
            WholeBlockFields = row.List("whole_block_fields"),
            WholeBlockFieldsEn = row.EnglishList("whole_block_fields"),
            Prefectures = [.. prefectures[slug].OrderBy(member => member.Code)],
            Items = [.. items[slug]],
            Clusters = [],
            Source = row.Required("source"),
        };
    }

    /// <summary>The policy's blocks and the data's are one thing told twice: they may not drift apart.</summary>
    private static void Compare(FactRow row, Block setting, int number, IEnumerable<BlockPrefecture> members)
    {
        row.Same("number", number.ToString(CultureInfo.InvariantCulture), setting.Number.ToString(CultureInfo.InvariantCulture));
        row.Same("name", row.Required("name"), setting.Name);
        row.Same("name_en", row.Required("name_en"), setting.NameEn);
        var listed = members.Select(member => member.Code).Order().ToList();
        if (!listed.SequenceEqual(setting.Prefectures))
        {
            row.Fault(
                "slug",
                $"block_prefectures.csv の都道府県（{string.Join("、", listed)}）が設定（{string.Join("、", setting.Prefectures)}）と違います。",
                $"The prefectures in block_prefectures.csv ({string.Join(", ", listed)}) differ from the settings ({string.Join(", ", setting.Prefectures)}).");
        }
    }
}
