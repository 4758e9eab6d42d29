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

    [Fact]
    public void A_goal_of_the_plans_own_needs_figures_too()
    {
        var share = new GoalShare { Government = Place.Parse("16"), Baseline = 3, Final = 8 };
        RequirementResult Of(params IReadOnlyList<GoalShare> shares) => Result("own-goals", B with
        {
            Goals = new() { Items = [.. B.Goals.Items, new() { Id = "own-9", Level = GoalLevel.OwnKgi, Name = "水素の利用量", Kind = MeasureKind.Stock, Shares = shares }] },
        });
        Assert.Contains("「水素の利用量」の基準値", Of().Reason, StringComparison.Ordinal);
        Assert.Equal(Outcome.NotMet, Of(share with { Baseline = null }).Outcome);
        Assert.Contains("「水素の利用量」の最終目標", Of(share with { Final = null }).Reason, StringComparison.Ordinal);
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
    public void A_falling_target_is_a_target() =>
        Assert.Equal(Outcome.Met, Result("kgi-valueAdded", WithShares(Kgi.ValueAdded, share => share with { Baseline = 900, Final = 100 })).Outcome);

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

    private static PlanContent With(Kgi kgi, Func<Goal, Goal> change) => Goals(B, kgi, change);

    private static PlanContent WithShares(Kgi kgi, Func<GoalShare, GoalShare> change) => Shares(B, kgi, change);

    private static PlanContent Shares(PlanContent plan, Kgi kgi, Func<GoalShare, GoalShare> change) =>
        Goals(plan, kgi, goal => goal with { Shares = [.. goal.Shares.Select(change)] });

    private static PlanContent Goals(PlanContent plan, Kgi kgi, Func<Goal, Goal> change) =>
        plan with { Goals = new() { Items = [.. plan.Goals.Items.Select(goal => goal.Kgi == kgi ? change(goal) : goal)] } };
}
