using AngleSharp.Dom;
using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
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
    public async Task Each_step_says_who_did_it_and_when()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new ConfirmRequirements(plan, await desks.VersionAsync(plan)), "meti");
        var half = await StepsAsync(plan);
        Assert.Matches("富山県.*時.*分 提出", half[0]);
        Assert.Matches("経済産業省.*時.*分 確認", half[1]);
        Assert.DoesNotContain("富山県", half[1], StringComparison.Ordinal);

        await desks.DoAsync(new ConfirmRequirements(plan, await desks.VersionAsync(plan)), "cabinet");
        var coordinated = await StepsAsync(plan);
        Assert.All(new[] { "内閣官房", "経済産業省" }, office => Assert.Contains(office, coordinated[1], StringComparison.Ordinal));
        Assert.All(new[] { "内閣官房", "経済産業省" }, office => Assert.DoesNotContain(office, coordinated[2], StringComparison.Ordinal));

        await desks.DoAsync(new RecordConsultation(plan, ConsultedBody.Assembly, "県議会", new(2028, 6, 1), "了承"));
        await desks.DoAsync(new AnnouncePlan(plan, new(2028, 6, 1), null), "toyama-governor");
        await desks.DoAsync(new SubmitFormally(plan));
        await desks.DoAsync(new PublishPlan(plan), "publisher");
        var published = await StepsAsync(plan);
        Assert.Matches("富山県.*協議を記録（1件）", published[2]);
        Assert.Matches("富山県知事.*公表を記録", published[3]);
        Assert.Matches("富山県.*提出", published[4]);
        Assert.Matches("内閣官房.*公表", published[5]);
    }

    [Fact]
    public async Task Sent_back_the_draft_says_who_sent_it_and_how_often_stays()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new AskForChanges(plan, "方針"), "meti");
        var back = await StepsAsync(plan);
        Assert.Matches("経済産業省.*が修正を依頼.*時.*分", back[0]);
        Assert.DoesNotContain("提出", back[0], StringComparison.Ordinal);
        Assert.Contains("修正の依頼1回", back[1], StringComparison.Ordinal);
        Assert.DoesNotContain("富山県", back[1], StringComparison.Ordinal);

        await desks.DoAsync(EditSection.To(plan, PlanContent.Empty(PlanType.B) with { WinningPath = new() { Text = "方針を書いた。" } }, PlanSection.WinningPath));
        await desks.DoAsync(new ConfirmVersion(plan, await desks.VersionAsync(plan)));
        await desks.DoAsync(new SubmitPlan(plan));
        var again = await StepsAsync(plan);
        Assert.Matches("富山県.*時.*分 提出", again[0]);
        Assert.DoesNotContain("経済産業省", again[0] + again[1], StringComparison.Ordinal);
        Assert.Contains("修正の依頼1回", again[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_publication_the_desk_says_whose_turn_the_years_are_and_leads_to_them()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(WorkspaceAddress.Of(plan));
        var now = page.QuerySelector("[aria-labelledby='now']")!;
        Assert.DoesNotContain("進めることはありません", now.Line(), StringComparison.Ordinal);
        Assert.Contains("令和8年度（2026年度）の実績を報告する", now.QuerySelector($"a[href='{WorkspaceAddress.Actuals(plan, 2026)}']")!.Line(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".plan-bar a[href='/plans/{plan}']"));

        Assert.Matches("待っている報告.*令和8年度", await NowAsync("chubu", plan));
        await desks.DoAsync(new ReportActuals(plan, new(2026), [new("investment", Part.Private, Place.Parse("16"), 1_000_000_000)]));
        Assert.Matches("待っている受付.*令和8年度", await NowAsync("toyama", plan));
        Assert.Contains("令和8年度（2026年度）の実績を受け付ける", await NowAsync("chubu", plan), StringComparison.Ordinal);
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
        Assert.Contains("回答がなく", act.QuerySelector(".grounds")!.Line(), StringComparison.Ordinal);
        Assert.Null(act.QuerySelector("button"));

        await desks.DoAsync(new AnswerFinding(plan, 1, "書きました。"));
        act = (await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='act-SubmitToPriorConsultation']")!;
        Assert.DoesNotContain("再投資の方針", act.Line(), StringComparison.Ordinal);
        Assert.NotNull(act.QuerySelector("button"));
    }

    [Fact]
    public async Task A_draft_without_its_years_says_so_instead_of_offering_to_submit()
    {
        var plan = await desks.DoAsync(new CreatePlan(PlanType.B, new() { Name = "年度のない計画" }));
        await desks.DoAsync(new ConfirmVersion(plan, 1));
        using var toyama = await desks.SignInAsync("toyama");
        var act = (await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='act-SubmitToPriorConsultation']")!;
        Assert.Equal(WorkspaceAddress.Section(plan, PlanSection.Basics) + "#f-start", act.QuerySelector(".grounds a")!.GetAttribute("href"));
        Assert.Null(act.QuerySelector("button"));
        Assert.DoesNotContain((await toyama.PageAsync("/workspace")).QuerySelectorAll("main li"), line => line.Line().Contains("年度のない計画", StringComparison.Ordinal) && line.Line().Contains("提出する", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_settled_where_it_would_be_refused()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new LeaveFinding(plan, null, FindingSeverity.Question, "期間の根拠は何ですか。"), "meti");
        using var meti = await desks.SignInAsync("meti");
        const string Forms = "section[aria-labelledby=findings] form";
        Assert.Equal(2, (await meti.PageAsync(WorkspaceAddress.Of(plan))).QuerySelectorAll(Forms).Length);
        await desks.DoAsync(new HoldPlan(plan, "年度末のため"), "meti");
        Assert.Empty((await meti.PageAsync(WorkspaceAddress.Of(plan))).QuerySelectorAll(Forms));
        await desks.DoAsync(new ResumePlan(plan, "再開"), "meti");
        await desks.DoAsync(new AskForChanges(plan, "期間"), "meti");
        Assert.Empty((await meti.PageAsync(WorkspaceAddress.Of(plan))).QuerySelectorAll(Forms));
    }

    private static List<string> DaysOf(IParentNode page) => [.. page.QuerySelectorAll("ol.steps > li").Select(step => step.QuerySelector(".span")!.Line())];

    private async Task<List<string>> StepsAsync(string plan)
    {
        using var toyama = await desks.SignInAsync("toyama");
        return [.. (await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelectorAll("ol.steps > li").Select(step => step.Line())];
    }

    private async Task<string> NowAsync(string account, string plan)
    {
        using var browser = await desks.SignInAsync(account);
        return (await browser.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='now']")!.Line();
    }
}
