using Microsoft.Playwright;

namespace Kaname.Browser.Tests;

public sealed class PlanTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_plan_is_reached_from_the_list_and_shows_how_its_figures_come_about(bool script)
    {
        await using var window = await browser.OpenAsync(script: script);
        var page = window.Page;
        await page.GotoAsync("/plans");
        var link = page.Locator(".plan-list tbody th a[href^='/plans/B-']").First;
        var name = await link.InnerTextAsync();
        await link.ClickAsync();
        await page.ArrivesAsync("**/plans/B-*");
        Assert.Equal(name, await page.Locator("h1").InnerTextAsync());

        var working = page.Locator(".goals details.door").First;
        var formula = working.GetByText("達成率 ＝");
        Assert.False(await formula.IsVisibleAsync());
        await working.Locator("summary").ClickAsync();
        await formula.WaitForAsync(new() { State = WaitForSelectorState.Visible });

        Assert.Equal(6, await page.Locator("ol.steps > li").CountAsync());
        Assert.Empty(window.Elsewhere);
        Assert.Empty(window.Errors);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_older_edition_says_that_it_is_not_in_force_and_leads_back(bool script)
    {
        await using var window = await browser.OpenAsync(script: script);
        var page = window.Page;
        var revised = (await browser.SampleAsync()).Plans.First(plan => plan.Current.Edition > 1);
        await page.GotoAsync("/plans/" + revised.Id);
        await page.Locator($".versions a[href$='/plans/{revised.Id}/versions/1']").ClickAsync();
        await page.ArrivesAsync("**/versions/1");

        Assert.Contains($"今の版は第{revised.Current.Edition}版です", await page.Locator(".notice").First.InnerTextAsync(), StringComparison.Ordinal);
        var changes = page.Locator("section[aria-labelledby=changes] table.changes").First;
        Assert.Equal(["第1版", $"第{revised.Current.Edition}版"], (await changes.Locator("thead th").AllInnerTextsAsync()).Skip(1));
        var before = await changes.Locator("tbody td:nth-child(2)").AllInnerTextsAsync();
        var after = await changes.Locator("tbody td:nth-child(3)").AllInnerTextsAsync();
        Assert.NotEmpty(before);
        Assert.All(before.Zip(after), row => Assert.NotEqual(row.First, row.Second));
        await page.Locator(".notice a").First.ClickAsync();
        await page.ArrivesAsync("**/plans/" + revised.Id);
        Assert.Empty(window.Elsewhere);
        Assert.Empty(window.Errors);
    }
}
