using Microsoft.Playwright;

namespace Kaname.Browser.Tests;

/// <summary>What holds for every page, in both languages, wide and narrow.</summary>
public sealed class EveryPageTests(Browser browser, EveryPageTests.OneWindow read) : IClassFixture<EveryPageTests.OneWindow>
{
    public static TheoryData<string, string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, int>();
            foreach (var (address, status) in EveryPage.All)
            {
                pages.Add("ja", address, status);
                pages.Add("en", address, status);
            }

            return pages;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Is_accessible_asks_no_other_host_and_does_not_scroll_sideways(string language, string address, int status)
    {
        var window = await read.InAsync(browser);
        var page = window.Page;
        var wanted = EveryPage.In(language, await EveryPage.FindAsync(browser, address));
        await page.SetViewportSizeAsync(1280, 900);
        var answer = await page.GotoAsync(wanted, new() { WaitUntil = WaitUntilState.Load });
        Assert.NotNull(answer);
        Assert.Equal(status, answer.Status);
        Assert.Equal(language, await page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());

        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var faults = await page.FaultsAsync();
            Assert.True(faults.All(fault => fault.Impact is not ("serious" or "critical")), $"{wanted} at {width}: {string.Join("\n", faults)}");
        }

        await page.SetViewportSizeAsync(320, 900);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 320"), $"{wanted} scrolls sideways at 320");
        Assert.Empty(window.Elsewhere);

        // A page that answers 400 or 404 is itself reported as one resource that failed; a missing script or style sheet never is.
        Assert.Equal(status == 200 ? 0 : 1, window.Errors.Count);
    }

    [Fact]
    public async Task A_field_without_a_name_would_be_found()
    {
        var page = (await read.InAsync(browser)).Page;
        await page.GotoAsync("/accessibility");
        await page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('textarea'))");
        Assert.Contains(await page.FaultsAsync(), fault => fault is { Id: "label", Impact: "critical" });
    }

    /// <summary>One window in which a reader opens page after page, as a reader does: a new one for each takes longer than the pages themselves.</summary>
    public sealed class OneWindow : IAsyncDisposable
    {
        private Window? _window;

        public async Task<Window> InAsync(Browser browser)
        {
            _window ??= await browser.OpenAsync();
            _window.Elsewhere.Clear();
            _window.Errors.Clear();
            return _window;
        }

        public async ValueTask DisposeAsync()
        {
            if (_window is not null)
            {
                await _window.DisposeAsync();
            }
        }
    }
}
