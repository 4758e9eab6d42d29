using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

[Collection(OfficeHours.Name)]
public sealed class KeyboardJourneyTests(Office office)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 390)]
    public async Task A_planner_writes_and_submits_and_a_reviewer_asks_for_changes_by_keyboard_alone(bool script, int width)
    {
        await using var window = await office.OpenAsync(width, script);
        var page = window.Page;
        await page.GotoAsync("/sign-in?return=%2Fworkspace");
        await TabToAsync(page.Locator(".demo-people").GetByRole(AriaRole.Button, new() { Name = People.Toyama, Exact = true }), "Enter");
        await page.ArrivesAsync("**/workspace");
        await TabToAsync(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "計画を始める" }), "Enter");
        await page.ArrivesAsync("**/workspace/start");

        await TabToAsync(page.Locator("[name=type]:checked"), "ArrowDown");
        await Expect(page.Locator("[name=type][value=C]")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await TabToAsync(page.GetByLabel("計画の名前"), null);
        await page.Keyboard.TypeAsync($"キーボードの計画{width}");
        await TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "この内容で始める" }), "Enter");
        await page.ArrivesAsync("**/sections/basics");

        await TabToAsync(page.Locator("main [name=start]"), null);
        await page.Keyboard.TypeAsync("R9");
        await TabToAsync(page.Locator("main [name=end]"), null);
        await page.Keyboard.TypeAsync("R13");
        await TabToAsync(page.Locator(".form-end").GetByRole(AriaRole.Button, new() { Name = "保存する", Exact = true }), "Space");
        await page.ArrivesAsync("**/sections/basics?saved=basics");
        await Expect(page.Locator("main [name=end]")).ToHaveValueAsync("2031");

        // Enter in a field saves too, and stays.
        await TabToAsync(page.Locator("main [name=submitBy]"), null);
        await page.Keyboard.TypeAsync("2028-09-30");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".state-now")).ToContainTextAsync("令和10年9月30日");

        // An act on the plan's own page.
        await TabToAsync(page.Locator(".form-end").GetByRole(AriaRole.Link, new() { Name = "計画の状況へ" }), "Enter");
        await Expect(page.Locator("#now")).ToBeVisibleAsync();
        await TabToAsync(page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "この版を確認済みにする" }), "Enter");
        await page.ArrivesAsync("**?done=ConfirmVersion");
        await Expect(page.Locator(".authors")).ToContainTextAsync("この版を確認済み");
        await TabToAsync(page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "事前相談に提出する" }), "Enter");
        await page.ArrivesAsync("**?done=SubmitToPriorConsultation");

        // A reviewer finds something and asks for changes.
        var plan = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync("/sign-in?return=" + Uri.EscapeDataString(plan));
        await TabToAsync(page.Locator(".demo-people").GetByRole(AriaRole.Button, new() { Name = People.Cabinet, Exact = true }), "Enter");
        await page.ArrivesAsync("**" + plan);
        await TabToAsync(page.Locator("#finding-text"), null);
        await page.Keyboard.TypeAsync("期間の根拠を書いてください。");
        await TabToAsync(page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "指摘を残す" }), "Enter");
        await page.ArrivesAsync("**?done=LeaveFinding#findings");
        await page.GotoAsync(plan);
        await TabToAsync(page.Locator("#act-AskForChanges-reason"), null);
        await page.Keyboard.TypeAsync("期間の根拠がないため。");
        await TabToAsync(page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "修正を依頼する" }), "Enter");
        await page.ArrivesAsync("**?done=AskForChanges");
        await Expect(page.Locator("ol.steps [aria-current=step]")).ToContainTextAsync("調査・素案作成");
        Assert.Empty(window.Errors);
    }

    /// <summary>
    /// Tab until the element has the focus, which shows all the way; then the key. What the element is stands in a failure as it was written:
    /// a locator asked for its text waits for the driver, and for ever where the driver's own thread is the one that asks.
    /// </summary>
    private static async Task TabToAsync(ILocator wanted, string? key, [CallerArgumentExpression(nameof(wanted))] string asked = "")
    {
        const int Most = 150;
        for (var presses = 0; ; presses++)
        {
            Assert.True(presses < Most, $"{asked} is not reached by {Most} presses of Tab.");
            await wanted.Page.Keyboard.PressAsync("Tab");
            if (!await wanted.Page.EvaluateAsync<bool>(
                """
                () => {
                  const at = document.activeElement;
                  const drawn = (element) => { const style = getComputedStyle(element); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'; };
                  return at === document.body || at.matches(':focus-visible') && (drawn(at) || drawn(at.parentElement));
                }
                """))
            {
                Assert.Fail("The focus is not to be seen at " + await wanted.Page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)"));
            }

            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                break;
            }
        }

        if (key is not null)
        {
            await wanted.Page.Keyboard.PressAsync(key);
        }
    }
}
