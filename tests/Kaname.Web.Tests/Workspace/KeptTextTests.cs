using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Kaname.Platform.Consultation;
using Kaname.Platform.Plans;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>What was sent after the sign-in had ended loses nothing: neither its writer's text nor what others wrote meanwhile.</summary>
public sealed class KeptTextTests(Desks desks)
{
    [Fact]
    public async Task A_difference_that_was_being_settled_is_met_again()
    {
        var plan = await desks.DraftAsync();
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { WinningPath = new() { Text = "はじめの文", CompetitiveAdvantage = "はじめの強み" } }, PlanSection.WinningPath);
        using var one = await desks.SignInAsync("toyama");
        using var other = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Section(plan, PlanSection.WinningPath);
        var stale = await Desks.FormAsync(one, plan, PlanSection.WinningPath);
        (await other.SendAsync(address, "form.section-form", ("competitiveAdvantage", "相手の強み"), ("_do", "save"))).Dispose();
        using var late = await one.SendAsync(address, stale, ("text", "わたしの文"), ("_do", "save"));
        var settling = (IHtmlFormElement)(await SignedIn.ReadAsync(late)).QuerySelector("main form")!;

        using var back = SignedIn.Nobody(desks.Site);
        var kept = await ExpiredAsync(back, "toyama", address, settling, ("_do", "settle"));
        var form = (IHtmlFormElement)(await back.PageAsync(kept)).QuerySelector("form.section-form")!;
        using var again = await back.SendAsync(address, form, ("_do", "save"));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        using var settled = await back.SendAsync(address, (IHtmlFormElement)(await SignedIn.ReadAsync(again)).QuerySelector("main form")!, ("_do", "settle"));
        Assert.Equal(HttpStatusCode.SeeOther, settled.StatusCode);
        var path = (await desks.ContentAsync(plan)).WinningPath;
        Assert.Equal(("わたしの文", "相手の強み"), (path.Text, path.CompetitiveAdvantage));
    }

    [Fact]
    public async Task A_form_sent_from_a_window_where_somebody_else_signed_in_since_is_kept_for_its_writer()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var form = await Desks.FormAsync(toyama, plan, PlanSection.WinningPath);
        using var browser = await desks.SignInAsync("toyama-governor");
        using var sent = await browser.SendAsync(WorkspaceAddress.Section(plan, PlanSection.WinningPath), form, ("text", "担当の文"), ("_do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var entrance = sent.Headers.Location!.OriginalString;
        Assert.Contains("別の人がログインしています", (await browser.PageAsync(entrance)).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        using var back = await browser.SignInAsync(entrance, "toyama@demo.example", DemoAccounts.Password);
        var page = await browser.PageAsync(back.Headers.Location!.OriginalString);
        Assert.Equal("担当の文", page.QuerySelector("[name=text]")!.TextContent);
        Assert.Null((await desks.ContentAsync(plan)).WinningPath.Text);
    }

    [Fact]
    public async Task A_section_that_can_be_changed_no_longer_shows_what_was_typed()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var form = await Desks.FormAsync(toyama, plan, PlanSection.WinningPath);
        await desks.DoAsync(new ConfirmVersion(plan, await desks.VersionAsync(plan)));
        await desks.DoAsync(new SubmitPlan(plan));
        using var back = SignedIn.Nobody(desks.Site);
        var page = await back.PageAsync(await ExpiredAsync(back, "toyama", WorkspaceAddress.Section(plan, PlanSection.WinningPath), form, ("text", "書きかけの文")));
        var main = page.QuerySelector("main")!.Line();
        Assert.Contains("書きかけの文", main, StringComparison.Ordinal);
        Assert.Contains("保存できません", main, StringComparison.Ordinal);
        Assert.Contains("まだ保存していません", main, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.section-form"));
    }

    [Fact]
    public async Task A_finding_and_an_answer_are_given_back_after_the_consultation()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new LeaveFinding(plan, null, FindingSeverity.Question, "なぜですか。"), "meti");
        using var meti = await desks.SignInAsync("meti");
        using var toyama = await desks.SignInAsync("toyama");
        var (reading, desk) = (WorkspaceAddress.Reading(plan), WorkspaceAddress.Of(plan));
        var finding = Form(await meti.PageAsync(reading), "[aria-labelledby='leave'] form");
        var answer = Form(await toyama.PageAsync(desk), "#finding-1 form");
        await ToCoordinationAsync(plan);

        using var office = SignedIn.Nobody(desks.Site);
        var left = Form(await office.PageAsync(await ExpiredAsync(office, "meti", reading, finding, ("text", "書きかけの指摘"))), "[aria-labelledby='leave'] form");
        Assert.Equal("書きかけの指摘", left.QuerySelector("textarea")!.TextContent);
        AssertStepIsOver(left);
        using var author = SignedIn.Nobody(desks.Site);
        var answered = Form(await author.PageAsync(await ExpiredAsync(author, "toyama", desk, answer, ("reply", "書きかけの回答"))), "#finding-1 form");
        Assert.Equal("書きかけの回答", answered.QuerySelector("textarea")!.TextContent);
        AssertStepIsOver(answered);
    }

    [Fact]
    public async Task An_act_and_a_talk_are_given_back_after_their_step()
    {
        var plan = await desks.ConsultedAsync();
        using var meti = await desks.SignInAsync("meti");
        var desk = WorkspaceAddress.Of(plan);
        var act = Form(await meti.PageAsync(desk), "[aria-labelledby='act-AskForChanges'] form");
        await ToCoordinationAsync(plan);
        using var toyama = await desks.SignInAsync("toyama");
        var talk = Form(await toyama.PageAsync(desk), "[aria-labelledby='record'] form");
        await desks.DoAsync(new AnnouncePlan(plan, new(2028, 6, 1), null), "toyama-governor");

        using var office = SignedIn.Nobody(desks.Site);
        var asked = Form(await office.PageAsync(await ExpiredAsync(office, "meti", desk, act, ("reason", "書きかけの理由"))), "[aria-labelledby='act-AskForChanges'] form");
        Assert.Equal("書きかけの理由", asked.QuerySelector("textarea")!.TextContent);
        AssertStepIsOver(asked);
        using var refused = await office.SendAsync(desk, asked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("書きかけの理由", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var author = SignedIn.Nobody(desks.Site);
        var recorded = Form(await author.PageAsync(await ExpiredAsync(author, "toyama", desk, talk, ("result", "書きかけの結果"))), "[aria-labelledby='record'] form");
        Assert.Equal("書きかけの結果", recorded.QuerySelector("textarea")!.TextContent);
        AssertStepIsOver(recorded);
    }

    [Fact]
    public async Task An_act_that_can_still_be_taken_is_asked_to_be_sent_again()
    {
        var plan = await desks.ConsultedAsync();
        using var meti = await desks.SignInAsync("meti");
        var act = Form(await meti.PageAsync(WorkspaceAddress.Of(plan)), "[aria-labelledby='act-AskForChanges'] form");
        using var office = SignedIn.Nobody(desks.Site);
        var asked = Form(await office.PageAsync(await ExpiredAsync(office, "meti", WorkspaceAddress.Of(plan), act, ("reason", "書きかけの理由"))), "[aria-labelledby='act-AskForChanges'] form");
        Assert.Contains("もう一度ボタンを押してください", asked.Closest("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(asked.QuerySelector("button"));
    }

    /// <summary>The form is there to be copied from: nothing on the page asks to send it, and it has no button to.</summary>
    private static void AssertStepIsOver(IHtmlFormElement form)
    {
        var main = form.Closest("main")!.TextContent;
        Assert.Contains("この手続きは今は行えません", main, StringComparison.Ordinal);
        Assert.DoesNotContain("もう一度ボタンを押して", main, StringComparison.Ordinal);
        Assert.Null(form.QuerySelector("button"));
    }

    private static IHtmlFormElement Form(IHtmlDocument page, string form) => (IHtmlFormElement)page.QuerySelector(form)!;

    private async Task ToCoordinationAsync(string plan)
    {
        var version = await desks.VersionAsync(plan);
        await desks.DoAsync(new ConfirmRequirements(plan, version), "cabinet");
        await desks.DoAsync(new ConfirmRequirements(plan, version), "meti");
    }

    /// <summary>Sends a form of a page read before, signed out, then signs in.</summary>
    /// <returns>The address that the sign-in leads back to.</returns>
    private static async Task<string> ExpiredAsync(SignedIn browser, string account, string address, IHtmlFormElement form, params (string, string)[] typed)
    {
        using var late = await browser.SendAsync(address, form, typed);
        using var back = await browser.SignInAsync(late.Headers.Location!.OriginalString, $"{account}@demo.example", DemoAccounts.Password);
        return back.Headers.Location!.OriginalString;
    }
}
