using System.Net;
using System.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Starting a plan from blank or from another.</summary>
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
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, Form, ("type", "C"), ("name", "写しの計画"), ("from", source));
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

    [Fact]
    public async Task What_was_typed_before_the_sign_in_ended_stands_in_the_form_again()
    {
        using var before = await desks.SignInAsync("toyama");
        var form = (IHtmlFormElement)(await before.PageAsync(WorkspaceAddress.Start)).QuerySelector(Form)!;
        using var browser = SignedIn.Nobody(desks.Site);
        using var late = await browser.SendAsync(WorkspaceAddress.Start, form, ("type", "C"), ("name", "残っている名前"));
        using var back = await browser.SignInAsync(late.Headers.Location!.OriginalString, "toyama@demo.example", DemoAccounts.Password);
        var page = await browser.PageAsync(back.Headers.Location!.OriginalString);
        Assert.Equal("残っている名前", page.QuerySelector<IHtmlInputElement>("#name")!.Value);
        Assert.Equal("C", page.QuerySelector<IHtmlInputElement>("[name=type]:checked")!.Value);
        Assert.NotNull(page.QuerySelector("main .notice.care"));
    }

    [Theory]
    [InlineData("A", "地方経済産業局")]
    [InlineData("Z", "「Z」")]
    [InlineData("", "選んで")]
    public async Task A_type_that_is_not_started_here_is_told_beside_the_field(string type, string says)
    {
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, Form, ("type", type), ("name", "種類の違う計画"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains(says, page.QuerySelector("#type-e")!.Line(), StringComparison.Ordinal);
        Assert.Equal("種類の違う計画", page.QuerySelector<IHtmlInputElement>("#name")!.Value);
        if (type.Length > 0)
        {
            Assert.Contains(says, (await toyama.PageAsync(WorkspaceAddress.Start + "?type=" + type, HttpStatusCode.BadRequest)).QuerySelector("#type-e")!.Line(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_type_that_was_chosen_holds_also_for_a_copy()
    {
        var source = await desks.DraftAsync(PlanType.B, "もとになる計画");
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, Form, ("type", "C"), ("name", "種類の違う写し"), ("from", source));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("種類B", BadInputTests.FaultBeside(await SignedIn.ReadAsync(answer), "type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_plan_of_others_can_be_copied_and_a_foreign_draft_is_told_like_none()
    {
        var draft = await desks.DraftAsync(name: "まだ公表していない計画");
        var published = await ReportedYear.PublishedAsync(desks);
        using var ishikawa = await desks.SignInAsync("ishikawa");
        var page = await ishikawa.PageAsync(WorkspaceAddress.Start + "?from=" + published);
        Assert.Equal(published, page.QuerySelector<IHtmlSelectElement>("#from")!.Value);
        Assert.DoesNotContain("まだ公表していない計画", page.DocumentElement.TextContent, StringComparison.Ordinal);
        var hint = page.QuerySelector("#from-h")!.Line();
        Assert.All(new[] { "写さないもの", "プロジェクト", "数値", "提出の目標日", "添付ファイル", "指摘" }, word => Assert.Contains(word, hint, StringComparison.Ordinal));
        using var answer = await ishikawa.SendAsync(WorkspaceAddress.Start, (IHtmlFormElement)page.QuerySelector(Form)!, ("name", "石川の計画"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        foreach (var unknown in new[] { draft, "B-99-0001" })
        {
            var told = await ishikawa.PageAsync(WorkspaceAddress.Start + "?from=" + HttpUtility.UrlEncode(unknown), HttpStatusCode.BadRequest);
            Assert.Contains(unknown, told.QuerySelector("#from-e")!.Line(), StringComparison.Ordinal);
        }
    }
}
