using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Platform.Consultation;
using Kaname.Policy.Plans;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>What an office sees of a plan that went back to its authors while it was reading.</summary>
public sealed class ReturnedPlanTests(Desks desks)
{
    [Fact]
    public async Task A_finding_that_comes_too_late_is_given_back_with_its_words()
    {
        var plan = await desks.ConsultedAsync();
        using var cabinet = await desks.SignInAsync("cabinet");
        var form = (IHtmlFormElement)(await cabinet.PageAsync(WorkspaceAddress.Reading(plan))).QuerySelector("[aria-labelledby='leave'] form")!;
        await desks.DoAsync(new AskForChanges(plan, "方針"), "meti");
        using var answer = await cabinet.SendAsync(WorkspaceAddress.Reading(plan), form, ("text", "書きかけの指摘"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains("事前相談", page.QuerySelector("[role=alert]")!.Line(), StringComparison.Ordinal);
        Assert.Equal("書きかけの指摘", page.QuerySelector<IHtmlTextAreaElement>("#finding-text")!.Value);
        Assert.Contains("修正しています", (await cabinet.PageAsync(WorkspaceAddress.Reading(plan))).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_findings_lead_nowhere_that_may_not_be_read()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new LeaveFinding(plan, PlanSection.Goals, FindingSeverity.MustChange, "根拠を示してください。"), "meti");
        using var meti = await desks.SignInAsync("meti");
        Assert.NotNull((await meti.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("#finding-1 a"));
        await desks.DoAsync(new AskForChanges(plan, "根拠"), "meti");
        Assert.Null((await meti.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("#finding-1 a"));
    }

    [Fact]
    public async Task Signing_out_when_the_sign_in_has_ended_is_simply_being_signed_out()
    {
        using var before = await desks.SignInAsync("toyama");
        var form = (IHtmlFormElement)(await before.PageAsync(WorkspaceAddress.Root)).QuerySelector("form[action='/sign-out']")!;
        using var later = SignedIn.Nobody(desks.Site);
        using var answer = await later.SendAsync("/sign-out", form);
        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Signing_somebody_out_from_elsewhere_needs_the_forms_token()
    {
        using var toyama = await desks.SignInAsync("toyama");
        using var nothing = new FormUrlEncodedContent([]);
        using var answer = await toyama.Http.PostAsync("/sign-out", nothing, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await toyama.PageAsync(WorkspaceAddress.Root);
    }
}
