using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>The product's main job by hand: from a blank form to a figure that is counted.</summary>
[Collection(OfficeHours.Name)]
public sealed class OnePlanJourneyTests(Office office)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task A_plan_of_three_prefectures_goes_from_a_blank_form_to_the_public_page_and_its_results_are_counted(bool script, int width)
    {
        var name = $"北陸 放熱部材 地域産業クラスター計画 {width}";
        await using var toyama = await office.SitDownAsync(People.Toyama, script, width);
        await using var ishikawa = await office.SitDownAsync(People.Ishikawa, script, width);
        await using var fukui = await office.SitDownAsync(People.Fukui, script, width);
        await using var cabinet = await office.SitDownAsync(People.Cabinet, script, width);
        await using var meti = await office.SitDownAsync(People.Meti, script, width);

        var plan = await WrittenAsync(name, toyama, ishikawa, fukui);
        await ConfirmedAndSubmittedAsync(plan, toyama, ishikawa, fukui);
        await SentBackAsync(plan, cabinet);
        await MendedAsync(plan, toyama);
        await ConfirmedAndSubmittedAsync(plan, toyama, ishikawa, fukui);
        await ConfirmedByBothOfficesAsync(plan, cabinet, meti);
        await SharedSteps.TalkAsync(plan, toyama, "富山商工会議所");

        await using var governor = await office.SitDownAsync(People.Governor, script, width);
        await SharedSteps.AnnounceAsync(plan, governor);
        await toyama.TakeAsync(plan, "計画を正式に提出する");
        await using var publisher = await office.SitDownAsync(People.Publisher, script, width);
        await SharedSteps.PublishAsync(plan, name, publisher);
        await SharedSteps.SeeOnMapAsync(plan, ProjectOf(name), publisher);

        await using var bureau = await office.SitDownAsync(People.Chubu, script, width);
        await ReportedAndCountedAsync(plan, name, toyama, bureau);
        foreach (var seat in new[] { toyama, ishikawa, fukui, cabinet, meti, governor, publisher, bureau })
        {
            seat.AskedNobodyElse();
        }
    }

    private static string ProjectOf(string plan) => plan + "の新工場";

    private static async Task<string> WrittenAsync(string name, Seat toyama, Seat ishikawa, Seat fukui)
    {
        await toyama.Page.GotoAsync("/workspace/start");
        await toyama.LooksRight();
        var plan = await HokurikuPlan.StartAsync(toyama, name);
        await toyama.LooksRight();
        await HokurikuPlan.JoinAsync(toyama, ishikawa, plan, "石川県");
        await HokurikuPlan.JoinAsync(toyama, fukui, plan, "福井県");
        await HokurikuPlan.WriteAreaAsync(toyama, plan);
        foreach (var (section, answers) in HokurikuPlan.Sections(ProjectOf(name)))
        {
            await toyama.WriteAsync(plan, section, answers);
        }

        await toyama.OpenSectionAsync(plan, "goals");
        await toyama.LooksRight();
        await toyama.OpenDeskAsync(plan);
        await SharedSteps.NothingIsNotMetAsync(toyama);
        await toyama.LooksRight();
        await toyama.Page.GetByRole(AriaRole.Link, new() { Name = "要件確認表を見る・印刷する" }).ClickAsync();
        await toyama.Sees("h1", name);
        await toyama.LooksRight();
        return plan;
    }

    private static async Task ConfirmedAndSubmittedAsync(string plan, Seat toyama, params Seat[] others)
    {
        foreach (var author in others.Append(toyama))
        {
            await author.TakeAsync(plan, "この版を確認済みにする");
        }

        await others[0].LooksRight();
        await toyama.TakeAsync(plan, "事前相談に提出する");
        await toyama.Sees(".plan-bar .chip:nth-of-type(2)", "事前相談");
    }

    private static async Task SentBackAsync(string plan, Seat cabinet)
    {
        await cabinet.Page.GotoAsync($"/workspace/plans/{plan}/reading");
        await cabinet.LooksRight();
        var leave = cabinet.Page.Locator("section[aria-labelledby=leave]");
        await leave.Locator("[name=section]").SelectOptionAsync("coreFirms");
        await leave.Locator("[name=text]").FillAsync("選んだ理由に、もとにした年度を添えてください。");
        await cabinet.PressAsync("指摘を残す");
        await cabinet.IsAt("?done=LeaveFinding");
        await cabinet.Sees("section[aria-labelledby=findings]", "選んだ理由に、もとにした年度を添えてください。");
        await cabinet.LooksRight();
        await cabinet.OpenDeskAsync(plan);
        await cabinet.LooksRight();
        await cabinet.TakeAsync(plan, "修正を依頼する", ("理由", "重点支援企業等の理由に年度がありません。"));
        await cabinet.Sees("main", "この計画は、策定主体が修正しています");
        await cabinet.LooksRight();
    }

    private static async Task MendedAsync(string plan, Seat toyama)
    {
        await toyama.Page.GotoAsync("/workspace");
        var waiting = toyama.Page.Locator(".my-tasks li").Filter(new() { HasText = plan });
        await Expect(waiting.Filter(new() { HasText = "修正の依頼に応える" })).ToContainTextAsync("理由：重点支援企業等の理由に年度がありません。");
        await toyama.LooksRight();
        await waiting.GetByRole(AriaRole.Link, new() { Name = "事前相談の指摘1件に回答する" }).ClickAsync();
        await toyama.Sees("main", "内閣官房が修正を依頼しました");
        var finding = toyama.Page.Locator("#finding-1");
        await finding.GetByText("回答を書く").ClickAsync();
        await finding.GetByLabel("回答", new() { Exact = true }).FillAsync("2025年度の取引であることを書き足します。");
        await finding.GetByRole(AriaRole.Button, new() { Name = "回答する" }).ClickAsync();
        await toyama.IsAt("?done=AnswerFinding");
        await Expect(finding).ToContainTextAsync("2025年度の取引であることを書き足します。");
        await toyama.LooksRight();
        await toyama.WriteAsync(plan, "coreFirms", ("items.0.reason", "2025年度に三県の32社から仕入れ、売上の6割を域外から得ているため。"));
    }

    private static async Task ConfirmedByBothOfficesAsync(string plan, Seat cabinet, Seat meti)
    {
        await cabinet.OpenDeskAsync(plan);
        await cabinet.PressAsync("対応済みにする");
        await cabinet.IsAt("?done=SettleFinding");
        await cabinet.TakeAsync(plan, "要件の充足状況を確認済みにする");
        await cabinet.Sees("main", "待っている確認：経済産業省");
        await meti.OpenDeskAsync(plan);
        await meti.LooksRight();
        await meti.TakeAsync(plan, "要件の充足状況を確認済みにする");
    }

    private static async Task ReportedAndCountedAsync(string plan, string name, Seat toyama, Seat bureau)
    {
        var sums = bureau.Page.Locator("section[aria-labelledby=sum] .kgi-row");
        await bureau.Page.GotoAsync("/");
        var before = await sums.InnerTextAsync();

        await toyama.OpenDeskAsync(plan);
        await toyama.Page.Locator("section[aria-labelledby=actuals]").GetByRole(AriaRole.Link, new() { Name = "令和9年度" }).ClickAsync();
        await toyama.Sees("main h2", "令和9年度");
        await toyama.LooksRight();
        await toyama.AnswerAsync(
        [
            .. from author in new[] { "16", "17", "18" }
               from result in new[] { ($"goal.investment.{author}.Private", "12"), ($"goal.investment.{author}.Public", "8"), ($"goal.valueAdded.{author}.None", "11"), ($"goal.trainedPeople.{author}.None", "31") }
               select (result.Item1 + ".amount", result.Item2),
        ]);
        await toyama.PressAsync("実績を報告する");
        await toyama.IsAt("?done=ReportActuals");
        await toyama.LooksRight();

        await bureau.Page.GotoAsync("/workspace");
        await bureau.Page.Locator(".my-tasks li").Filter(new() { HasText = plan }).GetByRole(AriaRole.Link).ClickAsync();
        await bureau.LooksRight();
        await bureau.PressAsync("受け付ける");
        await bureau.IsAt("?done=AcceptActuals");

        await bureau.Page.GotoAsync("/plans/" + plan);
        await bureau.Sees("h1", name);
        await bureau.Sees(".goals", "6,000,000,000円");
        await bureau.LooksRight();
        await bureau.Page.GotoAsync($"/rollup/investment?level=plan&plan={plan}");
        await bureau.Sees("main", name);
        await bureau.Sees("main", "60億円");
        await bureau.Sees("main", "60,000,000,000円");
        await bureau.Page.GotoAsync("/");
        await Expect(sums).Not.ToHaveTextAsync(before);
    }
}
