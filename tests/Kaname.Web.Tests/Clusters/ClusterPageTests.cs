using System.Net;
using AngleSharp.Dom;
using Kaname.Platform.Strategy.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Clusters;

public sealed class ClusterPageTests(RunningKaname kaname)
{
    private Briefing Briefing => kaname.Services.GetRequiredService<Briefing>();

    [Theory]
    [InlineData("/clusters", "ja")]
    [InlineData("/en/clusters", "en")]
    [InlineData("/clusters?block=okinawa&status=potential", "ja")]
    [InlineData("/clusters/hokkaido-semiconductor", "ja")]
    [InlineData("/en/clusters/kinki-battery", "en")]
    [InlineData("/clusters/kyushu-disaster", "ja")]
    public async Task The_page_holds_together(string address, string language) => (await kaname.PageAsync(address)).HoldsTogether(language);

    [Fact]
    public async Task The_three_kinds_stand_apart_with_a_count_each()
    {
        var page = await kaname.PageAsync("/clusters");
        var counts = page.QuerySelectorAll("main section").Select(section => (section.GetAttribute("aria-labelledby"), section.QuerySelectorAll("tbody > tr").Length));

        Assert.Equal([("studied", 33), ("potential", 3), ("discussed", 2)], counts);
        Assert.DoesNotMatch("(36|38|35)件", page.Words());
    }

    [Theory]
    [InlineData("block=kanto", 4)]
    [InlineData("block=kanto&status=studied", 1)]
    [InlineData("category=shipbuilding", 3)]
    [InlineData("field=2&block=shikoku", 1)]
    [InlineData("block=okinawa&status=potential", 0)]
    public async Task Conditions_restrict(string conditions, int expected)
    {
        var page = await kaname.PageAsync("/clusters?" + conditions);

        Assert.Equal(expected, page.QuerySelectorAll("table.clusters > tbody > tr").Length);
        Assert.Equal(conditions.Split('&').Length, page.QuerySelectorAll(".chips a").Length);
    }

    [Theory]
    [InlineData("block=x", "block")]
    [InlineData("category=x", "category")]
    [InlineData("field=99", "field")]
    [InlineData("status=decided", "status")]
    [InlineData("blok=hokkaido", "blok")]
    public async Task A_wrong_value_is_named_and_the_rest_is_shown(string wrong, string parameter)
    {
        foreach (var language in new[] { "", "/en" })
        {
            var page = await kaname.PageAsync($"{language}/clusters?{wrong}", HttpStatusCode.BadRequest);

            Assert.Equal(parameter, page.QuerySelector(".notice code")!.TextContent);
            Assert.Equal(38, page.QuerySelectorAll("table.clusters > tbody > tr").Length);
        }
    }

    [Theory]
    [InlineData("", "blok：この名前の条件はありません。使える条件： block, category, field, status")]
    [InlineData("/en", "blok: There is no condition of this name. Known here: block, category, field, status")]
    public async Task A_misspelt_condition_is_told_with_those_that_there_are(string language, string says)
    {
        var page = await kaname.PageAsync(language + "/clusters?blok=hokkaido&block=kinki", HttpStatusCode.BadRequest);

        Assert.Equal(says, page.QuerySelector(".notice li")!.Line());
        Assert.Equal("kinki", page.QuerySelector("#block option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_thousand_names_are_answered_as_shortly_as_a_few()
    {
        var names = string.Join('&', Enumerable.Range(0, 1000).Select(number => $"n{number}=1"));
        var page = await kaname.PageAsync("/clusters?" + names, HttpStatusCode.BadRequest);

        Assert.StartsWith("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, …：", Assert.Single(page.QuerySelectorAll(".notice li")).Line(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_draft_has_a_page_with_its_status_its_source_and_all_that_is_said_of_it()
    {
        foreach (var cluster in Briefing.Clusters)
        {
            var words = (await kaname.PageAsync("/clusters/" + cluster.Id)).Words();

            Assert.Contains(cluster.Summary, words, StringComparison.Ordinal);
            Assert.Contains(cluster.Status switch { ClusterStatus.Studied => "検討中の素案", ClusterStatus.Potential => "可能性の記載", _ => "議論を深める産業" }, words, StringComparison.Ordinal);
            Assert.All(cluster.Items, item => Assert.Contains(item.Text, words, StringComparison.Ordinal));
            Assert.All(cluster.Investments, project => Assert.Contains(project.Name, words, StringComparison.Ordinal));
            Assert.All(cluster.Source.Split("; "), heading => Assert.Contains(heading, words, StringComparison.Ordinal));
            Assert.DoesNotContain("（見本）", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/clusters/nobody")]
    [InlineData("/en/clusters/rapidus-chitose")]
    [InlineData("/clusters/%3Cscript%3E")]
    public async Task An_unknown_draft_is_not_found(string address) => Assert.Single((await kaname.PageAsync(address, HttpStatusCode.NotFound)).QuerySelectorAll("h1"));
}
