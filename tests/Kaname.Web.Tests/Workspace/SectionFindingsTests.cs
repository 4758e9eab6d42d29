using AngleSharp.Dom;
using Kaname.Platform.Consultation;
using Kaname.Policy.Plans;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Whoever mends a section has before their eyes what the offices noted on it.</summary>
public sealed class SectionFindingsTests(Desks desks)
{
    [Fact]
    public async Task What_is_open_stands_above_the_form_of_its_section_and_leads_to_its_answer()
    {
        var plan = await SentBackAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(WorkspaceAddress.Section(plan, PlanSection.Goals));
        var here = page.QuerySelector("[aria-labelledby='findings-here']")!;
        var said = here.Line();
        Assert.All(new[] { "修正が必要", "経済産業省", "基準値の出典を書いてください。", "注記に書きました。" }, word => Assert.Contains(word, said, StringComparison.Ordinal));
        Assert.DoesNotContain("済んだ指摘", said, StringComparison.Ordinal);
        Assert.DoesNotContain("区域の指摘", said, StringComparison.Ordinal);
        Assert.True(here.CompareDocumentPosition(page.QuerySelector("form.section-form")!).HasFlag(DocumentPositions.Following));

        var link = here.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal($"{WorkspaceAddress.Of(plan)}#finding-1", link);
        Assert.NotNull((await toyama.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("#finding-1 form"));
    }

    [Fact]
    public async Task The_list_of_sections_counts_what_is_open()
    {
        var plan = await SentBackAsync();
        using var toyama = await desks.SignInAsync("toyama");
        foreach (var address in new[] { WorkspaceAddress.Of(plan), WorkspaceAddress.Section(plan, PlanSection.WinningPath) })
        {
            var list = (await toyama.PageAsync(address)).QuerySelector(".pane-list")!;
            Assert.Contains("対応中の指摘 1件", list.QuerySelector($"a[href='{WorkspaceAddress.Section(plan, PlanSection.Goals)}']")!.Line(), StringComparison.Ordinal);
            Assert.DoesNotContain("指摘", list.QuerySelector($"a[href='{WorkspaceAddress.Section(plan, PlanSection.WinningPath)}']")!.Line(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_section_without_findings_says_nothing_of_them()
    {
        var plan = await SentBackAsync();
        using var toyama = await desks.SignInAsync("toyama");
        Assert.Null((await toyama.PageAsync(WorkspaceAddress.Section(plan, PlanSection.WinningPath))).QuerySelector("#findings-here"));
    }

    /// <summary>Sent back with an open finding on the goals that was answered, one that is settled, and one on another section.</summary>
    private async Task<string> SentBackAsync()
    {
        var plan = await desks.ConsultedAsync("指摘のある計画");
        await desks.DoAsync(new LeaveFinding(plan, PlanSection.Goals, FindingSeverity.MustChange, "基準値の出典を書いてください。"), "meti");
        await desks.DoAsync(new LeaveFinding(plan, PlanSection.Goals, FindingSeverity.Question, "済んだ指摘"), "cabinet");
        await desks.DoAsync(new LeaveFinding(plan, PlanSection.Area, FindingSeverity.Note, "区域の指摘"), "meti");
        await desks.DoAsync(new SettleFinding(plan, 2), "cabinet");
        await desks.DoAsync(new AskForChanges(plan, "指摘のとおり"), "meti");
        await desks.DoAsync(new AnswerFinding(plan, 1, "注記に書きました。"));
        return plan;
    }
}
