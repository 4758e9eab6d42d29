using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests;

/// <summary>
/// Waits for a page to come. Asked again and again: the driver's own wait for an address subscribes to an event after it has looked, and now
/// and then waits in vain for one that has passed (playwright-dotnet, issue 3364).
/// </summary>
internal static class Arrival
{
    private const int Longest = 30_000;

    /// <param name="address">The address; ** stands for anything, * for anything but a slash.</param>
    public static Task ArrivesAsync(this IPage page, string address) =>
        page.ArrivesAsync(new Regex("^" + Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <param name="address">What the address matches.</param>
    public static async Task ArrivesAsync(this IPage page, Regex address)
    {
        await Expect(page).ToHaveURLAsync(address, new() { Timeout = Longest });
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                if (await page.EvaluateAsync<bool>("() => document.readyState === 'complete'"))
                {
                    return;
                }
            }
            catch (PlaywrightException) when (waited.ElapsedMilliseconds < Longest)
            {
                // The page that was asked has just gone: the next one is asked.
            }

            Assert.True(waited.ElapsedMilliseconds < Longest, "Not loaded: " + page.Url);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
