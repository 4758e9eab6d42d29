using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Indicators;

public class RollUpExamples
{
    private static readonly FiscalYear Y26 = new(2026);
    private static readonly FiscalYear Y27 = new(2027);
    private static readonly FiscalYear Y28 = new(2028);

    [Fact]
    public void Period_years_add_up_and_a_stock_is_the_latest()
    {
        var plans = new[] { Plan("B-1") };
        var investment = Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 10), Row("B-1", Y27, 20));
        Assert.Equal(30, investment.Value);
        var valueAdded = Roll(Nation(Kgi.ValueAdded), plans, Added("B-1", Y26, 10), Added("B-1", Y27, 20));
        Assert.Equal(20, valueAdded.Value);
        Assert.Equal(10, Roll(Nation(Kgi.ValueAdded, Y26), plans, Added("B-1", Y26, 10), Added("B-1", Y27, 20)).Value);
        Assert.Equal(20, Roll(Nation(Kgi.Investment, Y27), plans, Row("B-1", Y26, 10), Row("B-1", Y27, 20)).Value);
    }

    [Fact]
    public void A_late_edit_of_year_1_does_not_overwrite_year_2()
    {
        var plans = new[] { Plan("B-1") };
        Assert.Equal(20, Roll(Nation(Kgi.ValueAdded), plans, Added("B-1", Y27, 20), Added("B-1", Y26, 999)).Value);
    }

    [Fact]
    public void An_older_figure_stands_for_a_plan_that_has_not_reported_the_latest_year()
    {
        var result = Roll(Nation(Kgi.ValueAdded), [Plan("B-1", targets: Goal(Kgi.ValueAdded, 60))], Added("B-1", Y26, 10));
        Assert.Equal(10, result.Value);
        Assert.Equal(new Coverage(0, 1, 0), result.Coverage);
        Assert.Equal(LeftOutReason.NotReported, Assert.Single(result.Excluded).Reason);
        Assert.Equal((40, 30), (result.Upper!.Value, Assert.Single(result.Fills).Amount!.Value)); // the line is at 40 by 2027
    }

    [Fact]
    public void A_joint_plan_that_straddles_the_Tokyo_area_is_split()
    {
        var facts = new[] { Row("B-1", Y26, 10, "12211"), Row("B-1", Y26, 30, "08203") };
        var plans = new[] { Plan("B-1", targets: Goal(Kgi.Investment, 100)) };
        var nation = Roll(Nation(Kgi.Investment, Y26), plans, facts);
        Assert.Equal((30, 30), (nation.Value, nation.ByPrefecture.Single().Amount));
        Assert.Equal((10, 1), (nation.Excluded.Single().Amount, nation.Excluded.Single().Rows));
        Assert.Equal(40, Roll(RollUpScope.OfGroup(PlanType.B, Kgi.Investment, Y27, Y26), plans, facts).Value);
        Assert.Equal(40, Roll(RollUpScope.OfPlan("B-1", Kgi.Investment, Y27, Y26), plans, facts).Value);
        var trained = facts.Select(fact => fact with { Kgi = Kgi.TrainedPeople, Part = Part.None }).ToArray();
        Assert.Equal(40, Roll(Nation(Kgi.TrainedPeople, Y26), plans, trained).Value);
    }

    [Fact]
    public void One_project_in_two_plans_counts_once_for_the_earlier_submission()
    {
        var plans = new[] { Plan("A-1", day: 2), Plan("B-1", day: 1) };
        var facts = new[] { Row("A-1", Y26, 100, key: "P"), Row("B-1", Y26, 90, key: "P"), Row("B-1", Y26, 7, key: "P") };
        var result = Roll(Nation(Kgi.Investment, Y26), plans, facts);
        Assert.Equal(97, result.Value); // two rows of one plan are not duplicates
        var left = result.Excluded.Single(plan => plan.Reason == LeftOutReason.CountedInAnotherPlan);
        Assert.Equal(("A-1", 100L, "B-1"), (left.PlanId, left.Amount, Assert.Single(left.CountedIn)));
        Assert.Equal(100, Roll(RollUpScope.OfPlan("A-1", Kgi.Investment, Y27, Y26), plans, facts).Value);
        Assert.Equal(100, Roll(RollUpScope.OfGroup(PlanType.A, Kgi.Investment, Y27, Y26), plans, facts).Value);
    }

    [Fact]
    public void Plans_submitted_at_one_time_go_by_the_smaller_id()
    {
        var facts = new[] { Row("B-2", Y26, 1, key: "P"), Row("B-10", Y26, 2, key: "P") };
        Assert.Equal(2, Roll(Nation(Kgi.Investment, Y26), [Plan("B-2"), Plan("B-10")], facts).Value);
    }

    [Theory]
    [InlineData("2027", "private", "16201")]
    [InlineData("2026", "public", "16201")]
    [InlineData("2026", "private", "16202")]
    public void Another_year_part_or_place_of_a_project_is_another_amount(string year, string part, string place)
    {
        var other = Row("B-2", FiscalYear.Parse(year), 5, place, "P") with { Part = part == "public" ? Part.Public : Part.Private };
        Assert.Equal(15, Roll(Nation(Kgi.Investment), [Plan("B-1"), Plan("B-2")], Row("B-1", Y26, 10, key: "P"), other).Value);
    }

    [Fact]
    public void A_blank_row_of_the_earlier_plan_does_not_take_the_later_plans_amount()
    {
        var result = Roll(Nation(Kgi.Investment, Y26), [Plan("B-1"), Plan("B-2", day: 2)], Row("B-1", Y26, null, key: "P"), Row("B-2", Y26, 5, key: "P"));
        Assert.Equal(5, result.Value);
    }

    [Fact]
    public void A_withdrawn_plan_keeps_nothing_from_the_others()
    {
        var result = Roll(
            Nation(Kgi.Investment, Y26), [Plan("B-1") with { Withdrawn = true }, Plan("B-2", day: 2)], Row("B-1", Y26, 9, key: "P"), Row("B-2", Y26, 5, key: "P"));
        Assert.Equal(5, result.Value);
        Assert.Equal((LeftOutReason.Withdrawn, 9L), (result.Excluded.Single().Reason, result.Excluded.Single().Amount));
        Assert.Equal(new Coverage(1, 1, 0), result.Coverage);
    }

    [Fact]
    public void One_firm_in_one_municipality_is_a_candidate_until_a_person_decides()
    {
        var plans = new[] { Plan("B-1"), Plan("B-2", day: 2) };
        var facts = new[] { Row("B-1", Y26, 100, firm: 0), Row("B-2", Y26, 80, firm: 0) };
        var open = Roll(Nation(Kgi.Investment, Y26), plans, facts);
        Assert.Equal((100, 180, 180), (open.Lower!.Value, open.Value!.Value, open.Upper!.Value));
        var candidate = Assert.Single(open.Undecided);
        Assert.Equal((80, 2), (candidate.AmountAtStake, candidate.Members.Count));
        Assert.Equal([("B-1", true), ("B-2", false)], candidate.Members.Select(member => (member.PlanId, member.Kept)));

        var same = Roll(Nation(Kgi.Investment, Y26), plans, facts, Decided(DuplicateFinding.Same));
        Assert.Equal((100, 100, 0), (same.Value!.Value, same.Lower!.Value, same.Undecided.Count));
        var different = Roll(Nation(Kgi.Investment, Y26), plans, facts, Decided(DuplicateFinding.Different));
        Assert.Equal((180, 180, 0), (different.Value!.Value, different.Lower!.Value, different.Undecided.Count));
    }

    [Fact]
    public void One_firm_is_no_candidate_without_a_municipality_or_within_one_plan_or_with_a_common_project()
    {
        var plans = new[] { Plan("B-1"), Plan("B-2", day: 2) };
        Assert.Empty(Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 1, "16", firm: 0), Row("B-2", Y26, 2, "16", firm: 0)).Undecided);
        Assert.Empty(Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 1, firm: 0), Row("B-1", Y26, 2, firm: 0)).Undecided);
        Assert.Empty(Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 1, firm: 0), Row("B-2", Y27, 2, firm: 0)).Undecided);
        var otherPart = Row("B-2", Y26, 2, key: "P", firm: 0) with { Part = Part.Public };
        Assert.Empty(Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 1, key: "P", firm: 0), otherPart).Undecided);
        Assert.Single(Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 1, key: "P", firm: 0), Row("B-2", Y26, 2, key: "Q", firm: 0)).Undecided);
    }

    [Fact]
    public void An_amount_left_to_a_plan_that_leaves_it_to_a_third_is_counted_in_the_third()
    {
        var plans = new[] { Plan("B-1"), Plan("B-2", day: 2), Plan("B-3", day: 3) };
        var facts = new[] { Row("B-1", Y26, 100, firm: 0), Row("B-2", Y26, 80, key: "P", firm: 0), Row("B-3", Y26, 70, key: "P") };
        var result = Roll(Nation(Kgi.Investment, Y26), plans, facts, Decided(DuplicateFinding.Same));
        Assert.Equal(100, result.Value);
        Assert.All(result.Excluded.Where(plan => plan.Reason == LeftOutReason.CountedInAnotherPlan), plan => Assert.Equal(["B-1"], plan.CountedIn));
    }

    [Fact]
    public void Of_a_part_that_nobody_reported_nothing_is_said_while_a_reported_zero_is_zero()
    {
        var alone = Roll(Nation(Kgi.Investment, Y26), [Plan("B-1")], Row("B-1", Y26, 100) with { Part = Part.Private });
        Assert.Equal((100L, null, 1L, 0L), (alone.PrivateSaid, alone.PublicSaid, alone.PrivateRows, alone.PublicRows));
        var zero = Roll(Nation(Kgi.Investment, Y26), [Plan("B-1")], Row("B-1", Y26, 100) with { Part = Part.Private }, Row("B-1", Y26, 0) with { Part = Part.Public });
        Assert.Equal((100L, 0L), (zero.PrivateSaid, zero.PublicSaid));
    }

    [Fact]
    public void A_blank_is_left_out_as_not_reported_and_is_not_zero()
    {
        var result = Roll(Nation(Kgi.Investment, Y26), [Plan("B-1"), Plan("B-2")], Row("B-1", Y26, null), Row("B-2", Y26, 0));
        Assert.Equal((0, 0), (result.Value, result.Said));
        Assert.Equal(new Coverage(1, 2, 0), result.Coverage);
        Assert.Equal((null, 1), (result.Excluded.Single().Amount, result.Excluded.Single().Rows));
        Assert.Null(Roll(Nation(Kgi.Investment, Y26), [Plan("B-1")]).Said);
    }

    [Fact]
    public void An_unreported_plan_is_filled_at_the_years_own_target()
    {
        var target = Goal(Kgi.Investment, 100) with { Milestones = new Dictionary<FiscalYear, long> { [Y26] = 20, [Y27] = 50 } };
        var plans = new[] { Plan("B-1", targets: target) };
        Assert.Equal(20, Roll(Nation(Kgi.Investment, Y26), plans).Upper);
        Assert.Equal(30, Roll(Nation(Kgi.Investment, Y27), plans).Upper);
        Assert.Equal(50, Roll(Nation(Kgi.Investment), plans).Upper);
        Assert.Equal(45, Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 15)).Upper);
        Assert.Equal(33, Roll(Nation(Kgi.Investment, Y27), [Plan("B-1", targets: Goal(Kgi.Investment, 100))]).Upper); // 66 − 33
    }

    [Fact]
    public void A_year_reported_in_part_is_filled_up_and_nothing_reported_is_taken_away()
    {
        var plans = new[] { Plan("B-1", targets: Goal(Kgi.Investment, 90)) };
        Assert.Equal(30, Roll(Nation(Kgi.Investment, Y26), plans, Row("B-1", Y26, 12), Row("B-1", Y26, null, "16202")).Upper);
        Assert.Equal(70, Roll(Nation(Kgi.Investment, Y26), plans, Row("B-1", Y26, 70), Row("B-1", Y26, null, "16202")).IfFilled);
    }

    [Fact]
    public void What_another_plan_keeps_is_not_filled_in_again()
    {
        var plans = new[] { Plan("B-1"), Plan("B-2", day: 2, Goal(Kgi.Investment, 90)) };
        var facts = new[] { Row("B-1", Y26, 12, key: "P"), Row("B-2", Y26, 12, key: "P"), Row("B-2", Y26, null, "16202") };
        var result = Roll(Nation(Kgi.Investment, Y26), plans, facts);
        Assert.Equal((12, 30), (result.Value, result.IfFilled)); // 18 lacking of 30, whoever keeps the 12
    }

    [Fact]
    public void In_the_nation_only_shares_outside_the_Tokyo_area_are_filled()
    {
        var plans = new[] { Plan("B-1", targets: [Goal(Kgi.Investment, 90), Goal(Kgi.Investment, 300) with { Place = Place.Parse("12") }]) };
        Assert.Equal(30, Roll(Nation(Kgi.Investment, Y26), plans).Upper);
        Assert.Equal(130, Roll(RollUpScope.OfGroup(PlanType.B, Kgi.Investment, Y27, Y26), plans).Upper);
    }

    [Fact]
    public void A_level_beyond_its_target_is_not_hidden_by_the_fill()
    {
        var result = Roll(Nation(Kgi.ValueAdded), [Plan("B-1", targets: Goal(Kgi.ValueAdded, 60))], Added("B-1", Y26, 100));
        Assert.Equal((40, 100, 100), (result.Lower!.Value, result.Value!.Value, result.Upper!.Value));
        Assert.Equal(40, result.IfFilled);
    }

    [Fact]
    public void A_plan_is_due_from_its_first_year_to_its_last()
    {
        var later = Plan("B-2") with { Start = Y27 };
        var over = Plan("B-3") with { End = Y26 };
        var result = Roll(Nation(Kgi.Investment, Y26), [Plan("B-1"), later, over], Row("B-1", Y26, 1));
        Assert.Equal(new Coverage(1, 2, 1), result.Coverage);
        Assert.Equal(new Coverage(1, 2, 1), Roll(Nation(Kgi.Investment, Y27), [Plan("B-1"), later, over], Row("B-1", Y27, 1)).Coverage);
        var first = Plan("B-4") with { FirstDue = Y28 };
        Assert.Equal(new Coverage(0, 0, 1), Roll(Nation(Kgi.Investment), [first]).Coverage);
    }

    [Fact]
    public void Productivity_is_listed_under_the_second_KGI_and_never_summed()
    {
        var productivity = Added("C-1", Y26, 3) with { Kgi = Kgi.ProductivityIncrease, Denominator = 2 };
        var result = Roll(Nation(Kgi.ValueAdded, Y26), [Plan("C-1")], Added("C-1", Y26, 10), productivity);
        Assert.Equal(10, result.Value);
        var left = Assert.Single(result.Excluded);
        Assert.Equal((LeftOutReason.Ratio, null, 1), (left.Reason, left.Amount, left.Rows));
    }

    [Fact]
    public void A_ratio_of_a_joint_plan_adds_numerators_and_denominators()
    {
        var target = Goal(Kgi.ProductivityRate, 30) with { Baseline = 10, BaselineDenominator = 100, FinalDenominator = 100 };
        var facts = new[]
        {
            Added("C-1", Y27, 30) with { Kgi = Kgi.ProductivityRate, Denominator = 100 },
            Added("C-1", Y27, 30, "17201") with { Kgi = Kgi.ProductivityRate, Denominator = 300 },
        };
        var plans = new[] { Plan("C-1", targets: target) };
        var result = Roll(RollUpScope.OfPlan("C-1", Kgi.ProductivityRate, Y27), plans, facts);
        Assert.Null(result.Value);
        Assert.Equal(new Fraction(60, 400), result.Ratio);
        Assert.Equal("Ratio = numerator 60 ÷ denominator 400 = 15.0%", result.RatioFormula!.ToEnglish());
        Assert.Equal(new Fraction(1, 4), result.Progress!.Attainment);
        Assert.Null(Roll(Nation(Kgi.ProductivityRate), plans, facts).Ratio);
    }

    [Theory]
    [InlineData(Kgi.Investment)]
    [InlineData(Kgi.TrainedPeople)]
    public void Group_C_has_no_investment_and_no_trained_people(Kgi kgi)
    {
        var result = Roll(RollUpScope.OfGroup(PlanType.C, kgi, Y27), [Plan("C-1"), Plan("B-1")], Row("C-1", Y26, 5));
        Assert.False(result.IsDefined);
        Assert.Equal((null, null, null), (result.Value, result.Lower, result.Upper));
        Assert.Empty(result.Included);
        Assert.Empty(result.Excluded);
    }

    [Fact]
    public void The_nations_investment_comes_from_A_and_B_only() =>
        Assert.Equal(3, Roll(Nation(Kgi.Investment), [Plan("A-1"), Plan("B-1"), Plan("C-1")], Row("A-1", Y26, 1), Row("B-1", Y26, 2), Row("C-1", Y26, 4)).Value);

    [Fact]
    public void A_block_page_looks_at_its_prefectures_and_leaves_nothing_out_for_it()
    {
        var toyama = Nation(Kgi.Investment, Y26) with { Prefectures = new HashSet<PrefectureCode> { new(16) } };
        var result = Roll(toyama, [Plan("B-1"), Plan("B-2")], Row("B-1", Y26, 10), Row("B-1", Y26, 5, "23211"), Row("B-2", Y26, 7, "23211"));
        Assert.Equal((10, 1), (result.Value, result.RowsInScope));
        Assert.Empty(result.Excluded);
        Assert.Equal(new Coverage(1, 1, 0), result.Coverage);
    }

    [Fact]
    public void Progress_holds_reported_plans_against_their_own_expectations()
    {
        var plans = new[] { Plan("B-1", targets: Goal(Kgi.Investment, 300)), Plan("B-2", targets: Goal(Kgi.Investment, 900)) };
        var result = Roll(Nation(Kgi.Investment), plans, Row("B-1", Y26, 90), Row("B-1", Y27, 90));
        Assert.Equal((1200, 800), (result.Target!.Value, result.Expected!.Value));
        Assert.Equal(new Fraction(180, 1200), result.Progress!.Attainment);
        Assert.Equal(new Fraction(180, 200), result.Progress.Pace);
        Assert.Equal((ProgressClass.SlightlyBehind, ExpectationSource.StraightLine), (result.Progress.Class, result.Progress.ExpectedFrom!.Value));
    }

    [Fact]
    public void One_year_of_a_period_kind_is_held_against_that_years_target()
    {
        var result = Roll(Nation(Kgi.Investment, Y27), [Plan("B-1", targets: Goal(Kgi.Investment, 300))], Row("B-1", Y26, 1), Row("B-1", Y27, 96));
        Assert.Equal((100, new Fraction(96, 100)), (result.Target!.Value, result.Progress!.Pace!.Value));
    }

    [Fact]
    public void A_target_already_met_stays_achieved_when_the_year_would_ask_for_more()
    {
        var target = Goal(Kgi.Investment, 50) with { Milestones = new Dictionary<FiscalYear, long> { [Y27] = 500 } };
        Assert.Equal(ProgressClass.Achieved, Roll(Nation(Kgi.Investment), [Plan("B-1", targets: target)], Row("B-1", Y26, 30), Row("B-1", Y27, 30)).Progress!.Class);
    }

    [Fact]
    public void An_unreported_state_does_not_pull_the_sum_below_where_it_started()
    {
        var state = Goal(Kgi.ValueAdded, 1300) with { Baseline = 1000 };
        var plans = new[] { Plan("B-1", targets: state), Plan("B-2", targets: state) };
        var result = Roll(Nation(Kgi.ValueAdded), plans, Added("B-1", Y27, 1200));
        Assert.Equal(new Fraction(200, 600), result.Progress!.Attainment);
        Assert.Equal(1, result.Progress.Pace);
    }

    [Fact]
    public void The_waterfall_names_each_reason_with_its_amount_and_rows()
    {
        var plans = new[] { Plan("A-1"), Plan("B-1"), Plan("B-2"), Plan("B-3") with { Withdrawn = true } };
        var result = Roll(
            Nation(Kgi.Investment, Y26),
            plans,
            Row("A-1", Y26, 100, key: "P"), Row("B-1", Y26, 90, key: "P"), Row("B-1", Y26, 40, "13101"), Row("B-2", Y26, null), Row("B-3", Y26, 7));
        Assert.Equal(
            [
                new(null, 237, 5, 4),
                new(LeftOutReason.Withdrawn, -7, -1, 1),
                new(LeftOutReason.Ratio, 0, 0, 0),
                new(LeftOutReason.NotReported, null, -1, 1),
                new(LeftOutReason.TokyoArea, -40, -1, 1),
                new(LeftOutReason.CountedInAnotherPlan, -90, -1, 1),
                new WaterfallStep(null, 100, 1, 1),
            ],
            result.Waterfall);
        Assert.Equal("計画の積み上げ ＝ すべての行 237 − 取り下げ 7 − 東京圏 40 − 別の計画で数えたもの 90 ＝ 100", result.ValueFormula!.ToJapanese());
    }

    [Fact]
    public void A_cell_that_64_bits_do_not_hold_is_named()
    {
        var error = Assert.Throws<AmountOverflowException>(() =>
            Roll(Nation(Kgi.Investment), [Plan("B-1")], Row("B-1", Y26, long.MaxValue), Row("B-1", Y26, 1)));
        Assert.Equal("B-1 investment 2026 16 Private", error.Cell);
        var total = Assert.Throws<AmountOverflowException>(() =>
            Roll(Nation(Kgi.Investment), [Plan("B-1"), Plan("B-2")], Row("B-1", Y26, long.MaxValue), Row("B-2", Y26, 1)));
        Assert.Equal("total", total.Cell);
        Assert.Equal(1, Roll(Nation(Kgi.Investment), [Plan("B-1")], Row("B-1", Y26, long.MaxValue), Row("B-1", Y26, 1), Row("B-1", Y26, -long.MaxValue)).Value);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Roll(RollUpScope.OfPlan("B-9", Kgi.Investment, Y27), [Plan("B-1")]));
        Assert.Throws<ArgumentException>(() => Roll(Nation(Kgi.Investment), [Plan("B-1"), Plan("B-1")]));
    }

    [Fact]
    public void Plain_facts_collapse_however_many_there_are()
    {
        var facts = Enumerable.Range(0, 100_000).Select(index => Row("B-1", Y26, 1, index % 2 == 0 ? "16201" : "16202"));
        var partial = RollUpPartial.From(facts);
        Assert.Equal(1, partial.CellCount);
        Assert.Equal(100_000, RollUp.Evaluate(partial, [Plan("B-1")], [], Nation(Kgi.Investment), PolicySettings.Default).Value);
    }

    private static RollUpScope Nation(Kgi kgi, FiscalYear? year = null) => RollUpScope.Nation(kgi, Y27, year);

    private static PlanForRollUp Plan(string id, int day = 1, params Target[] targets) => new()
    {
        Id = id,
        Type = Enum.Parse<PlanType>(id[..1]),
        SubmittedAt = new DateTimeOffset(2026, 6, day, 9, 0, 0, TimeSpan.FromHours(9)),
        Start = Y26,
        End = Y28,
        Targets = targets,
    };

    private static Target Goal(Kgi kgi, long final) => new() { Kgi = kgi, Place = Place.Parse("16"), Final = final };

    private static Fact Row(string plan, FiscalYear year, long? amount, string place = "16201", string? key = null, int? firm = null) => new()
    {
        PlanId = plan,
        Kgi = Kgi.Investment,
        FiscalYear = year,
        Part = Part.Private,
        Place = Place.Parse(place),
        Amount = amount,
        SharedKey = key,
        Firm = firm is { } index ? SampleWorlds.Firms[index] : null,
    };

    private static Fact Added(string plan, FiscalYear year, long? amount, string place = "16201") =>
        Row(plan, year, amount, place) with { Kgi = Kgi.ValueAdded, Part = Part.None };

    private static DuplicateDecision Decided(DuplicateFinding finding) =>
        new(Kgi.Investment, Y26, SampleWorlds.Firms[0], MunicipalityCode.Parse("16201"), finding);

    private static RollUpResult Roll(RollUpScope scope, PlanForRollUp[] plans, params Fact[] facts) =>
        RollUp.Evaluate(RollUpPartial.From(facts), plans, [], scope, PolicySettings.Default);

    private static RollUpResult Roll(RollUpScope scope, PlanForRollUp[] plans, Fact[] facts, DuplicateDecision decision) =>
        RollUp.Evaluate(RollUpPartial.From(facts), plans, [decision], scope, PolicySettings.Default);
}
