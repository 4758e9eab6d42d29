using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>One reported figure of a goal.</summary>
/// <param name="Year">The year that it belongs to.</param>
/// <param name="Place">Where.</param>
/// <param name="Part">Public, private or neither.</param>
/// <param name="Amount">The amount, or the numerator of a ratio; null when asked and left blank.</param>
/// <param name="Denominator">The denominator of a ratio.</param>
public sealed record GoalReport(FiscalYear Year, Place Place, Part Part, long? Amount, long? Denominator = null);

/// <summary>What a goal says and what was reported for one year. For period kinds both are running sums to its end.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">The plan's own milestone, or the final target in its year; null when the plan names none.</param>
/// <param name="Actual">The figure to date; null when nothing was reported for the year.</param>
/// <param name="TargetParts">Of a ratio: the two numbers under the target.</param>
/// <param name="ActualParts">Of a ratio: the two numbers under the actual figure.</param>
/// <param name="Alone">What was reported of this year alone; null when nothing was, or only blanks.</param>
public sealed record GoalYear(FiscalYear Year, Fraction? Target, Fraction? Actual, RatioParts? TargetParts, RatioParts? ActualParts, Fraction? Alone);

/// <summary>A goal of one plan, or one part of it, with its figures by year and how far it has come.</summary>
/// <remarks>
/// It reads every goal, also the plan's own, which are in no roll-up. The progress of a KGI that rolls up is told by <see cref="RollUp"/>.
/// Figures of several governments are added; of a ratio numerators and denominators are.
/// </remarks>
public sealed record GoalReading
{
    /// <summary>The goal.</summary>
    public required Goal Goal { get; init; }

    /// <summary>The part that is read, or null for the whole goal.</summary>
    public Part? Part { get; init; }

    /// <summary>The figure to start from; null when nobody has stated one.</summary>
    public Fraction? Baseline { get; init; }

    /// <summary>Of a ratio: the two numbers under the baseline.</summary>
    public RatioParts? BaselineParts { get; init; }

    /// <summary>The final target; null when nobody has stated one.</summary>
    public Fraction? Final { get; init; }

    /// <summary>Of a ratio: the two numbers under the final target.</summary>
    public RatioParts? FinalParts { get; init; }

    /// <summary>Every year of the plan.</summary>
    public IReadOnlyList<GoalYear> Years { get; init; } = [];

    /// <summary>The figure to date; null when nothing is reported.</summary>
    public Fraction? ToDate { get; init; }

    /// <summary>What should be reached by now; null when the plan does not say enough.</summary>
    public Fraction? Expected { get; init; }

    /// <summary>How the expected figure came about, where one line gives it.</summary>
    public Formula? ExpectedFormula { get; init; }

    /// <summary>The years that are over and not reported, or not in full. While there are any, no pace is worked out.</summary>
    public IReadOnlyList<FiscalYear> Unreported { get; init; } = [];

    /// <summary>How far it has come.</summary>
    public required Progress Progress { get; init; }

    /// <summary>Reads a goal, or one part of it.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="start">The plan's first year.</param>
    /// <param name="end">The plan's last year.</param>
    /// <param name="reports">What was reported of the goal, all years and parts.</param>
    /// <param name="asOf">The latest year that is over.</param>
    /// <param name="limits">The limits of the classes.</param>
    /// <param name="part">Only this part; null for the whole.</param>
    /// <exception cref="OverflowException">A sum is larger than 64 bits hold.</exception>
    public static GoalReading Of(
        Goal goal, FiscalYear start, FiscalYear end, IEnumerable<GoalReport> reports, FiscalYear asOf, ProgressLimits limits, Part? part = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(reports);
        var read = part is null ? goal : goal with { Shares = [.. goal.Shares.Where(share => share.Part == part)] };
        var own = reports.Where(report => part is null || report.Part == part).ToList();
        var (line, yearly, due) = (read.Line(start, end), Yearly(own), asOf < end ? asOf : end);
        var unreported = UnreportedYears(goal.Kind, start, due, own);
        var (toDate, expected) = (Arithmetic.ToDate(goal.Kind, yearly, due), line.At(due));
        return new()
        {
            Goal = goal,
            Part = part,
            // What the line assumes where nobody has said is not shown as said.
            Baseline = goal.Kind == MeasureKind.Ratio || read.Shares.All(share => share.Baseline is not null) ? line.Baseline : null,
            BaselineParts = Parts(read.Shares.Select(share => share.BaselineRatio)),
            Final = line.Final,
            FinalParts = Parts(read.Shares.Select(share => share.FinalRatio)),
            Years = [.. FiscalYear.Range(start, end).Select(year => ReadYear(read, line, year, own, yearly))],
            ToDate = toDate,
            Expected = expected?.Value,
            ExpectedFormula = expected?.Formula,
            Unreported = unreported,
            Progress = Held(Arithmetic.Measure(toDate, line, due, limits), unreported, limits),
        };
    }

    private static GoalYear ReadYear(Goal goal, TargetLine line, FiscalYear year, List<GoalReport> reports, List<YearlyReport> yearly)
    {
        var isFinal = year.Year == line.TargetYear;
        Fraction? target = line.Milestones.TryGetValue(year, out var milestone) ? milestone : isFinal ? line.Final : null;
        var alone = Arithmetic.ToDate(goal.Kind, yearly.FindAll(report => report.Year == year), year);
        if (goal.Kind != MeasureKind.Ratio)
        {
            var isReported = reports.Exists(report => report.Year == year && report.Amount is not null);
            return new(year, target, isReported ? Arithmetic.ToDate(goal.Kind, yearly, year) : null, null, null, alone);
        }

        var aim = Parts(goal.Shares.Select(share => share.MilestoneRatios.GetValueOrDefault(year.Year))) ?? (isFinal ? Parts(goal.Shares.Select(share => share.FinalRatio)) : null);
        var done = Parts(reports.Where(report => report.Year == year)
            .Select(report => report is { Amount: { } amount, Denominator: { } denominator } ? new RatioParts(amount, denominator) : null));
        return new(year, target, done is null or { Denominator: 0 } ? null : new Fraction(done.Numerator, done.Denominator), aim, done, alone);
    }

    /// <summary>
    /// Years that owe a report: every one of a period kind, of the others only the latest, which stands for those before it. A year with a
    /// blank in it is not reported in full.
    /// </summary>
    private static List<FiscalYear> UnreportedYears(MeasureKind kind, FiscalYear start, FiscalYear due, List<GoalReport> reports)
    {
        if (due < start)
        {
            return [];
        }

        bool IsSaid(GoalReport report) => report.Amount is not null && (kind != MeasureKind.Ratio || report.Denominator is not null);
        var said = reports.Where(IsSaid).Select(report => report.Year).ToHashSet();
        var blank = reports.Where(report => !IsSaid(report)).Select(report => report.Year).ToHashSet();
        return kind == MeasureKind.Period
            ? [.. FiscalYear.Range(start, due).Where(year => !said.Contains(year) || blank.Contains(year))]
            : said.Any(year => year >= due) && !blank.Contains(due) ? [] : [due];
    }

    /// <summary>Each prefecture and part is a reporter of its own, as in the roll-up: each one's latest figure stands.</summary>
    private static List<YearlyReport> Yearly(List<GoalReport> reports) =>
        reports.ConvertAll(report => new YearlyReport(report.Year, report.Amount, report.Denominator, $"{report.Place.Prefecture}|{report.Part}"));

    private static RatioParts? Parts(IEnumerable<RatioParts?> parts)
    {
        var known = parts.OfType<RatioParts>().ToList();
        return known.Count == 0 ? null : new(known.Sum(one => one.Numerator), known.Sum(one => one.Denominator));
    }

    /// <summary>With a year missing the figure is not the whole figure, and no pace is read from it.</summary>
    private static Progress Held(Progress progress, List<FiscalYear> unreported, ProgressLimits limits) =>
        unreported.Count == 0 || progress.Class == ProgressClass.NotReported
            ? progress
            : progress with { Pace = null, PaceFormula = null, Class = Arithmetic.Classify(progress.Attainment, null, limits) };
}
