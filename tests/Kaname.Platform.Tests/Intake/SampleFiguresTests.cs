using Kaname.Platform.Indicators;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Intake;

/// <summary>The sample's figures and names: credible, in order, and such that nobody takes them for real.</summary>
[Collection(nameof(SampleNationOnce))]
public sealed class SampleFiguresTests(SeededNation sample)
{
    private const long Oku = 100_000_000;

    private PublishedNation Nation => sample.Nation;

    [Fact]
    public async Task Every_total_comes_out_again()
    {
        await using var scope = sample.Store.Services.CreateAsyncScope();
        var check = await scope.ServiceProvider.GetRequiredService<RollUpVerification>().RunAsync(DataKind.Sample, TestContext.Current.CancellationToken);
        Assert.Empty(check.Differences);
        Assert.True(check.Totals > 100);
    }

    [Fact]
    public void The_nations_figures_are_in_order_and_of_a_nations_size()
    {
        foreach (var kgi in new[] { Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople })
        {
            var total = Nation.RollUp(RollUpScope.Nation(kgi, Nation.AsOf));
            Assert.InRange(total.Value!.Value, total.Lower!.Value, total.Upper!.Value);
            Assert.True(total.Upper > total.Value, "somebody has not reported");
            Assert.Equal(total.Value, total.Included.Sum(plan => plan.Amount));
            Assert.True(total.Coverage.Reported < total.Coverage.Total);
        }

        var invested = Nation.RollUp(RollUpScope.Nation(Kgi.Investment, Nation.AsOf));
        Assert.InRange(invested.Value!.Value, 5_000 * Oku, 20_000 * Oku);
        Assert.True(invested.Lower < invested.Value, "a duplicate is undecided");
        Assert.True(invested.Public > 0 && invested.Private > invested.Public);
        Assert.Superset(
            new HashSet<LeftOutReason> { LeftOutReason.Withdrawn, LeftOutReason.TokyoArea, LeftOutReason.NotReported, LeftOutReason.CountedInAnotherPlan },
            invested.Excluded.Select(plan => plan.Reason).ToHashSet());
        Assert.Contains(Nation.RollUp(RollUpScope.Nation(Kgi.ValueAdded, Nation.AsOf)).Excluded, plan => plan.Reason == LeftOutReason.Ratio);
    }

    [Fact]
    public void Every_class_of_progress_occurs()
    {
        var classes = Nation.Plans.SelectMany(plan => new[] { Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople }
            .Where(kgi => plan.Type.Has(kgi)).Select(kgi => Nation.RollUp(RollUpScope.OfPlan(plan.Id, kgi, Nation.AsOf)).Progress!.Class)).ToHashSet();
        Assert.Equal(Enum.GetValues<ProgressClass>().ToHashSet(), classes);
    }

    [Fact]
    public void Shared_projects_and_courses_count_once()
    {
        foreach (var key in new[] { "cable-depot", "cable-quay", "film-laboratory", "control-skills-course", "thin-film-course" })
        {
            var years = Nation.Facts.Where(fact => fact.SharedKey == key).GroupBy(fact => fact.Year).ToList();
            Assert.NotEmpty(years);
            Assert.All(years, year =>
            {
                Assert.Equal(2, year.Select(fact => fact.PlanId).Distinct().Count());
                Assert.Single(year.Select(fact => (fact.Place, fact.Part, fact.Amount)).Distinct());
            });
        }

        Assert.Contains(Nation.RollUp(RollUpScope.Nation(Kgi.Investment, Nation.AsOf)).Excluded, plan => plan.Reason == LeftOutReason.CountedInAnotherPlan);
    }

    [Fact]
    public void Duplicates_are_undecided_the_same_and_different()
    {
        var undecided = Nation.RollUp(RollUpScope.Nation(Kgi.Investment, Nation.AsOf)).Undecided;
        Assert.True(undecided.Select(candidate => candidate.Firm).Distinct().Count() >= 2);
        Assert.All(undecided, candidate => Assert.Equal(2, candidate.Members.Select(member => member.PlanId).Distinct().Count()));
        var (same, different) = (sample.Plan("surgical tools"), sample.Plan("fire-safe"));
        Assert.Contains(
            Nation.RollUp(RollUpScope.Nation(Kgi.Investment, Nation.AsOf)).Excluded,
            plan => plan.Reason == LeftOutReason.CountedInAnotherPlan && (plan.PlanId == same.Id || plan.CountedIn.Contains(same.Id)));
        Assert.DoesNotContain(undecided.SelectMany(candidate => candidate.Members), member => member.PlanId == different.Id);
    }

    [Fact]
    public void Every_public_plan_fills_the_requirements_and_is_complete()
    {
        foreach (var plan in Nation.Plans)
        {
            var facts = new PlanFacts(plan.Content, [.. plan.Current.Authors.Where(author => author.IsLocalGovernment).Select(author => author.Place!.Value)]);
            var open = RequirementSets.Current(plan.Type).Check(facts).Concat(CompletenessChecks.Current(plan.Type).Check(facts)).Where(result => result.NeedsWork);
            Assert.True(!open.Any(), $"{plan.Id}: {string.Join("; ", open.Select(result => result.ReasonEn))}");
        }
    }

    [Fact]
    public void Sizes_fit_the_types()
    {
        foreach (var plan in Nation.Plans)
        {
            long Final(Kgi kgi) => plan.Content.Goals.Items.Where(goal => goal.Kgi == kgi).SelectMany(goal => goal.Shares).Sum(share => share.Final ?? 0) / Oku;
            Assert.InRange(plan.Content.Projects.Items.Count, plan.Type == PlanType.C ? 3 : 4, 13);
            switch (plan.Type)
            {
                case PlanType.A:
                    Assert.InRange(Final(Kgi.Investment), 3_000, 9_000);
                    break;
                case PlanType.B:
                    Assert.InRange(Final(Kgi.Investment), 100, 2_200);
                    break;
                default:
                    Assert.InRange(Final(Kgi.ValueAdded), 1, 80);
                    break;
            }
        }
    }

    [Fact]
    public void Goals_of_their_own_fall_rise_and_stay()
    {
        var own = Nation.Plans.SelectMany(plan => plan.Content.Goals.Items).Where(goal => goal.Kgi is null).ToList();
        var shares = own.SelectMany(goal => goal.Shares.Where(share => share.Baseline is not null)).ToList();
        Assert.Contains(shares, share => share.Final < share.Baseline);
        Assert.Contains(shares, share => share.Final > share.Baseline);
        Assert.Contains(shares, share => share.Final == share.Baseline);
        Assert.Contains(own, goal => goal.Kind == MeasureKind.Ratio && goal.Level == GoalLevel.OwnKpi);
        Assert.Contains(own, goal => goal.Scope == GoalScope.WideArea);
        Assert.Contains(own, goal => goal.Level == GoalLevel.OwnKgi);
        Assert.Contains(Nation.Facts, fact => fact.Row?.Kgi == Kgi.ProductivityIncrease && fact.Denominator > 0);
        Assert.Contains(Nation.Facts, fact => fact.Row?.Kgi == Kgi.ProductivityRate && fact.Denominator > 0);
    }

    [Fact]
    public async Task Every_name_says_that_it_is_a_sample()
    {
        Assert.All(sample.Plans, plan => Assert.True(plan.Name.EndsWith("（見本）", StringComparison.Ordinal) && plan.NameEn.EndsWith(" (sample)", StringComparison.Ordinal), plan.Name));
        Assert.All(sample.Plans, plan => Assert.Equal(DataKind.Sample, plan.Data));
        var projects = (await ContentsAsync()).SelectMany(content => content.Projects.Items).Where(project => project.Part == Part.Private);
        Assert.All(projects, project => Assert.All(project.Investors, investor => Assert.StartsWith("架空：", investor, StringComparison.Ordinal)));
    }

    /// <summary>After the check digit a company's number begins with the number of its registry office, and none has 99.</summary>
    [Fact]
    public async Task No_invented_firm_can_have_a_real_companys_number()
    {
        var contents = await ContentsAsync();
        var numbers = contents.SelectMany(content => content.Projects.Items.Select(project => project.CorporateNumber).Concat(content.CoreFirms.Items.Select(firm => firm.CorporateNumber)))
            .OfType<CorporateNumber>().Select(number => number.Value).Concat(Nation.Facts.Select(fact => fact.Firm).OfType<string>()).Distinct().ToList();
        Assert.True(numbers.Count > 80);
        Assert.All(numbers, number => Assert.True(CorporateNumber.TryParse(number, out _) && number[1..3] == "99", number));
    }

    private async Task<List<PlanContent>> ContentsAsync() =>
    [
        .. (await sample.AllAsync<SectionText>()).GroupBy(text => text.PlanId)
            .Select(plan => plan.Aggregate(PlanContent.Empty(PlanType.A), (content, text) => PlanJson.WithSection(content, text.Section, text.Json))),
    ];
}
