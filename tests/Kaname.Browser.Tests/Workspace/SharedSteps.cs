using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>The steps that every plan takes alike, whoever writes it.</summary>
internal static class SharedSteps
{
    /// <summary>Neither list of the self-check holds anything that is not met.</summary>
    public static Task NothingIsNotMetAsync(Seat author) =>
        Expect(author.Page.Locator(".check-tally > div").Filter(new() { HasText = "満たさない" }).Locator("dd")).ToHaveTextAsync(["0", "0"]);

    public static async Task TalkAsync(string plan, Seat author, string with)
    {
        await author.OpenDeskAsync(plan);
        await author.Page.GetByLabel("団体の種類").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await author.AnswerAsync(("with", with), ("on", "令和10年5月20日"), ("result", "異論なし。人材育成の時期を早めるよう要望があった。"));
        await author.PressAsync("記録する");
        await author.IsAt("?done=RecordConsultation");
        await author.Sees("section[aria-labelledby=consultation] table", with);
        await author.LooksRight();
    }

    public static async Task AnnounceAsync(string plan, Seat head)
    {
        await head.OpenDeskAsync(plan);
        await head.LooksRight();
        await head.AnswerAsync(("day", "きのう"));
        await head.Page.GetByLabel("公表した文書のファイル", new() { Exact = true }).SetInputFilesAsync(AnnouncedDocument.Make());
        await head.PressAsync("知事等による公表を記録する");
        await head.Sees("[role=alert]", "ファイルは添付し、入力した日は下に残っています。");
        await Expect(head.Field("day")).ToHaveValueAsync("きのう");
        await head.LooksRight();
        await head.AnswerAsync(("day", "令和10年6月1日"));
        await head.PressAsync("知事等による公表を記録する");
        await head.IsAt("?done=Announce");
        await head.Sees("section[aria-labelledby=files]", AnnouncedDocument.Name);
    }

    public static async Task PublishAsync(string plan, string name, Seat publisher)
    {
        await publisher.OpenDeskAsync(plan);
        await publisher.LooksRight();
        await publisher.TakeAsync(plan, "内閣官房HPで公表する");
        await publisher.Page.GotoAsync("/plans?q=" + Uri.EscapeDataString(name));
        await publisher.Page.Locator(".plan-list").GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await publisher.IsAt("/plans/" + plan);
        await publisher.Sees("h1", name);
        await Expect(publisher.Page.GetByRole(AriaRole.Link, new() { Name = "知事等が公表した文書" })).ToBeVisibleAsync();
        await publisher.LooksRight();
    }

    /// <summary>The project is drawn on the map, and its drawer leads to the plan.</summary>
    public static async Task SeeOnMapAsync(string plan, string project, Seat reader)
    {
        await reader.Page.GotoAsync("/map?data=sample&q=" + Uri.EscapeDataString(project));
        await Expect(reader.Page.Locator("svg.japan a.map-mark")).ToHaveCountAsync(1);
        var drawer = await reader.Page.Locator("svg.japan a.map-mark").GetAttributeAsync("href");
        await reader.Page.GotoAsync(drawer!);
        await reader.Sees("#drawer", project);
        await Expect(reader.Page.Locator($"#drawer a[href*='/plans/{plan}']").First).ToBeVisibleAsync();
        await reader.LooksRight();
    }
}
