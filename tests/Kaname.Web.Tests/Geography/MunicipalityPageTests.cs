using System.Net;
using AngleSharp.Dom;
using Kaname.Platform.Geography.Contracts;
using Kaname.Web.Geography;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Geography;

public sealed class MunicipalityPageTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("16201", "富山市", "北陸", "中部経済産業局")]
    [InlineData("18201", "福井市", "北陸", "近畿経済産業局")]
    [InlineData("20201", "長野市", "関東", "関東経済産業局")]
    [InlineData("47201", "那覇市", "沖縄", "沖縄総合事務局")]
    public async Task A_page_names_block_and_bureau_of_the_place(string code, string name, string block, string bureau)
    {
        var page = await kaname.PageAsync($"/municipalities/{code}");
        page.HoldsTogether("ja");
        Assert.Equal(name, page.QuerySelector("h1")!.TextContent);
        var facts = page.QuerySelector("dl.facts")!.TextContent;
        Assert.Contains(block, facts, StringComparison.Ordinal);
        Assert.Contains(bureau, facts, StringComparison.Ordinal);
        Assert.Contains($"{block}ブロックのクラスターの素案", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Investments_of_the_paper_stand_where_it_places_them_and_nowhere_else()
    {
        var chitose = await kaname.PageAsync("/municipalities/01224");
        Assert.NotNull(chitose.QuerySelector("a[href='/investments/rapidus-chitose']"));
        Assert.Contains("市町村の記載がない投資", chitose.Words(), StringComparison.Ordinal);
        Assert.NotNull(chitose.QuerySelector("a[href='/investments/matsumae-offshore-wind']"));
        var toyama = await kaname.PageAsync("/municipalities/16201");
        Assert.Null(toyama.QuerySelector("a[href^='/investments/']"));
    }

    [Fact]
    public async Task What_is_of_the_paper_and_what_is_sample_stand_in_sections_of_their_own()
    {
        var page = await kaname.PageAsync("/municipalities/01224");
        Assert.NotNull(page.QuerySelector(".data-strip .chip.sample"));
        var plans = page.QuerySelector("section[aria-labelledby=plans]")!;
        Assert.NotNull(plans.QuerySelector(".section-head .chip.sample"));
        Assert.Null(plans.QuerySelector("a[href^='/investments/'], a[href^='/clusters/']"));
        Assert.All(page.QuerySelectorAll("section[aria-labelledby=investments], section[aria-labelledby^=clusters]"), section =>
        {
            Assert.Null(section.QuerySelector(".chip.sample"));
            Assert.Null(section.QuerySelector("a[href^='/plans/']"));
        });
    }

    [Fact]
    public async Task Every_published_plan_stands_on_the_page_of_each_municipality_that_it_names()
    {
        var nation = await kaname.SampleAsync();
        var list = kaname.Services.GetRequiredService<Municipalities>();
        foreach (var plan in nation.Plans)
        {
            var named = plan.Content.Area.Places.Select(place => place.Municipality)
                .Concat(plan.Content.Area.Enclaves.Select(enclave => enclave.Place?.Municipality))
                .Concat(plan.Content.Projects.Items.Select(project => project.Place?.Municipality));
            foreach (var code in named.OfType<Kaname.Policy.Geography.MunicipalityCode>().Distinct().Where(code => list.Of(code) is not null).Take(2))
            {
                Assert.Contains(PlanHere.All(nation, code), here => here.Plan.Id == plan.Id);
                var page = await kaname.PageAsync($"/municipalities/{code}");
                Assert.NotNull(page.QuerySelector($"section[aria-labelledby=plans] a[href='/plans/{plan.Id}']"));
            }
        }
    }

    [Theory]
    [InlineData("/municipalities/162019", "/municipalities/16201")]
    [InlineData("/en/municipalities/162019", "/en/municipalities/16201")]
    [InlineData("/municipalities/1224", "/municipalities/01224")]
    [InlineData("/municipalities/%EF%BC%91%EF%BC%96%EF%BC%92%EF%BC%90%EF%BC%91", "/municipalities/16201")]
    [InlineData("/municipalities/16000", "/municipalities?prefecture=16")]
    [InlineData("/municipalities/16", "/municipalities?prefecture=16")]
    public async Task Other_ways_to_write_a_code_lead_to_the_one_address(string asked, string address)
    {
        using var answer = await kaname.Http.GetAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("162018", "検査数字")]
    [InlineData("99999", "99999")]
    [InlineData("toyama", "市区町村コード")]
    [InlineData("%3Cscript%3E", "<script>")]
    [InlineData("1620", "コード「1620（01620）」の市区町村")]
    [InlineData("16999", "16999")]
    [InlineData("14101", "横浜市")]
    [InlineData("27128", "大阪市")]
    public async Task A_code_of_nothing_says_what_is_wrong_and_where_to_go(string code, string says)
    {
        var page = await kaname.PageAsync($"/municipalities/{code}", HttpStatusCode.NotFound);
        page.HoldsTogether("ja");
        Assert.Contains(says, page.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/municipalities']"));
    }

    [Fact]
    public async Task The_English_page_says_the_same()
    {
        var page = await kaname.PageAsync("/en/municipalities/16201");
        page.HoldsTogether("en");
        Assert.Equal("Toyama-shi (富山市)", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Chubu Bureau", page.Words(), StringComparison.Ordinal);
    }
}
