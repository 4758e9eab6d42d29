using CsCheck;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Indicators;

public class ArithmeticTests
{
    private static readonly ProgressLimits Limits = ProgressLimits.Default;

    [Fact]
    public void Period_amounts_add_up_over_the_years() =>
        Assert.Equal(60, Arithmetic.RunningSum([Said(2026, 10), Said(2027, 20), Said(2028, 30), Said(2029, 99)], Year(2028)));

    [Fact]
    public void Cumulative_amounts_are_never_summed_over_time() =>
        Assert.Equal(30, Arithmetic.Latest([Said(2026, 10), Said(2027, 20), Said(2028, 30)], Year(2028)));

    [Fact]
    public void Of_several_reporters_each_ones_latest_is_added() =>
        Assert.Equal(25, Arithmetic.Latest([Said(2026, 10, "16"), Said(2027, 20, "16"), Said(2026, 5, "17")], Year(2027)));

    [Fact]
    public void A_late_edit_of_year_1_does_not_overwrite_year_2() =>
        Assert.Equal(20, Arithmetic.Latest([Said(2027, 20), Said(2026, 11)], Year(2027)));

    [Fact]
    public void A_blank_does_not_hide_an_earlier_figure_and_is_not_zero()
    {
        Assert.Equal(10, Arithmetic.Latest([Said(2026, 10), Said(2027, null)], Year(2027)));
        Assert.Null(Arithmetic.Latest([Said(2026, null)], Year(2027)));
        Assert.Null(Arithmetic.RunningSum([Said(2026, null)], Year(2027)));
        Assert.Equal(0, Arithmetic.RunningSum([Said(2026, 0)], Year(2027)));
    }

    [Fact]
    public void A_ratio_adds_numerators_and_denominators_and_then_divides()
    {
        var ratio = Arithmetic.Ratio([new(Year(2026), 30, 100, "16"), new(Year(2026), 10, 300, "17")], Year(2026));
        Assert.Equal(new Fraction(40, 400), ratio);
        Assert.Equal("率 ＝ 分子 40 ÷ 分母 400 ＝ 10.0%", Arithmetic.RatioFormula(40, 400).ToJapanese());
        Assert.Null(Arithmetic.Ratio([new(Year(2026), 30, 0)], Year(2026)));
        Assert.Null(Arithmetic.Ratio([new(Year(2026), 30, null)], Year(2026)));
    }

    [Fact]
    public void A_sum_that_64_bits_do_not_hold_is_an_error() =>
        Assert.Throws<OverflowException>(() => Arithmetic.RunningSum([Said(2026, long.MaxValue), Said(2027, 1)], Year(2027)));

    [Theory]
    [InlineData(50, 0, 80, "5/8")]
    [InlineData(90, 100, 60, "1/4")] // a falling target
    [InlineData(110, 100, 60, "-1/4")] // a falling target that rises
    [InlineData(0, -100, 100, "1/2")] // a negative baseline
    [InlineData(-150, -100, -200, "1/2")] // further below zero
    public void Attainment_is_right_in_every_direction(long actual, long baseline, long target, string expected) =>
        Assert.Equal(expected, Arithmetic.Attainment(actual, baseline, target)!.Value.ToString());

    [Fact]
    public void A_target_that_equals_its_baseline_cannot_be_computed()
    {
        Assert.Null(Arithmetic.Attainment(100, 100, 100));
        Assert.Equal(ProgressClass.NotComputable, Measure(100, 100, 100).Class);
    }

    [Fact]
    public void Expected_is_the_milestone_where_one_is_given_and_else_on_the_straight_line()
    {
        var line = new TargetLine
        {
            Baseline = 0,
            BaselineYear = 2025,
            Milestones = new Dictionary<FiscalYear, Fraction> { [Year(2026)] = 5 },
            Final = 100,
            TargetYear = 2028,
        };
        Assert.Equal((5, ExpectationSource.Milestone), (line.At(Year(2026))!.Value, line.At(Year(2026))!.Source));
        Assert.Equal((new Fraction(200, 3), ExpectationSource.StraightLine), (line.At(Year(2027))!.Value, line.At(Year(2027))!.Source));
        Assert.Equal("目安 ＝ 基準値 0 + (最終目標 100 − 基準値 0) × 経過年数 2 ÷ 全年数 3 ＝ 66.66", line.At(Year(2027))!.Formula.ToJapanese());
        Assert.Equal(0, line.At(Year(2024))!.Value);
        Assert.Equal(100, line.At(Year(2040))!.Value);
    }

    [Fact]
    public void Annual_targets_of_a_straight_line_add_up_to_the_final_target() => Gen.Select(
        Gen.Long[-1000, 1000], Gen.Long[-1000, 1000], Gen.Int[1, 12]).Sample((baseline, final, years) =>
    {
        var line = new TargetLine { Baseline = baseline, BaselineYear = 2025, Final = final, TargetYear = 2025 + years };
        var sum = Enumerable.Range(1, years).Aggregate(Fraction.Zero, (total, year) => total + line.AnnualTarget(Year(2025 + year))!.Value);
        Assert.Equal(final - baseline, (long)sum.Numerator);
    });

    [Theory]
    [InlineData(95, ProgressClass.OnTrack)]
    [InlineData(94, ProgressClass.SlightlyBehind)]
    [InlineData(80, ProgressClass.SlightlyBehind)]
    [InlineData(79, ProgressClass.Behind)]
    [InlineData(-5, ProgressClass.Behind)]
    [InlineData(199, ProgressClass.OnTrack)]
    [InlineData(200, ProgressClass.Achieved)]
    [InlineData(300, ProgressClass.Achieved)]
    public void Classes_follow_the_limits(long actual, ProgressClass expected) =>
        Assert.Equal(expected, Measure(actual, 0, 200).Class); // 100 expected half-way

    [Fact]
    public void A_pace_just_under_the_limit_is_not_rounded_up_to_it()
    {
        var progress = Arithmetic.Measure(94_999, Line(0, 200_000), Year(2026), Limits);
        Assert.Equal(ProgressClass.SlightlyBehind, progress.Class);
        Assert.Equal(94.9m, progress.Pace!.Value.ToPercent());
    }

    [Fact]
    public void A_falling_target_is_on_track_when_it_falls()
    {
        Assert.Equal(ProgressClass.OnTrack, Measure(80, 100, 60).Class);
        Assert.Equal(ProgressClass.Behind, Measure(99, 100, 60).Class);
        Assert.Equal(ProgressClass.Achieved, Measure(55, 100, 60).Class);
    }

    [Fact]
    public void Nobody_has_said_is_not_reported_and_not_behind() =>
        Assert.Equal(ProgressClass.NotReported, Arithmetic.Measure(null, Line(0, 100), Year(2026), Limits).Class);

    [Fact]
    public void Before_the_line_leaves_its_baseline_no_pace_can_be_computed() =>
        Assert.Equal(ProgressClass.NotComputable, Arithmetic.Measure(5, Line(0, 100), Year(2025), Limits).Class);

    [Fact]
    public void A_planned_dip_gives_no_pace_because_more_would_mean_less()
    {
        Assert.Null(Arithmetic.Pace(actual: 80, baseline: 100, expected: 90, target: 150));
        Assert.Equal(2, Arithmetic.Pace(actual: 80, baseline: 100, expected: 90, target: 60));
    }

    [Fact]
    public void Formulas_print_the_numbers_in_both_languages()
    {
        var progress = Measure(50, 0, 80);
        Assert.Equal("達成率 ＝ (実績 50 − 基準値 0) ÷ (目標 80 − 基準値 0) ＝ 62.5%", progress.AttainmentFormula!.ToJapanese());
        Assert.Equal("Pace = (actual 50 − baseline 0) ÷ (expected 40 − baseline 0) = 125.0%", progress.PaceFormula!.ToEnglish());
        Assert.Equal("Attainment = (actual 1,500 − baseline −1,000) ÷ (target −1,000 − baseline −1,000) = not computable", Measure(1500, -1000, -1000).AttainmentFormula!.ToEnglish());
    }

    private static FiscalYear Year(int year) => new(year);

    private static YearlyReport Said(int year, long? amount, string reporter = "") => new(Year(year), amount, null, reporter);

    private static TargetLine Line(long baseline, long final) =>
        new() { Baseline = baseline, BaselineYear = 2025, Final = final, TargetYear = 2027 };

    private static Progress Measure(long actual, long baseline, long final) =>
        Arithmetic.Measure(actual, Line(baseline, final), Year(2026), Limits);
}
