using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>Every section's form of both types that are started here, blank and with rows to fill, in both languages.</summary>
[Collection(OfficeHours.Name)]
public sealed class EverySectionTests(Office office)
{
    [Theory]
    [InlineData("B", "")]
    [InlineData("C", "")]
    [InlineData("C", "/en")]
    public async Task Each_form_is_accessible_and_does_not_scroll_sideways(string type, string language)
    {
        await using var planner = await office.SitDownAsync(People.Toyama);
        await planner.Page.GotoAsync($"{language}/workspace/start");
        await planner.AnswerAsync(("type", type), ("name", $"すべての項目を開く計画{type}{language}"));
        await planner.Page.Locator("main .button.main").ClickAsync();
        await planner.IsAt("/sections/basics");
        var plan = new Uri(planner.Page.Url).Segments[language.Length == 0 ? 3 : 4].TrimEnd('/');

        var sections = await planner.Page.Locator(".pane-list a").EvaluateAllAsync<string[]>("links => links.map((link) => link.getAttribute('href')).filter((href) => href.includes('/sections/'))");
        Assert.Equal(11, sections.Length);
        foreach (var section in sections)
        {
            await planner.Page.GotoAsync(section);
            await planner.LooksRight();
        }

        foreach (var page in new[] { "", "/reading", "/sheet" })
        {
            await planner.Page.GotoAsync($"{language}/workspace/plans/{plan}{page}");
            await Expect(planner.Page.Locator("h1")).ToHaveCountAsync(1);
            await planner.LooksRight();
        }
    }
}
