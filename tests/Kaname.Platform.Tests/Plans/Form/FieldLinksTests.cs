using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans.Form;

/// <summary>A result says where to mend: that place is in the form.</summary>
public sealed class FieldLinksTests
{
    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void Every_place_that_a_rule_names_is_in_its_form(PlanType type)
    {
        var contexts = Stages(type).Select(content => Forms.Of(content)).ToList();
        var named = 0;
        foreach (var context in contexts)
        {
            var plan = new PlanFacts(context.Content, [.. context.Authors]);
            foreach (var result in RequirementSets.Current(type).Check(plan).Concat(CompletenessChecks.Current(type).Check(plan)))
            {
                Assert.True(!result.NeedsWork || result.Field is not null || result.Requirement.Id is "shares" or "milestones", $"{result.Requirement.Id}: {result.Reason}");
                if (result is { Field: { } field, Section: { } section })
                {
                    var parts = SectionForms.Of(section).Parts(context);
                    Assert.True(FormPaths.CanLeadTo(parts, field), $"{result.Requirement.Id}: {section} has no {field}");
                    Assert.NotNull(FormLabels.Of(parts, field));
                    named++;
                }
            }
        }

        Assert.True(named > 40);
    }

    [Theory]
    [InlineData(PlanSection.Ripple, "wages.target", "賃上げの目標値", "Wages: target")]
    [InlineData(PlanSection.Ripple, "wages", "賃上げ", "Wages")]
    [InlineData(PlanSection.Area, "enclaves.1.ground", "飛び地2：一体とみなす根拠", "Enclave 2: Ground for treating it as one")]
    [InlineData(PlanSection.Area, "enclaves", "飛び地", "Enclaves")]
    [InlineData(PlanSection.Area, "enclaves.1.nothing", null, null)]
    [InlineData(PlanSection.Area, "nothing", null, null)]
    public void A_place_is_called_what_the_page_and_the_workbook_call_it(PlanSection section, string path, string? label, string? labelEn)
    {
        var words = FormLabels.Of(SectionForms.Of(section).Parts(Forms.Blank(PlanType.B)), path);
        Assert.Equal((label, labelEn), (words?.Ja, words?.En));
    }

    /// <summary>A plan from blank to one in which every list has a row that lacks everything.</summary>
    private static IEnumerable<PlanContent> Stages(PlanType type)
    {
        var blank = PlanContent.Empty(type);
        yield return blank;
        var begun = blank with
        {
            Basics = new() { Name = "見本", Start = new(2032), End = new(2026) },
            Area = new() { Places = [Forms.Toyama], Enclaves = [new(), new() { Place = Forms.Ishikawa }] },
            Industries = new() { Fields = [13], Industries = ["見本"] },
            WinningPath = new() { ProductOrService = "見本" },
            CoreFirms = new() { Items = [new() { Name = "見本" }] },
            OutsideFirms = new() { Invites = true },
            Projects = new() { Items = [new() { Id = "p1" }, new() { Id = "p2", Place = Forms.Toyama }] },
            Ripple = new() { Sales = new() { Target = 3 }, Wages = new() { Target = 3, Baseline = 1 } },
            Accompaniment = new() { Through = new(2025), Structure = "見本", ConsultationWindow = "見本" },
            CandidateFit = new() { BudgetTalks = new() { State = BudgetTalksState.Started } },
            LocalResource = new() { Resource = "見本" },
            Goals = new()
            {
                Items =
                [
                    .. KgiSets.For(type).Items.Select(definition => new Goal { Id = definition.Kgi.ToString(), Kgi = definition.Kgi, Kind = definition.Kind, Shares = [new() { Government = Forms.Toyama }] }),
                    new() { Id = "own-1", Level = GoalLevel.OutputKpi, BaselineYear = new(2030), Shares = [new() { Government = Forms.Toyama, Milestones = new Dictionary<int, long> { [2026] = 1 } }] },
                ],
            },
        };
        yield return begun;
        yield return begun with
        {
            Basics = new() { End = new(2032) },
            OutsideFirms = new() { Invites = true, LabourAndTechnologyRoadmap = "見本" },
            CandidateFit = new() { FitWithRoadmap = "見本", FitWithBlockDraft = "見本", LargeInvestmentYen = 5, BudgetTalks = new() { State = BudgetTalksState.Started, Ministry = "見本" } },
            WinningPath = new() { ProductOrService = "見本", Market = MarketAim.NewChannels },
            Goals = new() { Items = [.. begun.Goals.Items.Take(1).Select(goal => goal with { BaselineYear = new(2030), TargetYear = new(2029), Shares = [new() { Government = Forms.Toyama, Baseline = 1, Final = 1 }] })] },
        };
        var backwards = new RippleTarget { Baseline = 3, Target = 1, Unit = "人", TargetYear = new(2040) };
        yield return begun with
        {
            Basics = new() { Start = new(2026), End = new(2032) },
            Area = new() { Places = [Forms.Toyama], Enclaves = [new() { Place = Forms.Toyama, Industry = "見本", Ground = "見本" }] },
            Projects = new()
            {
                Items =
                [
                    new() { Id = "p1", Place = Forms.Toyama, Part = Part.Public, Start = new(2026), End = new(2028), PlannedYen = new Dictionary<int, long> { [2040] = 1 } },
                    new() { Id = "p2", Place = Place.Parse("13"), Part = Part.Public, Start = new(2026), End = new(2028) },
                ],
            },
            Ripple = new() { InRegionTrade = backwards, Sales = backwards, Jobs = backwards, Wages = backwards },
            Accompaniment = new() { Through = new(2032) },
            Goals = new()
            {
                Items =
                [
                    .. begun.Goals.Items.Where(goal => goal.Level is GoalLevel.MandatoryKgi).Select(goal => goal with
                    {
                        BaselineYear = new(2025),
                        TargetYear = new(2032),
                        Shares = [Same(Forms.Toyama, Part.Private), Same(Forms.Toyama, Part.Private), Same(Forms.Ishikawa, goal.Kgi is Kgi.Investment ? Part.Public : Part.None)],
                    }),
                    new() { Id = "own-1", Level = GoalLevel.OwnKgi, Shares = [new() { Government = Forms.Toyama, Baseline = 1, Final = 2 }] },
                    new() { Id = "own-2", Level = GoalLevel.OwnKpi, Shares = [new() { Government = Forms.Toyama, Baseline = 1 }] },
                ],
            },
        };
        yield return begun with { Goals = new() { Items = [new() { Id = "own-1", Level = GoalLevel.OwnKgi, Shares = [new() { Government = Forms.Toyama, Baseline = 1, Final = 2 }, new() { Government = Forms.Ishikawa, Final = 2 }] }] } };

        static GoalShare Same(Place government, Part part) =>
            new() { Government = government, Part = part, Baseline = 1, Final = 1, BaselineRatio = new(1, 2), FinalRatio = new(1, 2) };
    }

    [Fact]
    public void A_section_is_not_yet_half_or_done()
    {
        var progress = Progress(new PlanFacts(Stages(PlanType.B).ElementAt(1), [Forms.Toyama]));
        Assert.Equal(PlanSections.For(PlanType.B).Select(profile => profile.Section), progress.Select(section => section.Section));
        var (basics, support, ripple) = (progress[0], progress.Single(section => section.Section is PlanSection.Support), progress.Single(section => section.Section is PlanSection.Ripple));
        Assert.Equal(SectionState.Half, basics.State);
        Assert.Equal((SectionState.NotYet, false), (support.State, support.IsAsked));
        Assert.Equal(["まだ書かれていません。"], support.Sentences);
        Assert.Contains("域内取引額の目標値がありません。", ripple.Sentences);
        Assert.All(progress, section => Assert.Equal(section.Sentences.Count, section.SentencesEn.Count));
        Assert.Equal(SectionState.Done, Progress(new PlanFacts(PlanContent.Empty(PlanType.B) with { Support = new() { Items = ["見本"] } }, [])).Single(section => section.Section is PlanSection.Support).State);
    }

    private static IReadOnlyList<SectionProgress> Progress(PlanFacts plan) => SectionProgress.Of(plan.Content, PlanCheck.Of(plan).All);
}
