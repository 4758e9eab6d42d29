using CsCheck;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Indicators;

public class RollUpProperties
{
    // More by the environment: CsCheck_Iter=100000.
    private static readonly long Iterations = Math.Max(1_000, CsCheck.Check.Iter);

    private static readonly Gen<SampleWorld> Defined = SampleWorlds.Any.Where(world => world.Evaluate().IsDefined);

    [Fact]
    public void The_naive_evaluation_over_raw_facts_gives_the_same_result() => Check(Defined, world =>
    {
        var (result, naive) = (world.Evaluate(), new NaiveRollUp(world));
        Assert.Equal(naive.IsSummed ? naive.Value : null, result.Value);
        Assert.Equal(naive.IsSummed ? (naive.Said(Part.Public), naive.Said(Part.Private)) : default, (result.PublicSaid, result.PrivateSaid));
        Assert.Equal(naive.IsSummed ? naive.IfAllSame : null, result.IfAllSame);
        Assert.Equal(naive.IsSummed ? naive.IfFilled : null, result.IfFilled);
        Assert.Equal(naive.Excluded, result.Excluded.Select(plan => (plan.PlanId, plan.Reason, plan.Amount, plan.Rows)));
        Assert.Equal((naive.Reported.Count(), naive.Asked.Count()), (result.Coverage.Reported, result.Coverage.Total));
        Assert.Equal(naive.Active.Count() - naive.Asked.Count(), result.Coverage.NotDue);
        Assert.Equal((naive.Counted.Count(), naive.Rows.Count), ((int)result.RowsCounted, (int)result.RowsInScope));
        Assert.Equal(
            naive.Counted.GroupBy(row => row.Fact.PlanId, StringComparer.Ordinal).OrderBy(plan => plan.Key, StringComparer.Ordinal)
                .Select(plan => (plan.Key, plan.Sum(row => row.Fact.Amount!.Value), (long)plan.Count())),
            result.Included.Select(plan => (plan.PlanId, plan.Amount, plan.Rows)));
        if (naive.IsSummed)
        {
            Assert.Equal((naive.Attainment, naive.Pace), (result.Progress!.Attainment, result.Progress.Pace));
        }

        Assert.Equal(naive.Counted.Count(row => row.IsUndecided), result.Undecided.Sum(candidate => candidate.Members.Where(member => !member.Kept).Sum(member => member.Rows)));
    });

    [Fact]
    public void Every_row_is_either_counted_or_left_out_for_one_reason() => Check(Defined, world =>
    {
        var (result, rows) = (world.Evaluate(), world.Rows());
        var naive = new NaiveRollUp(world).Rows.ToDictionary(row => row.Fact.Id!, StringComparer.Ordinal);
        Assert.All(rows, row =>
        {
            Assert.Equal(naive.ContainsKey(row.Fact.Id!), row.IsInScope);
            Assert.Equal(row.IsInScope ? naive[row.Fact.Id!].Reason : null, row.Reason);
            Assert.Equal(row.IsInScope && naive[row.Fact.Id!].IsUndecided, row.IsUndecided);
            Assert.Equal(row.Reason == LeftOutReason.CountedInAnotherPlan, row.CountedIn is not null);
        });
        Assert.Equal(result.RowsCounted, rows.Count(row => row.IsCounted));
        Assert.Equal(result.RowsInScope, rows.Count(row => row.IsInScope));
        foreach (var entry in result.Excluded)
        {
            Assert.Equal(entry.Rows, rows.Count(row => row.Fact.PlanId == entry.PlanId && row.Reason == entry.Reason));
        }
    });

    [Fact]
    public void Lower_value_and_upper_are_in_order() => Check(Defined, world =>
    {
        var result = world.Evaluate();
        Assert.True(result.Value is null || (result.Lower <= result.Value && result.Value <= result.Upper));
        Assert.Equal(result.Value, result.Lower is null ? null : Math.Clamp(result.Value!.Value, result.Lower.Value, result.Upper!.Value));
        Assert.Equal(result.Value - result.Undecided.Sum(candidate => candidate.AmountAtStake), result.IfAllSame);
        Assert.Equal(result.Value + result.Fills.Sum(fill => fill.Amount ?? 0), result.IfFilled);
    });

    [Fact]
    public void The_value_is_the_sum_of_the_included_of_the_prefectures_and_of_the_parts() => Check(Defined, world =>
    {
        var result = world.Evaluate();
        if (result.Value is null)
        {
            Assert.Empty(result.Included);
            return;
        }

        Assert.Equal(result.Value, result.Included.Sum(plan => plan.Amount));
        Assert.Equal(result.Value, result.ByPrefecture.Sum(prefecture => prefecture.Amount));
        Assert.Equal(result.Value, result.Public + result.Private + result.WithoutPart);
        Assert.Equal(result.Public, result.Included.Sum(plan => plan.Public));
        Assert.Equal(result.Private, result.ByPrefecture.Sum(prefecture => prefecture.Private));
        Assert.Equal(result.RowsCounted, result.ByPrefecture.Sum(prefecture => prefecture.Rows));
        Assert.Equal((result.PublicRows, result.PrivateRows), (result.Included.Sum(plan => plan.PublicRows), result.Included.Sum(plan => plan.PrivateRows)));
        Assert.Equal((result.PublicRows, result.PrivateRows), (result.ByPrefecture.Sum(prefecture => prefecture.PublicRows), result.ByPrefecture.Sum(prefecture => prefecture.PrivateRows)));
        Assert.True(result.PublicSaid == result.Public || (result.PublicSaid is null && result.PublicRows == 0));
        Assert.Equal(result.Included.Count, result.Included.DistinctBy(plan => plan.PlanId).Count());
        Assert.Equal(result.Excluded.Count, result.Excluded.DistinctBy(plan => (plan.PlanId, plan.Reason)).Count());
    });

    [Fact]
    public void The_waterfall_adds_up_in_amounts_and_in_rows() => Check(Defined, world =>
    {
        var result = world.Evaluate();
        Assert.Equal(7, result.Waterfall.Count);
        Assert.Equal(result.RowsCounted, result.Waterfall.SkipLast(1).Sum(step => step.Rows));
        Assert.Equal(result.RowsCounted, result.Waterfall[^1].Rows);
        Assert.Equal(result.RowsInScope, result.Waterfall[0].Rows);
        if (result.Value is not null)
        {
            Assert.Equal(result.Value, result.Waterfall.SkipLast(1).Sum(step => step.Amount ?? 0));
            Assert.Equal(result.Value, result.Waterfall[^1].Amount);
        }
    });

    [Fact]
    public void The_order_of_facts_plans_and_merges_does_not_matter() => Check(
        Defined.SelectMany(world => Gen.Select(Gen.Shuffle(world.Facts.ToArray()), Gen.Shuffle(world.Plans.ToArray()), Gen.Int[0, world.Facts.Count])
            .Select((facts, plans, cut) => (world, facts, plans, cut))),
        sample =>
        {
            var (world, facts, plans, cut) = sample;
            var (left, right) = (RollUpPartial.From(facts.Take(cut)), RollUpPartial.From(facts.Skip(cut)));
            var whole = world.Partial;
            Assert.Equal(whole, left.Merge(right));
            Assert.Equal(whole, right.Merge(left));
            Assert.Equal(whole.GetHashCode(), left.Merge(right).GetHashCode());
            Assert.Equal(whole, whole.Merge(RollUpPartial.Empty));
            Assert.Equal(whole, RollUpPartial.FromCells(whole.Cells));
            Assert.Equal(whole, RollUpPartial.Merge(facts.Chunk(3).Select(RollUpPartial.From)));
            AssertSame(
                world.Evaluate(),
                RollUp.Evaluate(left.Merge(right), plans, world.Decisions, world.Scope, PolicySettings.Default));
        });

    [Fact]
    public void Merging_is_associative() => Check(Gen.Select(SampleWorlds.Facts.List[0, 9], SampleWorlds.Facts.List[0, 9], SampleWorlds.Facts.List[0, 9]), facts =>
    {
        var (a, b, c) = (RollUpPartial.From(facts.Item1), RollUpPartial.From(facts.Item2), RollUpPartial.From(facts.Item3));
        Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
    });

    [Fact]
    public void A_blank_changes_coverage_but_never_the_value() => Check(Gen.Select(Defined, SampleWorlds.Facts), sample =>
    {
        var (world, extra) = sample;
        var (before, after) = (world.Evaluate(), (world with { Facts = [.. world.Facts, extra with { Kgi = world.Scope.Kgi, Amount = null, Id = "blank" }] }).Evaluate());
        Assert.Equal(before.Value, after.Value);
        Assert.Equal(before.IfAllSame, after.IfAllSame);
        Assert.Equal(before.Included, after.Included);
        Assert.True(after.Coverage.Reported <= before.Coverage.Reported);
    });

    [Fact]
    public void The_Tokyo_area_leaves_the_nations_first_two_and_nothing_else() => Check(Defined, world =>
    {
        var result = world.Evaluate();
        var leavesOut = world.Scope is { Level: RollUpLevel.Nation, Kgi: Kgi.Investment or Kgi.ValueAdded };
        var nowhere = PolicySettings.Default with { TokyoArea = new HashSet<PrefectureCode>() };
        var everywhere = RollUp.Evaluate(world.Partial, world.Plans, world.Decisions, world.Scope, nowhere);
        Assert.DoesNotContain(everywhere.Excluded, plan => plan.Reason == LeftOutReason.TokyoArea);
        if (leavesOut)
        {
            Assert.DoesNotContain(result.ByPrefecture, sum => PolicySettings.Default.TokyoArea.Contains(sum.Prefecture));
            var outside = world with { Facts = [.. world.Facts.Where(fact => fact.IsBlank || !PolicySettings.Default.TokyoArea.Contains(fact.Place.Prefecture))] };
            Assert.Equal(outside.Evaluate().Value, result.Value);
        }
        else
        {
            AssertSame(everywhere, result);
        }
    });

    [Fact]
    public void A_ratio_is_never_summed() => Check(Defined, world =>
    {
        var result = world.Evaluate();
        var without = world with { Facts = [.. world.Facts.Where(fact => fact.Kgi.Kind() != MeasureKind.Ratio)] };
        if (world.Scope.Kgi.Kind() == MeasureKind.Ratio)
        {
            Assert.Null(result.Value);
            Assert.All(result.Excluded, plan => Assert.Null(plan.Amount));
            Assert.True(world.Scope.Level == RollUpLevel.Plan || result.Ratio is null);
        }
        else
        {
            Assert.Equal(without.Evaluate().Value, result.Value);
            Assert.Equal(without.Evaluate().Upper, result.Upper);
        }
    });

    [Fact]
    public void Rows_with_one_key_count_once_within_a_scope_of_several_plans() => Check(Defined, world =>
    {
        if (world.Scope.Level == RollUpLevel.Plan)
        {
            Assert.DoesNotContain(world.Evaluate().Excluded, plan => plan.Reason == LeftOutReason.CountedInAnotherPlan);
            return;
        }

        var counted = world.Rows().Where(row => row.IsCounted && !string.IsNullOrEmpty(row.Fact.SharedKey));
        Assert.All(
            counted.GroupBy(row => (row.Fact.SharedKey, row.Fact.FiscalYear, row.Fact.Part, row.Fact.Place)),
            same => Assert.Single(same.Select(row => row.Fact.PlanId).Distinct(StringComparer.Ordinal)));
    });

    [Fact]
    public void Deciding_every_candidate_the_same_gives_the_value_that_was_foretold() => Check(Defined, world =>
    {
        var result = world.Evaluate();
        var all = result.Undecided.Select(candidate => new DuplicateDecision(
            candidate.Kgi, candidate.FiscalYear, candidate.Firm, candidate.Municipality, DuplicateFinding.Same));
        var decided = (world with { Decisions = [.. world.Decisions, .. all] }).Evaluate();
        Assert.Equal(result.IfAllSame, decided.Value);
        Assert.Empty(decided.Undecided);
    });

    [Fact]
    public void Reporting_what_was_filled_in_gives_the_value_that_was_foretold() => Check(Defined, world =>
    {
        var result = world.Evaluate();
        foreach (var fill in result.Fills.Where(fill => fill is { Amount: not null, Years.Count: 1 }))
        {
            var plan = world.Plans.Single(candidate => candidate.Id == fill.PlanId);
            var area = plan.Targets.First(target => target.Kgi == world.Scope.Kgi
                && (world.Scope.Prefectures is null || world.Scope.Prefectures.Contains(target.Place.Prefecture))
                && !(world.Scope.LeavesOutTokyoArea && PolicySettings.Default.TokyoArea.Contains(target.Place.Prefecture))).Place;
            if (world.Scope.Kgi.Kind() == MeasureKind.Period)
            {
                var report = new Fact { PlanId = plan.Id, Kgi = world.Scope.Kgi, FiscalYear = fill.Years[0], Place = area, Amount = fill.Amount };
                Assert.Equal(result.Value + fill.Amount, (world with { Facts = [.. world.Facts, report] }).Evaluate().Value);
            }
        }
    });

    [Fact]
    public void Splitting_a_plain_row_in_two_changes_no_amount() => Check(
        Defined.SelectMany(world => Gen.Select(Gen.Int[0, Math.Max(0, world.Facts.Count - 1)], Gen.Long[-100, 100]).Select((index, part) => (world, index, part))),
        sample =>
        {
            var (world, index, part) = sample;
            if (world.Facts.Count == 0 || world.Facts[index] is not { Amount: { } amount, Firm: null, SharedKey: null or "" } whole)
            {
                return;
            }

            var facts = world.Facts.ToList();
            facts[index] = whole with { Amount = part, Denominator = whole.Denominator is null ? null : 4 };
            facts.Add(whole with { Amount = amount - part, Denominator = whole.Denominator is null ? null : 6, Id = "split" });
            var (before, after) = (world.Evaluate(), (world with { Facts = facts }).Evaluate());
            Assert.Equal((before.Value, before.Lower, before.Upper, before.Ratio), (after.Value, after.Lower, after.Upper, after.Ratio));
            Assert.Equal(before.Coverage, after.Coverage);
            Assert.Equal(before.Included.Select(plan => (plan.PlanId, plan.Amount)), after.Included.Select(plan => (plan.PlanId, plan.Amount)));
            Assert.Equal(before.Excluded.Select(plan => (plan.PlanId, plan.Reason, plan.Amount)), after.Excluded.Select(plan => (plan.PlanId, plan.Reason, plan.Amount)));
        });

    [Fact]
    public void Prefectures_one_by_one_add_up_to_the_whole() => Check(Defined, world =>
    {
        if (world.Scope is { Prefectures: null } && world.Evaluate() is { Value: { } value } whole)
        {
            var each = new[] { 13, 16, 23 }.Select(number => world.Evaluate(world.Scope with { Prefectures = new HashSet<PrefectureCode> { new(number) } })).ToList();
            Assert.Equal(value, each.Sum(part => part.Value));
            Assert.Equal(whole.IfAllSame, each.Sum(part => part.IfAllSame));
            Assert.Equal(whole.RowsInScope, each.Sum(part => part.RowsInScope));
        }
    });

    [Fact]
    public void A_plan_on_its_own_leaves_nothing_to_other_plans() => Check(Defined, world =>
    {
        if (world.Scope.Level == RollUpLevel.Plan)
        {
            var alone = world with
            {
                Facts = [.. world.Facts.Where(fact => fact.PlanId == world.Scope.PlanId)],
                Plans = [.. world.Plans.Where(plan => plan.Id == world.Scope.PlanId)],
            };
            AssertSame(alone.Evaluate(), world.Evaluate());
        }
    });

    [Fact]
    public void What_is_left_out_as_counted_elsewhere_is_counted_there() => Check(Defined, world =>
    {
        var included = world.Evaluate().Included.Select(plan => plan.PlanId).ToHashSet(StringComparer.Ordinal);
        Assert.All(world.Rows().Where(row => row.CountedIn is not null), row => Assert.Contains(row.CountedIn!, included));
    });

    private static void Check<T>(Gen<T> gen, Action<T> assert) => gen.Sample(assert, iter: Iterations);

    private static void AssertSame(RollUpResult expected, RollUpResult actual)
    {
        Assert.Equal(
            expected with { Scope = actual.Scope, Included = [], Excluded = [], Waterfall = [], Undecided = [], Fills = [], ByPrefecture = [], Progress = null, RatioFormula = null, ValueFormula = null, IfAllSameFormula = null, IfFilledFormula = null },
            actual with { Included = [], Excluded = [], Waterfall = [], Undecided = [], Fills = [], ByPrefecture = [], Progress = null, RatioFormula = null, ValueFormula = null, IfAllSameFormula = null, IfFilledFormula = null });
        Assert.Equal(expected.Included, actual.Included);
        Assert.Equal(expected.Waterfall, actual.Waterfall);
        Assert.Equal(expected.ByPrefecture, actual.ByPrefecture);
        Assert.Equivalent(expected.Excluded, actual.Excluded, strict: true);
        Assert.Equivalent(expected.Fills, actual.Fills, strict: true);
        Assert.Equal(expected.Undecided.SelectMany(candidate => candidate.Members), actual.Undecided.SelectMany(candidate => candidate.Members));
        Assert.Equal(expected.ValueFormula?.ToString(), actual.ValueFormula?.ToString());
        Assert.Equal(expected.Progress?.ToString(), actual.Progress?.ToString());
    }
}
