using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>未報告を目標で補った場合: what brings each unreported plan to its target.</summary>
internal static class RollUpFills
{
    public static IReadOnlyList<PlanFill> Of(RollUpJudgement judgement)
    {
        if (!judgement.IsSummed)
        {
            return [];
        }

        var reported = judgement.Cells
            .Where(cell => !cell.Rows.IsReported && cell.Reason != LeftOutReason.TokyoArea)
            .ToLookup(cell => cell.Rows);
        return
        [
            .. judgement.Plans.Where(rows => rows is { Plan.Withdrawn: false, IsReported: false })
                .Select(rows => Fill(rows, [.. reported[rows]], judgement))
                .OfType<PlanFill>()
                .OrderBy(fill => fill.PlanId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Null when nothing is missing in the area that can be filled.</summary>
    private static PlanFill? Fill(PlanRows rows, List<JudgedCell> reported, RollUpJudgement judgement)
    {
        var plan = rows.Plan;
        var shares = plan.TargetsOf(judgement.Scope.Kgi).ToList();
        var within = shares.FindAll(share => IsFilled(share.Place.Prefecture, judgement));
        var years = rows.UnreportedYears.Where(year => rows.SilentYears.Contains(year) || HasBlank(rows, year, judgement)).ToList();
        if (years.Count == 0 || (shares.Count > 0 && within.Count == 0))
        {
            return null;
        }

        var lines = within.ConvertAll(share => share.Line(plan.Start, plan.End));
        return judgement.Scope.Kgi.Kind() == MeasureKind.Period
            ? OfYears(plan.Id, years, lines, reported)
            : OfLevel(plan.Id, years, lines, reported, judgement.Scope.DueLimit);
    }

    /// <summary>
    /// Each unreported year gets its annual target. A year reported in part is filled up to it, and an amount that was reported is
    /// never taken away again.
    /// </summary>
    private static PlanFill OfYears(string planId, List<FiscalYear> years, List<TargetLine> lines, List<JudgedCell> reported)
    {
        Int128? target = null;
        var (fill, said) = (Int128.Zero, Int128.Zero);
        foreach (var year in years)
        {
            var own = reported.FindAll(cell => cell.Key.FiscalYear == year);
            var sum = Sum(own);
            said += sum;
            if (Total(lines, line => line.AnnualTarget(year)) is { } annual)
            {
                target = (target ?? 0) + annual;
                fill += own.Count == 0 ? annual : Int128.Max(0, annual - sum);
            }
        }

        return Result(planId, target is null ? null : fill, target, said, years);
    }

    /// <summary>A level is brought to the target level, from wherever the latest report left it; where that was beyond, the fill is negative.</summary>
    private static PlanFill OfLevel(
        string planId, List<FiscalYear> years, List<TargetLine> lines, List<JudgedCell> reported, FiscalYear limit)
    {
        var said = Sum(reported);
        var target = Total(lines, line => line.At(limit) is { } level ? Fraction.Whole(level.Value.Floor()) : null);
        return Result(planId, target - said, target, said, years);
    }

    private static PlanFill Result(string planId, Int128? fill, Int128? target, Int128 said, List<FiscalYear> years) => new(
        planId,
        fill is { } amount ? AmountOverflowException.Narrow(amount, $"{planId} fill") : null,
        target is { } goal ? AmountOverflowException.Narrow(goal, $"{planId} target") : null,
        AmountOverflowException.Narrow(said, planId),
        years);

    private static bool HasBlank(PlanRows rows, FiscalYear year, RollUpJudgement judgement) => rows.Cells.Any(cell =>
        cell.Tally.Blanks > 0 && cell.Key.FiscalYear == year && IsFilled(cell.Key.Prefecture, judgement));

    private static bool IsFilled(PrefectureCode prefecture, RollUpJudgement judgement) =>
        RollUpExpectations.IsInArea(prefecture, judgement.Scope, judgement.Settings);

    private static Int128? Total(List<TargetLine> lines, Func<TargetLine, Fraction?> wholeOf)
    {
        Int128? sum = null;
        foreach (var line in lines)
        {
            if (wholeOf(line) is { } whole)
            {
                sum = (sum ?? 0) + (Int128)whole.Numerator;
            }
        }

        return sum;
    }

    private static Int128 Sum(List<JudgedCell> cells) => cells.Aggregate(Int128.Zero, (sum, cell) => sum + cell.Amount);
}
