using System.Numerics;
using Kaname.Policy.Geography;

namespace Kaname.Policy.Indicators;

/// <summary>Adds up a judged scope into the result.</summary>
internal static class RollUpTotals
{
    public static RollUpResult Of(RollUpJudgement judgement)
    {
        var counted = new CountedSums(judgement);
        var included = Included(counted);
        var excluded = Excluded(judgement);
        var value = Narrow(counted.Total.Amount, "total");
        var rows = counted.Total.Rows;
        var fills = RollUpFills.Of(judgement);
        var atStake = Narrow(Sum(judgement.Undecided, candidate => candidate.AmountAtStake), "undecided candidates");
        var filled = Narrow(Sum(fills, fill => fill.Amount ?? 0), "fills");
        var ifAllSame = Narrow((Int128)value - atStake, "total with every candidate judged the same");
        var ifFilled = Narrow((Int128)value + filled, "total with unreported plans at their targets");
        var expectations = RollUpExpectations.Of(judgement, counted);
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
                Public = Narrow(counted.Total.Public, "total public"),
                Private = Narrow(counted.Total.Private, "total private"),
                PublicRows = counted.Total.PublicRows,
                PrivateRows = counted.Total.PrivateRows,
                WithoutPart = Narrow(counted.Total.Amount - counted.Total.Public - counted.Total.Private, "total without part"),
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

    private static List<IncludedPlan> Included(CountedSums counted) =>
    [
        .. counted.ByPlan.OrderBy(plan => plan.Key.Plan.Id, StringComparer.Ordinal).Select(plan => new IncludedPlan(
            plan.Key.Plan.Id,
            Narrow(plan.Value.Amount, plan.Key.Plan.Id),
            Narrow(plan.Value.Public, plan.Key.Plan.Id),
            Narrow(plan.Value.Private, plan.Key.Plan.Id),
            plan.Value.Rows) { PublicRows = plan.Value.PublicRows, PrivateRows = plan.Value.PrivateRows }),
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
            : Narrow(Sum(withAmount, cell => AmountOverflowException.Narrow(cell.Tally.Amount, cell.Key)), $"{rows.Plan.Id} {LeftOutReason.Withdrawn}");
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

    private static List<PrefectureSum> ByPrefecture(CountedSums counted) =>
    [
        .. counted.ByPrefecture.Select(prefecture => new PrefectureSum(
            prefecture.Key,
            Narrow(prefecture.Value.Amount, NameOf(prefecture.Key)),
            Narrow(prefecture.Value.Public, NameOf(prefecture.Key)),
            Narrow(prefecture.Value.Private, NameOf(prefecture.Key)),
            prefecture.Value.Rows,
            prefecture.Value.Plans) { PublicRows = prefecture.Value.PublicRows, PrivateRows = prefecture.Value.PrivateRows }),
    ];

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

    private static string NameOf(PrefectureCode prefecture) => $"prefecture {prefecture}";

    private static Int128 Sum<T>(IEnumerable<T> items, Func<T, long> amountOf) =>
        items.Aggregate(Int128.Zero, (sum, item) => sum + amountOf(item));

    private static long Narrow(Int128 sum, string cell) => AmountOverflowException.Narrow(sum, cell);
}
