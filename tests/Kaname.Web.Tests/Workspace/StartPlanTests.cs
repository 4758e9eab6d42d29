using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A planner starts a plan.</summary>
public sealed class StartPlanTests(Desks desks)
{
    private const string Form = "form.section-form";

    [Theory]
    [InlineData("B")]
    [InlineData("C")]
    public async Task A_plan_starts_from_blank_and_leads_to_its_first_section(string type)
    {
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, Form, ("type", type), ("name", $"白紙からの計画 {type}"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var first = await toyama.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal($"白紙からの計画 {type}", first.QuerySelector<IHtmlInputElement>("[name=name]")!.Value);
        Assert.Contains($"白紙からの計画 {type}", (await toyama.PageAsync(WorkspaceAddress.Root)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_starts_as_a_copy_and_says_what_the_other_said()
    {
        var source = await desks.DraftAsync(PlanType.C, "写しの元");
        await desks.WriteAsync(source, PlanContent.Empty(PlanType.C) with { WinningPath = new() { Text = "海の幸を世界へ。" } }, PlanSection.WinningPath);
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, Form, ("type", "B"), ("name", "写しの計画"), ("from", source));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var copy = answer.Headers.Location!.OriginalString.Split('/')[3];
        Assert.NotEqual(source, copy);
        var content = await desks.ContentAsync(copy);
        Assert.Equal((PlanType.C, "写しの計画", "海の幸を世界へ。"), (content.Type, content.Basics.Name, content.WinningPath.Text));
    }

    [Fact]
    public async Task A_copy_of_a_plan_that_one_may_not_see_is_refused_as_if_there_were_none()
    {
        var secret = await desks.DraftAsync(name: "富山だけの案");
        using var ishikawa = await desks.SignInAsync("ishikawa");
        using var answer = await ishikawa.SendAsync(WorkspaceAddress.Start, Form, ("name", "のぞき見"), ("from", secret));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("富山だけの案", (await SignedIn.ReadAsync(answer)).DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_nothing_starts_and_the_field_says_why()
    {
        using var toyama = await desks.SignInAsync("toyama");
        var before = await desks.ReadAsync(store => store.AuditEvents.CountAsync(one => one.Type == "PlanCreated" && one.ActorName == "C", TestContext.Current.CancellationToken));
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, Form, ("type", "C"), ("name", "　"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains("名前", BadInputTests.FaultBeside(page, "name"), StringComparison.Ordinal);
        Assert.True(page.QuerySelector<IHtmlInputElement>("[name=type][value=C]")!.IsChecked);
        Assert.Equal(before, await desks.ReadAsync(store => store.AuditEvents.CountAsync(one => one.Type == "PlanCreated" && one.ActorName == "C", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_same_form_sent_twice_starts_one_plan()
    {
        using var toyama = await desks.SignInAsync("toyama");
        var form = (IHtmlFormElement)(await toyama.PageAsync(WorkspaceAddress.Start)).QuerySelector(Form)!;
        var answers = await Task.WhenAll(
            toyama.SendAsync(WorkspaceAddress.Start, form, ("name", "二度押しの計画")), toyama.SendAsync(WorkspaceAddress.Start, form, ("name", "二度押しの計画")));
        Assert.Single(answers.Select(answer => answer.Headers.Location?.OriginalString).Distinct());
        Assert.Equal(1, await desks.ReadAsync(store => store.Plans.CountAsync(plan => plan.Name == "二度押しの計画", TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("toyama-governor")]
    [InlineData("chubu")]
    [InlineData("cabinet")]
    [InlineData("publisher")]
    public async Task Whoever_writes_no_plans_finds_no_such_page(string account)
    {
        using var browser = await desks.SignInAsync(account);
        await browser.PageAsync(WorkspaceAddress.Start, HttpStatusCode.NotFound);
    }
}
