using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Web.OpenData;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.OpenData;

public sealed class DataPagesTests(RunningKaname kaname)
{
    private IReadOnlyList<ApiAddress> Addresses => kaname.Services.GetRequiredService<ApiCatalogue>().Addresses;

    [Theory]
    [InlineData("/data", "ja")]
    [InlineData("/en/data", "en")]
    [InlineData("/developers", "ja")]
    [InlineData("/en/developers", "en")]
    public async Task The_pages_hold_together_in_both_languages(string address, string language) => (await kaname.PageAsync(address)).HoldsTogether(language);

    [Fact]
    public async Task Every_set_can_be_taken_in_every_form_that_it_has()
    {
        var page = await kaname.PageAsync("/data");
        var links = page.QuerySelectorAll("tbody a[href^='/api/']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.All(Addresses.Where(address => !address.Path.Contains('{', StringComparison.Ordinal)), address => Assert.Contains(address.Example, links));
        foreach (var link in links)
        {
            using var answer = await kaname.AskAsync(link);
            Assert.True(answer.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task Drafts_are_never_one_total()
    {
        var words = (await kaname.PageAsync("/data")).Words();
        Assert.Contains("検討中33、ポテンシャル3、議論中2", words, StringComparison.Ordinal);
        Assert.DoesNotContain("38件", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_stands_with_its_parameters_an_example_that_answers_and_a_form_that_opens_it()
    {
        var page = await kaname.PageAsync("/developers");
        foreach (var address in Addresses)
        {
            var article = page.QuerySelectorAll("article").Single(found => found.QuerySelector("h3")!.TextContent == $"GET {address.Path}");
            foreach (var parameter in address.Parameters.Where(parameter => !parameter.InPath))
            {
                var field = article.QuerySelector($"form [name='{parameter.Name}']");
                Assert.NotNull(field);
                Assert.All(parameter.Allowed, value => Assert.NotNull(field.QuerySelector($"option[value='{value}']")));
            }

            var example = article.QuerySelector("a")!.GetAttribute("href")!;
            using var answer = await kaname.AskAsync(example);
            Assert.True(answer.IsSuccessStatusCode, example);

            if (article.QuerySelector("form") is IHtmlFormElement form)
            {
                // As a browser sends a form that nobody has filled in: every field, empty.
                var empty = string.Join('&', form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name") + "="));
                using var opened = await kaname.AskAsync($"{form.GetAttribute("action")}?{empty}");
                Assert.True(opened.IsSuccessStatusCode, $"{form.GetAttribute("action")}?{empty}");
            }
        }
    }

    [Fact]
    public async Task Every_kind_of_problem_that_an_answer_points_to_is_explained()
    {
        var page = await kaname.PageAsync("/developers");
        foreach (var wrong in new[] { "/api/v1/investments?category=sea", "/api/v1/investments?colour=red", "/api/v1/blocks/sea", "/api/v1/nothing" })
        {
            using var answer = await kaname.AskAsync(wrong);
            var type = System.Text.Json.JsonDocument.Parse(await answer.TextAsync()).RootElement.Text("type");
            Assert.NotNull(page.GetElementById(type.Split('#')[1]));
        }
    }
}
