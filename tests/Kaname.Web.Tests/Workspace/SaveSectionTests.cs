using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Saving one section.</summary>
public sealed class SaveSectionTests(Desks desks)
{
    [Fact]
    public async Task A_save_says_when_and_leaves_one_audit_event()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Section(plan, PlanSection.WinningPath), await Desks.FormAsync(toyama, plan, PlanSection.WinningPath), ("text", "水素で勝つ。"), ("_do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await toyama.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Matches("保存しました.*9時|保存しました.*9:", page.QuerySelector("[role=status]")!.Line());
        Assert.Equal(["PlanCreated", "SectionEdited"], await desks.EventsAsync(plan));
        Assert.Equal("水素で勝つ。", (await desks.ContentAsync(plan)).WinningPath.Text);
    }

    [Fact]
    public async Task Save_and_go_on_leads_to_the_next_section()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Section(plan, PlanSection.Basics), await Desks.FormAsync(toyama, plan, PlanSection.Basics), ("_do", "next"));
        Assert.StartsWith(WorkspaceAddress.Section(plan, PlanSections.For(PlanType.B)[1].Section), answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_at_once_changes_the_section_once()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var form = await Desks.FormAsync(toyama, plan, PlanSection.Support);
        var address = WorkspaceAddress.Section(plan, PlanSection.Support);
        var field = ((IHtmlElement)form.QuerySelector("textarea")!).GetAttribute("name")!;
        var answers = await Task.WhenAll(toyama.SendAsync(address, form, (field, "税制の支援"), ("_do", "save")), toyama.SendAsync(address, form, (field, "税制の支援"), ("_do", "save")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Single(await desks.EventsAsync(plan), type => type == "SectionEdited");
        Assert.Equal(1, await desks.ReadAsync(store => store.SectionSaves.CountAsync(save => save.PlanId == plan && save.Section == PlanSection.Support, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_form_from_before_another_save_leads_to_the_difference_and_settling_it_keeps_both()
    {
        var plan = await desks.DraftAsync();
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { WinningPath = new() { Text = "はじめの文", CompetitiveAdvantage = "はじめの強み" } }, PlanSection.WinningPath);
        using var one = await desks.SignInAsync("toyama");
        using var other = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Section(plan, PlanSection.WinningPath);
        var stale = await Desks.FormAsync(one, plan, PlanSection.WinningPath);
        using var theirs = await other.SendAsync(address, "form.section-form", ("competitiveAdvantage", "相手の強み"), ("_do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, theirs.StatusCode);

        using var late = await one.SendAsync(address, stale, ("text", "わたしの文"), ("_do", "save"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await SignedIn.ReadAsync(late);
        var table = page.QuerySelector("table.difference")!.Line();
        Assert.All(new[] { "はじめの文", "わたしの文", "相手の強み" }, text => Assert.Contains(text, table, StringComparison.Ordinal));
        Assert.Equal("はじめの文", (await desks.ContentAsync(plan)).WinningPath.Text);

        using var settled = await one.SendAsync(address, (IHtmlFormElement)page.QuerySelector("main form")!, ("_do", "settle"));
        Assert.Equal(HttpStatusCode.SeeOther, settled.StatusCode);
        var path = (await desks.ContentAsync(plan)).WinningPath;
        Assert.Equal(("わたしの文", "相手の強み"), (path.Text, path.CompetitiveAdvantage));
    }

    [Fact]
    public async Task A_sign_in_that_ends_while_a_difference_is_settled_leads_back_to_the_difference()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Section(plan, PlanSection.WinningPath);
        var stale = await Desks.FormAsync(toyama, plan, PlanSection.WinningPath);
        (await toyama.SendAsync(address, stale, ("competitiveAdvantage", "相手の強み"), ("_do", "save"))).Dispose();
        using var differs = await toyama.SendAsync(address, stale, ("text", "わたしの文"), ("_do", "save"));
        var settling = (IHtmlFormElement)(await SignedIn.ReadAsync(differs)).QuerySelector("main form")!;

        using var browser = SignedIn.Nobody(desks.Site);
        using var late = await browser.SendAsync(address, settling, ("_do", "settle"));
        using var back = await browser.SignInAsync(late.Headers.Location!.OriginalString, "toyama@demo.example", DemoAccounts.Password);
        var form = (IHtmlFormElement)(await browser.PageAsync(back.Headers.Location!.OriginalString)).QuerySelector("form.section-form")!;
        using var again = await browser.SendAsync(address, form, ("_do", "save"));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("相手の強み", (await SignedIn.ReadAsync(again)).QuerySelector("table.difference")!.Line(), StringComparison.Ordinal);
        Assert.Equal("相手の強み", (await desks.ContentAsync(plan)).WinningPath.CompetitiveAdvantage);
    }

    [Fact]
    public async Task Where_both_changed_one_field_the_writer_chooses_whose_stays()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Section(plan, PlanSection.WinningPath);
        var stale = await Desks.FormAsync(toyama, plan, PlanSection.WinningPath);
        (await toyama.SendAsync(address, stale, ("text", "先の文"), ("_do", "save"))).Dispose();
        using var late = await toyama.SendAsync(address, stale, ("text", "後の文"), ("productOrService", "部材"), ("_do", "save"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var form = (IHtmlFormElement)(await SignedIn.ReadAsync(late)).QuerySelector("main form")!;
        using var hasty = await toyama.SendAsync(address, form, ("_pick.text", ""), ("_do", "settle"));
        Assert.Equal(HttpStatusCode.Conflict, hasty.StatusCode);
        Assert.Contains("どちらを残すかを選んでください", (await SignedIn.ReadAsync(hasty)).QuerySelector("table.difference")!.Line(), StringComparison.Ordinal);
        Assert.Equal("先の文", (await desks.ContentAsync(plan)).WinningPath.Text);
        using var settled = await toyama.SendAsync(address, form, ("_pick.text", "theirs"), ("_do", "settle"));
        Assert.Equal(HttpStatusCode.SeeOther, settled.StatusCode);
        var path = (await desks.ContentAsync(plan)).WinningPath;
        Assert.Equal(("先の文", "部材"), (path.Text, path.ProductOrService));
    }

    [Fact]
    public async Task Without_its_token_a_form_is_not_taken_and_comes_back_to_its_writer()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var form = await Desks.FormAsync(toyama, plan, PlanSection.Basics);
        using var answer = await toyama.SendAsync(WorkspaceAddress.Section(plan, PlanSection.Basics), form, ("__RequestVerificationToken", ""), ("name", "偽の名前"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("試験の計画", (await desks.ContentAsync(plan)).Basics.Name);
        var back = await toyama.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Contains("まだ保存していません", back.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("偽の名前", ((IHtmlInputElement)back.QuerySelector("[name=name]")!).Value);
    }
}
