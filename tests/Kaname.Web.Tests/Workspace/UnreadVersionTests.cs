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

/// <summary>A page that was opened beside an earlier text moves no plan whose text its reader has not read.</summary>
public sealed class UnreadVersionTests(Desks desks)
{
    private const string Changed = "読んだ後に計画が変わりました";

    [Fact]
    public async Task A_draft_that_changed_since_is_not_submitted()
    {
        var plan = await desks.DraftAsync();
        await desks.DoAsync(new ConfirmVersion(plan, await desks.VersionAsync(plan)));
        await RefusedAsync(plan, "toyama", "SubmitToPriorConsultation", () => ConfirmAnewAsync(plan));
    }

    [Fact]
    public async Task Changes_are_asked_for_of_the_text_that_was_read_and_the_reason_stays()
    {
        var plan = await desks.ConsultedAsync();
        var page = await RefusedAsync(plan, "meti", "AskForChanges", () => SecondRoundAsync(plan), ("reason", "前の文への理由"));
        Assert.Equal("前の文への理由", page.QuerySelector("#act-AskForChanges-reason")!.TextContent);
    }

    [Fact]
    public async Task A_request_kept_over_an_expired_sign_in_is_about_the_text_that_its_writer_read()
    {
        var plan = await desks.ConsultedAsync();
        var desk = WorkspaceAddress.Of(plan);
        using var meti = await desks.SignInAsync("meti");
        var form = Form(await meti.PageAsync(desk), "AskForChanges");
        await SecondRoundAsync(plan);
        using var back = SignedIn.Nobody(desks.Site);
        using var late = await back.SendAsync(desk, form, ("reason", "前の文への理由"));
        using var signedIn = await back.SignInAsync(late.Headers.Location!.OriginalString, "meti@demo.example", DemoAccounts.Password);
        using var refused = await back.SendAsync(desk, Form(await back.PageAsync(signedIn.Headers.Location!.OriginalString), "AskForChanges"));
        var page = await SignedIn.ReadAsync(refused);
        Assert.Contains(Changed, page.QuerySelector("[role=alert]")!.Line(), StringComparison.Ordinal);
        using var done = await back.SendAsync(desk, Form(page, "AskForChanges"));
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    [Fact]
    public async Task A_later_round_is_not_announced_handed_in_or_published_from_a_page_of_the_round_before()
    {
        var plan = await desks.CoordinatedAsync();
        await RefusedAsync(plan, "toyama-governor", "Announce", async () =>
        {
            await desks.DoAsync(new ReturnToDrafting(plan, "直します。"));
            await ForthAsync(plan);
        }, ("day", "2028-06-01"));
        await AnnounceAsync(plan);
        await RefusedAsync(plan, "toyama", "SubmitFormally", async () =>
        {
            await desks.DoAsync(new SubmitFormally(plan));
            await SentBackAsync(plan);
        });
        await desks.DoAsync(new SubmitFormally(plan));
        await RefusedAsync(plan, "publisher", "Publish", async () =>
        {
            await SentBackAsync(plan);
            await desks.DoAsync(new SubmitFormally(plan));
        });
    }

    /// <summary>Handed in, sent back by the publisher and announced with another text.</summary>
    private async Task SentBackAsync(string plan)
    {
        await desks.DoAsync(new AskForChanges(plan, "直してください。"), "publisher");
        await ForthAsync(plan);
        await AnnounceAsync(plan);
    }

    /// <summary>From a draft with another text to coordination.</summary>
    private async Task ForthAsync(string plan)
    {
        await ConfirmAnewAsync(plan);
        await desks.DoAsync(new SubmitPlan(plan));
        var version = await desks.VersionAsync(plan);
        await desks.DoAsync(new ConfirmRequirements(plan, version), "cabinet");
        await desks.DoAsync(new ConfirmRequirements(plan, version), "meti");
    }

    private Task<string> AnnounceAsync(string plan) => desks.DoAsync(new AnnouncePlan(plan, new(2028, 6, 1), null), "toyama-governor");

    private async Task SecondRoundAsync(string plan)
    {
        await desks.DoAsync(new AskForChanges(plan, "直してください。"), "cabinet");
        await ConfirmAnewAsync(plan);
        await desks.DoAsync(new SubmitPlan(plan));
    }

    private async Task ConfirmAnewAsync(string plan)
    {
        var text = $"第{await desks.VersionAsync(plan)}版のあとの文";
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { WinningPath = new() { Text = text } }, PlanSection.WinningPath);
        await desks.DoAsync(new ConfirmVersion(plan, await desks.VersionAsync(plan)));
    }

    private async Task<IHtmlDocument> RefusedAsync(string plan, string account, string act, Func<Task> meanwhile, params (string, string)[] typed)
    {
        using var browser = await desks.SignInAsync(account);
        var form = Form(await browser.PageAsync(WorkspaceAddress.Of(plan)), act);
        await meanwhile();
        using var answer = await browser.SendAsync(WorkspaceAddress.Of(plan), form, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains(Changed, page.QuerySelector("[role=alert]")!.Line(), StringComparison.Ordinal);
        return page;
    }

    private static IHtmlFormElement Form(IHtmlDocument page, string act) => (IHtmlFormElement)page.QuerySelector($"[aria-labelledby='act-{act}'] form")!;
}
