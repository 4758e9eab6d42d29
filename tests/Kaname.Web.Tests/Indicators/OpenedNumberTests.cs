using AngleSharp.Dom;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;

namespace Kaname.Web.Tests.Indicators;

public sealed class OpenedNumberTests(SmallNation small)
{
    public static TheoryData<string> Numbers =>
    [
        "/rollup/investment", "/rollup/valueAdded", "/rollup/trainedPeople", "/rollup/investment?year=2027", "/rollup/investment?year=R8", "/rollup/investment?block=hokuriku",
        "/rollup/investment?level=group&group=B", "/rollup/investment?level=group&group=A", "/rollup/investment?level=plan&plan=B-16-0001", "/rollup/valueAdded?level=group&group=C",
    ];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task The_blocks_of_an_opened_number_add_up_to_what_it_shows(string address)
    {
        var page = await small.Http.PageAsync(address);
        var columns = page.QuerySelectorAll(".tree thead th.amount").Length - 1;
        for (var column = 0; column < columns; column++)
        {
            var blocks = page.QuerySelectorAll(".tree tbody tr:not(.level-1, .level-2)").Select(row => Cell(row, column)).Sum();
            Assert.Equal(Cell(page.QuerySelector(".tree tfoot tr")!, column), blocks);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task What_is_shown_in_English_is_the_same_number(string address)
    {
        var (ja, en) = (await small.Http.PageAsync(address), await small.Http.PageAsync("/en" + address));
        Assert.Equal(Pages.Number(ja.QuerySelector(".exact")!.TextContent is "—" ? "0" : ja.QuerySelector(".exact")!.TextContent), Pages.Number(en.QuerySelector(".exact")!.TextContent is "—" ? "0" : en.QuerySelector(".exact")!.TextContent));
        Assert.Equal("en", en.DocumentElement.GetAttribute("lang"));
        Assert.Equal(ja.QuerySelectorAll("table tr").Length, en.QuerySelectorAll("table tr").Length);
    }

    [Fact]
    public async Task The_value_is_the_one_of_the_published_nation()
    {
        var nation = await small.NationAsync();
        foreach (var kgi in new[] { Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople })
        {
            var result = nation.RollUp(RollUpScope.Nation(kgi, nation.AsOf));
            var page = await small.Http.PageAsync("/rollup/" + kgi.Slug());
            Assert.Equal(result.Value, Pages.Number(page.QuerySelector(".exact")!.TextContent));
            Assert.Contains($"{result.Coverage.Reported} / {result.Coverage.Total}計画", page.Says(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/rollup/investment")]
    [InlineData("/en/rollup/investment")]
    public async Task The_drawing_adds_up_and_shows_the_figures_of_the_tables(string address)
    {
        var page = await small.Http.PageAsync(address);
        var fall = page.QuerySelectorAll(".waterfall .amount-text").Select(text => text.TextContent.Trim()).ToList();
        Assert.Equal(Pages.Number(fall[^1]), fall[..^1].Sum(Pages.Number));
        Assert.Equal(fall[^1], page.QuerySelector(".tree tfoot .amount")!.TextContent);
        var table = page.GetElementById("left")!.Closest("section")!.QuerySelectorAll("tbody td[title]").Select(cell => cell.TextContent.Trim()).Where(text => text != "—");
        Assert.Equal(fall[1..^1].Select(text => text.TrimStart('\u2212')), table);
    }

    [Theory]
    [InlineData("/rollup/investment?open=plan:B-16-0001")]
    [InlineData("/rollup/investment?open=plan:B-21-0001")]
    [InlineData("/rollup/investment?open=plan:A-05-0001")]
    [InlineData("/rollup/trainedPeople?open=plan:B-16-0001")]
    public async Task The_rows_of_an_opened_plan_add_up_to_it_in_every_block(string address)
    {
        var nation = await small.NationAsync();
        var page = await small.Http.PageAsync(address);
        var plan = address[(address.IndexOf("plan:", StringComparison.Ordinal) + 5)..];
        var kgi = address.Contains("trained", StringComparison.Ordinal) ? Kgi.TrainedPeople : Kgi.Investment;
        long exact = 0;
        foreach (var own in page.QuerySelectorAll($".tree tr[id^='plan-{plan}-']"))
        {
            var (shown, open) = (Cell(own, 0), own.NextElementSibling);
            while (open is { ClassName: "level-2" } row)
            {
                shown -= Cell(row, 0);
                exact += Pages.Number(row.QuerySelector("th .under")!.LastChild!.TextContent);
                open = row.NextElementSibling;
            }

            Assert.Equal(0, shown);
        }

        Assert.Equal(nation.RollUp(RollUpScope.Nation(kgi, nation.AsOf)).Included.Single(one => one.PlanId == plan).Amount, exact);
    }

    [Fact]
    public async Task A_plan_in_two_blocks_stands_in_both_with_what_lies_there()
    {
        var page = await small.Http.PageAsync("/rollup/investment?open=plan:B-16-0001");
        Assert.NotNull(page.GetElementById("plan-B-16-0001-hokuriku"));
        Assert.NotNull(page.GetElementById("plan-B-16-0001-chubu"));
        Assert.Equal(6, page.QuerySelectorAll("tr.level-2").Length);
    }

    [Theory]
    [InlineData(LeftOutReason.Withdrawn, "withdrawn")]
    [InlineData(LeftOutReason.TokyoArea, "tokyoArea")]
    [InlineData(LeftOutReason.CountedInAnotherPlan, "countedInAnotherPlan")]
    public async Task Every_link_from_a_reason_leads_to_rows_that_sum_to_it(LeftOutReason reason, string slug)
    {
        var nation = await small.NationAsync();
        var excluded = nation.RollUp(RollUpScope.Nation(Kgi.Investment, nation.AsOf)).Excluded.Where(plan => plan.Reason == reason).Sum(plan => plan.Amount ?? 0);
        var page = await small.Http.PageAsync("/rollup/investment");
        Assert.NotEqual(0, excluded);
        var link = page.QuerySelectorAll("a").Single(a => a.GetAttribute("href")!.Contains($"open=left%3A{slug}", StringComparison.Ordinal));
        var opened = await small.Http.PageAsync(link.GetAttribute("href")!);
        Assert.Equal(excluded, Pages.Number(opened.QuerySelector("#left-rows + .table-region tfoot td.amount")!.TextContent));
    }

    [Fact]
    public async Task Plans_that_have_not_reported_are_named_and_are_not_zero()
    {
        var page = await small.Http.PageAsync("/rollup/investment?open=left:notReported");
        Assert.Contains("A-05-0001", page.QuerySelector("#left-rows + .table-region")!.TextContent, StringComparison.Ordinal);
        var c = await small.Http.PageAsync("/rollup/valueAdded?level=group&group=C");
        Assert.Equal("—", c.QuerySelector(".exact")!.TextContent);
    }

    [Fact]
    public async Task The_bounds_stand_in_order_of_size_with_their_rules()
    {
        var nation = await small.NationAsync();
        var result = nation.RollUp(RollUpScope.Nation(Kgi.Investment, nation.AsOf));
        Assert.NotEmpty(result.Undecided);
        var page = await small.Http.PageAsync("/rollup/investment");
        var amounts = page.QuerySelectorAll(".bounds td b").Select(cell => Pages.Number(cell.GetAttribute("title")!)).ToList();
        Assert.Equal(new[] { result.IfAllSame!.Value, result.Value!.Value, result.IfFilled!.Value }.Order(), amounts);
        Assert.Contains("未報告を目標で補った場合", page.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("上限</", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_candidate_shows_its_members_side_by_side_and_marks_what_is_equal()
    {
        var page = await small.Http.PageAsync("/rollup/investment");
        var candidate = page.QuerySelector(".candidate")!;
        Assert.Equal(3, candidate.QuerySelectorAll("thead th").Length);
        Assert.Contains(candidate.QuerySelectorAll("tr.equal"), row => row.TextContent.Contains("法人番号", StringComparison.Ordinal));
        Assert.Contains(candidate.QuerySelectorAll("tbody tr:not(.equal)"), row => row.TextContent.Contains("2,222,222,222", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("level=prefecture", "level")]
    [InlineData("level=group&group=D", "group")]
    [InlineData("level=group", "group")]
    [InlineData("level=plan&plan=B-99-9999", "plan")]
    [InlineData("year=abc", "year")]
    [InlineData("year=1400", "year")]
    [InlineData("year=2035", "year")]
    [InlineData("block=atlantis", "block")]
    [InlineData("open=everything", "open")]
    [InlineData("blok=chubu", "blok")]
    [InlineData("year=2027&year=2028", "year")]
    [InlineData("open=plan:%3Cscript%3E", "open")]
    public async Task A_parameter_that_cannot_be_used_is_named(string query, string parameter)
    {
        foreach (var language in new[] { "", "/en" })
        {
            var page = await small.Http.PageAsync($"{language}/rollup/investment?{query}", 400);
            Assert.Equal(parameter, page.QuerySelector(".notice li code")!.TextContent);
            Assert.NotNull(page.QuerySelector(".opened-number"));
        }
    }

    [Fact]
    public async Task A_figure_that_a_type_of_plan_does_not_have_is_said_to_be_none()
    {
        var page = await small.Http.PageAsync("/rollup/investment?level=group&group=C");
        Assert.Contains("① 官民設備投資額がありません", page.Says(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".opened-number"));
    }

    [Theory]
    [InlineData("/rollup/turnover")]
    [InlineData("/rollup/productivityRate")]
    [InlineData("/en/rollup/%3Cscript%3E")]
    public async Task An_unknown_figure_is_not_found(string address) => await small.Http.PageAsync(address, 404);

    [Fact]
    public async Task The_rows_as_CSV_sum_to_the_value()
    {
        var nation = await small.NationAsync();
        var lines = (await small.Http.GetStringAsync((await small.Http.PageAsync("/en/rollup/investment")).QuerySelector("a[href^='/api/v1/rollup.csv']")!.GetAttribute("href"), TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var head = lines[0].Split(',');
        var (amount, treatment) = (Array.IndexOf(head, "amount"), Array.IndexOf(head, "treatment"));
        var rows = lines[1..].Select(line => Unquoted(line).Split(',')).ToList();
        var result = nation.RollUp(RollUpScope.Nation(Kgi.Investment, nation.AsOf));
        Assert.Equal(result.Value, rows.Where(row => row[treatment] == "counted").Sum(row => long.Parse(row[amount], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(result.RowsInScope, rows.Count);
    }

    [Fact]
    public async Task The_list_of_figures_opens_each_of_them()
    {
        var page = await small.Http.PageAsync("/rollup");
        var doors = page.QuerySelectorAll("a.number-door").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(doors.Count > 10);
        foreach (var door in page.QuerySelectorAll("table a.number-door").Where(a => !a.TextContent.Contains('—', StringComparison.Ordinal)))
        {
            var opened = await small.Http.PageAsync(door.GetAttribute("href")!);
            Assert.Equal(Pages.Number(door.QuerySelector("[title]")!.GetAttribute("title")!), Pages.Number(opened.QuerySelector(".exact")!.TextContent));
        }
    }

    [Fact]
    public void Parts_cut_to_a_given_sum_are_each_less_than_two_units_off()
    {
        Assert.Equal([3L, 4, 4], Web.Indicators.Shares.Of([350, 390, 399], 100, 11));
        Assert.Equal([3L, 3], Web.Indicators.Shares.Of([300, 399], 100, 6));
        Assert.Equal(Formats.PartsThatAdd([150, 250, 101], 100), Web.Indicators.Shares.Of([150, 250, 101], 100));
    }

    private static string Unquoted(string line) => string.Concat(line.Split('"').Where((_, i) => i % 2 == 0));

    private static long Cell(IElement row, int column)
    {
        var text = row.QuerySelectorAll("td.amount")[column].TextContent.Trim();
        return text == "—" ? 0 : Pages.Number(text);
    }
}
