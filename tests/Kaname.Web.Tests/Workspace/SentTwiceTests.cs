using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Consultation;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A button pressed twice, or a form sent again by the back button, is one act.</summary>
public sealed class SentTwiceTests(Desks desks)
{
    [Fact]
    public async Task A_finding_is_left_once()
    {
        var plan = await desks.ConsultedAsync();
        await TwiceAsync(plan, "meti", WorkspaceAddress.Reading(plan), "leave", ("text", "根拠を示してください。"), ("severity", "MustChange"));
        Assert.Equal(1, await desks.ReadAsync(store => store.ReviewFindings.CountAsync(finding => finding.PlanId == plan, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_talk_is_recorded_once()
    {
        var plan = await desks.CoordinatedAsync();
        await TwiceAsync(plan, "toyama", WorkspaceAddress.Of(plan), "record", ("body", "Assembly"), ("with", "県議会"), ("on", "令和10年6月1日"), ("result", "了承"));
        Assert.Equal(1, await desks.ReadAsync(store => store.ConsultationEntries.CountAsync(talk => talk.PlanId == plan, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_finding_is_settled_once_and_answered_once()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new LeaveFinding(plan, null, FindingSeverity.Question, "なぜですか。"), "meti");
        await TwiceAsync(plan, "toyama", WorkspaceAddress.Of(plan), "finding-1", ("reply", "別紙のとおりです。"));
        await TwiceAsync(plan, "meti", WorkspaceAddress.Of(plan), "finding-1");
        var events = await desks.EventsAsync(plan);
        Assert.Single(events, "FindingAnswered");
        Assert.Single(events, "FindingSettled");
    }

    [Fact]
    public async Task An_invitation_is_taken_back_once()
    {
        var plan = await desks.DraftAsync();
        await desks.DoAsync(new InviteCoAuthor(plan, OrganisationCode.Parse("17")));
        await TwiceAsync(plan, "toyama", WorkspaceAddress.Of(plan), "authors");
        Assert.Single(await desks.EventsAsync(plan), "InvitationTakenBack");
    }

    [Fact]
    public async Task An_invitation_that_a_colleague_took_back_is_gone_as_wanted()
    {
        var plan = await desks.DraftAsync();
        await desks.DoAsync(new InviteCoAuthor(plan, OrganisationCode.Parse("17")));
        using var toyama = await desks.SignInAsync("toyama");
        var form = (IHtmlFormElement)(await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='authors'] form")!;
        await desks.DoAsync(new TakeBackInvitation(plan, OrganisationCode.Parse("17")));
        using var answer = await toyama.SendAsync(WorkspaceAddress.Of(plan), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_is_removed_once()
    {
        var plan = await desks.DraftAsync();
        await desks.DoAsync(new AttachEvidence(plan, EvidencePurpose.Evidence, null, "根拠.pdf", "%PDF-1.7\n1 0 obj\n%%EOF\n"u8.ToArray()));
        await TwiceAsync(plan, "toyama", WorkspaceAddress.Of(plan), "files");
        Assert.Single(await desks.EventsAsync(plan), "EvidenceRemoved");
    }

    private async Task TwiceAsync(string plan, string account, string address, string part, params (string, string)[] typed)
    {
        using var browser = await desks.SignInAsync(account);
        var page = await browser.PageAsync(address);
        var form = (IHtmlFormElement)(page.QuerySelector($"[aria-labelledby='{part}'] form") ?? page.QuerySelector($"#{part} form"))!;
        for (var time = 0; time < 2; time++)
        {
            using var answer = await browser.SendAsync(address, form, typed);
            Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{plan}, time {time}: {answer.StatusCode}");
        }
    }
}
