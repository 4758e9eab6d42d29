using System.Text.Json.Serialization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>A block of the paper with what it says of it.</summary>
public sealed record BlockDraft
{
    public required string Slug { get; init; }

    /// <summary>1 to 10, from north to south: ours.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string Summary { get; init; }

    public required string SummaryEn { get; init; }

    public required string Potential { get; init; }

    public required string PotentialEn { get; init; }

    /// <summary>Fields drawn for the whole block rather than at a place.</summary>
    public required IReadOnlyList<string> WholeBlockFields { get; init; }

    public required IReadOnlyList<string> WholeBlockFieldsEn { get; init; }

    public required IReadOnlyList<BlockPrefecture> Prefectures { get; init; }

    public required IReadOnlyList<BlockItem> Items { get; init; }

    /// <summary>In the paper's order.</summary>
    public required IReadOnlyList<ClusterDraft> Clusters { get; init; }

    public required string Source { get; init; }

    /// <summary>The items of one kind.</summary>
    public IEnumerable<BlockItem> ItemsOf(BlockItemKind kind) => Items.Where(item => item.Kind == kind);

    /// <summary>Does the block have this prefecture?</summary>
    public bool Contains(PrefectureCode prefecture) => Prefectures.Any(member => member.Code == prefecture);
}

/// <summary>A prefecture of a block, and who says so.</summary>
public sealed record BlockPrefecture(PrefectureCode Code, Basis Basis, string? Note, string? NoteEn, string Source);

/// <summary>Something that the paper says of a block as a whole.</summary>
public sealed record BlockItem(BlockItemKind Kind, string Text, string TextEn, string Source);

[JsonConverter(typeof(WordConverter<BlockItemKind>))]
public enum BlockItemKind
{
    Potential,
    ExistingAsset,
    CommonInitiative,
    CommonChallenge,
}
