using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>Cluster drafts with their items, in the order of the file.</summary>
internal static class ReadClusters
{
    private static readonly string[] BlockSlugs = [.. Blocks.All.Select(block => block.Slug)];

    public static IReadOnlyList<ClusterDraft> From(FactReader reader, ReadWords words)
    {
        var rows = reader.Read("briefing/clusters.csv").Once("id").Once("block", "name");
        var ids = rows.Select(row => row.Required("id")).ToHashSet(StringComparer.Ordinal);
        var items = reader.Read("briefing/cluster_items.csv")
            .Once("cluster", "kind", "text")
            .ToLookup(row => row.Known("cluster", ids, "clusters.csv"), Item, StringComparer.Ordinal);
        var categories = words.Categories.Select(category => category.Slug).ToList();
        return [.. rows.Select(row => Cluster(row, categories, items))];
    }

    private static ClusterItem Item(FactRow row) =>
        new(row.Word<ClusterItemKind>("kind"), row.Required("text"), row.English("text"), row.Required("source"));

    private static ClusterDraft Cluster(FactRow row, List<string> categories, ILookup<string, ClusterItem> items)
    {
        var id = row.Slug("id");
        return new ClusterDraft
        {
            Id = id,
            Block = row.OneOf("block", BlockSlugs),
            Ordinal = row.OptionalNumber("ordinal", 1, 20),
            Name = row.Required("name"),
            NameEn = row.English("name"),
            AlternateName = row.Optional("alternate_name"),
            AlternateNameEn = row.OptionalEnglish("alternate_name"),
            Status = row.Word<ClusterStatus>("status"),
            Fields = row.Numbers("fields", 1, 17),
            Categories = row.SomeOf("categories", categories),
            WholeBlock = row.Flag("whole_block"),
            AssignmentBasis = row.Word<Basis>("assignment_basis"),
            AssignmentNote = row.Optional("assignment_note"),
            AssignmentNoteEn = row.OptionalEnglish("assignment_note"),
            Summary = row.Required("summary"),
            SummaryEn = row.English("summary"),
            Items = [.. items[id]],
            Investments = [],
            Source = row.Required("source"),
        };
    }
}
