using System.Text.Json.Serialization;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>Why a row is left out. A row has one reason: the first of these that holds.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LeftOutReason>))]
public enum LeftOutReason
{
    /// <summary>取り下げ: the plan has been withdrawn.</summary>
    Withdrawn,

    /// <summary>率: a ratio is never summed.</summary>
    Ratio,

    /// <summary>未報告: asked and left blank, or nothing reported for a year that was due.</summary>
    NotReported,

    /// <summary>東京圏: the nation's ① and ② are of the area outside it.</summary>
    TokyoArea,

    /// <summary>別の計画で数えた: another plan of the scope keeps the same amount.</summary>
    CountedInAnotherPlan,
}

/// <summary>What a plan has in the value.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Amount">Its sum.</param>
/// <param name="Public">Of which public money.</param>
/// <param name="Private">Of which private money; what is in neither is the rest.</param>
/// <param name="Rows">How many rows.</param>
public sealed record IncludedPlan(string PlanId, long Amount, long Public, long Private, long Rows)
{
    /// <summary>How many of the rows are public money; where none is, nobody has said how much.</summary>
    public long PublicRows { get; init; }

    /// <summary>How many of the rows are private money.</summary>
    public long PrivateRows { get; init; }
}

/// <summary>What of a plan is left out for one reason.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Amount">The sum left out; null when none of the rows has an amount that could be summed.</param>
/// <param name="Rows">How many rows; 0 when a plan has not reported at all.</param>
/// <param name="Reason">Why.</param>
/// <param name="CountedIn">The plans that keep the amounts, when they are counted in another plan.</param>
public sealed record ExcludedPlan(string PlanId, long? Amount, long Rows, LeftOutReason Reason, IReadOnlyList<string> CountedIn);

/// <summary>How many of the plans that owe a report have given it in full.</summary>
/// <param name="Reported">Plans of which nothing due in the scope is missing or blank.</param>
/// <param name="Total">Plans that carry the KGI, are not withdrawn, and owe or have given something in the scope.</param>
/// <param name="NotDue">Plans that carry the KGI but owe nothing yet, and have given nothing; not in the total.</param>
public sealed record Coverage(int Reported, int Total, int NotDue);

/// <summary>One step from all rows to the value.</summary>
/// <param name="Reason">What is taken away here; null for the first step (all rows) and the last (the value).</param>
/// <param name="Amount">The change, negative for what is taken away; the first and last steps are sums. Null when rows or plans are left out here but none has an amount.</param>
/// <param name="Rows">The change in rows, or the number of rows.</param>
/// <param name="Plans">How many plans are concerned.</param>
public sealed record WaterfallStep(LeftOutReason? Reason, long? Amount, long Rows, int Plans);

/// <summary>Rows of several plans with the same firm, municipality and year and without a common key, for a person to judge.</summary>
/// <param name="Kgi">The KGI.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Members">The rows, by plan in the order in which they would keep the amount.</param>
/// <param name="AmountAtStake">What would leave the value if all were judged the same.</param>
public sealed record DuplicateCandidate(
    Kgi Kgi,
    FiscalYear FiscalYear,
    CorporateNumber Firm,
    MunicipalityCode Municipality,
    IReadOnlyList<CandidateMember> Members,
    long AmountAtStake);

/// <summary>Rows of one plan in a duplicate candidate.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Part">The part.</param>
/// <param name="SharedKey">Its project or programme, if any.</param>
/// <param name="Amount">The sum of the rows.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Kept">Would it still be counted if all were judged the same?</param>
public sealed record CandidateMember(string PlanId, Part Part, string? SharedKey, long Amount, long Rows, bool Kept);

/// <summary>What is filled in for an unreported plan in the upper figure.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Amount">What brings the plan to its target; null when it has no target to fill with.</param>
/// <param name="Target">The target for the unreported years, or null.</param>
/// <param name="Reported">What the plan has reported towards it.</param>
/// <param name="Years">The years not reported, or not in full.</param>
public sealed record PlanFill(string PlanId, long? Amount, long? Target, long Reported, IReadOnlyList<FiscalYear> Years);

/// <summary>The part of the value that lies in one prefecture.</summary>
/// <param name="Prefecture">The prefecture.</param>
/// <param name="Amount">The sum.</param>
/// <param name="Public">Of which public money.</param>
/// <param name="Private">Of which private money.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Plans">How many plans have rows here.</param>
public sealed record PrefectureSum(PrefectureCode Prefecture, long Amount, long Public, long Private, long Rows, int Plans)
{
    /// <summary>How many of the rows are public money; where none is, nobody has said how much.</summary>
    public long PublicRows { get; init; }

    /// <summary>How many of the rows are private money.</summary>
    public long PrivateRows { get; init; }
}

/// <summary>A roll-up with everything needed to open it: what was counted, what was not and why, and what is not known.</summary>
/// <remarks>
/// Always: value = Σ included = Σ by prefecture = public + private + without part; all rows − left out = value, in amounts and in
/// rows; lower ≤ value ≤ upper. All lists are ordered by plan id or code, letter by letter.
/// </remarks>
public sealed record RollUpResult
{
    /// <summary>What was asked for.</summary>
    public required RollUpScope Scope { get; init; }

    /// <summary>Is there such a figure? Not when the plans of the scope do not have the KGI; everything else is then null or empty.</summary>
    public required bool IsDefined { get; init; }

    /// <summary>The sum of the counted rows; null when there is no such figure, which is also so for a ratio.</summary>
    /// <remarks>It is 0 when no row is counted: see <see cref="Said"/>.</remarks>
    public long? Value { get; init; }

    /// <summary>The value, or null when nobody has said anything yet (a page then shows —).</summary>
    public long? Said => RowsCounted == 0 ? null : Value;

    /// <summary>The least of value, <see cref="IfAllSame"/> and <see cref="IfFilled"/>.</summary>
    public long? Lower { get; init; }

    /// <summary>The greatest of value, <see cref="IfAllSame"/> and <see cref="IfFilled"/>.</summary>
    public long? Upper { get; init; }

    /// <summary>The value with every undecided candidate judged the same: below the value, unless amounts are negative.</summary>
    public long? IfAllSame { get; init; }

    /// <summary>未報告を目標で補った場合: the value with every unreported plan at its target. Not a bound.</summary>
    public long? IfFilled { get; init; }

    /// <summary>The public money in the value.</summary>
    public long? Public { get; init; }

    /// <summary>The private money in the value.</summary>
    public long? Private { get; init; }

    /// <summary>How many of the counted rows are public money.</summary>
    public long PublicRows { get; init; }

    /// <summary>How many of the counted rows are private money.</summary>
    public long PrivateRows { get; init; }

    /// <summary>The public money, or null when nobody has said how much: a blank is not zero.</summary>
    public long? PublicSaid => PublicRows == 0 ? null : Public;

    /// <summary>The private money, or null when nobody has said how much.</summary>
    public long? PrivateSaid => PrivateRows == 0 ? null : Private;

    /// <summary>What is in neither part.</summary>
    public long? WithoutPart { get; init; }

    /// <summary>One entry per plan with counted rows.</summary>
    public IReadOnlyList<IncludedPlan> Included { get; init; } = [];

    /// <summary>One entry per plan and reason.</summary>
    public IReadOnlyList<ExcludedPlan> Excluded { get; init; } = [];

    /// <summary>Who has reported.</summary>
    public Coverage Coverage { get; init; } = new(0, 0, 0);

    /// <summary>The steps from all rows over each reason to the value: always seven when the figure is defined.</summary>
    public IReadOnlyList<WaterfallStep> Waterfall { get; init; } = [];

    /// <summary>The candidates that nobody has decided yet; they are counted in the value.</summary>
    public IReadOnlyList<DuplicateCandidate> Undecided { get; init; } = [];

    /// <summary>What is filled in for <see cref="IfFilled"/>.</summary>
    public IReadOnlyList<PlanFill> Fills { get; init; } = [];

    /// <summary>The value by prefecture.</summary>
    public IReadOnlyList<PrefectureSum> ByPrefecture { get; init; } = [];

    /// <summary>How many rows are counted.</summary>
    public long RowsCounted { get; init; }

    /// <summary>How many rows are in scope, counted or left out.</summary>
    public long RowsInScope { get; init; }

    /// <summary>The baselines of the targets in scope, added; null when there is none.</summary>
    public Fraction? Baseline { get; init; }

    /// <summary>What should be reached by now, added over the targets in scope; null when there is none.</summary>
    public Fraction? Expected { get; init; }

    /// <summary>The final targets in scope, added (the year's own targets when one year of a period kind is asked for); null when there is none.</summary>
    public Fraction? Target { get; init; }

    /// <summary>How far it has come; null when there is no such figure, and for ratios beyond a single plan.</summary>
    public Progress? Progress { get; init; }

    /// <summary>Of a ratio KGI of a single plan: numerators and denominators added, then divided.</summary>
    public Fraction? Ratio { get; init; }

    /// <summary>The ratio with its numbers.</summary>
    public Formula? RatioFormula { get; init; }

    /// <summary>The value with its numbers: all rows less each reason.</summary>
    public Formula? ValueFormula { get; init; }

    /// <summary><see cref="IfAllSame"/> with its numbers.</summary>
    public Formula? IfAllSameFormula { get; init; }

    /// <summary><see cref="IfFilled"/> with its numbers.</summary>
    public Formula? IfFilledFormula { get; init; }
}
