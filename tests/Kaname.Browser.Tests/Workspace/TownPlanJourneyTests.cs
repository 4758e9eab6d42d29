using Microsoft.Playwright;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>A town alone writes a local plan (type C): its local resource, its mayor, and the same six steps.</summary>
[Collection(OfficeHours.Name)]
public sealed class TownPlanJourneyTests(Office office)
{
    private const string Name = "富山市 ガラス工芸 地域産業クラスター計画";

    /// <summary>The sections in the order of the form; the towns of the area are ticked, as the city that writes is already.</summary>
    private static IReadOnlyList<(string Section, (string Name, string Answer)[] Answers)> Sections { get; } =
    [
        ("basics", [("summary", "ガラス工房の技を、海外の宿泊施設と住宅に届けます。"), ("start", "R9"), ("end", "R13")]),
        ("industries", [("category", "manufacturing"), ("industries", "ガラス工芸"), ("presentState", "市内に30の工房があり、出荷額は8億円（2024年度）です。")]),
        ("winningPath", [("text", "一点物の技を、量をそろえて届けられる産地になります。"), ("productOrService", "宿泊施設に向けた照明と器"), ("market", "newChannels")]),
        ("localResource", [("resource", "市のガラス造形の学校と工房の集まり"), ("processing", "共同の徐冷炉で大きな器を仕上げます。"), ("channels", "2028年度から海外の宿泊施設に直販します。")]),
        ("coreFirms", [("items.0.name", "見本のガラス工房組合"), ("items.0.place", "富山市"), ("items.0.reason", "市内の18の工房から仕入れ、半分を県外に売っているため。")]),
        ("goals",
        [
            ("kgi.valueAdded.baselineYear", "R8"), ("kgi.valueAdded.targetYear", "R13"),
            ("kgi.valueAdded.16201.baseline", "0"), ("kgi.valueAdded.16201.2029", "0.8"), ("kgi.valueAdded.16201.final", "2.4"),
        ]),
        ("ripple",
        [
            ("inRegionTrade.baseline", "3"), ("inRegionTrade.target", "5"), ("inRegionTrade.targetYear", "R13"),
            ("sales.baseline", "8"), ("sales.target", "14"), ("sales.targetYear", "R13"),
            ("jobs.baseline", "120"), ("jobs.target", "150"), ("jobs.targetYear", "R13"),
            ("wages.unit", "％"), ("wages.baseline", "0"), ("wages.target", "12"), ("wages.targetYear", "R13"),
        ]),
        ("accompaniment", [("structure", "市と商工会議所が半年ごとに確かめます。"), ("consultationWindow", "富山市 商工労働部 工芸産業課"), ("through", "R13")]),
    ];

    [Fact]
    public async Task A_local_plan_of_one_town_reaches_the_public_and_the_sums()
    {
        await using var town = await office.SitDownAsync(People.ToyamaCity);
        await town.Page.GotoAsync("/workspace/start");
        await town.AnswerAsync(("type", "C"), ("name", Name));
        await town.PressAsync("この内容で始める");
        await town.IsAt("/sections/basics");
        var plan = new Uri(town.Page.Url).Segments[3].TrimEnd('/');
        await town.OpenSectionAsync(plan, "area");
        await town.Page.Locator("details.towns > summary").Filter(new() { HasText = "富山県" }).ClickAsync();
        await town.Page.GetByRole(AriaRole.Checkbox, new() { Name = "富山市", Exact = true }).CheckAsync();
        await town.PressAsync("保存する");
        foreach (var (section, answers) in Sections)
        {
            await town.WriteAsync(plan, section, answers);
        }

        await town.OpenDeskAsync(plan);
        await town.LooksRight();
        await SharedSteps.NothingIsNotMetAsync(town);
        await town.TakeAsync(plan, "この版を確認済みにする");
        await town.TakeAsync(plan, "事前相談に提出する");
        foreach (var person in new[] { People.Cabinet, People.Meti })
        {
            await using var confirmer = await office.SitDownAsync(person);
            await confirmer.Page.GotoAsync($"/workspace/plans/{plan}/sheet");
            await confirmer.Sees("main", "C3");
            await confirmer.TakeAsync(plan, "要件の充足状況を確認済みにする");
        }

        await SharedSteps.TalkAsync(plan, town, "富山ガラス工房の会");
        await using var mayor = await office.SitDownAsync(People.ToyamaMayor);
        await SharedSteps.AnnounceAsync(plan, mayor);
        await town.TakeAsync(plan, "計画を正式に提出する");
        await using var publisher = await office.SitDownAsync(People.Publisher);
        await SharedSteps.PublishAsync(plan, Name, publisher);
        await publisher.Page.GotoAsync($"/rollup/valueAdded?level=plan&plan={plan}");
        await publisher.Sees("main", "0 / 1計画");
        await publisher.Sees("main", "48,000,000円");
    }
}
