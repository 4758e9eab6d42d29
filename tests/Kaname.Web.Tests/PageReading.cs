using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kaname.Web.Tests;

/// <summary>Asks for a page and reads it as a browser without script would.</summary>
internal static class PageReading
{
    public static async Task<IHtmlDocument> PageAsync(this RunningKaname kaname, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await kaname.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == status, $"{address} answers {(int)answer.StatusCode}.");
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        return new HtmlParser().ParseDocument(text);
    }

    /// <summary>The words of the page's own part, spaces made one.</summary>
    public static string Words(this IParentNode part) => string.Join(' ', (part.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of one element, spaces made one.</summary>
    public static string Line(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What holds for every page: one h1, no style or script of its own, ids once, contents that lead somewhere, its own language.</summary>
    public static void HoldsTogether(this IHtmlDocument page, string language)
    {
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby], [aria-describedby]"), element =>
            Assert.Contains(element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby"), ids));
        Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select"), field => Assert.NotNull(field.Closest("label") ?? page.QuerySelector($"label[for='{field.Id}']")));
        // A text that is missing shows as its key.
        Assert.DoesNotMatch("(?<![A-Za-z])(Section|Count|Holds|Problem)_[a-z]|Column[A-Z][a-z]", page.Words());
    }
}
