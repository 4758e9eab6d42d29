using System.Globalization;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Home;

public sealed class HomeTests(RunningKaname kaname)
{
    [Fact]
    public async Task The_three_sums_are_those_of_the_published_nation_and_open_to_their_rows()
    {
        var page = await kaname.PageAsync("/");
        var nation = await kaname.SampleAsync();
        var meters = page.QuerySelectorAll(".kgi");
        Assert.Equal(KgiSets.Nation.Count, meters.Length);
        foreach (var (kgi, meter) in KgiSets.Nation.Select(item => item.Kgi).Zip(meters))
        {
            var sum = nation.RollUp(RollUpScope.Nation(kgi, nation.AsOf));
            var value = meter.QuerySelector(".value")!;
            if (sum.Said is null)
            {
                Assert.Equal(Formats.NotSaid, value.Line());
                continue;
            }

            Assert.Equal(Formats.Exact(sum.Said, kgi == Kgi.TrainedPeople ? Quantity.People : Quantity.Yen), value.GetAttribute("title"));
            Assert.Equal("/rollup/" + kgi.Slug(), meter.QuerySelector("a.number-door")!.GetAttribute("href"));
            Assert.Contains($"{sum.Coverage.Reported} / {sum.Coverage.Total}", meter.Line(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/", "下限 値と同じ", "報告した{0}計画どうしの比較")]
    [InlineData("/en", "Lower bound equal to the value", "among the {0} plans that reported")]
    public async Task A_meter_says_when_its_lower_bound_is_the_value_and_among_how_many_plans_its_pace_compares(string address, string same, string among)
    {
        var page = await kaname.PageAsync(address);
        var nation = await kaname.SampleAsync();
        var sums = KgiSets.Nation.Select(item => nation.RollUp(RollUpScope.Nation(item.Kgi, nation.AsOf))).ToList();
        Assert.Contains(sums, sum => sum.IfAllSame == sum.Said);
        Assert.Contains(sums, sum => sum.IfAllSame != sum.Said);
        foreach (var (sum, meter) in sums.Zip(page.QuerySelectorAll(".kgi")))
        {
            Assert.Equal(sum.IfAllSame == sum.Said, meter.Line().Contains(same, StringComparison.Ordinal));
            Assert.Contains(string.Format(CultureInfo.InvariantCulture, among, sum.Coverage.Reported), meter.Line(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/", "ja")]
    [InlineData("/en", "en")]
    [InlineData("/moves", "ja")]
    [InlineData("/en/moves", "en")]
    public async Task The_page_holds_together(string address, string language) => (await kaname.PageAsync(address)).HoldsTogether(language);

    [Fact]
    public async Task The_outcome_has_a_place_of_its_own_that_holds_no_figure_of_plans()
    {
        var page = await kaname.PageAsync("/");
        var outcome = page.QuerySelector(".outcome")!;
        Assert.Equal(3, outcome.QuerySelectorAll("dd").Count(dd => dd.Line() == "— まだ登録されていません"));
        Assert.Empty(outcome.QuerySelectorAll(".value, .number-door, .sample"));
        Assert.Contains("計画の積み上げ（東京圏以外の分）", page.QuerySelector("#sum")!.Line(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_paper_states_and_what_is_sample_stand_in_different_tables()
    {
        var page = await kaname.PageAsync("/");
        var (figures, drafts) = (page.QuerySelector("table.figures")!, page.QuerySelector("table.drafts")!);
        Assert.Empty(figures.QuerySelectorAll("svg.symbol"));
        Assert.DoesNotContain(drafts.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("rollup", StringComparison.Ordinal));
        Assert.DoesNotContain("億円", drafts.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_blocks_add_up_to_the_nation_on_the_screen()
    {
        var page = await kaname.PageAsync("/");
        long Shown(AngleSharp.Dom.IElement row) => row.QuerySelector("td")!.FirstChild!.TextContent is var text && text.Contains('—', StringComparison.Ordinal)
            ? 0
            : long.Parse(row.QuerySelector("td a, td span")!.FirstChild!.TextContent, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
        var rows = page.QuerySelectorAll("table.figures tbody tr:not(.aside)");
        Assert.Equal(Policy.Geography.Blocks.All.Count, rows.Length);
        Assert.Equal(Shown(page.QuerySelector("table.figures tfoot tr")!), rows.Sum(Shown));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    public async Task Drafts_potential_and_discussion_are_never_one_total(string address)
    {
        var page = await kaname.PageAsync(address);
        var briefing = kaname.Services.GetRequiredService<Briefing>();
        Assert.Equal(["33", "3", "2"], page.QuerySelectorAll("table.drafts tfoot .amount").Select(cell => cell.Line()));
        Assert.DoesNotContain("36", page.QuerySelector("table.drafts")!.TextContent, StringComparison.Ordinal);
        foreach (var (status, form) in new[] { (ClusterStatus.Studied, "filled"), (ClusterStatus.Potential, "potential"), (ClusterStatus.Discussed, "discussed") })
        {
            Assert.Equal(
                briefing.Clusters.Where(cluster => cluster.Status == status).Sum(cluster => cluster.Categories.Count),
                page.QuerySelectorAll($"table.drafts tbody .symbol.{form}").Length);
        }
    }

    [Fact]
    public async Task Steps_of_the_growth_plans_and_the_course_of_the_state_stand_apart()
    {
        var page = await kaname.PageAsync("/");
        var nation = await kaname.SampleAsync();
        var courses = page.QuerySelectorAll(".step-counts");
        if (nation.StepCounts.Count == 0)
        {
            Assert.Empty(courses);
            return;
        }

        Assert.Equal([6, 5], courses.Select(course => course.Children.Length));
        Assert.Equal(nation.StepCounts.Where(count => count.Key.Type != PlanType.A).Sum(count => count.Value), Sum(courses[0]));
        Assert.Equal(nation.StepCounts.Where(count => count.Key.Type == PlanType.A).Sum(count => count.Value), Sum(courses[1]));

        static int Sum(AngleSharp.Dom.IElement course) => course.QuerySelectorAll(".how-many")
            .Sum(cell => int.Parse(new string([.. cell.TextContent.Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Nothing_unnamed_stands_among_what_moved()
    {
        var nation = await kaname.SampleAsync();
        var named = nation.Moves.Where(move => move.Name is not null).Select(move => move.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var line in (await kaname.PageAsync("/moves")).QuerySelectorAll(".feed > li > :last-child > :first-child"))
        {
            Assert.Contains(line.Line(), named);
        }

        Assert.True((await kaname.PageAsync("/")).QuerySelectorAll(".feed > li").Length <= 8);
    }

    [Theory]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("page=x", "page")]
    [InlineData("page=999999", "page")]
    [InlineData("pages=2", "pages")]
    public async Task A_page_of_moves_that_does_not_exist_is_named_and_the_first_is_shown(string asked, string parameter)
    {
        var page = await kaname.PageAsync("/moves?" + asked, System.Net.HttpStatusCode.BadRequest);
        Assert.Equal(parameter, page.QuerySelector(".notice code")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".feed > li"));
    }
}
