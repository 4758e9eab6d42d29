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
    public async Task The_years_of_a_project_add_up_in_the_units_that_a_planner_types()
    {
        await using var planner = await office.SitDownAsync(People.Toyama);
        var plan = await HokurikuPlan.StartAsync(planner, "年度ごとに足す計画");
        await planner.OpenSectionAsync(plan, "basics");
        await planner.AnswerAsync(("start", "2026"), ("end", "2028"));
        await planner.PressAsync("保存する");
        await planner.IsAt("?saved=basics");
        await planner.OpenSectionAsync(plan, "projects");
        var sum = planner.Page.Locator(".series-sum output").First;
        await planner.Field("items.0.plannedYen.2026").FillAsync("１兆２，０００億円");
        await planner.Field("items.0.plannedYen.2027").FillAsync("0.5");
        await Expect(sum).ToHaveTextAsync("12,000.5");
        await planner.Field("items.0.plannedYen.2028").FillAsync("120円");
        await Expect(sum).ToHaveTextAsync("—");
    }

    [Fact]
    public async Task A_sending_that_was_stopped_leaves_the_form_as_it_was()
    {
        await using var planner = await office.SitDownAsync(People.Toyama);
        await HokurikuPlan.StartAsync(planner, "送信を止める計画");
        await planner.Page.Clock.InstallAsync();
        await planner.Page.ReloadAsync();
        await planner.Field("summary").FillAsync("とどかない概要");
        var sent = 0;
        await planner.Page.RouteAsync("**/sections/**", async route =>
        {
            if (route.Request.Method == "POST" && sent++ == 0)
            {
                await route.AbortAsync("aborted");
                return;
            }

            await route.ContinueAsync();
        });
        var save = planner.Page.Locator(".form-end").GetByRole(AriaRole.Button, new() { Name = "保存する", Exact = true });
        await save.ClickAsync();
        await save.ClickAsync();
        Assert.Equal(1, sent);
        await planner.Page.Clock.FastForwardAsync(11_000);
        await save.ClickAsync();
        await planner.IsAt("?saved=basics");
        await Expect(planner.Field("summary")).ToHaveValueAsync("とどかない概要");
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
