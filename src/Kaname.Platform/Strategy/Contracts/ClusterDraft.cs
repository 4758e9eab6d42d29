using System.Text.Json.Serialization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>A cluster that a block's draft names, or a field that it names without a draft: see <see cref="Status"/>.</summary>
public sealed record ClusterDraft
{
    public required string Id { get; init; }

    /// <summary>The slug of its block.</summary>
    public required string Block { get; init; }

    /// <summary>The number that the paper prints; null where it prints none.</summary>
    public required int? Ordinal { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    /// <summary>Its name in another part of the paper.</summary>
    public required string? AlternateName { get; init; }

    public required string? AlternateNameEn { get; init; }

    public required ClusterStatus Status { get; init; }

    /// <summary>Numbers of strategic fields: our assignment, may be none.</summary>
    public required IReadOnlyList<int> Fields { get; init; }

    /// <summary>Slugs of legend categories: our assignment, may be none.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>Is it drawn for the whole block rather than at places?</summary>
    public required bool WholeBlock { get; init; }

    /// <summary>Who says to which fields and categories it belongs.</summary>
    public required Basis AssignmentBasis { get; init; }

    public required string? AssignmentNote { get; init; }

    public required string? AssignmentNoteEn { get; init; }

    public required string Summary { get; init; }

    public required string SummaryEn { get; init; }

    public required IReadOnlyList<ClusterItem> Items { get; init; }

    /// <summary>The named investments that stand under it.</summary>
    public required IReadOnlyList<InvestmentProject> Investments { get; init; }

    public required string Source { get; init; }

    /// <summary>The items of one kind.</summary>
    public IEnumerable<ClusterItem> ItemsOf(ClusterItemKind kind) => Items.Where(item => item.Kind == kind);
}

/// <summary>Something that the paper says of a cluster.</summary>
public sealed record ClusterItem(ClusterItemKind Kind, string Text, string TextEn, string Source);

/// <summary>How far the paper goes with a cluster. The three are never added up.</summary>
[JsonConverter(typeof(WordConverter<ClusterStatus>))]
public enum ClusterStatus
{
    /// <summary>検討中: a draft under study.</summary>
    Studied,

    /// <summary>可能性: a field said to have potential, without a draft.</summary>
    Potential,

    /// <summary>議論中: a field under discussion, without a draft.</summary>
    Discussed,
}

[JsonConverter(typeof(WordConverter<ClusterItemKind>))]
public enum ClusterItemKind
{
    Initiative,

    Challenge,

    Movement,

    /// <summary>What the paper says of investment without naming a project.</summary>
    InvestmentNote,
}
