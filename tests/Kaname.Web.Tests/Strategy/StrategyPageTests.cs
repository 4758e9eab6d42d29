using AngleSharp.Dom;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Strategy;

public sealed class StrategyPageTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("/strategy", "ja")]
    [InlineData("/en/strategy", "en")]
    public async Task The_page_holds_together_in_both_languages(string address, string language)
    {
        var page = await kaname.PageAsync(address);
        page.HoldsTogether(language);
        Assert.True(page.QuerySelectorAll(".rail a").Length >= 12);
    }

    [Fact]
    public async Task Every_requirement_and_check_stands_on_it_in_words_and_none_is_said_to_be_the_paper_s_that_is_not()
    {
        var page = await kaname.PageAsync("/strategy");
        var requirements = page.QuerySelector("section[aria-labelledby=requirements]")!;
        Assert.All(PolicyEdition.Current.Requirements.SelectMany(set => set.Items), item =>
        {
            Assert.Contains(item.Id, requirements.TextContent, StringComparison.Ordinal);
            Assert.Contains(item.Text, requirements.TextContent, StringComparison.Ordinal);
            Assert.Contains(item.Source!.ToString(), requirements.TextContent, StringComparison.Ordinal);
        });
        var checks = page.QuerySelector("section[aria-labelledby=checks]")!;
        Assert.All(PolicyEdition.Current.Checks.SelectMany(set => set.Items), item => Assert.Contains(item.Text, checks.TextContent, StringComparison.Ordinal));
        Assert.Null(checks.QuerySelector(".chip.key"));
    }

    [Fact]
    public async Task Every_transition_of_every_course_stands_on_it_and_ours_carry_our_mark()
    {
        var page = await kaname.PageAsync("/strategy");
        Assert.All(Course.For(PlanType.B).Transitions, transition => Holds(page, "steps", transition));
        Assert.All(Course.For(PlanType.A).Transitions, transition => Holds(page, "state", transition));
        var asking = page.QuerySelectorAll("section[aria-labelledby=steps] h4").First(heading => heading.TextContent.Contains("修正を依頼する", StringComparison.Ordinal));
        Assert.NotNull(asking.QuerySelector(".chip.ours"));
    }

    [Fact]
    public async Task Support_issues_fields_settings_and_sources_come_from_the_data()
    {
        var page = await kaname.PageAsync("/strategy");
        var words = page.Words();
        var briefing = kaname.Services.GetRequiredService<Briefing>();
        Assert.All(briefing.Support, item => Assert.Contains(item.Text, words, StringComparison.Ordinal));
        Assert.All(briefing.CrosscuttingIssues, issue => Assert.Contains(issue.Name, words, StringComparison.Ordinal));
        Assert.All(briefing.KgiNotes, note => Assert.Contains(note.Text, words, StringComparison.Ordinal));
        Assert.All(briefing.Sources, source => Assert.Contains(source.Title, words, StringComparison.Ordinal));
        Assert.All(StrategicFields.All, field => Assert.Contains(field.Name, words, StringComparison.Ordinal));
        Assert.All(PolicySettings.Notes, note => Assert.Contains(note.Note, words, StringComparison.Ordinal));
        Assert.Contains(PolicyEdition.Current.Version, words, StringComparison.Ordinal);
        Assert.DoesNotContain("審査する", words, StringComparison.Ordinal);
    }

    private static void Holds(IParentNode page, string section, Transition transition) =>
        Assert.Contains(transition.Name, page.QuerySelector($"section[aria-labelledby={section}]")!.TextContent, StringComparison.Ordinal);
}
