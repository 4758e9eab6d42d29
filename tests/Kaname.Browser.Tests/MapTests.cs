using Microsoft.Playwright;

namespace Kaname.Browser.Tests;

public sealed class MapTests(Browser browser)
{
    [Theory]
    [InlineData("/map")]
    [InlineData("/en/map?data=sample")]
    public async Task With_script_the_map_zooms_and_asks_no_other_host(string address)
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync(address);
        await page.Locator("kaname-map.live").WaitForAsync();

        // The same symbols as in the drawing, which now stands behind.
        var drawn = await NamesAsync(page, "svg.japan a.map-mark");
        Assert.Equal(drawn.Order(StringComparer.Ordinal), (await NamesAsync(page, ".island-mark")).Order(StringComparer.Ordinal));
        await page.Locator(".island-buttons button").First.ClickAsync();
        await page.ArrivesAsync("**#at=**");
        Assert.Empty(window.Elsewhere);
        Assert.Empty(window.Errors);
    }

    [Theory]
    [InlineData("/map?data=sample", 1280)]
    [InlineData("/map?data=sample", 1920)]
    [InlineData("/map?category=semiconductor", 1440)]
    public async Task The_map_begins_where_every_symbol_is_in_sight_and_the_country_fills_its_height(string address, int width)
    {
        await using var window = await browser.OpenAsync(width: width);
        var page = window.Page;
        await page.GotoAsync(address);
        await page.Locator("kaname-map.live").WaitForAsync();

        var (frame, marks) = (await page.Locator("kaname-map").BoundingBoxAsync(), page.Locator(".island-mark"));
        var (top, bottom) = (double.MaxValue, double.MinValue);
        for (var i = 0; i < await marks.CountAsync(); i++)
        {
            var mark = await marks.Nth(i).BoundingBoxAsync();
            Assert.InRange(mark!.X, frame!.X, frame.X + frame.Width - mark.Width);
            Assert.InRange(mark.Y, frame.Y, frame.Y + frame.Height - mark.Height);
            (top, bottom) = (Math.Min(top, mark.Y), Math.Max(bottom, mark.Y + mark.Height));
        }

        Assert.True(bottom - top > frame!.Height * 0.7, $"Symbols take {bottom - top} of {frame.Height} pixels.");
    }

    [Fact]
    public async Task With_script_a_mark_is_reached_by_keyboard_and_opens_the_drawer()
    {
        await using var window = await browser.OpenAsync(width: 1440);
        var page = window.Page;
        await page.GotoAsync("/map?category=shipbuilding&category=semiconductor");
        await page.Locator("kaname-map.live").WaitForAsync();
        await page.Locator(".map-bar a").Last.FocusAsync();
        var name = "";
        for (var presses = 0; presses < 20 && !name.Contains("千歳市", StringComparison.Ordinal); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            name = await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label') ?? ''");
        }

        Assert.Contains("次世代半導体工場の建設", name, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAsync("**selected=rapidus-chitose**");
        Assert.Equal("次世代半導体工場の建設", await page.Locator("aside.drawer h2").InnerTextAsync());
        await page.Locator("kaname-map.live").WaitForAsync();
        Assert.Equal(1, await page.Locator(".island-mark[aria-current=true]").CountAsync());
        Assert.Empty(window.Elsewhere);
        Assert.Empty(window.Errors);
    }

    [Theory]
    [InlineData("/map")]
    [InlineData("/map?data=sample&block=hokuriku")]
    public async Task Without_script_the_drawing_and_the_table_hold_the_same(string address)
    {
        await using var window = await browser.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync(address);

        Assert.True(await page.Locator("svg.japan").IsVisibleAsync());
        var marks = await NamesAsync(page, "svg.japan a.map-mark");
        var drawn = await page.Locator("tr:has(td a[href*='selected=']) > th > a").AllInnerTextsAsync();
        Assert.NotEmpty(marks);
        Assert.All(drawn, row => Assert.Contains(marks, mark => mark.Contains(row, StringComparison.Ordinal)));
        Assert.All(marks, mark => Assert.Contains(drawn, row => mark.Contains(row, StringComparison.Ordinal)));

        await page.Locator("svg.japan a.map-mark").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAsync("**selected=**");
        Assert.True(await page.Locator("aside.drawer h2").IsVisibleAsync());
        Assert.Empty(window.Elsewhere);
    }

    [Fact]
    public async Task Without_script_the_filters_work_and_the_address_keeps_them()
    {
        await using var window = await browser.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("/map");
        await page.Locator("select[name=block]").SelectOptionAsync("kinki");
        await page.Locator("input[name=category][value=vehicle]").UncheckAsync();
        await page.Locator(".filters button[type=submit]").ClickAsync();

        await page.ArrivesAsync("**block=kinki**");
        Assert.DoesNotContain("stage=", page.Url, StringComparison.Ordinal);
        Assert.Equal(5, await page.Locator("table.investments > tbody > tr").CountAsync());
        Assert.False(await page.Locator("input[name=category][value=vehicle]").IsCheckedAsync());

        // 乗り物を除く ×, then 近畿 ×.
        await page.Locator(".chips a").First.ClickAsync();
        await page.Locator(".chips a").First.ClickAsync();
        await page.ArrivesAsync("**/map");
        Assert.Equal(19, await page.Locator("table.investments > tbody > tr").CountAsync());
    }

    [Fact]
    public async Task On_a_phone_the_drawing_stands_until_the_map_is_asked_for_and_a_mark_leads_to_its_words()
    {
        await using var window = await browser.OpenAsync(width: 390);
        var page = window.Page;
        await page.GotoAsync("/map");
        Assert.True(await page.Locator("svg.japan").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("kaname-map.live").CountAsync());

        await page.Locator("svg.japan a.map-mark[href*='rapidus-chitose']").PressAsync("Enter");
        await page.ArrivesAsync("**#drawer");
        var top = await page.EvaluateAsync<double>("() => document.querySelector('#drawer').getBoundingClientRect().top");
        Assert.InRange(top, -1, 600);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(IPage page, string selector) =>
        await page.Locator(selector).EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.getAttribute('aria-label'))");
}
