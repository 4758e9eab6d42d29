using System.Numerics;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>The arithmetic of a single indicator: figures to date, attainment, pace and class. Exact throughout.</summary>
/// <remarks>Null in and null out stand for "nobody has said"; zero is zero.</remarks>
public static class Arithmetic
{
    /// <summary>Period kinds: the amounts of all years up to one, added.</summary>
    /// <param name="reports">The reports; blank ones change nothing.</param>
    /// <param name="upTo">The last year that counts.</param>
    /// <returns>The running sum, or null when no year has an amount.</returns>
    /// <exception cref="OverflowException">The sum is larger than 64 bits hold.</exception>
    public static long? RunningSum(IEnumerable<YearlyReport> reports, FiscalYear upTo)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Sum(reports.Where(report => report.Year <= upTo), report => report.Amount);
    }

    /// <summary>Cumulative and stock kinds: each reporter's latest figure, added. Never summed over time.</summary>
    /// <param name="reports">The reports; a blank one does not hide an earlier figure.</param>
    /// <param name="upTo">The last year that counts.</param>
    /// <returns>The figure, or null when nobody has one.</returns>
    /// <remarks>What counts is the year a figure belongs to: a late change to year 1 does not overwrite year 2 (akvo/akvo-rsr#5211).</remarks>
    /// <exception cref="OverflowException">The sum is larger than 64 bits hold.</exception>
    public static long? Latest(IEnumerable<YearlyReport> reports, FiscalYear upTo)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Sum(LatestOfEach(reports.Where(report => report.Amount is not null), upTo), report => report.Amount);
    }

    /// <summary>Ratio kinds: numerators and denominators of each reporter's latest year, each added, then divided.</summary>
    /// <param name="reports">The reports; one without both numbers is blank.</param>
    /// <param name="upTo">The last year that counts.</param>
    /// <returns>The ratio, or null when nobody has said or the denominators add up to zero.</returns>
    /// <exception cref="OverflowException">A sum is larger than 64 bits hold.</exception>
    public static Fraction? Ratio(IEnumerable<YearlyReport> reports, FiscalYear upTo)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var latest = LatestOfEach(reports.Where(report => report.Amount is not null && report.Denominator is not null), upTo);
        return Sum(latest, report => report.Amount) is { } numerator
            && Sum(latest, report => report.Denominator) is { } denominator and not 0
                ? new Fraction(numerator, denominator)
                : null;
    }

    /// <summary>The figure to date of any kind.</summary>
    /// <param name="kind">How years are put together.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="upTo">The last year that counts.</param>
    /// <returns>The figure, or null when nobody has said.</returns>
    /// <exception cref="OverflowException">A sum is larger than 64 bits hold.</exception>
    public static Fraction? ToDate(MeasureKind kind, IEnumerable<YearlyReport> reports, FiscalYear upTo) => kind switch
    {
        MeasureKind.Period => RunningSum(reports, upTo) is { } sum ? sum : null,
        MeasureKind.Cumulative or MeasureKind.Stock => Latest(reports, upTo) is { } latest ? latest : null,
        MeasureKind.Ratio => Ratio(reports, upTo),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of measure."),
    };

    /// <summary>達成率 = (actual − baseline) ÷ (target − baseline), right for falling targets and negative baselines too.</summary>
    /// <param name="actual">The figure to date.</param>
    /// <param name="baseline">The figure it started from.</param>
    /// <param name="target">The final target.</param>
    /// <returns>The share, or null when target and baseline are equal.</returns>
    public static Fraction? Attainment(Fraction actual, Fraction baseline, Fraction target) =>
        target == baseline ? null : (actual - baseline) / (target - baseline);

    /// <summary>ペース = (actual − baseline) ÷ (expected − baseline).</summary>
    /// <param name="actual">The figure to date.</param>
    /// <param name="baseline">The figure it started from.</param>
    /// <param name="expected">What should be reached by now.</param>
    /// <param name="target">The final target, which gives the direction.</param>
    /// <returns>
    /// The share, or null when expected and baseline are equal. Null also when the expected figure lies on the other side of the
    /// baseline than the target (a planned dip): a greater share would then mean less, and no class could be read from it.
    /// </returns>
    public static Fraction? Pace(Fraction actual, Fraction baseline, Fraction expected, Fraction target) =>
        expected == baseline || (expected - baseline).Sign != (target - baseline).Sign
            ? null
            : (actual - baseline) / (expected - baseline);

    /// <summary>The class of an indicator for which something is reported.</summary>
    /// <param name="attainment">The attainment, or null.</param>
    /// <param name="pace">The pace, or null.</param>
    /// <param name="limits">The limits of the classes.</param>
    /// <returns>
    /// <see cref="ProgressClass.Achieved"/> from 100 % attainment on; else by pace; <see cref="ProgressClass.NotComputable"/>
    /// when attainment or pace cannot be worked out.
    /// </returns>
    public static ProgressClass Classify(Fraction? attainment, Fraction? pace, ProgressLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (attainment is null)
        {
            return ProgressClass.NotComputable;
        }

        if (attainment >= Fraction.One)
        {
            return ProgressClass.Achieved;
        }

        return pace switch
        {
            null => ProgressClass.NotComputable,
            { } reached when reached >= Fraction.FromDecimal(limits.OnTrack) => ProgressClass.OnTrack,
            { } reached when reached >= Fraction.FromDecimal(limits.SlightlyBehind) => ProgressClass.SlightlyBehind,
            _ => ProgressClass.Behind,
        };
    }

    /// <summary>Attainment, pace and class of one indicator with their formulas.</summary>
    /// <param name="actual">The figure to date, or null when nobody has said.</param>
    /// <param name="line">Baseline, milestones and final target.</param>
    /// <param name="year">The year to the end of which the figure goes.</param>
    /// <param name="limits">The limits of the classes.</param>
    public static Progress Measure(Fraction? actual, TargetLine line, FiscalYear year, ProgressLimits limits)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(limits);
        var expected = line.At(year);
        if (actual is not { } reached)
        {
            return new Progress { Class = ProgressClass.NotReported, ExpectedFrom = expected?.Source };
        }

        if (line.Baseline is not { } baseline || line.Final is not { } target)
        {
            return new Progress { Class = ProgressClass.NotComputable, ExpectedFrom = expected?.Source };
        }

        var attainment = Attainment(reached, baseline, target);
        var pace = expected is null ? null : Pace(reached, baseline, expected.Value, target);
        return new Progress
        {
            Attainment = attainment,
            Pace = pace,
            Class = Classify(attainment, pace, limits),
            ExpectedFrom = expected?.Source,
            AttainmentFormula = AttainmentFormula(reached, baseline, target, baseline, attainment),
            PaceFormula = expected is null ? null : PaceFormula(reached, baseline, expected.Value, pace),
        };
    }

    /// <summary>A ratio with its numbers: 32.6%（1,956 ÷ 6,000）.</summary>
    /// <param name="numerator">The numerators, added.</param>
    /// <param name="denominator">The denominators, added.</param>
    public static Formula RatioFormula(long numerator, long denominator) => new(
        "率",
        "Ratio",
        [FormulaPiece.Number("分子", "numerator", numerator), FormulaPiece.Sign("÷"), FormulaPiece.Number("分母", "denominator", denominator)],
        denominator == 0 ? null : new Fraction(numerator, denominator),
        FigureForm.Share);

    internal static Formula AttainmentFormula(
        Fraction actual, Fraction reportedBaseline, Fraction target, Fraction baseline, Fraction? result) =>
        Quotient("達成率", "Attainment", actual, reportedBaseline, ("目標", "target", target), baseline, result);

    internal static Formula PaceFormula(Fraction actual, Fraction baseline, Fraction expected, Fraction? result) =>
        Quotient("ペース", "Pace", actual, baseline, ("目安", "expected", expected), baseline, result);

    private static Formula Quotient(
        string name,
        string nameEn,
        Fraction actual,
        Fraction startOfActual,
        (string Name, string NameEn, Fraction Value) goal,
        Fraction startOfGoal,
        Fraction? result) => new(
        name,
        nameEn,
        [
            FormulaPiece.Sign("("),
            FormulaPiece.Number("実績", "actual", actual),
            FormulaPiece.Sign("−"),
            FormulaPiece.Number("基準値", "baseline", startOfActual),
            FormulaPiece.Sign(")"),
            FormulaPiece.Sign("÷"),
            FormulaPiece.Sign("("),
            FormulaPiece.Number(goal.Name, goal.NameEn, goal.Value),
            FormulaPiece.Sign("−"),
            FormulaPiece.Number("基準値", "baseline", startOfGoal),
            FormulaPiece.Sign(")"),
        ],
        result,
        FigureForm.Share);

    private static List<YearlyReport> LatestOfEach(IEnumerable<YearlyReport> reports, FiscalYear upTo)
    {
        var latest = new List<YearlyReport>();
        foreach (var own in reports.Where(report => report.Year <= upTo).GroupBy(report => report.Reporter, StringComparer.Ordinal))
        {
            var year = own.Max(report => report.Year);
            latest.AddRange(own.Where(report => report.Year == year));
        }

        return latest;
    }

    private static long? Sum(IEnumerable<YearlyReport> reports, Func<YearlyReport, long?> amountOf)
    {
        var sum = BigInteger.Zero;
        var any = false;
        foreach (var report in reports)
        {
            if (amountOf(report) is { } amount)
            {
                sum += amount;
                any = true;
            }
        }

        if (sum < long.MinValue || sum > long.MaxValue)
        {
            throw new OverflowException($"The reports of an indicator add up to {sum}, which is more than 64 bits hold.");
        }

        return any ? (long)sum : null;
    }
}
