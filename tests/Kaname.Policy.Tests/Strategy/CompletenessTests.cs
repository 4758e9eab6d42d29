using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Policy.Tests.Plans;
using static Kaname.Policy.Tests.Strategy.RequirementTests;

namespace Kaname.Policy.Tests.Strategy;

public sealed class CompletenessTests
{
    private static readonly PlanContent B = Examples.Full(PlanType.B);

    [Fact]
    public void Ids_are_their_own_within_a_list() => Assert.All(CompletenessChecks.All, set =>
        Assert.Equal(set.Items.Count, set.Items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void A_name_is_missing() => Fails("name", B with { Basics = B.Basics with { Name = " " } });

    [Fact]
    public void A_period_is_missing_or_upside_down()
    {
        Fails("period", B with { Basics = B.Basics with { Start = null } });
        Fails("period", B with { Basics = B.Basics with { End = null } });
        Assert.Contains("より前", Fails("period", B with { Basics = B.Basics with { End = new(2020) } }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_is_missing() => Fails("area", B with { Area = new() });

    [Fact]
    public void An_enclave_needs_a_place_an_industry_and_a_ground()
    {
        Assert.Contains("根拠", Enclave(B.Area.Enclaves[0] with { Ground = null }).Reason, StringComparison.Ordinal);
        Assert.Contains("産業", Enclave(B.Area.Enclaves[0] with { Industry = "" }).Reason, StringComparison.Ordinal);
        Assert.Contains("場所", Enclave(new()).Reason, StringComparison.Ordinal);
        Assert.Equal(Outcome.NotApplicable, Result("enclaves", B with { Area = B.Area with { Enclaves = [] } }).Outcome);

        static RequirementResult Enclave(Enclave enclave) => Fails("enclaves", B with { Area = B.Area with { Enclaves = [enclave] } });
    }

    [Theory]
    [InlineData("18207", false)]
    [InlineData("17204", true)]
    [InlineData("16201", true)]
    [InlineData("17", true)]
    public void An_enclave_within_the_area_is_not_met(string place, bool within)
    {
        var plan = B with { Area = B.Area with { Enclaves = [B.Area.Enclaves[0], B.Area.Enclaves[0] with { Place = Place.Parse(place) }] } };
        if (!within)
        {
            Assert.Equal(Outcome.Met, Result("enclaves", plan).Outcome);
            return;
        }

        var result = Fails("enclaves", plan);
        Assert.Contains("すでに計画の区域の中", result.Reason, StringComparison.Ordinal);
        Assert.Contains("Already within", result.ReasonEn, StringComparison.Ordinal);
        Assert.Equal("enclaves.1.place", result.Field);
    }

    [Fact]
    public void A_goal_of_the_plans_own_needs_figures_too()
    {
        var share = new GoalShare { Government = Place.Parse("16"), Baseline = 3, Final = 8 };
        RequirementResult Of(params IReadOnlyList<GoalShare> shares) => Result("own-goals", B with
        {
            Goals = new() { Items = [.. B.Goals.Items, new() { Id = "own-9", Level = GoalLevel.OwnKgi, Name = "水素の利用量", Kind = MeasureKind.Stock, Shares = shares }] },
        });
        Assert.Contains("「水素の利用量」の基準値", Of().Reason, StringComparison.Ordinal);
        Assert.Equal((Outcome.NotMet, "own.1.baseline"), (Of(share with { Baseline = null }).Outcome, Of(share with { Baseline = null }).Field));
        Assert.Contains("「水素の利用量」の最終目標", Of(share with { Final = null }).Reason, StringComparison.Ordinal);
        Assert.Equal("shared.own-9.17.final", Of(share, share with { Government = Examples.Ishikawa, Final = null }).Field);
        Assert.Equal(Outcome.Met, Of(share).Outcome);
        Assert.Equal(Outcome.NotApplicable, Result("own-goals", B with { Goals = new() { Items = [.. B.Goals.Items.Where(goal => goal.Level is GoalLevel.MandatoryKgi)] } }).Outcome);
    }

    [Theory]
    [InlineData(Kgi.Investment)]
    [InlineData(Kgi.ValueAdded)]
    [InlineData(Kgi.TrainedPeople)]
    public void A_mandatory_kgi_needs_a_baseline_and_a_target_of_its_own(Kgi kgi)
    {
        var id = "kgi-" + kgi.Slug();
        Assert.Contains("目標がありません", Fails(id, B with { Goals = new() }).Reason, StringComparison.Ordinal);
        Assert.Contains("基準年度", Fails(id, With(kgi, goal => goal with { BaselineYear = null })).Reason, StringComparison.Ordinal);
        Assert.Contains("目標年度", Fails(id, With(kgi, goal => goal with { TargetYear = null })).Reason, StringComparison.Ordinal);
        Assert.Contains("より後", Fails(id, With(kgi, goal => goal with { TargetYear = goal.BaselineYear })).Reason, StringComparison.Ordinal);
        Assert.Contains("基準値", Fails(id, WithShares(kgi, share => share with { Baseline = null })).Reason, StringComparison.Ordinal);
        Assert.Contains("最終目標", Fails(id, WithShares(kgi, share => share with { Final = null })).Reason, StringComparison.Ordinal);
        Assert.Contains("同じです", Fails(id, WithShares(kgi, share => share with { Final = share.Baseline })).Reason, StringComparison.Ordinal);
        Assert.Contains("数え方", Fails(id, With(kgi, goal => goal with { Kind = MeasureKind.Cumulative })).Reason, StringComparison.Ordinal);
        Assert.Contains("2つ", Fails(id, B with { Goals = new() { Items = [.. B.Goals.Items, .. B.Goals.Items] } }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kgi_whose_target_equals_its_baseline_leads_to_that_figure()
    {
        Assert.Equal("kgi.valueAdded.17.final", Fails("kgi-valueAdded", WithShares(Kgi.ValueAdded, share => share with { Final = share.Baseline })).Field);
        Assert.Equal("kgi.investment.17.private.final", Fails("kgi-investment", WithShares(Kgi.Investment, share => share with { Final = share.Baseline })).Field);
        Assert.Equal(
            "kgi.productivityRate.numerator.17.final",
            Fails("kgi-productivityRate", Shares(Examples.Full(PlanType.C), Kgi.ProductivityRate, share => share with { FinalRatio = share.BaselineRatio })).Field);
        Assert.Equal("kgi.valueAdded.16.baseline", Fails("kgi-valueAdded", WithShares(Kgi.ValueAdded, share => share with { Baseline = null })).Field);
        Assert.Equal("kgi.valueAdded", Fails("kgi-valueAdded", With(Kgi.ValueAdded, goal => goal with { Shares = [] })).Field);
    }

    /// <summary>A KGI of the type's set is about growth; an indicator of the plan's own may aim at holding what there is.</summary>
    [Fact]
    public void A_goal_of_the_plans_own_may_hold_what_there_is() =>
        Assert.Equal(Outcome.Met, Result("own-goals", B with
        {
            Goals = new() { Items = [.. B.Goals.Items.Select(goal => goal.Level is GoalLevel.OwnKgi ? goal with { Shares = [goal.Shares[0] with { Final = goal.Shares[0].Baseline }] } : goal)] },
        }).Outcome);

    [Fact]
    public void A_kgi_aims_above_its_baseline_within_the_period()
    {
        Assert.Equal("kgi.valueAdded.17.final", Fails("kgi-valueAdded", WithShares(Kgi.ValueAdded, share => share with { Baseline = 900, Final = 100 })).Field);
        Assert.Equal("kgi.valueAdded.targetYear", Fails("kgi-valueAdded", With(Kgi.ValueAdded, goal => goal with { TargetYear = B.Basics.End!.Value + 1 })).Field);
    }

    /// <summary>What the plan's own goals count may be something to have less of.</summary>
    [Fact]
    public void A_falling_target_of_the_plans_own_is_a_target() =>
        Assert.Equal(Outcome.Met, Result("own-goals", B with
        {
            Goals = new() { Items = [.. B.Goals.Items.Select(goal => goal.Level is GoalLevel.OwnKgi ? goal with { Shares = [goal.Shares[0] with { Baseline = 900, Final = 100 }] } : goal)] },
        }).Outcome);

    [Fact]
    public void Figures_of_any_size_do_not_overflow() =>
        Assert.Equal(Outcome.Met, Result("kgi-investment", WithShares(Kgi.Investment, share => share with { Baseline = long.MinValue, Final = long.MaxValue })).Outcome);

    [Fact]
    public void C_may_leave_productivity_out_but_not_half_done()
    {
        var plan = Examples.Full(PlanType.C);
        var without = plan with { Goals = new() { Items = [.. plan.Goals.Items.Where(goal => goal.Kgi is Kgi.ValueAdded)] } };
        Assert.Equal(Outcome.NotApplicable, Result("kgi-productivityRate", without).Outcome);
        Assert.Equal(Outcome.Met, Result("kgi-productivityRate", plan).Outcome);
        Fails("kgi-productivityRate", Shares(plan, Kgi.ProductivityRate, share => share with { FinalRatio = null }));
        Fails("kgi-productivityRate", Shares(plan, Kgi.ProductivityRate, share => share with { FinalRatio = new(1, 0) }));
        Fails("kgi-productivityRate", Shares(plan, Kgi.ProductivityRate, share => share with { FinalRatio = new(10_000_000, 20) }));
        Assert.Null(CompletenessChecks.Current(PlanType.C).Of("kgi-investment"));
    }

    [Fact]
    public void Public_and_private_parts_are_kept_apart()
    {
        Assert.Contains("別", Fails("investment-parts", WithShares(Kgi.Investment, share => share with { Part = Part.None })).Reason, StringComparison.Ordinal);
        Assert.Contains("公共の分", Fails("investment-parts", WithShares(Kgi.Investment, share => share with { Part = Part.Private })).Reason, StringComparison.Ordinal);
        Fails("investment-parts", B with { Goals = new() });
        Assert.Null(CompletenessChecks.Current(PlanType.C).Of("investment-parts"));
    }

    [Fact]
    public void Every_author_and_every_prefecture_has_its_share()
    {
        Assert.Contains("石川県", Fails("shares", With(Kgi.ValueAdded, goal => goal with { Shares = [goal.Shares[0]] })).Reason, StringComparison.Ordinal);
        Assert.Contains("福井県", Fails("shares", B, Place.Parse("18")).Reason, StringComparison.Ordinal);
        Assert.Contains("Fukui", Fails("shares", B with { Area = B.Area with { Places = [.. B.Area.Places, Place.Parse("18")] } }).ReasonEn, StringComparison.Ordinal);
        Fails("shares", WithShares(Kgi.TrainedPeople, share => share with { Baseline = null }));
        Assert.Equal(Outcome.Met, Result("shares", B, Examples.Toyama, Examples.Ishikawa).Outcome);
    }

    [Fact]
    public void Running_sums_do_not_fall_and_lie_within_the_years()
    {
        Fails("milestones", WithShares(Kgi.Investment, share => share with { Milestones = new Dictionary<int, long> { [2027] = 200, [2028] = 199 } }));
        Fails("milestones", WithShares(Kgi.Investment, share => share with { Milestones = new Dictionary<int, long> { [2027] = 901 } }));
        Fails("milestones", WithShares(Kgi.Investment, share => share with { Milestones = new Dictionary<int, long> { [2033] = 900 } }));
        Assert.Equal(Outcome.Met, Result("milestones", WithShares(Kgi.ValueAdded, share => share with { Milestones = new Dictionary<int, long> { [2027] = 200, [2028] = 100 } })).Outcome);
    }

    [Fact]
    public void An_output_kpi_is_no_goal_of_a_plan() =>
        Fails("output-kpi", B with { Goals = new() { Items = [new() { Level = GoalLevel.OutputKpi }] } });

    [Fact]
    public void A_project_needs_a_place_a_part_and_years()
    {
        var project = B.Projects.Items[0];
        Assert.Contains("場所", Project(project with { Place = null }), StringComparison.Ordinal);
        Assert.Contains("公共・民間", Project(project with { Part = Part.None }), StringComparison.Ordinal);
        Assert.Contains("年度", Project(project with { End = new(2020) }), StringComparison.Ordinal);
        Fails("projects", B with { Projects = new() });
        Assert.Equal(Outcome.NotApplicable, Result("projects", PlanContent.Empty(PlanType.C)).Outcome);

        static string Project(PlanProject project) => Fails("projects", B with { Projects = new() { Items = [project] } }).Reason;
    }

    [Fact]
    public void A_project_outside_area_enclaves_and_authors_is_not_met()
    {
        var nowhere = Place.Parse("13101");
        var result = Fails("projects", At(nowhere), Examples.Toyama, Examples.Ishikawa);
        Assert.Contains("「共同の試験場」の場所が、区域、飛び地、策定主体の地域のどれにもありません。", result.Reason, StringComparison.Ordinal);
        Assert.Contains("\"Shared test site\"", result.ReasonEn, StringComparison.Ordinal);
        Assert.Equal("items.1.place", result.Field);
        Fails("projects", At(nowhere));
        Assert.Equal(Outcome.Met, Result("projects", At(nowhere), Place.Parse("13")).Outcome);
        Assert.Equal(Outcome.Met, Result("projects", At(Place.Parse("18207"))).Outcome);
        Assert.Equal(Outcome.Met, Result("projects", At(Place.Parse("16201"))).Outcome);
        // Which part of the prefecture is meant, nobody has said.
        Assert.Equal(Outcome.Met, Result("projects", At(Place.Parse("18"))).Outcome);
        // Without an area there is nothing to be outside of: the check of the area says so.
        Assert.Equal(Outcome.Met, Result("projects", At(nowhere) with { Area = new() }).Outcome);

        static PlanContent At(Place place) => B with { Projects = new() { Items = [B.Projects.Items[0] with { Id = "p0", Name = "別の事業" }, B.Projects.Items[0] with { Place = place }] } };
    }

    [Fact]
    public void A_project_with_an_amount_outside_its_years_is_not_met()
    {
        var project = B.Projects.Items[0];
        var result = Fails("projects", Planned((2028, 1), (2030, 5), (2029, 7)));
        Assert.Contains("「共同の試験場」に、投資の始まりから終わりまでの外の年度の投資額があります。", result.Reason, StringComparison.Ordinal);
        Assert.Contains("\"Shared test site\"", result.ReasonEn, StringComparison.Ordinal);
        Assert.Equal("items.0.plannedYen.2029", result.Field);
        Assert.Equal("items.0.plannedYen.2025", Fails("projects", Planned((2025, 1))).Field);
        Assert.Equal(Outcome.Met, Result("projects", Planned((2026, 1), (2028, 1), (2029, 0))).Outcome);

        PlanContent Planned(params IEnumerable<(int Year, long Yen)> yen) =>
            B with { Projects = new() { Items = [project with { PlannedYen = yen.ToDictionary(pair => pair.Year, pair => pair.Yen) }] } };
    }

    [Fact]
    public void All_that_is_wrong_with_projects_is_said_at_once()
    {
        var result = Fails("projects", B with { Projects = new() { Items = [B.Projects.Items[0] with { Place = Place.Parse("13") }, B.Projects.Items[0] with { Name = "別の事業", Part = Part.None }] } });
        Assert.Contains("「別の事業」の公共・民間の別がありません。「共同の試験場」の場所が", result.Reason, StringComparison.Ordinal);
        Assert.Equal("items.1.part", result.Field);
    }

    [Theory]
    [InlineData("inRegionTrade", "域内取引額", "trade within the region")]
    [InlineData("sales", "売上額", "sales")]
    [InlineData("jobs", "雇用", "jobs")]
    [InlineData("wages", "賃上げ", "wages")]
    public void A_ripple_target_below_its_baseline_is_not_met(string effect, string name, string nameEn)
    {
        foreach (var target in new long[] { 99, 100 })
        {
            var result = Fails("ripple-values", Ripple(effect, one => one with { Target = target }));
            Assert.Equal($"{name}の目標値が基準値を上回っていません。基準値より大きい目標値を入力してください。", result.Reason);
            Assert.Contains(nameEn, result.ReasonEn, StringComparison.Ordinal);
            Assert.Equal(effect + ".target", result.Field);
        }

        Assert.Equal(Outcome.Met, Result("ripple-values", Ripple(effect, one => one with { Target = 101 })).Outcome);
    }

    [Theory]
    [InlineData("inRegionTrade", 2025)]
    [InlineData("sales", 2033)]
    [InlineData("jobs", 2099)]
    [InlineData("wages", 1989)]
    public void A_ripple_target_outside_the_period_is_not_met(string effect, int year)
    {
        var result = Fails("ripple-values", Ripple(effect, one => one with { TargetYear = new(year) }));
        Assert.Contains("目標年度が計画の期間の外にあります。令和8年度（2026年度）から令和14年度（2032年度）までの年度を入力してください。", result.Reason, StringComparison.Ordinal);
        Assert.Contains("outside the plan's period", result.ReasonEn, StringComparison.Ordinal);
        Assert.Equal(effect + ".targetYear", result.Field);
    }

    [Fact]
    public void The_first_and_the_last_year_of_a_period_belong_to_it_and_half_a_period_binds_on_its_side()
    {
        Assert.Equal(Outcome.Met, Result("ripple-values", Ripple("jobs", one => one with { TargetYear = new(2026) })).Outcome);
        var late = Ripple("jobs", one => one with { TargetYear = new(2040) });
        Fails("ripple-values", late with { Basics = late.Basics with { Start = null } });
        Assert.Equal(Outcome.Met, Result("ripple-values", late with { Basics = late.Basics with { End = null } }).Outcome);
        Assert.Equal(Outcome.Met, Result("ripple-values", late with { Basics = new() }).Outcome);
        // Upside down: the check of the period says so, and no year would be right.
        Assert.Equal(Outcome.Met, Result("ripple-values", B with { Basics = B.Basics with { Start = new(2033), End = new(2026) } }).Outcome);
    }

    /// <summary>3% after 4% is still growth.</summary>
    [Fact]
    public void A_rate_of_growth_of_wages_need_only_lie_above_nothing()
    {
        Assert.Equal(Outcome.Met, Result("ripple-values", Rate(3)).Outcome);
        Assert.Contains("伸び率", Fails("ripple-values", Rate(0)).Reason, StringComparison.Ordinal);
        Assert.Equal("wages.target", Fails("ripple-values", Rate(-1)).Field);

        static PlanContent Rate(long target) => Ripple("wages", one => one with { Baseline = 4, Target = target, Unit = "％" });
    }

    /// <summary>A check that has nothing to look at does not praise it.</summary>
    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void Of_an_empty_plan_nothing_is_met(PlanType type)
    {
        var results = CompletenessChecks.Current(type).Check(PlanContent.Empty(type));
        Assert.DoesNotContain(results, result => result.Outcome is Outcome.Met);
        foreach (var id in new[] { "milestones", "output-kpi", "ripple-values" })
        {
            if (results.FirstOrDefault(result => result.Requirement.Id == id) is { } nothing)
            {
                Assert.Equal(Outcome.NotApplicable, nothing.Outcome);
                Assert.Contains("まだ入力されていません", nothing.Reason, StringComparison.Ordinal);
                Assert.Contains("entered yet", nothing.ReasonEn, StringComparison.Ordinal);
            }
        }

        Assert.All(Progress(new PlanFacts(PlanContent.Empty(type), [])), section => Assert.Equal(SectionState.NotYet, section.State));
    }

    [Fact]
    public void Yearly_targets_are_looked_at_once_there_is_one()
    {
        var none = B with { Goals = new() { Items = [.. B.Goals.Items.Select(goal => goal with { Shares = [.. goal.Shares.Select(share => share with { Milestones = new Dictionary<int, long>() })] })] } };
        Assert.Equal(Outcome.NotApplicable, Result("milestones", none).Outcome);
        Assert.Equal(Outcome.Met, Result("output-kpi", none).Outcome);
        Assert.Equal(Outcome.Met, Result("milestones", B).Outcome);
    }

    [Fact]
    public void Accompaniment_is_not_compared_with_an_end_that_nobody_has_entered() =>
        Assert.Equal(Outcome.NotApplicable, Result("accompaniment-through", B with { Basics = B.Basics with { End = null } }).Outcome);

    [Fact]
    public void A_core_firm_needs_a_reason()
    {
        Fails("core-firms", B with { CoreFirms = new() });
        Assert.Contains("見本漆器", Fails("core-firms", B with { CoreFirms = new() { Items = [B.CoreFirms.Items[0] with { Reason = null }] } }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_is_looked_for_too()
    {
        Fails("industries", B with { Industries = B.Industries with { PresentState = null } });
        Fails("outside-firms", B with { OutsideFirms = new() });
        Assert.Equal(Outcome.Met, Result("outside-firms", B with { OutsideFirms = new() { Invites = false } }).Outcome);
        Fails("ripple-values", B with { Ripple = B.Ripple with { Sales = new() { Target = 1 } } });
        Fails("accompaniment-through", B with { Accompaniment = B.Accompaniment with { Through = null } });
        Fails("accompaniment-through", B with { Accompaniment = B.Accompaniment with { Through = new(2030) } });
        Fails("candidate-fit", PlanContent.Empty(PlanType.A));
        Fails("local-resource", PlanContent.Empty(PlanType.C));
    }

    private static PlanContent Ripple(string effect, Func<RippleTarget, RippleTarget> change) => B with
    {
        Ripple = effect switch
        {
            "inRegionTrade" => B.Ripple with { InRegionTrade = change(B.Ripple.InRegionTrade!) },
            "sales" => B.Ripple with { Sales = change(B.Ripple.Sales!) },
            "jobs" => B.Ripple with { Jobs = change(B.Ripple.Jobs!) },
            _ => B.Ripple with { Wages = change(B.Ripple.Wages!) },
        },
    };

    private static PlanContent With(Kgi kgi, Func<Goal, Goal> change) => Goals(B, kgi, change);

    private static PlanContent WithShares(Kgi kgi, Func<GoalShare, GoalShare> change) => Shares(B, kgi, change);

    private static PlanContent Shares(PlanContent plan, Kgi kgi, Func<GoalShare, GoalShare> change) =>
        Goals(plan, kgi, goal => goal with { Shares = [.. goal.Shares.Select(change)] });

    private static PlanContent Goals(PlanContent plan, Kgi kgi, Func<Goal, Goal> change) =>
        plan with { Goals = new() { Items = [.. plan.Goals.Items.Select(goal => goal.Kgi == kgi ? change(goal) : goal)] } };

    private static IReadOnlyList<SectionProgress> Progress(PlanFacts plan) => SectionProgress.Of(plan.Content, PlanCheck.Of(plan).All);
}
