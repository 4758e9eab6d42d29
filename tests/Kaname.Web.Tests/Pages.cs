using AngleSharp;
using AngleSharp.Dom;

namespace Kaname.Web.Tests;

/// <summary>Reads pages over HTTP as a browser without script would.</summary>
internal static class Pages
{
    public static async Task<IDocument> PageAsync(this HttpClient http, string address, int status = 200)
    {
        var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == (int)answer.StatusCode, $"{address}: {(int)answer.StatusCode}\n{text[..Math.Min(text.Length, 500)]}");
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(text).Address(new Uri(http.BaseAddress!, address)), TestContext.Current.CancellationToken);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("thead th, tbody th"), head => Assert.True(head.HasAttribute("scope"), head.OuterHtml));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct(StringComparer.Ordinal).Count());
        return page;
    }

    /// <summary>What a reader sees, with white space put together.</summary>
    public static string Says(this IParentNode page) =>
        string.Join(' ', ((INode)page).GetDescendants().OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A whole number as it is written, with commas and a true minus; — is nobody has said.</summary>
    public static long Number(string text)
    {
        var digits = new string([.. text.Where(letter => char.IsAsciiDigit(letter) || letter == '\u2212')]).Replace('\u2212', '-');
        return long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }
}
