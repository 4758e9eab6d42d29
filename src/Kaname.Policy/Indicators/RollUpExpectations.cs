using System.Numerics;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>The targets of a scope, added, and what has been reported held against them.</summary>
internal sealed class RollUpExpectations
{
    private readonly List<ExpectationSource> sources = [];

    // Of plans that have rows in the value: where they started from.
    private Fraction startOfCounted;

    // Like with like: plans that have reported in full and have something to be measured by.
    private Fraction pacedActual;
    private Fraction pacedBaseline;
    private Fraction pacedExpected;
    private Fraction pacedTarget;
    private bool isPaced;

    public Fraction? Baseline { get; private set; }

    public Fraction? Expected { get; private set; }

    public Fraction? Target { get; private set; }

    public static RollUpExpectations Of(RollUpJudgement judgement, CountedSums counted)
    {
        var sums = new RollUpExpectations();
        if (!judgement.IsSummed)
        {
            return sums;
        }

        foreach (var rows in judgement.Plans.Where(rows => !rows.Plan.Withdrawn))
        {
            sums.Add(rows, counted.ByPlan.TryGetValue(rows, out var sum) ? sum.Amount : null, judgement);
        }

        return sums;
    }

    /// <summary>Is a prefecture in the area of the figure: among those asked for, and outside the Tokyo area where that is left out?</summary>
    public static bool IsInArea(PrefectureCode prefecture, RollUpScope scope, PolicySettings settings) =>
        scope.Covers(prefecture) && !(scope.LeavesOutTokyoArea && settings.TokyoArea.Contains(prefecture));

    public Progress Progress(long rows, long value, PolicySettings settings)
    {
        ExpectationSource? from = sources.Count == 0 ? null : sources.Count == 1 ? sources[0] : ExpectationSource.Mixed;
        if (rows == 0)
        {
            return new Progress { Class = ProgressClass.NotReported, ExpectedFrom = from };
        }

        // A plan that has said nothing has made no progress that anyone knows of: its baseline is left out of the upper side, so
        // that it does not pull the sum below where all started.
        var distance = Target is { } target && Baseline is { } baseline ? target - baseline : Fraction.Zero;
        var attainment = distance.Sign == 0 ? (Fraction?)null : (value - startOfCounted) / distance;
        var pace = isPaced ? Arithmetic.Pace(pacedActual, pacedBaseline, pacedExpected, pacedTarget) : null;
        var limits = new ProgressLimits(settings.PaceOnTrack, settings.PaceSlightlyBehind);
        return new Progress
        {
            Attainment = attainment,
            Pace = pace,
            Class = Arithmetic.Classify(attainment, pace, limits),
            ExpectedFrom = from,
            AttainmentFormula = Target is null ? null : Arithmetic.AttainmentFormula(value, startOfCounted, Target.Value, Baseline!.Value, attainment),
            PaceFormula = isPaced ? Arithmetic.PaceFormula(pacedActual, pacedBaseline, pacedExpected, pace) : null,
        };
    }

    private void Add(PlanRows rows, Int128? counted, RollUpJudgement judgement)
    {
        var hasExpectation = false;
        var (baselines, expectations, targets) = (Fraction.Zero, Fraction.Zero, Fraction.Zero);
        foreach (var share in rows.Plan.TargetsOf(judgement.Scope.Kgi))
        {
            if (!IsInArea(share.Place.Prefecture, judgement.Scope, judgement.Settings)
                || Read(share.Line(rows.Plan.Start, rows.Plan.End), judgement.Scope) is not { } goal)
            {
                continue;
            }

            Baseline = (Baseline ?? 0) + goal.Baseline;
            Target = (Target ?? 0) + goal.Target;
            startOfCounted += counted is null ? 0 : goal.Baseline;
            if (goal.Expected is { } expected)
            {
                Expected = (Expected ?? 0) + expected.Value;
                hasExpectation = true;
                baselines += goal.Baseline;
                expectations += expected.Value;
                targets += goal.Target;
                if (!sources.Contains(expected.Source))
                {
                    sources.Add(expected.Source);
                }
            }
        }

        if (hasExpectation && rows.IsAsked && rows.IsReported)
        {
            // A plan that has reported, but nothing that is counted here, has made no progress here.
            isPaced = true;
            pacedActual += counted is { } actual ? Fraction.Whole((BigInteger)actual) : baselines;
            pacedBaseline += baselines;
            pacedExpected += expectations;
            pacedTarget += targets;
        }
    }

    /// <summary>A share without a final target is no goal. One year of a period kind is held against that year's own target.</summary>
    private static (Fraction Baseline, (Fraction Value, ExpectationSource Source)? Expected, Fraction Target)? Read(
        TargetLine line, RollUpScope scope)
    {
        if (scope.IsSingleYear)
        {
            var year = scope.Year!.Value;
            return line.AnnualTarget(year) is { } annual ? (0, (annual, line.At(year)!.Source), annual) : null;
        }

        if (line.Final is not { } final || line.Baseline is not { } baseline)
        {
            return null;
        }

        var expected = line.At(scope.DueLimit);
        return (baseline, expected is null ? null : (expected.Value, expected.Source), final);
    }
}
