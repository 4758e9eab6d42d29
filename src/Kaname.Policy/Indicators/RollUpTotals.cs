using System.Numerics;
using Kaname.Policy.Geography;

namespace Kaname.Policy.Indicators;

/// <summary>Adds up a judged scope into the result.</summary>
internal static class RollUpTotals
{
    public static RollUpResult Of(RollUpJudgement judgement)
    {
        var counted = judgement.Cells.Where(cell => cell.Reason is null).ToList();
        var included = Included(counted);
        var excluded = Excluded(judgement);
        var value = Narrow(Sum(included, plan => plan.Amount), "total");
        var rows = included.Sum(plan => plan.Rows);
        var fills = RollUpFills.Of(judgement);
        var atStake = Narrow(Sum(judgement.Undecided, candidate => candidate.AmountAtStake), "undecided candidates");
        var filled = Narrow(Sum(fills, fill => fill.Amount ?? 0), "fills");
        var ifAllSame = Narrow((Int128)value - atStake, "total with every candidate judged the same");
        var ifFilled = Narrow((Int128)value + filled, "total with unreported plans at their targets");
        var expectations = RollUpExpectations.Of(judgement, counted);
        var byPart = ByPart(counted);
        var result = new RollUpResult
        {
            Scope = judgement.Scope,
            IsDefined = true,
            Excluded = excluded,
            Coverage = CoverageOf(judgement),
            RowsCounted = rows,
            RowsInScope = rows + excluded.Sum(plan => plan.Rows),
            Waterfall = Waterfall(judgement, included, excluded, value),
        };
        return judgement.IsSummed
            ? result with
            {
                Value = value,
                IfAllSame = ifAllSame,
                IfFilled = ifFilled,
                Lower = Math.Min(value, Math.Min(ifAllSame, ifFilled)),
                Upper = Math.Max(value, Math.Max(ifAllSame, ifFilled)),
                Public = byPart[Part.Public],
                Private = byPart[Part.Private],
                WithoutPart = byPart[Part.None],
                Included = included,
                Undecided = judgement.Undecided,
                Fills = fills,
                ByPrefecture = ByPrefecture(counted),
                Baseline = expectations.Baseline,
                Expected = expectations.Expected,
                Target = expectations.Target,
                Progress = expectations.Progress(rows, value, judgement.Settings),
                ValueFormula = ValueFormula(excluded, value),
                IfAllSameFormula = Change(
                    "重複候補をすべて同じとみなした値", "Every candidate judged the same", value, "−", "判断待ちの重複候補", "undecided candidates", atStake, ifAllSame),
                IfFilledFormula = Change(
                    "未報告を目標で補った場合", "Unreported filled at target", value, "+", "未報告の計画の不足分", "what unreported plans lack to their targets", filled, ifFilled),
            }
            : RollUpRatio.Complete(result, judgement);
    }

    private static List<IncludedPlan> Included(List<JudgedCell> counted) =>
    [
        .. counted.GroupBy(cell => cell.Rows.Plan.Id, StringComparer.Ordinal)
            .OrderBy(plan => plan.Key, StringComparer.Ordinal)
            .Select(plan => new IncludedPlan(
                plan.Key,
                Narrow(Sum(plan, cell => cell.Amount), plan.Key),
                Narrow(Sum(plan, cell => AmountIn(cell, Part.Public)), plan.Key),
                Narrow(Sum(plan, cell => AmountIn(cell, Part.Private)), plan.Key),
                plan.Sum(cell => cell.Count))),
    ];

    private static List<ExcludedPlan> Excluded(RollUpJudgement judgement)
    {
        var excluded = new List<ExcludedPlan>();
        foreach (var rows in judgement.Plans)
        {
            if (rows.Plan.Withdrawn)
            {
                AddWithdrawn(excluded, rows, judgement.IsSummed);
                continue;
            }

            var ratioCells = judgement.IsSummed ? rows.RatioCells : rows.Cells;
            if (ratioCells.Count > 0)
            {
                excluded.Add(new(rows.Plan.Id, null, ratioCells.Sum(AllRows), LeftOutReason.Ratio, []));
            }

            if (!rows.IsReported)
            {
                var blanks = judgement.IsSummed ? rows.Cells.Sum(cell => cell.Tally.Blanks) : 0;
                excluded.Add(new(rows.Plan.Id, null, blanks, LeftOutReason.NotReported, []));
            }
        }

        var judged = judgement.Cells.Where(cell => cell.Reason is not null)
            .GroupBy(cell => (cell.Rows.Plan.Id, Reason: cell.Reason!.Value));
        excluded.AddRange(judged.Select(group => new ExcludedPlan(
            group.Key.Id,
            Narrow(Sum(group, cell => cell.Amount), $"{group.Key.Id} {group.Key.Reason}"),
            group.Sum(cell => cell.Count),
            group.Key.Reason,
            [.. group.Select(cell => cell.CountedIn).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])));
        return [.. excluded.OrderBy(plan => plan.PlanId, StringComparer.Ordinal).ThenBy(plan => plan.Reason)];
    }

    private static void AddWithdrawn(List<ExcludedPlan> excluded, PlanRows rows, bool isSummed)
    {
        var count = rows.Cells.Sum(AllRows) + rows.RatioCells.Sum(AllRows);
        if (count == 0)
        {
            return;
        }

        var withAmount = isSummed ? rows.Cells.Where(cell => cell.Tally.Rows > 0).ToList() : [];
        var amount = withAmount.Count == 0
            ? (long?)null
            : Narrow(Sum(withAmount, cell => Narrow(cell.Tally.Amount, cell.Key.ToString())), $"{rows.Plan.Id} {LeftOutReason.Withdrawn}");
        excluded.Add(new(rows.Plan.Id, amount, count, LeftOutReason.Withdrawn, []));
    }

    private static Coverage CoverageOf(RollUpJudgement judgement)
    {
        var expected = judgement.Plans.Where(rows => !rows.Plan.Withdrawn).ToList();
        var asked = expected.FindAll(rows => rows.IsAsked);
        return new(asked.Count(rows => rows.IsReported), asked.Count, expected.Count - asked.Count);
    }

    private static List<WaterfallStep> Waterfall(
        RollUpJudgement judgement, List<IncludedPlan> included, List<ExcludedPlan> excluded, long value)
    {
        var counted = included.Sum(plan => plan.Rows);
        var all = Narrow(Sum(excluded, plan => plan.Amount ?? 0) + value, "all rows");
        var plans = judgement.Plans.Count(rows => rows.Cells.Count + rows.RatioCells.Count > 0);
        var steps = new List<WaterfallStep>
        {
            new(null, judgement.IsSummed ? all : null, counted + excluded.Sum(plan => plan.Rows), plans),
        };
        foreach (var reason in Enum.GetValues<LeftOutReason>())
        {
            var own = excluded.FindAll(plan => plan.Reason == reason);
            var amount = own.Count > 0 && own.TrueForAll(plan => plan.Amount is null)
                ? (long?)null
                : Narrow(-Sum(own, plan => plan.Amount ?? 0), reason.ToString());
            steps.Add(new(reason, amount, -own.Sum(plan => plan.Rows), own.Count));
        }

        steps.Add(new(null, judgement.IsSummed ? value : null, counted, included.Count));
        return steps;
    }

    private static List<PrefectureSum> ByPrefecture(List<JudgedCell> counted) =>
    [
        .. counted.GroupBy(cell => cell.Key.Prefecture)
            .OrderBy(group => group.Key)
            .Select(group => new PrefectureSum(
                group.Key,
                Narrow(Sum(group, cell => cell.Amount), NameOf(group.Key)),
                Narrow(Sum(group, cell => AmountIn(cell, Part.Public)), NameOf(group.Key)),
                Narrow(Sum(group, cell => AmountIn(cell, Part.Private)), NameOf(group.Key)),
                group.Sum(cell => cell.Count),
                group.Select(cell => cell.Rows.Rank).Distinct().Count())),
    ];

    private static Dictionary<Part, long> ByPart(List<JudgedCell> counted) => Enum.GetValues<Part>()
        .ToDictionary(part => part, part => Narrow(Sum(counted, cell => AmountIn(cell, part)), part.ToString()));

    private static Formula ValueFormula(List<ExcludedPlan> excluded, long value)
    {
        var all = Sum(excluded, plan => plan.Amount ?? 0) + value;
        var pieces = new List<FormulaPiece> { FormulaPiece.Number("すべての行", "all rows", Fraction.Whole((BigInteger)all)) };
        foreach (var reason in excluded.Where(plan => plan.Amount is not null).GroupBy(plan => plan.Reason).OrderBy(group => group.Key))
        {
            var (name, nameEn) = Words(reason.Key);
            pieces.Add(FormulaPiece.Sign("−"));
            pieces.Add(FormulaPiece.Number(name, nameEn, Fraction.Whole((BigInteger)Sum(reason, plan => plan.Amount!.Value))));
        }

        return new Formula("計画の積み上げ", "Sum of plans", pieces, value, FigureForm.Amount);
    }

    private static (string Name, string NameEn) Words(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Withdrawn => ("取り下げ", "withdrawn"),
        LeftOutReason.Ratio => ("率", "ratios"),
        LeftOutReason.NotReported => ("未報告", "not reported"),
        LeftOutReason.TokyoArea => ("東京圏", "Tokyo area"),
        _ => ("別の計画で数えたもの", "counted in another plan"),
    };

    private static Formula Change(
        string name, string nameEn, long value, string sign, string what, string whatEn, long change, long result) => new(
        name,
        nameEn,
        [FormulaPiece.Number("値", "value", value), FormulaPiece.Sign(sign), FormulaPiece.Number(what, whatEn, change)],
        result,
        FigureForm.Amount);

    private static long AllRows(RollUpCell cell) => cell.Tally.Rows + cell.Tally.Blanks;

    private static long AmountIn(JudgedCell cell, Part part) => cell.Key.Part == part ? cell.Amount : 0;

    private static string NameOf(PrefectureCode prefecture) => $"prefecture {prefecture}";

    private static Int128 Sum<T>(IEnumerable<T> items, Func<T, long> amountOf) =>
        items.Aggregate(Int128.Zero, (sum, item) => sum + amountOf(item));

    private static long Narrow(Int128 sum, string cell) => AmountOverflowException.Narrow(sum, cell);
}
