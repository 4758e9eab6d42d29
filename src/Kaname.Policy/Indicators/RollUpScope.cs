using System.Text.Json.Serialization;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>How wide a roll-up reaches.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RollUpLevel>))]
public enum RollUpLevel
{
    /// <summary>All plans. ① and ② leave out the Tokyo area here and nowhere else.</summary>
    Nation,

    /// <summary>All plans of one type.</summary>
    Group,

    /// <summary>One plan on its own: nothing is left out for the Tokyo area or for being counted in another plan.</summary>
    Plan,
}

/// <summary>What a roll-up is asked for. Made by <see cref="Nation"/>, <see cref="OfGroup"/> and <see cref="OfPlan"/>.</summary>
public sealed record RollUpScope
{
    private RollUpScope(RollUpLevel level, Kgi kgi, FiscalYear asOf, FiscalYear? year)
    {
        Level = level;
        Kgi = kgi;
        AsOf = asOf;
        Year = year;
    }

    /// <summary>How wide it reaches.</summary>
    public RollUpLevel Level { get; }

    /// <summary>The type of plan, when <see cref="Level"/> is a group.</summary>
    public PlanType? Group { get; private init; }

    /// <summary>The id of the plan, when <see cref="Level"/> is a plan.</summary>
    public string? PlanId { get; private init; }

    /// <summary>The KGI.</summary>
    public Kgi Kgi { get; }

    /// <summary>
    /// One year: period kinds give that year alone, the others the latest up to it.
    /// Null: period kinds give all years up to <see cref="AsOf"/>, the others the latest up to it.
    /// </summary>
    public FiscalYear? Year { get; }

    /// <summary>The latest year for which reports are due.</summary>
    public FiscalYear AsOf { get; }

    /// <summary>Only rows in these prefectures, for the page of a block; null for all. A row outside is out of scope, not left out.</summary>
    public IReadOnlySet<PrefectureCode>? Prefectures { get; init; }

    /// <summary>The last year that can be in scope.</summary>
    internal FiscalYear Limit => Year ?? AsOf;

    /// <summary>The last year in scope for which a report can be due.</summary>
    internal FiscalYear DueLimit => Limit < AsOf ? Limit : AsOf;

    /// <summary>Does a KGI of a period kind give one year alone?</summary>
    internal bool IsSingleYear => Year is not null && Kgi.Kind() == MeasureKind.Period;

    /// <summary>Are rows in the Tokyo area left out?</summary>
    public bool LeavesOutTokyoArea => Level == RollUpLevel.Nation && Kgi.LeavesOutTokyoArea();

    /// <summary>All plans.</summary>
    /// <param name="kgi">The KGI.</param>
    /// <param name="asOf">The latest due year.</param>
    /// <param name="year">One year, or null for all to date.</param>
    public static RollUpScope Nation(Kgi kgi, FiscalYear asOf, FiscalYear? year = null) => new(RollUpLevel.Nation, kgi, asOf, year);

    /// <summary>All plans of one type.</summary>
    /// <param name="group">The type.</param>
    /// <param name="kgi">The KGI.</param>
    /// <param name="asOf">The latest due year.</param>
    /// <param name="year">One year, or null for all to date.</param>
    public static RollUpScope OfGroup(PlanType group, Kgi kgi, FiscalYear asOf, FiscalYear? year = null) =>
        new(RollUpLevel.Group, kgi, asOf, year) { Group = group };

    /// <summary>One plan on its own.</summary>
    /// <param name="planId">The plan's id.</param>
    /// <param name="kgi">The KGI.</param>
    /// <param name="asOf">The latest due year.</param>
    /// <param name="year">One year, or null for all to date.</param>
    public static RollUpScope OfPlan(string planId, Kgi kgi, FiscalYear asOf, FiscalYear? year = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(planId);
        return new(RollUpLevel.Plan, kgi, asOf, year) { PlanId = planId };
    }

    internal bool Covers(PrefectureCode prefecture) => Prefectures is null || Prefectures.Contains(prefecture);
}
