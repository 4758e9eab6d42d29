using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Strategy;

/// <summary>A cluster draft, or a field named without a draft, as it is written in JSON.</summary>
/// <param name="Fields">Numbers of strategic fields; see <paramref name="AssignmentBasis"/>.</param>
/// <param name="Categories">Slugs of legend categories; see <paramref name="AssignmentBasis"/>.</param>
/// <param name="Status">studied: a draft under study; potential: a field said to have potential; discussed: a field under discussion. Never added up.</param>
/// <param name="AssignmentBasis">Who says to which fields and categories it belongs: always ours.</param>
/// <param name="Investments">Ids of the named investments under it.</param>
public sealed record ClusterView(
    string Id,
    string Name,
    string NameEn,
    string Block,
    IReadOnlyList<int> Fields,
    IReadOnlyList<string> Categories,
    string Status,
    IReadOnlyList<TextView> Initiatives,
    IReadOnlyList<TextView> Challenges,
    IReadOnlyList<TextView> Movements,
    IReadOnlyList<TextView> InvestmentNotes,
    int? Ordinal,
    string? AlternateName,
    string? AlternateNameEn,
    string Summary,
    string SummaryEn,
    bool WholeBlock,
    string AssignmentBasis,
    string? AssignmentNote,
    string? AssignmentNoteEn,
    IReadOnlyList<string> Investments,
    string Source)
{
    internal static ClusterView Of(ClusterDraft cluster) => new(
        cluster.Id,
        cluster.Name,
        cluster.NameEn,
        cluster.Block,
        cluster.Fields,
        cluster.Categories,
        EnumWords<ClusterStatus>.Of(cluster.Status),
        Texts(cluster, ClusterItemKind.Initiative),
        Texts(cluster, ClusterItemKind.Challenge),
        Texts(cluster, ClusterItemKind.Movement),
        Texts(cluster, ClusterItemKind.InvestmentNote),
        cluster.Ordinal,
        cluster.AlternateName,
        cluster.AlternateNameEn,
        cluster.Summary,
        cluster.SummaryEn,
        cluster.WholeBlock,
        EnumWords<Basis>.Of(cluster.AssignmentBasis),
        cluster.AssignmentNote,
        cluster.AssignmentNoteEn,
        [.. cluster.Investments.Select(project => project.Id)],
        cluster.Source);

    private static TextView[] Texts(ClusterDraft cluster, ClusterItemKind kind) =>
        [.. cluster.ItemsOf(kind).Select(item => new TextView(item.Text, item.TextEn, item.Source))];
}

/// <summary>A sentence with the heading that it comes from.</summary>
public sealed record TextView(string Text, string TextEn, string Source);

/// <summary>The answer to one block.</summary>
public sealed record BlockAnswer(string Data, BlockView Block)
{
    /// <summary>Under what it may be used.</summary>
    public OpenData.Licence Licence { get; init; } = OpenData.Licence.Ours;
}
