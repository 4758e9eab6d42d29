using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Web.Site;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Blocks;

public sealed class BlocksTests(RunningKaname kaname)
{
    private Briefing Briefing => kaname.Services.GetRequiredService<Briefing>();

    public static TheoryData<string, string> Everywhere
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var block in Policy.Geography.Blocks.All)
            {
                data.Add(block.Slug, "");
                data.Add(block.Slug, "/en");
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task A_block_shows_all_that_the_paper_says_of_it(string slug, string language)
    {
        var page = await kaname.PageAsync($"{language}/blocks/{slug}");
        page.HoldsTogether(language.Length == 0 ? "ja" : "en");
        var block = Briefing.Block(slug)!;
        string Of(string ja, string en) => language.Length == 0 ? ja : en;
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(Of(block.Summary, block.SummaryEn), text, StringComparison.Ordinal);
        Assert.Contains(Of(block.Potential, block.PotentialEn), text, StringComparison.Ordinal);
        Assert.All(block.Items, item => Assert.Contains(Of(item.Text, item.TextEn), text, StringComparison.Ordinal));
        Assert.All(block.Clusters.SelectMany(cluster => cluster.Items), item => Assert.Contains(Of(item.Text, item.TextEn), text, StringComparison.Ordinal));
        Assert.All(block.Clusters, cluster => Assert.NotNull(page.QuerySelector($"a[href='{language}/clusters/{cluster.Id}']")));
        Assert.All(block.Clusters.SelectMany(cluster => cluster.Investments), project => Assert.NotNull(page.QuerySelector($"a[href='{language}/investments/{project.Id}']")));
        Assert.All(block.Prefectures, member => Assert.NotNull(page.QuerySelector($"a[href='{language}/municipalities?prefecture={member.Code}']")));
        Assert.NotNull(page.QuerySelector(".data-strip.is-paper"));
        Assert.NotNull(page.QuerySelector($"a[href='{language}/map?block={slug}']"));
    }

    [Fact]
    public async Task What_is_sample_is_marked_so_and_what_the_paper_states_is_not()
    {
        var page = await kaname.PageAsync("/blocks/hokuriku");
        bool IsSample(string id) => page.QuerySelector($"#{id}")!.ParentElement!.QuerySelector(".chip.sample") is not null;
        Assert.All(["figures", "plans"], id => Assert.True(IsSample(id), id));
        Assert.All(["strength", "clusters", "investments", "prefectures"], id => Assert.False(IsSample(id), id));
    }

    [Fact]
    public async Task Kanto_stands_with_and_without_the_Tokyo_area_and_no_other_block_does()
    {
        var nation = await kaname.SampleAsync();
        if (nation.Plans.Count == 0)
        {
            return;
        }

        Assert.Equal(2, (await kaname.PageAsync("/blocks/kanto")).QuerySelectorAll("table.figures tr.aside").Length);
        Assert.Empty((await kaname.PageAsync("/blocks/chubu")).QuerySelectorAll("table.figures tr.aside"));

        var kanto = Policy.Geography.Blocks.Of("kanto")!.Prefectures.ToHashSet();
        var scope = RollUpScope.Nation(Kgi.Investment, nation.AsOf) with { Prefectures = kanto };
        var shown = (await kaname.PageAsync("/blocks/kanto")).QuerySelectorAll("table.figures tbody tr").Take(2).Select(row => row.QuerySelector("td [title]")?.GetAttribute("title"));
        Assert.Equal([nation.RollUp(scope).Said is { } without ? Formats.ExactYen(without) : null, nation.RollUpWithTokyoArea(scope).Said is { } with ? Formats.ExactYen(with) : null], shown);
    }

    [Fact]
    public async Task The_list_names_every_status_by_itself()
    {
        var page = await kaname.PageAsync("/blocks");
        page.HoldsTogether("ja");
        (await kaname.PageAsync("/en/blocks")).HoldsTogether("en");
        var rows = page.QuerySelectorAll(".block-list > li");
        Assert.Equal(10, rows.Length);
        Assert.Contains("検討中の素案1件、可能性があるとされた分野3件", rows[2].Line(), StringComparison.Ordinal);
        Assert.Contains("検討中の素案4件、議論中の分野2件", rows[5].Line(), StringComparison.Ordinal);
        Assert.Contains("中部経済産業局（富山県・石川県）、近畿経済産業局（福井県）", rows[4].Line(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/blocks/nowhere")]
    [InlineData("/en/blocks/nowhere")]
    [InlineData("/blocks/Hokkaido")]
    [InlineData("/blocks/%3Cscript%3E")]
    public async Task An_unknown_block_answers_with_the_page_of_a_wrong_address(string address)
    {
        var page = await kaname.PageAsync(address, System.Net.HttpStatusCode.NotFound);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }
}
