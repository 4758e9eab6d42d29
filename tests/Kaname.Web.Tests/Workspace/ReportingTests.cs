using AngleSharp.Dom;
using Kaname.Platform.Plans;
using Kaname.Policy.Plans;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Telling a year's results.</summary>
public sealed class ReportingTests(Desks desks)
{
    [Fact]
    public async Task A_year_that_is_not_reported_is_reported_and_not_corrected()
    {
        var plan = await ReportedYear.PublishedAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(WorkspaceAddress.Actuals(plan, 2026));
        Assert.DoesNotContain("訂正", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("実績を報告する", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_to_submit_by_is_not_said_of_results()
    {
        var plan = await desks.DraftAsync(name: "目標日のある計画");
        await desks.DoAsync(new EditSection(plan, PlanSection.Basics, """{"name":"目標日のある計画","start":2026,"end":2032,"submitBy":"2028-07-31"}"""));
        using var toyama = await desks.SignInAsync("toyama");
        Assert.Contains(Tasks(await toyama.PageAsync(WorkspaceAddress.Root), plan), task => task.Contains("提出の目標日", StringComparison.Ordinal));
        await ReportedYear.SetGoalsAsync(desks, plan);
        await ReportedYear.PublishAsync(desks, plan);
        var tasks = Tasks(await toyama.PageAsync(WorkspaceAddress.Root), plan);
        Assert.Contains(tasks, task => task.Contains("実績を報告する", StringComparison.Ordinal));
        Assert.DoesNotContain(tasks, task => task.Contains("提出の目標日", StringComparison.Ordinal));
    }

    private static List<string> Tasks(IParentNode page, string plan) =>
        [.. page.QuerySelectorAll(".my-tasks > li").Select(task => task.Line()).Where(task => task.Contains(plan, StringComparison.Ordinal))];
}
