using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>What script adds to the forms.</summary>
[Collection(OfficeHours.Name)]
public sealed class ScriptedFormJourneyTests(Office office)
{
    [Fact]
    public async Task Totals_add_up_while_they_are_typed()
    {
        await using var planner = await office.SitDownAsync(People.Toyama);
        var plan = await HokurikuPlan.StartAsync(planner, "合計を見る計画");
        await planner.OpenSectionAsync(plan, "goals");
        var total = planner.Page.Locator("[id='f-kgi-investment-figures'] tfoot output").Last;
        await Expect(total).ToHaveTextAsync("—");
        await planner.Field("kgi.investment.16.private.final").PressSequentiallyAsync("1,200.5");
        await Expect(total).ToHaveTextAsync("1,200.5");
        await planner.Field("kgi.investment.16.public.final").PressSequentiallyAsync("３００");
        await Expect(total).ToHaveTextAsync("1,500.5");
        await planner.Field("kgi.investment.16.public.final").FillAsync("三百");
        await Expect(total).ToHaveTextAsync("—");
    }

    [Fact]
    public async Task Leaving_with_text_that_is_not_saved_is_asked_about_and_leaving_after_a_save_is_not()
    {
        await using var planner = await office.SitDownAsync(People.Toyama);
        var plan = await HokurikuPlan.StartAsync(planner, "離れるときの計画");
        var asked = new TaskCompletionSource<string>();
        planner.Page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.SetResult(dialog.Type);
        };
        var toDesk = planner.Page.Locator(".form-end").GetByRole(AriaRole.Link, new() { Name = "計画の状況へ" });
        await planner.Field("summary").PressSequentiallyAsync("まだ保存していない");
        await toDesk.ClickAsync();
        Assert.Equal(DialogType.BeforeUnload, await asked.Task);
        await Expect(planner.Field("summary")).ToHaveValueAsync("まだ保存していない");

        await planner.PressAsync("保存する");
        await planner.IsAt("?saved=basics");
        await toDesk.ClickAsync();

        // A second question would fail the test: it has been answered once.
        await planner.Sees("main", "今できること");
    }
}
