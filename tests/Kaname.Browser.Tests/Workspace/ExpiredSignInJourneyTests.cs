using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

[Collection(OfficeHours.Name)]
public sealed class ExpiredSignInJourneyTests(Office office)
{
    [Theory]
    [InlineData(true, 390)]
    [InlineData(false, 1280)]
    public async Task A_form_sent_after_the_sign_in_ended_stands_there_again_and_is_saved_only_by_its_button(bool script, int width)
    {
        await using var planner = await office.SitDownAsync(People.Toyama, script, width);
        var plan = await HokurikuPlan.StartAsync(planner, $"長く書く計画{width}");
        var summary = string.Concat(Enumerable.Repeat("放熱部材と再生材を、三県でつくり、使い、もう一度つくります。\n", 60)).Trim();
        await planner.AnswerAsync(("summary", summary), ("start", "R9"), ("end", "R13"));
        await planner.Page.Context.ClearCookiesAsync();
        await planner.PressAsync("保存する");

        await planner.Sees("h1", "担当者のログイン");
        await planner.LooksRight();
        await planner.SignInAsync(People.Toyama);
        await planner.IsAt("/sections/basics?kept=");
        await planner.Sees(".notice", "期限が切れたため、まだ保存していません");
        await Expect(planner.Field("summary")).ToHaveValueAsync(summary);
        await Expect(planner.Field("end")).ToHaveValueAsync("R13");
        await planner.LooksRight();

        await using var elsewhere = await office.SitDownAsync(People.Toyama, script, width);
        await elsewhere.OpenSectionAsync(plan, "basics");
        await Expect(elsewhere.Field("summary")).ToHaveValueAsync("");

        await planner.PressAsync("保存する");
        await planner.IsAt("?saved=basics");
        await elsewhere.OpenSectionAsync(plan, "basics");
        await Expect(elsewhere.Field("summary")).ToHaveValueAsync(summary);
    }
}
