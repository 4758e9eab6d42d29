namespace Kaname.Browser.Tests;

public sealed class HomeTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_number_opens_down_to_its_rows(bool script)
    {
        await using var window = await browser.OpenAsync(script: script);
        var page = window.Page;
        await page.GotoAsync("/");
        await page.Locator("a[href*='/rollup/investment']").First.ClickAsync();
        await page.ArrivesAsync("**/rollup/investment**");
        var nation = await browser.SampleAsync();
        var value = nation.RollUp(Kaname.Policy.Indicators.RollUpScope.Nation(Kaname.Policy.Indicators.Kgi.Investment, nation.AsOf)).Value;
        Assert.Contains(value!.Value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture), await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_is_light_before_the_map()
    {
        await using var window = await browser.OpenAsync();
        var answers = new System.Collections.Concurrent.ConcurrentBag<Microsoft.Playwright.IResponse>();
        window.Page.Response += (_, response) => answers.Add(response);
        await window.Page.GotoAsync("/", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        var bytes = 0L;
        foreach (var answer in answers)
        {
            bytes += await SizeOfAsync(answer);
        }

        Assert.InRange(bytes, 1, 200 * 1024);
    }

    private static async Task<long> SizeOfAsync(Microsoft.Playwright.IResponse response)
    {
        var sizes = await response.Request.SizesAsync();
        return sizes.ResponseBodySize + sizes.ResponseHeadersSize;
    }
}
