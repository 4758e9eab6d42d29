using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Consultation;
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
