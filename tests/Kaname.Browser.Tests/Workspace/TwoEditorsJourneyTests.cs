using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

[Collection(OfficeHours.Name)]
public sealed class TwoEditorsJourneyTests(Office office)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task Two_planners_who_save_one_section_settle_what_differs_and_lose_nothing(bool script, int width)
    {
        await using var toyama = await office.SitDownAsync(People.Toyama, script, width);
        await using var ishikawa = await office.SitDownAsync(People.Ishikawa, script, width);
        var plan = await HokurikuPlan.StartAsync(toyama, $"二人で書く計画{width}");
        await HokurikuPlan.JoinAsync(toyama, ishikawa, plan, "石川県");

        await toyama.OpenSectionAsync(plan, "basics");
        await ishikawa.OpenSectionAsync(plan, "basics");
        await toyama.AnswerAsync(("summary", "富山県が書いた概要"), ("submitBy", "2028-09-30"));
        await ishikawa.AnswerAsync(("summary", "石川県が書いた概要"), ("nameEn", "A plan of two"));
        await toyama.PressAsync("保存する");
        await toyama.IsAt("?saved=basics");

        await ishikawa.PressAsync("保存する");
        await ishikawa.Sees(".notice", $"この項目は、開いたあとに{People.Toyama}が");
        var differences = ishikawa.Page.Locator("table.difference tbody tr");
        await Expect(differences).ToHaveCountAsync(3);
        var summary = differences.Filter(new() { HasText = "計画の概要" });
        await Expect(summary).ToContainTextAsync("富山県が書いた概要");
        await Expect(summary).ToContainTextAsync("石川県が書いた概要");
        await ishikawa.LooksRight();

        await summary.GetByRole(AriaRole.Radio, new() { Name = "富山県が書いた概要" }).CheckAsync();
        await ishikawa.PressAsync("この内容で保存する");
        await ishikawa.IsAt("?saved=basics");
        await toyama.OpenSectionAsync(plan, "basics");
        await Expect(toyama.Field("summary")).ToHaveValueAsync("富山県が書いた概要");
        await Expect(toyama.Field("submitBy")).ToHaveValueAsync("2028-09-30");
        await Expect(toyama.Field("nameEn")).ToHaveValueAsync("A plan of two");
        await Expect(toyama.Page.Locator(".state-now")).ToContainTextAsync(People.Ishikawa);
        toyama.AskedNobodyElse();
    }
}
