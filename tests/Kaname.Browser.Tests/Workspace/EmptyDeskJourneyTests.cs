using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>In an office of its own: elsewhere the city's planner has begun to write.</summary>
public sealed class EmptyDeskJourneyTests(Office office) : IClassFixture<Office>
{
    [Theory]
    [InlineData(true, 390)]
    [InlineData(false, 1280)]
    public async Task Somebody_without_a_plan_is_shown_where_to_begin_and_no_plan_of_others(bool script, int width)
    {
        await using var toyama = await office.SitDownAsync(People.Toyama, script, width);
        var plan = await HokurikuPlan.StartAsync(toyama, $"よその計画{width}");
        await using var city = await office.SitDownAsync(People.ToyamaCity, script, width);
        await city.Sees("main", "「計画を始める」から始められます。");
        await city.LooksRight();
        await city.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "計画を始める" }).ClickAsync();
        await city.PressAsync("この内容で始める");
        await city.Sees(".field-fault", "例：");
        await city.LooksRight();
        var foreign = await city.Page.GotoAsync($"/workspace/plans/{plan}");
        Assert.Equal(404, foreign!.Status);
        await Expect(city.Page.Locator("main")).Not.ToContainTextAsync($"よその計画{width}");
    }
}
