using System.Text.Json.Serialization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>What the paper says of a type of plan.</summary>
public sealed record PlanTypeOutline
{
    public required PlanType Type { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string Outline { get; init; }

    public required string OutlineEn { get; init; }

    public required string Author { get; init; }

    public required string AuthorEn { get; init; }

    public required string? AuthorNote { get; init; }

    public required string? AuthorNoteEn { get; init; }

    public required string Extent { get; init; }

    public required string ExtentEn { get; init; }

    public required string Process { get; init; }

    public required string ProcessEn { get; init; }

    public required string GrowthStrategyRelation { get; init; }

    public required string GrowthStrategyRelationEn { get; init; }

    public required string Source { get; init; }
}

/// <summary>A direction of state support.</summary>
/// <param name="Applies">A, B, C or all.</param>
public sealed record SupportDirection(
    string Applies,
    SupportKind Kind,
    string Text,
    string TextEn,
    IReadOnlyList<string> Examples,
    IReadOnlyList<string> ExamplesEn,
    Basis Basis,
    string Source)
{
    /// <summary>Does it hold for plans of this type?</summary>
    public bool AppliesTo(PlanType type) => Applies == "all" || Applies == type.ToString();
}

[JsonConverter(typeof(WordConverter<SupportKind>))]
public enum SupportKind
{
    Infrastructure,
    Screening,
    SpecialZone,
    Grant,
    People,
    Planning,
    Companion,
    Fiscal,
    PublicFacilities,
    Ai,
}
