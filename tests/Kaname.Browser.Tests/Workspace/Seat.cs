using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>One person at one browser: what they press and type, and what every state they pass must keep to.</summary>
public sealed class Seat(Window window, bool script, int width) : IAsyncDisposable
{
    public IPage Page { get; } = window.Page;

    public Task SignInAsync(string person) => Page.Locator(".demo-people").GetByRole(AriaRole.Button, new() { Name = person, Exact = true }).ClickAsync();

    public Task Sees(string selector, string text) => Expect(Page.Locator(selector).First).ToContainTextAsync(text);

    public async Task IsAt(string address)
    {
        try
        {
            await Page.ArrivesAsync(new Regex(Regex.Escape(address), RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
        catch (PlaywrightException late)
        {
            throw new TimeoutException($"Not at {address} but at {Page.Url}: {await Page.Locator("main").InnerTextAsync()}", late);
        }
    }

    /// <summary>Presses the button of that name in the page's main part.</summary>
    public Task PressAsync(string button) => Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    public Task OpenDeskAsync(string plan) => Page.GotoAsync($"/workspace/plans/{plan}");

    public Task OpenSectionAsync(string plan, string section) => Page.GotoAsync($"/workspace/plans/{plan}/sections/{section}");

    /// <summary>Takes a step of the plan on its desk, and sees it done.</summary>
    public async Task TakeAsync(string plan, string step, params (string Field, string Text)[] typed)
    {
        await OpenDeskAsync(plan);
        var act = Page.Locator("section.act").Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = step, Exact = true }) });
        foreach (var (field, text) in typed)
        {
            await act.GetByLabel(field).FillAsync(text);
        }

        await act.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }).ClickAsync();
        await IsAt("?done=");
        await Expect(Page.GetByRole(AriaRole.Status)).ToContainTextAsync("手続きを記録しました：" + step);
    }

    /// <summary>Answers fields of a form, each by its name: types, chooses or ticks.</summary>
    public async Task AnswerAsync(params (string Name, string Answer)[] answers)
    {
        foreach (var (name, answer) in answers)
        {
            var field = Field(name);
            await (await field.EvaluateAsync<string>("field => field.type") switch
            {
                "radio" or "checkbox" => Page.Locator($"main [name='{name}'][value='{answer}']").CheckAsync(),
                "select-one" => field.SelectOptionAsync(answer),
                _ => field.FillAsync(answer),
            });
        }
    }

    /// <summary>Writes a section and saves it.</summary>
    public async Task WriteAsync(string plan, string section, params (string Name, string Answer)[] answers)
    {
        await OpenSectionAsync(plan, section);
        await AnswerAsync(answers);
        await PressAsync("保存する");
        await IsAt($"/sections/{section}?saved={section}");
    }

    public ILocator Field(string name) => Page.Locator($"main [name='{name}']").First;

    /// <summary>What holds of every state that a journey passes, wide and narrow.</summary>
    public async Task LooksRight()
    {
        var here = Page.Url;
        foreach (var each in new[] { 1280, 390 })
        {
            await Page.SetViewportSizeAsync(each, 900);
            var outside = await Page.EvaluateAsync<string[]>(
                """
                () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
                  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.outerHTML.slice(0, 120)).slice(0, 10)
                """);
            Assert.True(outside.Length == 0, $"{here} scrolls sideways at {each}: {string.Join("\n", outside)}");
            if (script)
            {
                var faults = await Page.FaultsAsync();
                Assert.True(faults.Count == 0, $"{here} at {each}: {string.Join("\n", faults)}");
            }
        }

        await Page.SetViewportSizeAsync(width, 900);
        AskedNobodyElse();
    }

    /// <summary>No other host, and no error but those that say that a form was sent back.</summary>
    public void AskedNobodyElse()
    {
        Assert.Empty(window.Elsewhere);
        Assert.DoesNotContain(window.Errors, error => !error.Contains("status of 409", StringComparison.Ordinal) && !error.Contains("status of 422", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await window.DisposeAsync();
}
