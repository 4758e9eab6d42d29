using AngleSharp.Dom;
using Kaname.Platform.Consultation;
using Kaname.Platform.Plans;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>The page of one plan says where it stands, who brought it there, what is to do and who is waited for.</summary>
public sealed class DeskTests(Desks desks)
{
    [Fact]
    public async Task At_coordination_the_talks_are_the_planners_and_the_announcement_is_waited_for()
    {
        var plan = await desks.CoordinatedAsync();
        var now = await NowAsync("toyama", plan);
        Assert.Contains("各種調整の記録", now, StringComparison.Ordinal);
        Assert.DoesNotContain("進めることはありません", now, StringComparison.Ordinal);
        Assert.Contains("富山県の知事等による公表", now, StringComparison.Ordinal);
        Assert.Contains("富山県の知事等による公表", await NowAsync("cabinet", plan), StringComparison.Ordinal);

        await desks.DoAsync(new AnnouncePlan(plan, new(2028, 6, 1), null), "toyama-governor");
        Assert.Contains("富山県による計画の正式提出", await NowAsync("cabinet", plan), StringComparison.Ordinal);
        await desks.DoAsync(new SubmitFormally(plan));
        Assert.Contains("内閣官房による公表", await NowAsync("toyama", plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_step_says_who_brought_the_plan_there_and_when()
    {
        var plan = await desks.CoordinatedAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var steps = (await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelectorAll("ol.steps > li").Select(step => step.Line()).ToList();
        Assert.Matches("富山県.*時.*分", steps[0]);
        Assert.Matches("富山県.*時.*分", steps[1]);
        Assert.Contains("内閣官房", steps[2], StringComparison.Ordinal);
        Assert.Contains("経済産業省", steps[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_the_announcement_is_the_same_before_the_public_and_in_the_workspace()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var desk = await toyama.PageAsync(WorkspaceAddress.Of(plan));
        var open = await toyama.PageAsync("/plans/" + plan);
        Assert.Equal(DaysOf(open), DaysOf(desk));
    }

    [Fact]
    public async Task What_must_change_and_has_no_answer_stands_beside_the_submission()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new LeaveFinding(plan, null, FindingSeverity.MustChange, "再投資の方針を書いてください。"), "meti");
        await desks.DoAsync(new AskForChanges(plan, "方針"), "meti");
        using var toyama = await desks.SignInAsync("toyama");
        var act = (await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='act-SubmitToPriorConsultation']")!;
        Assert.Contains("再投資の方針を書いてください。", act.Line(), StringComparison.Ordinal);
        using var answer = await toyama.SendAsync(WorkspaceAddress.Of(plan), "[aria-labelledby='act-SubmitToPriorConsultation'] form");
        Assert.Contains("回答がなく", (await SignedIn.ReadAsync(answer)).QuerySelector("[role=alert]")!.Line(), StringComparison.Ordinal);

        await desks.DoAsync(new AnswerFinding(plan, 1, "書きました。"));
        Assert.DoesNotContain("再投資の方針", (await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='act-SubmitToPriorConsultation']")!.Line(), StringComparison.Ordinal);
    }

    private static List<string> DaysOf(IParentNode page) => [.. page.QuerySelectorAll("ol.steps > li").Select(step => step.QuerySelector(".span")!.Line())];

    private async Task<string> NowAsync(string account, string plan)
    {
        using var browser = await desks.SignInAsync(account);
        return (await browser.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='now']")!.Line();
    }
}
