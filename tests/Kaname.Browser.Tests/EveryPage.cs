namespace Kaname.Browser.Tests;

/// <summary>One address of every page there is; the records are found in the sample when the test runs.</summary>
internal static class EveryPage
{
    /// <summary>The address, and the status it must answer with. Parts in braces stand for a record: {plan}, {withdrawn}, {joint}.</summary>
    public static readonly IReadOnlyList<(string Address, int Status)> All =
    [
        .. ((ReadOnlySpan<string>)
        [
            "/", "/map", "/map?block=hokkaido&category=semiconductor", "/map?selected=rapidus-chitose", "/map?data=sample",
            "/blocks", "/blocks/hokkaido", "/blocks/kanto", "/clusters", "/clusters/hokkaido-semiconductor",
            "/investments", "/investments?q=zzzz", "/investments?data=sample", "/investments/rapidus-chitose",
            "/plans", "/plans?type=B", "/plans?q=zzzz", "/plans/{plan}", "/plans/{joint}", "/plans/{withdrawn}", "/plans/{plan}/versions/1",
            "/rollup", "/rollup/investment", "/rollup/valueAdded?level=group&group=C", "/rollup/trainedPeople?year=2027", "/rollup/investment?level=group&group=C", "/rollup/investment?open=block:chubu",
            "/municipalities", "/municipalities?q=%E5%AF%8C%E5%B1%B1", "/municipalities?q=zzzz", "/municipalities/16201",
            "/moves", "/strategy", "/data", "/developers", "/about", "/counting", "/accessibility", "/sign-in",
        ]).ToArray().Select(address => (address, 200)),
        ("/map?category=nothing-like-it", 400), ("/plans?type=Z", 400), ("/clusters?blok=hokkaido", 400), ("/moves?page=99", 400),
        ("/no-such-page", 404), ("/welcome/no-such-link", 404), ("/plans/no-such-plan", 404),
    ];

    public static async Task<string> FindAsync(Browser browser, string address)
    {
        if (!address.Contains('{', StringComparison.Ordinal))
        {
            return address;
        }

        var plans = (await browser.SampleAsync()).Plans;
        return address
            .Replace("{plan}", plans.First(plan => plan.ReportedYears.Count > 1 && !plan.Withdrawn).Id, StringComparison.Ordinal)
            .Replace("{joint}", plans.MaxBy(plan => plan.Current.Authors.Count)!.Id, StringComparison.Ordinal)
            .Replace("{withdrawn}", plans.First(plan => plan.Withdrawn).Id, StringComparison.Ordinal);
    }

    public static string In(string language, string address) => language == "en" ? address == "/" ? "/en" : "/en" + address : address;
}
