using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>Whether a plan goes on. All but <see cref="Active"/> are ours: the paper says nothing of them.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanStanding>))]
public enum PlanStanding
{
    /// <summary>進行中.</summary>
    Active,

    /// <summary>保留中: nothing but resuming or withdrawing.</summary>
    OnHold,

    /// <summary>取下げ: final. A published edition stays to be read, and its page says that the plan was withdrawn.</summary>
    Withdrawn,

    /// <summary>終了: final. The period is over; the published edition stays.</summary>
    Closed,
}

/// <summary>A standing in words.</summary>
/// <param name="Standing">The standing.</param>
/// <param name="Name">Its name in Japanese.</param>
/// <param name="NameEn">Its name in English.</param>
public sealed record PlanStandingDefinition(PlanStanding Standing, string Name, string NameEn);

/// <summary>The standings in words.</summary>
public static class PlanStandings
{
    /// <summary>All four.</summary>
    public static IReadOnlyList<PlanStandingDefinition> All { get; } =
    [
        new(PlanStanding.Active, "進行中", "Active"),
        new(PlanStanding.OnHold, "保留中", "On hold"),
        new(PlanStanding.Withdrawn, "取下げ", "Withdrawn"),
        new(PlanStanding.Closed, "終了", "Closed"),
    ];

    /// <summary>The words of one standing.</summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such standing.</exception>
    public static PlanStandingDefinition Of(PlanStanding standing) =>
        All.FirstOrDefault(definition => definition.Standing == standing) ?? throw new ArgumentOutOfRangeException(nameof(standing));
}
