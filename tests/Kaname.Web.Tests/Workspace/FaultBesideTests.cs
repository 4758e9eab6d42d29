using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Platform.Consultation;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>What is wrong with the form of an act, a finding, a talk or a file stands beside the field, and what was typed stays.</summary>
public sealed class FaultBesideTests(Desks desks)
{
    [Fact]
    public async Task A_finding_without_words()
    {
        var plan = await desks.ConsultedAsync();
        var page = await RefusedAsync("meti", WorkspaceAddress.Reading(plan), "[aria-labelledby='leave'] form", ("text", "  "), ("section", "goals"));
        Assert.Contains("内容がありません", BadInputTests.FaultBeside(page, "text"), StringComparison.Ordinal);
        Assert.Equal("goals", page.QuerySelector<IHtmlSelectElement>("#finding-section")!.Value);
    }

    [Fact]
    public async Task A_talk_on_a_day_that_is_none()
    {
        var plan = await desks.CoordinatedAsync();
        var page = await RefusedAsync("toyama", WorkspaceAddress.Of(plan), "[aria-labelledby='record'] form", ("body", "Assembly"), ("with", "県議会"), ("on", "きのう"), ("result", "了承"));
        Assert.Contains("例", BadInputTests.FaultBeside(page, "on"), StringComparison.Ordinal);
        Assert.Equal(("県議会", "きのう"), (page.QuerySelector<IHtmlInputElement>("#talk-with")!.Value, page.QuerySelector<IHtmlInputElement>("#talk-on")!.Value));
    }

    [Fact]
    public async Task A_blank_talk_is_told_of_every_field_at_once()
    {
        var plan = await desks.CoordinatedAsync();
        var page = await RefusedAsync("toyama", WorkspaceAddress.Of(plan), "[aria-labelledby='record'] form");
        foreach (var field in (string[])["body", "with", "on", "result"])
        {
            Assert.NotEmpty(BadInputTests.FaultBeside(page, field));
        }

        Assert.Contains("日付がありません", BadInputTests.FaultBeside(page, "on"), StringComparison.Ordinal);
        Assert.Equal(["#talk-body", "#talk-with", "#talk-on", "#talk-result"], page.QuerySelectorAll(".notice.bad a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_answer_without_words()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new LeaveFinding(plan, null, FindingSeverity.Question, "なぜですか。"), "meti");
        var page = await RefusedAsync("toyama", WorkspaceAddress.Of(plan), "#finding-1 form", ("reply", ""));
        Assert.Contains("回答がありません", BadInputTests.FaultBeside(page, "reply"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_and_a_name_that_are_too_long_come_back_whole_with_their_count()
    {
        var plan = await desks.ConsultedAsync();
        var reason = new string('あ', 4_500);
        var asked = await RefusedAsync("meti", WorkspaceAddress.Of(plan), "[aria-labelledby='act-AskForChanges'] form", ("reason", reason));
        Assert.Matches("4,500字.*4,000字", BadInputTests.FaultBeside(asked, "reason"));
        var area = asked.QuerySelector<IHtmlTextAreaElement>("[name=reason]")!;
        Assert.Equal((reason, false), (area.Value, area.HasAttribute("maxlength")));

        var name = new string('名', 230);
        var started = await RefusedAsync("toyama", "/workspace/start", "main form", ("type", "B"), ("name", name));
        Assert.Matches("230字.*200字", BadInputTests.FaultBeside(started, "name"));
        var field = started.QuerySelector<IHtmlInputElement>("#name")!;
        Assert.Equal((name, false), (field.Value, field.HasAttribute("maxlength")));
    }

    [Fact]
    public async Task An_invitation_to_a_body_that_is_none_and_a_request_without_a_reason()
    {
        var plan = await desks.DraftAsync();
        var invited = await RefusedAsync("toyama", WorkspaceAddress.Of(plan), "[aria-labelledby='act-InviteCoAuthor'] form", ("body", "どこか県"));
        Assert.Contains("どこか県", BadInputTests.FaultBeside(invited, "body"), StringComparison.Ordinal);
        var consulted = await desks.ConsultedAsync();
        var asked = await RefusedAsync("meti", WorkspaceAddress.Of(consulted), "[aria-labelledby='act-AskForChanges'] form", ("reason", " "));
        Assert.Contains("理由を書いて", BadInputTests.FaultBeside(asked, "reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_not_taken_is_asked_for_again_on_the_spot()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var form = (IHtmlFormElement)(await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='attach'] form")!;
        using var body = new MultipartFormDataContent();
        foreach (var field in SignedIn.FieldsOf(form))
        {
            body.Add(new StringContent(field.Key == "section" ? "goals" : field.Value), field.Key);
        }

        body.Add(new ByteArrayContent([.. "MZ"u8, .. new byte[500]]), "file", "setup.exe");
        using var answer = await toyama.Http.PostAsync(form.GetAttribute("action"), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.NotEmpty(BadInputTests.FaultBeside(page, "file"));
        Assert.Equal("goals", page.QuerySelector<IHtmlSelectElement>("#file-section")!.Value);
    }

    [Fact]
    public async Task Marks_that_turn_the_direction_of_writing_are_not_kept()
    {
        var plan = await desks.ConsultedAsync();
        using var meti = await desks.SignInAsync("meti");
        using var answer = await meti.SendAsync(WorkspaceAddress.Of(plan), "[aria-labelledby='leave'] form", ("text", "投資額は\u202E021\u202C億円\u2066です\u2069。"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("投資額は021億円です。", await desks.ReadAsync(store => store.ReviewFindings.Where(finding => finding.PlanId == plan).Select(finding => finding.Text).SingleAsync(TestContext.Current.CancellationToken)));
    }

    private async Task<IHtmlDocument> RefusedAsync(string account, string address, string form, params (string, string)[] typed)
    {
        using var browser = await desks.SignInAsync(account);
        using var answer = await browser.SendAsync(address, form, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.All(page.QuerySelectorAll("[role=alert] a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        return page;
    }
}
