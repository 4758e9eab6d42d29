namespace Kaname.Policy.Indicators;

/// <summary>A ratio KGI of a single plan: numerators and denominators are added, then divided. Beyond a plan nothing is worked out.</summary>
internal static class RollUpRatio
{
    public static RollUpResult Complete(RollUpResult result, RollUpJudgement judgement)
    {
        if (judgement.Scope.Level != RollUpLevel.Plan || judgement.Plans is not [{ Plan.Withdrawn: false } rows])
        {
            return result;
        }

        var limits = new ProgressLimits(judgement.Settings.PaceOnTrack, judgement.Settings.PaceSlightlyBehind);
        var shares = rows.Plan.TargetsOf(judgement.Scope.Kgi).Where(share => judgement.Scope.Covers(share.Place.Prefecture)).ToList();
        var line = shares.Count == 0 ? new TargetLine() : Target.RatioLine(shares, rows.Plan.Start, rows.Plan.End);
        var limit = judgement.Scope.DueLimit;
        var reported = rows.Cells.Where(cell => cell.Tally.Rows > 0).ToList();
        var numerator = Narrow(reported, tally => tally.Amount, rows.Plan.Id);
        var denominator = Narrow(reported, tally => tally.Denominator, rows.Plan.Id);
        var ratio = denominator == 0 ? (Fraction?)null : new Fraction(numerator, denominator);
        var progress = Arithmetic.Measure(ratio, line, limit, limits);
        return result with
        {
            Baseline = line.Baseline,
            Expected = line.At(limit)?.Value,
            Target = line.Final,
            Ratio = ratio,
            RatioFormula = reported.Count == 0 ? null : Arithmetic.RatioFormula(numerator, denominator),
            Progress = reported.Count > 0 && ratio is null ? progress with { Class = ProgressClass.NotComputable } : progress,
        };
    }

    private static long Narrow(List<RollUpCell> cells, Func<RollUpTally, Int128> sumOf, string planId) =>
        AmountOverflowException.Narrow(cells.Aggregate(Int128.Zero, (sum, cell) => sum + sumOf(cell.Tally)), planId);
}
