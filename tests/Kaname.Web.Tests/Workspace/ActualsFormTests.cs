using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Policy.Indicators;
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

    private Task<List<ValueTuple<Part, long?>>> PublishedAsync(string plan) => desks.ReadAsync(async store =>
        (await store.PublishedFacts.Where(fact => fact.PlanId == plan).ToListAsync(TestContext.Current.CancellationToken)).ConvertAll(fact => (fact.Part, fact.Amount)));
}
