using Microsoft.Playwright;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>The plan that the journeys write: 富山県 leads, 石川県 and 福井県 write with it, fiscal years 2027 to 2031.</summary>
internal static class HokurikuPlan
{
    /// <summary>Everything but the area, whose towns are ticked, in the order of the form.</summary>
    /// <param name="project">What its project is called, by which it is found on the map.</param>
    public static IReadOnlyList<(string Section, (string Name, string Answer)[] Answers)> Sections(string project) =>
    [
        ("basics", [("summary", "放熱部材と再生材を、三県でつくり、使い、もう一度つくる産業にします。"), ("start", "R9"), ("end", "令和13年度"), ("submitBy", "2028-06-30")]),
        ("industries", [("category", "semiconductor"), ("industries", "放熱部材の製造\n再生材の選別"), ("presentState", "三県の出荷額は1,800億円（2024年度）で、5年で1割増えました。")]),
        ("winningPath", [("text", "電池と半導体の熱を抑える部材で、国内の首位をめざします。"), ("productOrService", "電池の温度を抑える放熱部材"), ("market", "topDomesticShare"), ("competitiveAdvantage", "素材から加工、再生までが車で2時間の中にそろっています。")]),
        ("coreFirms", [("items.0.name", "見本の放熱部材メーカー"), ("items.0.place", "富山県射水市"), ("items.0.reason", "三県の32社から仕入れ、売上の6割を域外から得ているため。")]),
        ("outsideFirms", [("invites", "no")]),
        ("projects",
        [
            ("items.0.name", project), ("items.0.place", "富山県射水市"), ("items.0.part", "private"), ("items.0.stage", "announced"),
            ("items.0.start", "令和9年度"), ("items.0.end", "令和11年度"), ("items.0.plannedYen.2027", "120"), ("infrastructureNeeds", "工業用水 日量3,000立方メートル"),
        ]),
        ("goals", [.. Goals]),
        ("ripple",
        [
            ("inRegionTrade.baseline", "600"), ("inRegionTrade.target", "900"), ("inRegionTrade.targetYear", "R13"),
            ("sales.baseline", "1,800"), ("sales.target", "2,400"), ("sales.targetYear", "R13"),
            ("jobs.baseline", "0"), ("jobs.target", "1200"), ("jobs.targetYear", "R13"),
            ("wages.unit", "％"), ("wages.baseline", "0"), ("wages.target", "15"), ("wages.targetYear", "R13"),
        ]),
        ("support", [("items", "工業用水道の整備への支援")]),
        ("accompaniment", [("structure", "三県の担当課と商工団体、金融機関の推進会議が3か月ごとに進み具合を確かめます。"), ("consultationWindow", "富山県 商工労働部"), ("through", "令和13年度")]),
    ];

    /// <summary>The three goals of the type with the figures of all three authors: 600億円 of investment, 300億円 of value added, 480 people.</summary>
    private static IEnumerable<(string Name, string Answer)> Goals =>
        from kgi in new[] { (Name: "investment", Parts: new[] { ".private", ".public" }, Final: "100", First: "20"), ("valueAdded", [""], "100", "10"), ("trainedPeople", [""], "160", "30") }
        from answer in new[] { (Name: $"kgi.{kgi.Name}.baselineYear", "R8"), (Name: $"kgi.{kgi.Name}.targetYear", "R13") }.Concat(
            from author in new[] { "16", "17", "18" }
            from part in kgi.Parts
            from cell in new[] { ("baseline", "0"), ("2027", kgi.First), ("final", kgi.Final) }
            select (Name: $"kgi.{kgi.Name}.{author}{part}.{cell.Item1}", cell.Item2))
        select answer;

    /// <summary>Starts the plan from a blank form.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> StartAsync(Seat planner, string name)
    {
        await planner.Page.GotoAsync("/workspace/start");
        await planner.Page.GetByLabel("計画の名前").FillAsync(name);
        await planner.PressAsync("この内容で始める");
        await planner.IsAt("/sections/basics");
        return new Uri(planner.Page.Url).Segments[3].TrimEnd('/');
    }

    /// <summary>The lead invites another government, which accepts.</summary>
    public static async Task JoinAsync(Seat lead, Seat other, string plan, string government)
    {
        await lead.TakeAsync(plan, "連名の策定主体を招く", ("招待する都道府県・市区町村", government));
        await other.TakeAsync(plan, "参加を確認する");
    }

    /// <summary>Ticks one town in each of the three prefectures.</summary>
    public static async Task WriteAreaAsync(Seat planner, string plan)
    {
        await planner.OpenSectionAsync(plan, "area");
        foreach (var (prefecture, town) in new[] { ("富山県", "射水市"), ("石川県", "小松市"), ("福井県", "鯖江市") })
        {
            await planner.Page.Locator("details.towns > summary").Filter(new() { HasText = prefecture }).ClickAsync();
            await planner.Page.GetByRole(AriaRole.Checkbox, new() { Name = town, Exact = true }).CheckAsync();
        }

        await planner.PressAsync("保存する");
        await planner.IsAt("/sections/area?saved=area");
    }
}
