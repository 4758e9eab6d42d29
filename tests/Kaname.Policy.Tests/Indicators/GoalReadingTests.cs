using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Indicators;

public class GoalReadingTests
{
    private static readonly FiscalYear Start = new(2026);
    private static readonly FiscalYear End = new(2030);
    private static readonly FiscalYear AsOf = new(2027);
    private static readonly Place Toyama = Place.Parse("16");
    private static readonly Place Ishikawa = Place.Parse("17201");

    [Fact]
    public void Running_sums_stand_under_the_year_to_the_end_of_which_they_go()
    {
        var reading = Read(Goal(MeasureKind.Period, 100), new(new(2026), Toyama, Part.None, 20), new(new(2027), Ishikawa, Part.None, 15));
        Assert.Equal([20, 35, null, null, null], reading.Years.Select(year => year.Actual));
        Assert.Equal(100, reading.Years[^1].Target);
        Assert.Equal(new Fraction(35, 40), reading.Progress.Pace);
        Assert.Equal(ProgressClass.SlightlyBehind, reading.Progress.Class);
    }

    [Fact]
    public void A_year_without_a_report_is_empty_and_no_pace_is_read_beyond_it()
    {
        var reading = Read(Goal(MeasureKind.Period, 100), new(new(2026), Toyama, Part.None, null), new(new(2027), Toyama, Part.None, 90));
        Assert.Equal([null, 90, null, null, null], reading.Years.Select(year => year.Actual));
        Assert.Equal([new FiscalYear(2026)], reading.Unreported);
        Assert.Null(reading.Progress.Pace);
        Assert.Equal(ProgressClass.NotComputable, reading.Progress.Class);
    }

    [Fact]
    public void Zero_is_a_report()
    {
        var reading = Read(Goal(MeasureKind.Period, 100), new(new(2026), Toyama, Part.None, 0), new(new(2027), Toyama, Part.None, 0));
        Assert.Empty(reading.Unreported);
        Assert.Equal(ProgressClass.Behind, reading.Progress.Class);
    }

    [Fact]
    public void Falling_targets_are_reached_from_above()
    {
        var goal = Goal(MeasureKind.Stock, 30) with { Shares = [new() { Government = Toyama, Baseline = 42, Final = 30 }] };
        Assert.Equal(new Fraction(1, 3), Read(goal, new GoalReport(new(2027), Toyama, Part.None, 38)).Progress.Attainment);
        Assert.Equal(ProgressClass.Achieved, Read(goal, new GoalReport(new(2027), Toyama, Part.None, 29)).Progress.Class);
    }

    [Fact]
    public void Ratios_add_numerators_and_denominators_and_show_both()
    {
        var goal = Goal(MeasureKind.Ratio, 0) with { Shares = [new() { Government = Toyama, BaselineRatio = new(30, 100), FinalRatio = new(40, 100) }] };
        var reading = Read(goal, new(new(2027), Toyama, Part.None, 10, 40), new(new(2027), Ishikawa, Part.None, 23, 60));
        Assert.Equal(new RatioParts(33, 100), reading.Years[1].ActualParts);
        Assert.Equal(new Fraction(33, 100), reading.ToDate);
        Assert.Equal(new Fraction(3, 10), reading.Progress.Attainment);
    }

    [Fact]
    public void Parts_add_up_to_the_whole()
    {
        var goal = Goal(MeasureKind.Period, 0) with
        {
            Shares = [new() { Government = Toyama, Part = Part.Public, Final = 40, Baseline = 0 }, new() { Government = Toyama, Part = Part.Private, Final = 60, Baseline = 0 }],
        };
        GoalReport[] reports = [new(new(2026), Toyama, Part.Public, 8), new(new(2026), Toyama, Part.Private, 11), new(new(2027), Toyama, Part.Private, 12)];
        var (whole, open, closed) = (Of(goal, reports, null), Of(goal, reports, Part.Public), Of(goal, reports, Part.Private));
        Assert.Equal(whole.ToDate, open.ToDate + closed.ToDate);
        Assert.Equal(whole.Final, open.Final + closed.Final);
        Assert.Equal([new FiscalYear(2027)], open.Unreported);
    }

    [Fact]
    public void A_plan_that_has_only_begun_owes_nothing()
    {
        var reading = GoalReading.Of(Goal(MeasureKind.Period, 100), new FiscalYear(2028), End, [], AsOf, ProgressLimits.Default);
        Assert.Empty(reading.Unreported);
        Assert.Equal(ProgressClass.NotReported, reading.Progress.Class);
    }

    private static Goal Goal(MeasureKind kind, long final) => new()
    {
        Id = "own",
        Level = GoalLevel.OwnKgi,
        Kind = kind,
        BaselineYear = new(2025),
        TargetYear = End,
        Shares = [new() { Government = Toyama, Baseline = 0, Final = final }],
    };

    private static GoalReading Read(Goal goal, params GoalReport[] reports) => Of(goal, reports, null);

    private static GoalReading Of(Goal goal, GoalReport[] reports, Part? part) => GoalReading.Of(goal, Start, End, reports, AsOf, ProgressLimits.Default, part);
}
