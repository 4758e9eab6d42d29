using Kaname.Platform;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;
using Kaname.Web.Plans;
using Kaname.Web.Strategy;

namespace Kaname.Web.Indicators;

/// <summary>計画の積み上げ with everything behind it. Amounts are whole yen, for trainedPeople people.</summary>
/// <param name="AsOf">The latest fiscal year that is over, and so the latest that is due.</param>
/// <param name="Year">The fiscal year asked for; null for all to date.</param>
/// <param name="Value">The sum of <paramref name="Included"/>. It is 0 where no row is counted (then rowsCounted is 0), and null only where the plans asked for do not have the KGI.</param>
/// <param name="Lower">The least of value, ifAllSame and ifFilled.</param>
/// <param name="Upper">The greatest of value, ifAllSame and ifFilled.</param>
/// <param name="Included">One entry per plan with counted rows.</param>
/// <param name="Excluded">One entry per plan and reason.</param>
/// <param name="IfAllSame">The value with every undecided candidate judged the same.</param>
/// <param name="IfFilled">未報告を目標で補った場合: the value with every unreported plan at its target. Not a bound.</param>
/// <param name="Public">Public money in the value.</param>
/// <param name="Private">Private money in the value.</param>
/// <param name="PublicRows">How many of the counted rows are public money. Where it is 0 nobody has said how much, and public is 0 all the same.</param>
/// <param name="PrivateRows">How many of them are private money.</param>
/// <param name="WithoutPart">What is in neither.</param>
/// <param name="RowsCounted">How many rows are counted. Where it is 0 nobody has said anything yet.</param>
/// <param name="RowsInScope">How many rows are asked for, counted or left out.</param>
/// <param name="Waterfall">From all rows over each reason to the value.</param>
/// <param name="Candidates">Possible duplicates that nobody has decided yet; they are in the value.</param>
/// <param name="Fills">What is filled in for ifFilled.</param>
/// <param name="ByPrefecture">The value by prefecture.</param>
/// <param name="Progress">How far it has come.</param>
/// <param name="Formulas">How the figures came about, with the numbers in them.</param>
/// <param name="Rows">The single rows, at level=plan; null at the other levels, of which rollup.csv gives them.</param>
/// <param name="Pages">Where people open the same number; null for the kind of data that the pages do not show.</param>
public sealed record RollUpView(
    string Data,
    string Level,
    string? Group,
    string? Plan,
    string? Block,
    string Kgi,
    string Name,
    string NameEn,
    string Unit,
    string UnitEn,
    int AsOf,
    int? Year,
    long? Value,
    long? Lower,
    long? Upper,
    IReadOnlyList<IncludedView> Included,
    IReadOnlyList<ExcludedView> Excluded,
    Coverage Coverage,
    long? IfAllSame,
    long? IfFilled,
    long? Public,
    long? Private,
    long PublicRows,
    long PrivateRows,
    long? WithoutPart,
    long RowsCounted,
    long RowsInScope,
    IReadOnlyList<WaterfallView> Waterfall,
    IReadOnlyList<CandidateView> Candidates,
    IReadOnlyList<FillView> Fills,
    IReadOnlyList<PrefectureView> ByPrefecture,
    decimal? Baseline,
    decimal? Target,
    ProgressView? Progress,
    IReadOnlyList<FormulaView> Formulas,
    IReadOnlyList<RollUpRowView>? Rows,
    PagesView? Pages,
    Licence Licence)
{
    internal static RollUpView Of(RollUpQuery query, ApiRequest request)
    {
        var (nation, municipalities) = (request.Nation, request.Service<Municipalities>());
        var result = nation.RollUp(query.Scope(nation));
        var definition = KgiSets.All.SelectMany(set => set.Items).First(item => item.Kgi == query.Kgi);
        return new RollUpView(
            OpenList<RollUpView>.KindOf(nation.Data),
            Words.Of(query.Level),
            query.Group?.ToString(),
            query.Plan,
            query.Block?.Slug,
            query.Kgi.Slug(),
            definition.Name,
            definition.NameEn,
            definition.Unit,
            definition.UnitEn,
            nation.AsOf.Year,
            query.Year?.Year,
            result.Value,
            result.Lower,
            result.Upper,
            [.. result.Included.Select(plan => IncludedView.Of(plan, nation.Plan(plan.PlanId)!))],
            [.. result.Excluded.Select(plan => ExcludedView.Of(plan, nation.Plan(plan.PlanId)!))],
            result.Coverage,
            result.IfAllSame,
            result.IfFilled,
            result.Public,
            result.Private,
            result.PublicRows,
            result.PrivateRows,
            result.WithoutPart,
            result.RowsCounted,
            result.RowsInScope,
            WaterfallView.Of(result.Waterfall),
            [.. result.Undecided.Select(CandidateView.Of)],
            [.. result.Fills.Select(FillView.Of)],
            [.. result.ByPrefecture.Select(PrefectureView.Of)],
            Figures.Of(result.Baseline),
            Figures.Of(result.Target),
            result.Progress is { } progress ? ProgressView.Of(progress, result.Expected) : null,
            FormulaView.Some(("value", result.ValueFormula), ("ifAllSame", result.IfAllSameFormula), ("ifFilled", result.IfFilledFormula)),
            query.Level == RollUpLevel.Plan ? [.. RollUpRowView.All(query, nation, municipalities)] : null,
            nation.Data == request.Service<PlatformOptions>().FiguresShown ? PagesView.Of(query.Address) : null,
            Licence.Ours);
    }
}

/// <summary>What a plan has in the value.</summary>
/// <param name="PublicRows">How many of the rows are public money; where it is 0 nobody has said how much.</param>
/// <param name="PrivateRows">How many of the rows are private money.</param>
public sealed record IncludedView(string Plan, long Amount, string Type, string Name, string NameEn, long Public, long Private, long Rows, long PublicRows, long PrivateRows)
{
    internal static IncludedView Of(IncludedPlan plan, PublishedPlan published) => new(
        plan.PlanId, plan.Amount, published.Type.ToString(), published.Name, published.NameEn, plan.Public, plan.Private, plan.Rows, plan.PublicRows, plan.PrivateRows);
}

/// <summary>What of a plan is left out for one reason.</summary>
/// <param name="Amount">Null where none of the rows has an amount that could be summed.</param>
/// <param name="Reason">withdrawn, ratio, notReported, tokyoArea or countedInAnotherPlan: the first that holds.</param>
/// <param name="Rows">0 where a plan has not reported at all.</param>
/// <param name="CountedIn">The plans that keep the amounts.</param>
public sealed record ExcludedView(string Plan, long? Amount, string Reason, string Type, string Name, string NameEn, long Rows, IReadOnlyList<string> CountedIn)
{
    internal static ExcludedView Of(ExcludedPlan plan, PublishedPlan published) => new(
        plan.PlanId, plan.Amount, Words.Of(plan.Reason), published.Type.ToString(), published.Name, published.NameEn, plan.Rows, plan.CountedIn);
}

/// <summary>One step from all rows to the value.</summary>
/// <param name="Step">all, one of the five reasons, or value.</param>
/// <param name="Amount">A change, negative for what is taken away; a sum for all and value.</param>
public sealed record WaterfallView(string Step, long? Amount, long Rows, int Plans)
{
    internal static IReadOnlyList<WaterfallView> Of(IReadOnlyList<WaterfallStep> steps) =>
    [
        .. steps.Select((step, i) => new WaterfallView(
            step.Reason is { } reason ? Words.Of(reason) : i == 0 ? "all" : "value", step.Amount, step.Rows, step.Plans)),
    ];
}

/// <summary>Rows of several plans with the same firm, municipality and year, for a person to judge.</summary>
/// <param name="AmountAtStake">What would leave the value if all were judged the same.</param>
public sealed record CandidateView(int Year, string Firm, string Municipality, long AmountAtStake, IReadOnlyList<CandidateMemberView> Members)
{
    internal static CandidateView Of(DuplicateCandidate candidate) => new(
        candidate.FiscalYear.Year, candidate.Firm.Value, candidate.Municipality.Value, candidate.AmountAtStake, [.. candidate.Members.Select(CandidateMemberView.Of)]);
}

/// <summary>Rows of one plan in a possible duplicate.</summary>
/// <param name="Kept">Would it still be counted if all were judged the same?</param>
public sealed record CandidateMemberView(string Plan, string? Part, string? SharedKey, long Amount, long Rows, bool Kept)
{
    internal static CandidateMemberView Of(CandidateMember member) => new(
        member.PlanId, RollUpRowView.Word(member.Part), member.SharedKey, member.Amount, member.Rows, member.Kept);
}

/// <summary>What is filled in for an unreported plan.</summary>
/// <param name="Amount">What brings it to its target; null where it has none.</param>
public sealed record FillView(string Plan, long? Amount, long? Target, long Reported, IReadOnlyList<int> Years)
{
    internal static FillView Of(PlanFill fill) => new(fill.PlanId, fill.Amount, fill.Target, fill.Reported, [.. fill.Years.Select(year => year.Year)]);
}

/// <summary>The part of the value that lies in one prefecture.</summary>
/// <param name="PublicRows">How many of the rows are public money; where it is 0 nobody has said how much.</param>
/// <param name="PrivateRows">How many of the rows are private money.</param>
public sealed record PrefectureView(string Prefecture, long Amount, long Public, long Private, long Rows, int Plans, long PublicRows, long PrivateRows)
{
    internal static PrefectureView Of(PrefectureSum sum) => new(sum.Prefecture.Value, sum.Amount, sum.Public, sum.Private, sum.Rows, sum.Plans, sum.PublicRows, sum.PrivateRows);
}

/// <summary>One row as it was accepted, and what became of it.</summary>
/// <param name="Part">public or private; null for neither.</param>
/// <param name="Amount">Yen or people, or the numerator of a ratio; null where the form was handed in with this cell blank.</param>
/// <param name="Denominator">Of a ratio.</param>
/// <param name="Project">The project of the plan.</param>
/// <param name="SharedKey">The same in every plan that lists the same project or programme.</param>
/// <param name="Treatment">counted, or why it is left out: withdrawn, ratio, notReported, tokyoArea, countedInAnotherPlan.</param>
/// <param name="CountedIn">The plan that keeps the amount.</param>
/// <param name="Undecided">Would it leave the value if an undecided candidate were judged the same?</param>
/// <param name="ReportedOn">The day in Japan.</param>
public sealed record RollUpRowView(
    long Id,
    string Plan,
    string PlanName,
    string PlanNameEn,
    string Kgi,
    int Year,
    string? Part,
    BodyView Place,
    long? Amount,
    long? Denominator,
    string? Project,
    string? SharedKey,
    string? CorporateNumber,
    string Treatment,
    string? CountedIn,
    bool Undecided,
    DateOnly ReportedOn)
{
    internal static IEnumerable<RollUpRowView> All(RollUpQuery query, PublishedNation nation, Municipalities municipalities) =>
        nation.Rows(query.Scope(nation), query.Plan).Select(row => Of(row.Fact, row.Judged, nation.Plan(row.Fact.PlanId)!, municipalities));

    internal static string? Word(Part part) => part == Policy.Indicators.Part.None ? null : Words.Of(part);

    private static RollUpRowView Of(NationFact fact, JudgedRow judged, PublishedPlan plan, Municipalities municipalities) => new(
        fact.Id,
        plan.Id,
        plan.Name,
        plan.NameEn,
        fact.Row!.Kgi.Slug(),
        fact.Year.Year,
        Word(fact.Part),
        BodyView.Of(fact.Place, municipalities),
        fact.Amount,
        fact.Denominator,
        fact.Project,
        fact.SharedKey,
        fact.Firm,
        judged.Reason is { } reason ? Words.Of(reason) : "counted",
        judged.CountedIn,
        judged.IsUndecided,
        JapanTime.DayOf(fact.ReportedAt));
}
