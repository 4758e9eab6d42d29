using System.Net;
using AngleSharp.Dom;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Web.Tests.OpenData;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Investments;

public sealed class InvestmentPageTests(RunningKaname kaname)
{
    private Briefing Briefing => kaname.Services.GetRequiredService<Briefing>();

    [Theory]
    [InlineData("/investments", "ja")]
    [InlineData("/en/investments", "en")]
    [InlineData("/investments?q=zzzz", "ja")]
    [InlineData("/investments?data=sample", "ja")]
    [InlineData("/en/investments?data=sample&page=2", "en")]
    [InlineData("/investments/rapidus-chitose", "ja")]
    [InlineData("/en/investments/tsmc-kumamoto", "en")]
    public async Task The_page_holds_together(string address, string language) => (await kaname.PageAsync(address)).HoldsTogether(language);

    [Theory]
    [InlineData("prefecture=01")]
    [InlineData("municipality=01224")]
    [InlineData("block=kinki&category=medical")]
    [InlineData("year=2027")]
    [InlineData("stage=planned")]
    [InlineData("q=Osaka+Metro")]
    [InlineData("bbox=139,41,146,46")]
    [InlineData("data=sample&block=hokuriku")]
    [InlineData("data=sample&q=%E5%AF%8C%E5%B1%B1&year=2028")]
    public async Task A_list_holds_what_its_address_for_programs_holds(string conditions)
    {
        var items = (await kaname.JsonAsync($"/api/v1/investments?{conditions}&limit=1000")).Items();
        var rows = (await kaname.PageAsync("/investments?" + conditions)).QuerySelectorAll("table.investments > tbody > tr th a");

        Assert.NotEmpty(items);
        Assert.Equal(items.Select(item => item.Text("name")).Take(50), rows.Select(row => row.TextContent));
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_that_hold_everything_once()
    {
        var names = new List<string>();
        string? address = "/investments?data=sample";
        while (address is not null)
        {
            var page = await kaname.PageAsync(address);
            names.AddRange(page.QuerySelectorAll("table.investments > tbody > tr th a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal((await kaname.JsonAsync("/api/v1/investments?data=sample&limit=1000")).Items().Count, names.Count);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.True(names.Count > 50);
    }

    [Theory]
    [InlineData("category=x", "category")]
    [InlineData("prefecture=48", "prefecture")]
    [InlineData("municipality=99999", "municipality")]
    [InlineData("year=abc", "year")]
    [InlineData("bbox=1,2,3", "bbox")]
    [InlineData("page=0", "page")]
    [InlineData("page=7", "page")]
    [InlineData("stages=1", "stages")]
    public async Task A_wrong_value_is_named_and_the_rest_is_shown(string wrong, string parameter)
    {
        foreach (var language in new[] { "", "/en" })
        {
            var page = await kaname.PageAsync($"{language}/investments?{wrong}", HttpStatusCode.BadRequest);

            Assert.Equal(parameter, page.QuerySelector(".notice code")!.TextContent);
            Assert.Equal(19, page.QuerySelectorAll("table.investments > tbody > tr").Length);
        }
    }

    [Theory]
    [InlineData("/investments")]
    [InlineData("/map")]
    [InlineData("/clusters/hokkaido-semiconductor")]
    public async Task Where_no_amount_is_stated_a_sentence_says_so_and_there_is_no_column_of_amounts(string address)
    {
        foreach (var (language, says) in new[] { ("", "ここに並ぶ投資には、資料に金額の記載がありません。"), ("/en", "The paper states no amount for those listed here.") })
        {
            var paper = (await kaname.PageAsync(language + address)).QuerySelector("table.investments")!;
            Assert.Null(paper.QuerySelector(".amount"));
            Assert.Equal(paper.QuerySelectorAll("thead th").Length, paper.QuerySelector("tbody tr")!.Children.Length);
            Assert.StartsWith(says, paper.Closest("section")!.QuerySelector(".table-note")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/investments?data=sample")]
    [InlineData("/map?data=sample")]
    public async Task Where_a_row_has_an_amount_the_column_stands(string address)
    {
        var sample = (await kaname.PageAsync(address)).QuerySelector("table.investments")!;
        Assert.NotNull(sample.QuerySelector("thead .amount"));
        Assert.All(sample.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("td.amount")));
    }

    [Fact]
    public async Task Counts_beside_a_heading_stand_apart()
    {
        Assert.Equal(
            ["計画のプロジェクト 183件", "1 / 4 ページ"],
            (await kaname.PageAsync("/investments?data=sample")).QuerySelectorAll(".section-head .counts > span").Select(count => count.Line()));
        Assert.Equal(
            ["検討中の素案 33件", "可能性の記載 3件", "議論を深める産業 2件", "CSV"],
            (await kaname.PageAsync("/map")).QuerySelectorAll("section[aria-labelledby=clusters] .counts > *").Select(count => count.Line()));
    }

    [Fact]
    public async Task Every_named_investment_has_a_page_with_what_is_stated_and_what_is_not()
    {
        foreach (var project in Briefing.Investments)
        {
            var page = await kaname.PageAsync("/investments/" + project.Id);
            var words = page.Words();

            Assert.Equal(project.Name, page.QuerySelector("h1")!.TextContent);
            Assert.Contains(project.StageText, words, StringComparison.Ordinal);
            Assert.Contains("資料に金額の記載がありません", words, StringComparison.Ordinal);
            Assert.Contains("投資の場所です。本社の場所ではありません", words, StringComparison.Ordinal);
            Assert.All(project.Investors, investor => Assert.Contains(investor, words, StringComparison.Ordinal));
            Assert.All(project.Source.Split("; "), heading => Assert.Contains(heading, words, StringComparison.Ordinal));
            Assert.Equal(project.Timing.Value is null, words.Contains("時期の記載はありません", StringComparison.Ordinal));
            Assert.DoesNotContain("（見本）", words, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector(".data-strip.is-paper"));
        }
    }

    [Fact]
    public async Task A_project_of_a_plan_names_its_plan_and_is_sample()
    {
        var item = (await kaname.JsonAsync("/api/v1/investments?data=sample&limit=1")).Items()[0];
        var page = await kaname.PageAsync("/investments/" + item.Text("id"));
        var plan = (await kaname.SampleAsync()).Plan(item.Texts("plans")[0])!;

        Assert.Null(page.QuerySelector(".data-strip.is-paper"));
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=plans] a"), link => link.TextContent == plan.Name && link.GetAttribute("href") == "/plans/" + plan.Id);
        await kaname.PageAsync($"/investments/{item.Text("id")}?data=sample");
        await kaname.PageAsync($"/investments/{item.Text("id")}?data=real", HttpStatusCode.NotFound);
        await kaname.PageAsync("/investments/rapidus-chitose?data=sample", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_shared_project_stands_once_and_answers_to_each_of_its_names()
    {
        var plans = (await kaname.SampleAsync()).Plans.Where(plan => !plan.Withdrawn).ToList();
        var shared = plans.SelectMany(plan => plan.Content.Projects.Items.Where(project => project.SharedKey is not null).Select(project => (Plan: plan, Project: project)))
            .GroupBy(entry => (entry.Project.SharedKey, entry.Project.Place))
            .Where(group => group.Select(entry => entry.Plan.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            .ToList();

        foreach (var group in shared)
        {
            var titles = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (plan, project) in group)
            {
                titles.Add((await kaname.PageAsync($"/investments/{plan.Id}-{project.Id}")).QuerySelector("h1")!.TextContent);
            }

            Assert.Single(titles);
        }

        Assert.NotEmpty(shared);
    }

    [Theory]
    [InlineData("/investments/nobody")]
    [InlineData("/en/investments/nobody?data=sample")]
    [InlineData("/investments/%3Cscript%3E")]
    public async Task An_unknown_investment_is_not_found(string address) => Assert.Single((await kaname.PageAsync(address, HttpStatusCode.NotFound)).QuerySelectorAll("h1"));
}
