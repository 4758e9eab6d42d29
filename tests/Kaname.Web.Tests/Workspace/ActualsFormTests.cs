using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A year's results by the form.</summary>
public sealed class ActualsFormTests(Desks desks)
{
    private const string Form = "form.section-form";
    private const string Private = "goal.investment.16.Private.amount";
    private const string Public = "goal.investment.16.Public.amount";

    [Fact]
    public async Task A_blank_cell_is_not_zero_and_what_the_bureau_accepts_counts()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        var address = WorkspaceAddress.Actuals(plan, 2026);
        using var toyama = await desks.SignInAsync("toyama");
        using var told = await toyama.SendAsync(address, Form, (Private, "１２．５"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.SeeOther, told.StatusCode);
        Assert.Empty(await PublishedAsync(plan));
        Assert.Null((await toyama.PageAsync(address)).QuerySelector("section[aria-labelledby=accept]"));

        using var chubu = await desks.SignInAsync("chubu");
        var accept = (IHtmlFormElement)(await chubu.PageAsync(address)).QuerySelector("section[aria-labelledby=accept] form")!;
        using var accepted = await chubu.SendAsync(address, accept);
        Assert.Equal(HttpStatusCode.SeeOther, accepted.StatusCode);
        using var pressedTwice = await chubu.SendAsync(address, accept);
        Assert.Equal(HttpStatusCode.SeeOther, pressedTwice.StatusCode);
        Assert.Equal([(Part.Public, null), (Part.Private, 1_250_000_000L)], (await PublishedAsync(plan)).Order());

        using var reader = SignedIn.Nobody(desks.Site);
        var opened = await reader.PageAsync($"/rollup/investment?level=plan&plan={plan}");
        Assert.Contains("1,250,000,000円", opened.Words(), StringComparison.Ordinal);
        Assert.Equal(["1,250,000,000円", "—"], opened.QuerySelectorAll(".opened-number dl.pairs dd").Take(2).Select(part => part.TextContent.Trim()));
    }

    [Fact]
    public async Task Value_added_may_fall()
    {
        var plan = await ReportedYear.PublishedAsync(desks, ReportedYear.ValueAdded);
        using var toyama = await desks.SignInAsync("toyama");
        using var told = await toyama.SendAsync(WorkspaceAddress.Actuals(plan, 2026), Form, ("goal.valueAdded.16.None.amount", "-3"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.SeeOther, told.StatusCode);
        Assert.Equal(-300_000_000L, await desks.ReadAsync(store => store.ActualRows.Where(row => row.PlanId == plan && row.Kgi == Kgi.ValueAdded).Select(row => row.Amount).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_result_far_beyond_the_target_is_asked_about_once_and_shown_to_who_accepts_it()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        var address = WorkspaceAddress.Actuals(plan, 2026);
        using var toyama = await desks.SignInAsync("toyama");
        using var first = await toyama.SendAsync(address, Form, (Private, "12000"), (Public, "7"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, first.StatusCode);
        var asked = await SignedIn.ReadAsync(first);
        Assert.Contains("12,000億円は、目標（80億円）の150倍です", asked.QuerySelector(".notice.care")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12000", asked.QuerySelector<IHtmlInputElement>($"[name='{Private}']")!.Value);
        var form = (IHtmlFormElement)asked.QuerySelector(Form)!;
        using var another = await toyama.SendAsync(address, form, (Private, "13000"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, another.StatusCode);
        using var sure = await toyama.SendAsync(address, form, ("_do", "report"));
        Assert.Equal(HttpStatusCode.SeeOther, sure.StatusCode);

        using var chubu = await desks.SignInAsync("chubu");
        var row = (await chubu.PageAsync(address)).QuerySelectorAll("main tbody tr").Single(line => line.TextContent.Contains("12,000億円", StringComparison.Ordinal));
        Assert.Contains("80億円", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("目標を大きく超えています", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_elsewhere_is_asked_about_too_and_one_on_the_way_down_is_not()
    {
        var falls = ReportedYear.ValueAdded with { Id = "own-1", Level = GoalLevel.OwnKpi, Kgi = null, Name = "廃棄物", Unit = "トン", Shares = [ReportedYear.ValueAdded.Shares[0] with { Baseline = 900, Final = 100 }] };
        var plan = await ReportedYear.PublishedAsync(desks, falls);
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Actuals(plan, 2026);
        using var answer = await toyama.SendAsync(address, await FormWithRowsAsync(toyama, address), [.. Row(0, "富山県高岡市", "12000"), ("goal.own-1.16.None.amount", "850"), ("_do", "report")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var asks = (await SignedIn.ReadAsync(answer)).QuerySelectorAll(".notice.care li");
        Assert.Equal("#f-others-0-amount", Assert.Single(asks).QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_result_of_a_ratio_is_told_in_the_units_of_its_target()
    {
        var plan = await ReportedYear.PublishedAsync(desks, PlanType.C, ReportedYear.ProductivityIncrease);
        var address = WorkspaceAddress.Actuals(plan, 2026);
        using var toyama = await desks.SignInAsync("toyama");
        var blank = await toyama.PageAsync(address);
        Assert.Contains("億円", blank.QuerySelector("#f-goal-productivityIncrease-l")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("人", blank.QuerySelector("#f-goal-productivityIncrease-denominator-l")!.TextContent, StringComparison.Ordinal);
        const string Row = "goal.productivityIncrease.16.None.";
        using var told = await toyama.SendAsync(address, Form, (Row + "amount", "20"), (Row + "denominator", "160"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.SeeOther, told.StatusCode);
        using var chubu = await desks.SignInAsync("chubu");
        var told2 = await chubu.PageAsync(address);
        Assert.Contains("20億円 ÷ 160人", told2.Words(), StringComparison.Ordinal);
        using var accepted = await chubu.SendAsync(address, (IHtmlFormElement)told2.QuerySelector("section[aria-labelledby=accept] form")!);
        Assert.Equal(HttpStatusCode.SeeOther, accepted.StatusCode);

        // 20億円 ÷ 160人 = 12,500,000円 a worker, on the way from 0 to 100億円 ÷ 200人 = 50,000,000円: a quarter.
        using var reader = SignedIn.Nobody(desks.Site);
        var published = (await reader.PageAsync($"/plans/{plan}")).Words();
        Assert.Contains("12,500,000", published, StringComparison.Ordinal);
        Assert.Contains("10,000,000,000円 ÷ 200人", published, StringComparison.Ordinal);
        Assert.Contains("25.0%", published, StringComparison.Ordinal);

        var again = await toyama.PageAsync(address);
        Assert.Equal(("20", "160"), (again.QuerySelector<IHtmlInputElement>($"[name='{Row}amount']")!.Value, again.QuerySelector<IHtmlInputElement>($"[name='{Row}denominator']")!.Value));
    }

    [Fact]
    public async Task In_English_a_row_is_named_by_its_own_place()
    {
        var plan = await ReportedYear.PublishedAsync(desks, ReportedYear.ValueAdded with { Shares = [new() { Government = Policy.Geography.Place.Parse("16202"), Baseline = 0, Final = 4 }] });
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync("/en" + WorkspaceAddress.Actuals(plan, 2026));
        Assert.Contains("富山県高岡市", page.QuerySelector("#f-goal-valueAdded")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("100 million yen", page.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-3", "0")]
    [InlineData("ずいぶん", "数字")]
    [InlineData("300百万円", "億円")]
    public async Task A_result_that_cannot_be_is_sent_back_beside_its_field(string typed, string says)
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Actuals(plan, 2027), Form, (Private, typed), (Public, "7"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains(says, BadInputTests.FaultBeside(page, Private), StringComparison.Ordinal);
        Assert.Equal((typed, "7"), (page.QuerySelector<IHtmlInputElement>($"[name='{Private}']")!.Value, page.QuerySelector<IHtmlInputElement>($"[name='{Public}']")!.Value));
        Assert.Equal(0, await desks.ReadAsync(store => store.ActualReports.CountAsync(report => report.PlanId == plan, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_year_that_is_not_over_has_no_form()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        await toyama.PageAsync(WorkspaceAddress.Actuals(plan, 2028), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_report_sent_twice_is_one_report()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Actuals(plan, 2026);
        var form = (IHtmlFormElement)(await toyama.PageAsync(address)).QuerySelector(Form)!;
        for (var time = 0; time < 2; time++)
        {
            using var told = await toyama.SendAsync(address, form, (Private, "4"), ("_do", "report"));
            Assert.Equal(HttpStatusCode.SeeOther, told.StatusCode);
        }

        Assert.Equal(1, await desks.ReadAsync(store => store.ActualReports.CountAsync(report => report.PlanId == plan, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_place_outside_the_plan_is_said_beside_it_and_one_within_is_taken()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Actuals(plan, 2026);
        var form = await FormWithRowsAsync(toyama, address);
        using var answer = await toyama.SendAsync(address, form, [.. Row(0, "富山県高岡市", "3"), .. Row(1, "北海道函館市", "5"), ("_do", "report")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains("区域の中の市区町村", BadInputTests.FaultBeside(page, "others.1.place"), StringComparison.Ordinal);
        Assert.Equal("北海道函館市", page.QuerySelector<IHtmlInputElement>("[name='others.1.place']")!.Value);
        Assert.Equal("changed", page.QuerySelector(Form)!.GetAttribute("data-keeps"));
        using var mended = await toyama.SendAsync(address, (IHtmlFormElement)page.QuerySelector(Form)!, ("others.1.place", "富山県魚津市"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.SeeOther, mended.StatusCode);
    }

    [Fact]
    public async Task The_same_place_in_two_rows_is_said_beside_the_later_one()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Actuals(plan, 2026);
        using var answer = await toyama.SendAsync(address, await FormWithRowsAsync(toyama, address), [.. Row(0, "富山県高岡市", "3"), .. Row(1, "高岡市", "5"), ("_do", "report")]);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains("2か所", BadInputTests.FaultBeside(page, "others.1.place"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_without_any_figure_is_not_taken()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Actuals(plan, 2026), Form, ("_do", "report"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("どの欄も空です", (await SignedIn.ReadAsync(answer)).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_says_why()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Actuals(plan, 2026);
        using var told = await toyama.SendAsync(address, Form, (Private, "4"), ("_do", "report"));
        using var answer = await toyama.SendAsync(address, Form, (Private, "5"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains("例：", page.QuerySelector("#why-e")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#why", page.QuerySelector(".notice.bad a")!.GetAttribute("href"));
        Assert.Equal("5", page.QuerySelector<IHtmlInputElement>($"[name='{Private}']")!.Value);
    }

    [Fact]
    public async Task A_correction_of_a_report_that_a_colleague_corrected_meanwhile_is_not_taken()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Actuals(plan, 2026);
        using var told = await toyama.SendAsync(address, Form, (Private, "4"), ("_do", "report"));
        var stale = (IHtmlFormElement)(await toyama.PageAsync(address)).QuerySelector(Form)!;
        using var colleague = await toyama.SendAsync(address, Form, (Private, "6"), ("_why", "1事業が漏れていたため。"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.SeeOther, colleague.StatusCode);

        using var answer = await toyama.SendAsync(address, stale, (Private, "5"), ("_why", "単位を誤ったため。"), ("_do", "report"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains("別の報告が記録されました", page.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("5", "単位を誤ったため。"), (page.QuerySelector<IHtmlInputElement>($"[name='{Private}']")!.Value, page.QuerySelector("#why")!.TextContent));
        using var again = await toyama.SendAsync(address, (IHtmlFormElement)page.QuerySelector(Form)!, ("_do", "report"));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal(3, await desks.ReadAsync(store => store.ActualReports.CountAsync(report => report.PlanId == plan, TestContext.Current.CancellationToken)));
    }

    private static async Task<IHtmlFormElement> FormWithRowsAsync(SignedIn browser, string address)
    {
        using var more = await browser.SendAsync(address, Form, ("_do", "more:others"));
        var page = await SignedIn.ReadAsync(more);
        Assert.Equal("changed", page.QuerySelector(Form)!.GetAttribute("data-keeps"));
        return (IHtmlFormElement)page.QuerySelector(Form)!;
    }

    private static (string, string)[] Row(int row, string place, string amount) =>
        [($"others.{row}.goal", "investment"), ($"others.{row}.part", "Private"), ($"others.{row}.place", place), ($"others.{row}.amount", amount)];

    private Task<List<ValueTuple<Part, long?>>> PublishedAsync(string plan) => desks.ReadAsync(async store =>
        (await store.PublishedFacts.Where(fact => fact.PlanId == plan).ToListAsync(TestContext.Current.CancellationToken)).ConvertAll(fact => (fact.Part, fact.Amount)));
}
