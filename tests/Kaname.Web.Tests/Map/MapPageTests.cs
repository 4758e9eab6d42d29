using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.Tests.OpenData;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Map;

public sealed class MapPageTests(RunningKaname kaname)
{
    private Briefing Briefing => kaname.Services.GetRequiredService<Briefing>();

    [Theory]
    [InlineData("/map", "ja")]
    [InlineData("/en/map", "en")]
    [InlineData("/map?selected=rapidus-chitose", "ja")]
    [InlineData("/en/map?selected=kinki-bio", "en")]
    [InlineData("/map?data=sample", "ja")]
    [InlineData("/en/map?data=sample", "en")]
    [InlineData("/map?q=zzzz", "ja")]
    public async Task The_page_holds_together(string address, string language) => (await kaname.PageAsync(address)).HoldsTogether(language);

    [Theory]
    [InlineData("/map")]
    [InlineData("/en/map")]
    [InlineData("/map?block=kinki")]
    [InlineData("/map?category=vehicle&category=energy")]
    [InlineData("/map?year=2027")]
    [InlineData("/map?place=not")]
    [InlineData("/map?data=sample")]
    [InlineData("/map?data=sample&category=medical&stage=concept")]
    public async Task Every_mark_is_in_the_table_and_the_other_way_round(string address)
    {
        var page = await kaname.PageAsync(address);
        var marks = page.QuerySelectorAll("svg.japan a.map-mark").Select(mark => mark.GetAttribute("aria-label")!).ToList();
        var rows = page.QuerySelectorAll("table.investments > tbody > tr, table.clusters > tbody > tr")
            .Select(row => (Name: row.QuerySelector("th a")!.TextContent, IsDrawn: row.QuerySelector("td a[href*='selected=']") is not null))
            .ToList();

        Assert.All(marks, mark => Assert.Contains(rows, row => row.IsDrawn && mark.Contains(row.Name, StringComparison.Ordinal)));
        Assert.All(rows.Where(row => row.IsDrawn), row => Assert.Contains(marks, mark => mark.Contains(row.Name, StringComparison.Ordinal)));
        // What is not drawn stands with its reason in the list below, or among the drafts of whole blocks.
        var listed = page.QuerySelectorAll("section[aria-labelledby=missing] a, section[aria-labelledby=whole] a").Select(link => link.TextContent).ToList();
        Assert.All(rows.Where(row => !row.IsDrawn), row => Assert.Contains(listed, name => name.EndsWith(row.Name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/map", 0)]
    [InlineData("/map?category=semiconductor", 1)]
    [InlineData("/map?data=sample", 10)]
    public async Task A_block_without_symbols_has_no_leader(string address, int without)
    {
        var groups = (await kaname.PageAsync(address)).QuerySelectorAll("svg.japan .block-group").ToList();

        Assert.Equal(10, groups.Count);
        Assert.Equal(without, groups.Count(group => group.QuerySelector(".map-mark") is null));
        Assert.All(groups, group => Assert.Equal(group.QuerySelector(".map-mark") is null, group.GetAttribute("data-to-lon") is null));
        Assert.All(groups.Where(group => group.QuerySelector(".map-mark") is null), group => Assert.Null(group.QuerySelector(".leader")));
    }

    [Fact]
    public async Task Every_symbol_leads_to_a_drawer_that_names_it()
    {
        var page = await kaname.PageAsync("/map");
        foreach (var address in page.QuerySelectorAll("svg.japan a.map-mark").Select(mark => mark.GetAttribute("href")!).Distinct(StringComparer.Ordinal))
        {
            var id = address.Split("selected=")[1].Split('#')[0];
            var drawer = (await kaname.PageAsync(address)).QuerySelector("aside.drawer h2")!.TextContent;
            var name = Briefing.Cluster(id)?.Name ?? Briefing.Investment(id)!.Name;
            Assert.EndsWith(name, drawer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Counts_of_the_legend_are_those_of_the_paper()
    {
        var page = await kaname.PageAsync("/map?block=hokkaido&q=%E5%8D%83%E6%AD%B3");
        foreach (var category in MapCategories.All)
        {
            var label = page.QuerySelector($"input[name=category][value={category.Slug}]")!.Closest("label")!;
            var counts = label.QuerySelectorAll(".count").Select(count => int.Parse(count.LastChild!.TextContent, CultureInfo.InvariantCulture));
            Assert.Equal(
                [
                    Briefing.Investments.Count(project => project.Category == category.Slug),
                    Briefing.Clusters.Count(draft => draft.Status == ClusterStatus.Studied && draft.Categories.Contains(category.Slug)),
                ],
                counts);
        }

        var places = page.QuerySelectorAll("input[name=place]").Sum(input => int.Parse(input.Closest("label")!.QuerySelector(".count")!.TextContent, CultureInfo.InvariantCulture));
        Assert.Equal(Briefing.Investments.Count + Briefing.Clusters.Count, places);
    }

    [Fact]
    public async Task Drafts_potential_and_discussion_are_counted_apart_and_investments_are_examples()
    {
        var words = (await kaname.PageAsync("/map")).Words();

        Assert.Contains("投資 19件（記載は一例）", words, StringComparison.Ordinal);
        Assert.Contains("検討中の素案 33件", words, StringComparison.Ordinal);
        Assert.Contains("可能性の記載 3件", words, StringComparison.Ordinal);
        Assert.Contains("議論を深める産業 2件", words, StringComparison.Ordinal);
        Assert.DoesNotMatch("(36|38|35|57)件", words);
    }

    [Theory]
    [InlineData("block=hokkaido", 7, 4)]
    [InlineData("block=okinawa", 0, 3)]
    [InlineData("category=medical", 5, 2)]
    [InlineData("category=medical&category=shipbuilding", 5, 5)]
    [InlineData("field=2", 0, 3)]
    [InlineData("field=shipbuilding", 0, 3)]
    [InlineData("stage=under_construction", 1, 0)]
    [InlineData("year=2027", 5, 0)]
    [InlineData("year=R9", 5, 0)]
    [InlineData("place=area", 4, 0)]
    [InlineData("place=potential&place=discussed", 0, 4)]
    [InlineData("place=whole", 0, 5)]
    [InlineData("place=not", 4, 1)]
    [InlineData("q=%E3%83%AD%E3%82%B1%E3%83%83%E3%83%88", 3, 2)]
    [InlineData("q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", 0, 0)]
    [InlineData("block=kinki&category=vehicle&place=municipality", 2, 0)]
    public async Task Conditions_restrict(string conditions, int investments, int clusters)
    {
        var page = await kaname.PageAsync("/map?" + conditions);

        Assert.Equal((investments, clusters), (page.QuerySelectorAll("table.investments > tbody > tr").Length, page.QuerySelectorAll("table.clusters > tbody > tr").Length));
        Assert.Equal(conditions.Split('&').Length, page.QuerySelectorAll(".chips a").Length);
        Assert.DoesNotContain("<script>alert", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chip_drops_its_condition_and_no_other()
    {
        var page = await kaname.PageAsync("/en/map?block=kinki&category=vehicle&category=medical&year=2028");
        var addresses = page.QuerySelectorAll(".chips a").Select(chip => chip.GetAttribute("href"));

        Assert.Equal(
            [
                "/en/map?category=medical&block=kinki&year=2028",
                "/en/map?category=vehicle&block=kinki&year=2028",
                "/en/map?category=vehicle&category=medical&year=2028",
                "/en/map?category=vehicle&category=medical&block=kinki",
            ],
            addresses);
    }

    [Fact]
    public async Task What_a_form_sends_becomes_a_short_address()
    {
        var categories = string.Join('&', MapCategories.All.Select(category => "category=" + category.Slug));
        using var answer = await kaname.AskAsync($"/map?{categories}&block=kinki&field=&stage=&year=&q=");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.EndsWith("/map?block=kinki", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("category=nothing-like-it", "category")]
    [InlineData("place=moon", "place")]
    [InlineData("block=nippon", "block")]
    [InlineData("block=kinki&block=kanto", "block")]
    [InlineData("field=18", "field")]
    [InlineData("stage=finished", "stage")]
    [InlineData("year=abc", "year")]
    [InlineData("data=both", "data")]
    [InlineData("selected=nobody", "selected")]
    [InlineData("foo=1", "foo")]
    [InlineData("Categori=medical", "Categori")]
    [InlineData("foo", "foo")]
    [InlineData("%3Cscript%3E=1", "<script>")]
    [InlineData("selected=%3Cscript%3E", "selected")]
    public async Task A_wrong_value_is_named_and_the_rest_is_shown(string wrong, string parameter)
    {
        foreach (var language in new[] { "", "/en" })
        {
            var page = await kaname.PageAsync($"{language}/map?{wrong}&category=medical", HttpStatusCode.BadRequest);

            Assert.Equal(parameter, page.QuerySelector(".notice code")!.TextContent);
            Assert.Equal(5, page.QuerySelectorAll("table.investments > tbody > tr").Length);
            Assert.Single(page.QuerySelectorAll("h1"));
        }
    }

    [Fact]
    public async Task Real_and_sample_never_meet()
    {
        var nation = await kaname.SampleAsync();
        var paper = await kaname.PageAsync("/map");
        var sample = await kaname.PageAsync("/map?data=sample");

        Assert.NotNull(paper.QuerySelector(".data-strip.is-paper"));
        Assert.Null(sample.QuerySelector(".data-strip.is-paper"));
        Assert.DoesNotContain("（見本）", paper.Words(), StringComparison.Ordinal);
        Assert.Empty(Mentioned(paper, nation.Plans.SelectMany(plan => plan.Content.Projects.Items.Select(project => project.Name!))));
        Assert.Empty(Mentioned(sample, Briefing.Investments.Select(project => project.Name)));
        Assert.Empty(sample.QuerySelectorAll("table.clusters, a[href*='/clusters']:not(footer a)"));
        Assert.NotEmpty(sample.QuerySelectorAll("table.investments > tbody > tr"));
    }

    [Fact]
    public async Task The_sample_map_has_every_project_of_the_published_plans()
    {
        var nation = await kaname.SampleAsync();
        var names = (await kaname.PageAsync("/map?data=sample")).QuerySelectorAll("table.investments > tbody > tr th a").Select(link => link.TextContent).ToHashSet(StringComparer.Ordinal);

        Assert.All(nation.Plans.Where(plan => !plan.Withdrawn && plan.Content.Projects.Items.Count > 0), plan =>
            Assert.Contains(plan.Content.Projects.Items, project => names.Contains(project.Name!)));
    }

    [Fact]
    public async Task The_drawer_of_an_investment_says_what_its_place_and_time_mean()
    {
        var words = (await kaname.PageAsync("/map?selected=rapidus-chitose")).QuerySelector("aside.drawer")!.TextContent;

        Assert.Contains("投資の場所です。本社の場所ではありません。", words, StringComparison.Ordinal);
        Assert.Contains("2027年度後半に量産開始", words, StringComparison.Ordinal);
        Assert.Contains("量産を始める時期", words, StringComparison.Ordinal);
        Assert.Contains("資料に金額の記載がありません", words, StringComparison.Ordinal);
        Assert.Contains("資料5", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_is_marked_in_drawing_and_table()
    {
        var page = await kaname.PageAsync("/map?selected=hokkaido-semiconductor");

        // Two investments at their places, and the draft itself in the sea.
        Assert.Equal(3, page.QuerySelectorAll("svg.japan .map-mark.chosen").Length);
        Assert.Equal(2, page.QuerySelectorAll("table.investments tr.chosen").Length);
        Assert.Single(page.QuerySelectorAll("table.clusters tr.chosen"));
    }

    private static List<string> Mentioned(IHtmlDocument page, IEnumerable<string> names)
    {
        var words = page.Words();
        return [.. names.Where(name => words.Contains(name, StringComparison.Ordinal))];
    }
}
