using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Strategy;

/// <summary>A block as it is written in JSON.</summary>
/// <param name="Prefectures">Codes of its prefectures; who says so stands in <paramref name="PrefectureDetails"/>.</param>
/// <param name="WholeBlockFields">Fields drawn for the whole block rather than at a place.</param>
public sealed record BlockView(
    string Slug,
    int Number,
    string Name,
    string NameEn,
    IReadOnlyList<string> Prefectures,
    string Summary,
    string SummaryEn,
    IReadOnlyList<ClusterView> Clusters,
    string Potential,
    string PotentialEn,
    IReadOnlyList<string> WholeBlockFields,
    IReadOnlyList<string> WholeBlockFieldsEn,
    IReadOnlyList<ItemView> Items,
    IReadOnlyList<BlockPrefectureView> PrefectureDetails,
    int Investments,
    string Source)
{
    internal static BlockView Of(BlockDraft block) => new(
        block.Slug,
        block.Number,
        block.Name,
        block.NameEn,
        [.. block.Prefectures.Select(prefecture => prefecture.Code.Value)],
        block.Summary,
        block.SummaryEn,
        [.. block.Clusters.Select(ClusterView.Of)],
        block.Potential,
        block.PotentialEn,
        block.WholeBlockFields,
        block.WholeBlockFieldsEn,
        [.. block.Items.Select(item => new ItemView(EnumWords<BlockItemKind>.Of(item.Kind), item.Text, item.TextEn, item.Source))],
        [.. block.Prefectures.Select(BlockPrefectureView.Of)],
        block.Clusters.Sum(cluster => cluster.Investments.Count),
        block.Source);
}

/// <summary>A prefecture of a block, and who says so: paper or ours.</summary>
public sealed record BlockPrefectureView(string Code, string Name, string NameEn, string Basis, string? Note, string? NoteEn, string Source)
{
    internal static BlockPrefectureView Of(BlockPrefecture member)
    {
        var prefecture = Prefectures.Of(member.Code);
        return new(prefecture.Code.Value, prefecture.Name, prefecture.NameEn, EnumWords<Basis>.Of(member.Basis), member.Note, member.NoteEn, member.Source);
    }
}

/// <summary>Something that the paper says of a block or a cluster.</summary>
public sealed record ItemView(string Kind, string Text, string TextEn, string Source);
