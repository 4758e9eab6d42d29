using System.Numerics;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>Turns the goals of a plan's content into what the roll-up and the arithmetic read.</summary>
public static class GoalTargets
{
    /// <summary>The targets of a plan for the roll-up: one per government and part of each goal that is a KGI of the type's set.</summary>
    /// <param name="goals">The section of the plan. The plan's own goals are not rolled up and give no target.</param>
    /// <exception cref="ArgumentOutOfRangeException">A milestone is for a year out of range.</exception>
    public static IReadOnlyList<Target> Targets(this GoalsSection goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        return
        [
            .. goals.Items.Where(goal => goal is { Level: GoalLevel.MandatoryKgi, Kgi: not null })
                .SelectMany(goal => goal.Shares.Select(share => TargetOf(goal, goal.Kgi!.Value, share))),
        ];
    }

    /// <summary>The road of a goal as a whole, all shares added, to be held against its figure to date by <see cref="Arithmetic.Measure"/>.</summary>
    /// <param name="goal">Any goal of the plan.</param>
    /// <param name="start">The plan's first year.</param>
    /// <param name="end">The plan's last year.</param>
    /// <remarks>
    /// A milestone or a final target counts when every share states it (a ratio adds those that do). A baseline that nobody has stated is 0 for running sums
    /// (period and cumulative kinds) and stays unknown for states and ratios.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A milestone is for a year out of range.</exception>
    public static TargetLine Line(this Goal goal, FiscalYear start, FiscalYear end)
    {
        ArgumentNullException.ThrowIfNull(goal);
        if (goal.Kind == MeasureKind.Ratio)
        {
            // The KGI has no meaning for the road; own goals have none.
            return Target.RatioLine([.. goal.Shares.Select(share => TargetOf(goal, goal.Kgi ?? default, share))], start, end);
        }

        var isRunningSum = goal.Kind is MeasureKind.Period or MeasureKind.Cumulative;
        var milestones = new Dictionary<FiscalYear, Fraction>();
        foreach (var year in goal.Shares.SelectMany(share => share.Milestones.Keys).Distinct())
        {
            if (Sum(goal, share => share.Milestones.TryGetValue(year, out var amount) ? amount : null) is { } sum)
            {
                milestones[new FiscalYear(year)] = sum;
            }
        }

        return new TargetLine
        {
            Baseline = Sum(goal, share => share.Baseline ?? (isRunningSum ? 0 : null)),
            BaselineYear = goal.BaselineYear?.Year ?? start.Year - 1,
            Milestones = milestones,
            Final = Sum(goal, share => share.Final),
            TargetYear = goal.TargetYear?.Year ?? end.Year,
        };
    }

    private static Fraction? Sum(Goal goal, Func<GoalShare, long?> amountOf)
    {
        var sum = BigInteger.Zero;
        foreach (var share in goal.Shares)
        {
            if (amountOf(share) is not { } amount)
            {
                return null;
            }

            sum += amount;
        }

        return goal.Shares.Count == 0 ? null : Fraction.Whole(sum);
    }

    private static Target TargetOf(Goal goal, Kgi kgi, GoalShare share)
    {
        var target = new Target
        {
            Kgi = kgi,
            Place = share.Government,
            Part = share.Part,
            BaselineYear = goal.BaselineYear,
            TargetYear = goal.TargetYear,
        };
        return goal.Kind == MeasureKind.Ratio
            ? target with
            {
                Baseline = share.BaselineRatio?.Numerator,
                BaselineDenominator = share.BaselineRatio?.Denominator,
                Milestones = ByYear(share.MilestoneRatios, ratio => ratio.Numerator),
                MilestoneDenominators = ByYear(share.MilestoneRatios, ratio => ratio.Denominator),
                Final = share.FinalRatio?.Numerator,
                FinalDenominator = share.FinalRatio?.Denominator,
            }
            : target with
            {
                Baseline = share.Baseline,
                Milestones = ByYear(share.Milestones, amount => amount),
                Final = share.Final,
            };
    }

    private static Dictionary<FiscalYear, long> ByYear<T>(IReadOnlyDictionary<int, T> years, Func<T, long> amountOf) =>
        years.ToDictionary(year => new FiscalYear(year.Key), year => amountOf(year.Value));
}
