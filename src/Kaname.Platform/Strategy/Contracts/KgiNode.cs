using System.Text.Json.Serialization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>A KGI at one level of the paper's tree.</summary>
public sealed record KgiNode
{
    public required KgiLevel Level { get; init; }

    /// <summary>The plan type of a group or plan; null for the whole policy.</summary>
    public required PlanType? PlanType { get; init; }

    public required Kgi Kgi { get; init; }

    /// <summary>The number printed before it: ①, ②, ③.</summary>
    public required int? Ordinal { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string Scope { get; init; }

    public required string ScopeEn { get; init; }

    /// <summary>Does the paper say 東京圏以外 of it?</summary>
    public required bool ExcludesTokyoArea { get; init; }

    /// <summary>Null above the plan, where the paper does not speak of mandatory KGIs.</summary>
    public required KgiObligation? Obligation { get; init; }

    public required string? Note { get; init; }

    public required string? NoteEn { get; init; }

    public required string Source { get; init; }
}

/// <summary>What the paper says around its KGIs, and what it leaves open.</summary>
/// <param name="Applies">A, B, C or all; null where it is tied to no plan.</param>
public sealed record KgiNote(
    string Id,
    KgiNoteKind Kind,
    string? Applies,
    KgiObligation? Obligation,
    Basis Basis,
    string Text,
    string TextEn,
    string Source);

[JsonConverter(typeof(WordConverter<KgiLevel>))]
public enum KgiLevel
{
    Policy,
    Group,
    Plan,
}

[JsonConverter(typeof(WordConverter<KgiObligation>))]
public enum KgiObligation
{
    Mandatory,
    Conditional,
    Recommended,
}

[JsonConverter(typeof(WordConverter<KgiNoteKind>))]
public enum KgiNoteKind
{
    OwnKgi,
    Kpi,
    OutputKpi,
    WideAreaKgi,
    Inconsistency,
    Definition,
    Absence,
}
