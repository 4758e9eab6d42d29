using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Kaname.Platform.Consultation;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A page says what is saved and what is not, and its form warns before unsaved text is left behind (data-keeps, see Islands/form.ts).</summary>
public sealed class UnsavedTextTests(Desks desks)
{
    [Fact]
    public async Task More_rows_and_a_refusal_leave_a_section_unsaved_also_where_it_was_just_saved()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Section(plan, PlanSection.Projects);
        using var saved = await toyama.SendAsync(address, "form.section-form", ("_do", "save"));
        var just = await toyama.PageAsync(saved.Headers.Location!.OriginalString);
        Assert.Equal("typed", KeepsOf(just, "form.section-form"));
        var more = just.QuerySelector("button[value^='more:']")!.GetAttribute("value")!;
        using var asked = await toyama.SendAsync(saved.Headers.Location.OriginalString, (IHtmlFormElement)just.QuerySelector("form.section-form")!, ("_do", more));
        var page = await SignedIn.ReadAsync(asked);
        Assert.Equal("changed", KeepsOf(page, "form.section-form"));
        Assert.Contains("まだ保存していません", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("保存しました", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("最後の保存", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_section_is_unsaved()
    {
        var plan = await desks.DraftAsync();
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { WinningPath = new() { Text = "はじめの文" } }, PlanSection.WinningPath);
        using var toyama = await desks.SignInAsync("toyama");
        var form = await Desks.FormAsync(toyama, plan, PlanSection.WinningPath);
        using var back = SignedIn.Nobody(desks.Site);
        using var late = await back.SendAsync(WorkspaceAddress.Section(plan, PlanSection.WinningPath), form, ("text", "わたしの文"));
        using var signedIn = await back.SignInAsync(late.Headers.Location!.OriginalString, "toyama@demo.example", DemoAccounts.Password);
        var page = await back.PageAsync(signedIn.Headers.Location!.OriginalString);
        Assert.Equal("changed", KeepsOf(page, "form.section-form"));
        Assert.DoesNotContain("最後の保存", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_and_gone_on_the_next_section_names_the_one_that_was_saved()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        foreach (var language in new[] { "", "/en" })
        {
            var first = PlanSections.For(PlanType.B)[0];
            using var answer = await toyama.SendAsync(language + WorkspaceAddress.Section(plan, first.Section), "form.section-form", ("_do", "next"));
            var status = (await toyama.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]")!.Line();
            Assert.Contains(language.Length == 0 ? first.Name : first.NameEn, status, StringComparison.Ordinal);
            Assert.Contains(language.Length == 0 ? "を保存しました" : "Saved “", status, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refused_act_finding_answer_talk_and_start_hold_unsaved_text()
    {
        var plan = await desks.ConsultedAsync();
        await desks.DoAsync(new LeaveFinding(plan, null, FindingSeverity.Question, "なぜですか。"), "meti");
        var talks = await desks.CoordinatedAsync();
        var tooLong = new string('あ', 4_500);
        foreach (var (account, address, form, field) in new[]
        {
            ("meti", WorkspaceAddress.Of(plan), "[aria-labelledby='act-AskForChanges'] form", "reason"),
            ("meti", WorkspaceAddress.Reading(plan), "[aria-labelledby='leave'] form", "text"),
            ("toyama", WorkspaceAddress.Of(plan), "#finding-1 form", "reply"),
            ("toyama", WorkspaceAddress.Of(talks), "[aria-labelledby='record'] form", "result"),
            ("toyama", "/workspace/start", "main form", "name"),
        })
        {
            using var browser = await desks.SignInAsync(account);
            Assert.Equal("typed", KeepsOf(await browser.PageAsync(address), form));
            using var refused = await browser.SendAsync(address, form, (field, tooLong));
            Assert.Equal("changed", KeepsOf(await SignedIn.ReadAsync(refused), form));
        }
    }

    [Theory]
    [InlineData("publisher", false)]
    [InlineData("meti", true)]
    public async Task Findings_are_shown_to_whoever_is_told_of_them_and_nobody_else_reads_that_there_are_none(string account, bool shown)
    {
        var plan = await desks.CoordinatedAsync();
        await desks.DoAsync(new Platform.Plans.AnnouncePlan(plan, new(2028, 6, 1), null), "toyama-governor");
        await desks.DoAsync(new Platform.Plans.SubmitFormally(plan));
        using var browser = await desks.SignInAsync(account);
        var page = await browser.PageAsync(WorkspaceAddress.Reading(plan));
        Assert.Equal(shown, page.QuerySelector("#findings") is not null);
        Assert.Equal(shown, page.QuerySelector("a[href='#findings']") is not null);
    }

    private static string? KeepsOf(IParentNode page, string form) => page.QuerySelector(form)!.GetAttribute("data-keeps");
}
