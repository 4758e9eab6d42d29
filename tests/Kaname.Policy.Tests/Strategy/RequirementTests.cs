using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Policy.Tests.Plans;

namespace Kaname.Policy.Tests.Strategy;

public sealed class RequirementTests
{
    [Fact]
    public void A_has_four_B_four_and_C_three_and_the_papers_lists_of_B_and_C_are_open()
    {
        Assert.Equal(["A1", "A2", "A3", "A4"], RequirementSets.Current(PlanType.A).Items.Select(item => item.Id));
        Assert.Equal(["B1", "B2", "B3", "B4"], RequirementSets.Current(PlanType.B).Items.Select(item => item.Id));
        Assert.Equal(["C1", "C2", "C3"], RequirementSets.Current(PlanType.C).Items.Select(item => item.Id));
        Assert.Equal([false, true, true], RequirementSets.All.Select(set => set.IsOpen));
        Assert.All(RequirementSets.All.Where(set => set.IsOpen), set => Assert.Contains("等", set.OpenNote, StringComparison.Ordinal));
    }

    [Fact]
    public void A4_B1_B2_B4_and_C1_need_a_person() => Assert.Equal(
        ["A4", "B1", "B2", "B4", "C1"],
        RequirementSets.All.SelectMany(set => set.Items).Where(item => item.How is ConfirmedBy.Person).Select(item => item.Id));

    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void A_full_plan_lacks_nothing(PlanType type)
    {
        var plan = Examples.Full(type);
        var paper = RequirementSets.Current(type).Check(plan);
        Assert.All(paper, result => Assert.Equal(result.Requirement.How is ConfirmedBy.Person ? Outcome.Person : Outcome.Met, result.Outcome));
        Assert.All(paper, result => Assert.False(result.NeedsWork));
        Assert.All(CompletenessChecks.Current(type).Check(plan), result => Assert.True(result.Outcome is Outcome.Met, $"{result.Requirement.Id}: {result.Reason}"));
    }

    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void Of_an_empty_plan_no_requirement_is_met_and_each_says_what_to_do(PlanType type)
    {
        Assert.All(RequirementSets.Current(type).Check(PlanContent.Empty(type)), result =>
        {
            Assert.True(result.NeedsWork, result.Requirement.Id);
            Assert.NotNull(result.SectionSlug);
            Assert.EndsWith("。", result.Reason, StringComparison.Ordinal);
            Assert.EndsWith(".", result.ReasonEn, StringComparison.Ordinal);
            Assert.True(PlanSections.Has(type, result.Section!.Value), $"{result.Requirement.Id} points to {result.Section}");
        });
        Assert.All(CompletenessChecks.Current(type).Check(PlanContent.Empty(type)), result =>
            Assert.True(PlanSections.Has(type, result.Section!.Value), $"{result.Requirement.Id} points to {result.Section}"));
    }

    [Fact]
    public void The_machine_never_decides_what_a_person_must_confirm() => Assert.All(Enum.GetValues<PlanType>(), type =>
    {
        PlanContent[] plans = [PlanContent.Empty(type), Examples.Full(type)];
        foreach (var result in plans.SelectMany(RequirementSets.Current(type).Check))
        {
            if (result.Requirement.How is ConfirmedBy.Person)
            {
                Assert.Equal(Outcome.Person, result.Outcome);
            }

            Assert.Equal(result.Outcome is Outcome.Person, result.Stated.HasValue);
        }
    });

    [Fact]
    public void A_plan_of_another_type_is_refused() =>
        Assert.Throws<ArgumentException>(() => RequirementSets.Current(PlanType.B).Check(PlanContent.Empty(PlanType.C)));

    [Fact]
    public void A1_needs_a_field_and_a_word_on_its_roadmap()
    {
        var plan = Examples.Full(PlanType.A);
        Assert.Equal(PlanSection.Industries, Fails("A1", plan with { Industries = plan.Industries with { Fields = [] } }).Section);
        Assert.Equal(PlanSection.Industries, Fails("A1", plan with { Industries = plan.Industries with { Fields = [18] } }).Section);
        Assert.Equal(PlanSection.CandidateFit, Fails("A1", plan with { CandidateFit = plan.CandidateFit with { FitWithRoadmap = " " } }).Section);
    }

    [Fact]
    public void A2_needs_talks_that_have_begun_with_a_named_ministry()
    {
        var plan = Examples.Full(PlanType.A);
        Fails("A2", plan with { CandidateFit = plan.CandidateFit with { BudgetTalks = null } });
        Fails("A2", plan with { CandidateFit = plan.CandidateFit with { BudgetTalks = new() { State = BudgetTalksState.NotStarted, Ministry = "経済産業省" } } });
        Fails("A2", plan with { CandidateFit = plan.CandidateFit with { BudgetTalks = new() { State = BudgetTalksState.Started } } });
        Assert.Contains("経済産業省", Result("A2", plan).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    [InlineData(-1L)]
    public void A3_needs_an_amount_and_names_no_threshold(long? yen)
    {
        var plan = Examples.Full(PlanType.A);
        Fails("A3", plan with { CandidateFit = plan.CandidateFit with { LargeInvestmentYen = yen } });
        Assert.Contains("基準を示していません", Result("A3", plan).Reason, StringComparison.Ordinal);
        Assert.Equal(Outcome.Met, Result("A3", plan with { CandidateFit = plan.CandidateFit with { LargeInvestmentYen = 1 } }).Outcome);
    }

    [Fact]
    public void A4_reports_only_whether_something_is_written()
    {
        var plan = Examples.Full(PlanType.A);
        Assert.True(Result("A4", plan).Stated);
        Assert.False(Result("A4", plan with { CandidateFit = plan.CandidateFit with { LabourEnvironment = null } }).Stated);
    }

    [Theory]
    [InlineData(PlanType.B, MarketAim.ExportEarnings, true)]
    [InlineData(PlanType.B, MarketAim.TopDomesticShare, true)]
    [InlineData(PlanType.B, MarketAim.NewChannels, false)]
    [InlineData(PlanType.B, null, false)]
    [InlineData(PlanType.C, MarketAim.HigherValueThanExisting, true)]
    [InlineData(PlanType.C, MarketAim.NewChannels, true)]
    [InlineData(PlanType.C, MarketAim.ExportEarnings, false)]
    public void B1_and_C1_look_for_a_product_and_an_aim_of_their_own(PlanType type, MarketAim? aim, bool stated)
    {
        var plan = Examples.Full(type);
        plan = plan with { WinningPath = plan.WinningPath with { Market = aim } };
        Assert.Equal(stated, Result($"{type}1", plan).Stated);
        Assert.False(Result($"{type}1", plan with { WinningPath = plan.WinningPath with { ProductOrService = null } }).Stated);
    }

    [Fact]
    public void B2_applies_only_to_a_plan_that_invites_firms_from_outside()
    {
        var plan = Examples.Full(PlanType.B);
        Assert.True(Result("B2", plan).Stated);
        Assert.False(Result("B2", plan with { OutsideFirms = plan.OutsideFirms with { ReinvestmentPolicy = "" } }).Stated);
        Assert.False(Result("B2", plan with { OutsideFirms = plan.OutsideFirms with { LabourAndTechnologyRoadmap = null } }).Stated);
        Assert.False(Result("B2", plan with { OutsideFirms = new() }).Stated);
        Assert.Equal(Outcome.NotApplicable, Result("B2", plan with { OutsideFirms = new() { Invites = false } }).Outcome);
    }

    [Theory]
    [InlineData(PlanType.B, "B3")]
    [InlineData(PlanType.C, "C2")]
    public void Ripple_needs_trade_sales_and_one_target_for_the_labour_environment(PlanType type, string id)
    {
        var plan = Examples.Full(type);
        Assert.Contains("域内取引額", Fails(id, plan with { Ripple = plan.Ripple with { InRegionTrade = null } }).Reason, StringComparison.Ordinal);
        Assert.Contains("売上額", Fails(id, plan with { Ripple = plan.Ripple with { Sales = new() { Baseline = 1 } } }).Reason, StringComparison.Ordinal);
        Assert.Contains("労働環境", Fails(id, plan with { Ripple = plan.Ripple with { Jobs = null, Wages = null } }).Reason, StringComparison.Ordinal);

        var jobsOnly = plan with { Ripple = plan.Ripple with { Wages = null } };
        Assert.Equal(Outcome.Met, Result(id, jobsOnly).Outcome);
        Assert.Equal("賃上げの目標値がありません。", Fails("ripple-labour", jobsOnly).Reason);
    }

    [Fact]
    public void B4_reports_only_whether_something_is_written()
    {
        var plan = Examples.Full(PlanType.B);
        Assert.Contains("字", Result("B4", plan).Reason, StringComparison.Ordinal);
        Assert.False(Result("B4", plan with { Accompaniment = new() }).Stated);
    }

    [Fact]
    public void C3_needs_a_consultation_window()
    {
        var plan = Examples.Full(PlanType.C);
        Fails("C3", plan with { Accompaniment = plan.Accompaniment with { ConsultationWindow = null } });
    }

    internal static RequirementResult Result(string id, PlanContent plan, params IReadOnlyCollection<Kaname.Policy.Geography.Place> authors)
    {
        var type = plan.Type;
        var requirement = RequirementSets.Current(type).Of(id) ?? CompletenessChecks.Current(type).Of(id);
        return requirement!.Check(new PlanFacts(plan, authors));
    }

    internal static RequirementResult Fails(string id, PlanContent plan, params IReadOnlyCollection<Kaname.Policy.Geography.Place> authors)
    {
        var result = Result(id, plan, authors);
        Assert.Equal(Outcome.NotMet, result.Outcome);
        return result;
    }
}
