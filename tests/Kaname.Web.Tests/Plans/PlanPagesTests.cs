using AngleSharp.Dom;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Tests.Plans;

public sealed class PlanPagesTests(SmallNation small, RunningKaname demo)
{
    [Fact]
    public async Task The_list_counts_every_published_plan_and_marks_what_has_ended()
    {
        var page = await small.Http.PageAsync("/plans");
        Assert.Equal(5, page.QuerySelectorAll(".plan-list tbody tr").Length);
        Assert.Contains("5件 / 全5計画", page.Says(), StringComparison.Ordinal);
        Assert.Equal("取下げ", page.QuerySelector("tr.past .chip.ended")!.TextContent);
        Assert.Equal(5, page.QuerySelectorAll(".plan-list .chip.sample").Length);
    }

    [Theory]
    [InlineData("type=A", "A-05-0001")]
    [InlineData("type=BC&state=published", "B-16-0001,C-40-0001")]
    [InlineData("type=c", "C-40-0001")]
    [InlineData("block=chubu", "B-16-0001,B-21-0001")]
    [InlineData("prefecture=13", "B-13-0001")]
    [InlineData("q=八女", "C-40-0001")]
    [InlineData("q=トヤマ 漆", "")]
    [InlineData("q=富山県 新素材 漆", "B-16-0001")]
    [InlineData("state=withdrawn", "B-13-0001")]
    [InlineData("state=revising", "B-21-0001")]
    [InlineData("progress=notReported", "A-05-0001,B-13-0001,C-40-0001,B-21-0001")]
    [InlineData("q=&type=&block=&prefecture=&progress=&state=&sort=", "B-16-0001,A-05-0001,B-13-0001,C-40-0001,B-21-0001")]
    [InlineData("sort=investment&type=B", "B-16-0001,B-21-0001,B-13-0001")]
    public async Task Plans_are_found_by_what_the_address_says(string query, string ids)
    {
        var page = await small.Http.PageAsync("/plans?" + query);
        var found = page.QuerySelectorAll(".plan-list tbody th a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToList();
        var expected = ids.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (query.Contains("sort=investment", StringComparison.Ordinal))
        {
            Assert.Equal(expected, found);
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("type=X", "type")]
    [InlineData("block=mars", "block")]
    [InlineData("prefecture=48", "prefecture")]
    [InlineData("progress=great", "progress")]
    [InlineData("state=gone", "state")]
    [InlineData("sort=random", "sort")]
    [InlineData("page=0", "page")]
    [InlineData("page=999", "page")]
    [InlineData("typ=A", "typ")]
    [InlineData("q=a&q=b", "q")]
    [InlineData("type=A&type=A", "type")]
    [InlineData("q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "q")]
    public async Task A_filter_that_cannot_be_used_is_named(string query, string parameter)
    {
        foreach (var language in new[] { "", "/en" })
        {
            var page = await small.Http.PageAsync($"{language}/plans?{query}", 400);
            Assert.Equal(parameter, page.QuerySelector(".notice li code")!.TextContent);
            Assert.NotEmpty(page.QuerySelectorAll(".plan-list tbody tr"));
        }
    }

    [Fact]
    public async Task Nothing_found_is_said_in_words()
    {
        var page = await small.Http.PageAsync("/plans?q=" + Uri.EscapeDataString("<script>alert(1)</script>x"));
        Assert.Contains("条件に合う計画はありません", page.Says(), StringComparison.Ordinal);
        Assert.Contains("「<script>alert(1)</script>x」", page.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_plans_at_the_last_step_leads_to_those_plans()
    {
        var page = await small.Http.PageAsync("/plans");
        var door = page.QuerySelector(".step-counts a")!;
        var opened = await small.Http.PageAsync(door.GetAttribute("href")!);
        Assert.Equal(Pages.Number(door.FirstChild!.TextContent), opened.QuerySelectorAll(".plan-list tbody tr").Length);
    }

    [Fact]
    public async Task Figures_of_a_plan_are_those_of_its_opened_numbers()
    {
        var nation = await small.NationAsync();
        foreach (var id in nation.Plans.Where(plan => !plan.Withdrawn).Select(plan => plan.Id))
        {
            var page = await small.Http.PageAsync("/plans/" + id);
            foreach (var door in page.QuerySelectorAll(".goals a.number-door"))
            {
                var opened = await small.Http.PageAsync(door.GetAttribute("href")!);
                Assert.Equal(Pages.Number(door.Closest("[title]")!.GetAttribute("title")!), Pages.Number(opened.QuerySelector(".exact")!.TextContent));
                var shown = door.Closest("tr")!.QuerySelector(".pace .mark")!.TextContent.Trim();
                Assert.Equal(opened.QuerySelector(".opened-number .mark")!.TextContent.Trim(), shown);
            }
        }
    }

    [Fact]
    public async Task Mandatory_goals_stand_first_and_each_opens_its_working()
    {
        var page = await small.Http.PageAsync("/plans/" + SmallNation.Joint);
        var goals = page.QuerySelectorAll(".goals tr.has-working th").Select(head => head.TextContent.Trim()).ToList();
        Assert.Equal(5, goals.Count);
        Assert.StartsWith("① 官民設備投資額", goals[0], StringComparison.Ordinal);
        Assert.StartsWith("② 付加価値増加額", goals[1], StringComparison.Ordinal);
        Assert.StartsWith("③ 産業ニーズに即した人材育成数", goals[2], StringComparison.Ordinal);
        Assert.StartsWith("域内からの調達の割合", goals[3], StringComparison.Ordinal);
        Assert.Contains("減らす目標", goals[4], StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".goals tr.level-1").Length);
        var working = page.QuerySelectorAll(".goals .working").Select(one => one.Says()).ToList();
        Assert.Contains("（1,956 ÷ 6,000）", working[3], StringComparison.Ordinal);
        // 42 days to begin with, 38 now, 30 in the end: a third of the way down.
        Assert.Contains("33.3%", working[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_the_steps_and_nothing_that_stays_between_authors_and_confirmers()
    {
        var page = await small.Http.PageAsync("/plans/" + SmallNation.Joint);
        Assert.Equal(6, page.QuerySelectorAll(".steps > li").Length);
        Assert.Contains("修正の依頼 1回", page.Says(), StringComparison.Ordinal);
        Assert.Contains("確認担当（内閣官房・経済産業省）が", page.Says(), StringComparison.Ordinal);
        Assert.Contains("策定主体（連名）", page.Says(), StringComparison.Ordinal);
        Assert.Contains("富山県、石川県、岐阜県", page.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("コネクター度", page.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("満たさない", page.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("審査", page.Says(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".data-strip"));
    }

    [Fact]
    public async Task A_shared_project_names_the_other_plan()
    {
        var page = await small.Http.PageAsync("/plans/" + SmallNation.Joint);
        Assert.EndsWith("/plans/" + SmallNation.Neighbour, page.QuerySelector("#project-p1 th a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("85,003,700,051円", page.QuerySelector("#project-p1")!.QuerySelectorAll("td[title]")[1].GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_state_is_the_author_of_type_A_and_prefectures_propose()
    {
        var page = await small.Http.PageAsync("/plans/" + SmallNation.State);
        Assert.Equal(5, page.QuerySelectorAll(".steps > li").Length);
        var facts = page.QuerySelector(".plan-head .facts")!.Says();
        Assert.Contains("策定主体 国 提案者 富山県、福井県", facts, StringComparison.Ordinal);
        Assert.Contains("未報告", page.QuerySelector(".goals")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_plan_says_so_and_why()
    {
        var page = await small.Http.PageAsync("/plans/" + SmallNation.Withdrawn);
        var notice = page.QuerySelector(".notice")!.Says();
        Assert.Contains("取り下げられました", notice, StringComparison.Ordinal);
        Assert.Contains("主な事業者が計画を見直したため", notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_edition_stands_as_published_with_what_is_otherwise_now()
    {
        var page = await small.Http.PageAsync($"/plans/{SmallNation.Joint}/versions/1");
        Assert.Contains("第1版", page.QuerySelector(".notice")!.Says(), StringComparison.Ordinal);
        var changes = page.QuerySelector(".changes")!.Says();
        Assert.Contains("③ 産業ニーズに即した人材育成数の最終目標 2,600人 3,000人", changes, StringComparison.Ordinal);
        Assert.Contains("見本の事業 p3", changes, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".goals .done"));
        var present = await small.Http.PageAsync("/plans/" + SmallNation.Joint);
        Assert.Contains($"/plans/{SmallNation.Joint}/versions/1", present.QuerySelector(".versions")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("人材の目標を上げるため", present.Says(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plans/B-99-9999")]
    [InlineData("/en/plans/%3Cscript%3E")]
    [InlineData("/plans/B-16-0001/versions/9")]
    [InlineData("/plans/B-16-0001/versions/abc")]
    [InlineData("/plans/B-99-9999/versions/1")]
    public async Task What_does_not_exist_is_not_found(string address) => await small.Http.PageAsync(address, 404);

    [Fact]
    public async Task A_name_cannot_bring_a_script()
    {
        foreach (var address in new[] { "/plans", "/plans/" + SmallNation.Silent, "/rollup/valueAdded?level=plan&plan=" + SmallNation.Silent })
        {
            var page = await small.Http.PageAsync(address);
            Assert.Contains("<script>alert(1)</script>", page.Says(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_speaks_English_with_the_same_rows()
    {
        foreach (var address in new[] { "/plans", "/rollup" }.Concat((await small.NationAsync()).Plans.Select(plan => "/plans/" + plan.Id)).Append($"/plans/{SmallNation.Joint}/versions/1"))
        {
            var (ja, en) = (await small.Http.PageAsync(address), await small.Http.PageAsync("/en" + address));
            Assert.Equal(ja.QuerySelectorAll("tr").Length, en.QuerySelectorAll("tr").Length);
            Assert.Equal(ja.QuerySelectorAll("section").Length, en.QuerySelectorAll("section").Length);
        }
    }

    [Fact]
    public async Task Every_link_within_these_pages_leads_somewhere()
    {
        foreach (var address in new[] { "/plans/" + SmallNation.Joint, "/rollup/investment?open=plan:B-16-0001" })
        {
            var page = await small.Http.PageAsync(address);
            foreach (var href in page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Distinct(StringComparer.Ordinal))
            {
                if (href.StartsWith('#'))
                {
                    Assert.NotNull(page.GetElementById(href[1..]));
                }
                else if (href.StartsWith("/plans", StringComparison.Ordinal) || href.StartsWith("/rollup", StringComparison.Ordinal))
                {
                    var answer = await small.Http.GetAsync(href, TestContext.Current.CancellationToken);
                    Assert.True(answer.IsSuccessStatusCode, href);
                }
            }
        }
    }

    [Fact]
    public async Task Every_plan_of_the_demo_opens_and_its_figures_agree()
    {
        var nation = await demo.SampleAsync();
        foreach (var plan in nation.Plans)
        {
            await demo.Http.PageAsync("/plans/" + plan.Id);
            foreach (var kgi in new[] { Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople }.Where(kgi => plan.Type.Has(kgi)))
            {
                var page = await demo.Http.PageAsync($"/rollup/{kgi.Slug()}?level=plan&plan={plan.Id}");
                var said = nation.RollUp(RollUpScope.OfPlan(plan.Id, kgi, nation.AsOf)).Said;
                Assert.Equal(said is null ? "—" : Web.Site.Formats.Number(said), page.QuerySelector(".exact")!.TextContent.TrimEnd('円', '人'));
            }
        }
    }
}
