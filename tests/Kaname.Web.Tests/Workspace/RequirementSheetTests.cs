using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>要件確認表.</summary>
public sealed class RequirementSheetTests(Desks desks)
{
    [Theory]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public async Task Both_lists_stand_with_result_reason_source_and_a_link_to_the_field(PlanType type)
    {
        var plan = await desks.DraftAsync(type);
        using var toyama = await desks.SignInAsync("toyama");
        var sheet = await toyama.PageAsync(WorkspaceAddress.Sheet(plan));
        var tables = sheet.QuerySelectorAll("main table");
        Assert.Equal(2, tables.Length);
        Assert.Equal(["資料2の要件", "記載の点検"], tables.Select(table => table.QuerySelector("caption")!.Line()));
        Assert.All(tables[0].QuerySelectorAll("tbody tr"), row => Assert.Contains("資料2", row.QuerySelector(".row-note")!.Line(), StringComparison.Ordinal));
        foreach (var row in tables.SelectMany(table => table.QuerySelectorAll("tbody tr")))
        {
            var cells = row.QuerySelectorAll("td");
            Assert.All(cells.Take(3), cell => Assert.NotEmpty(cell.Line()));
            Assert.NotEmpty(row.QuerySelector("th")!.Line());
        }

        var links = tables.SelectMany(table => table.QuerySelectorAll("td a")).Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var page = await toyama.PageAsync(link.Split('#')[0]);
            Assert.True(!link.Contains('#', StringComparison.Ordinal) || page.GetElementById(link.Split('#')[1]) is not null, link);
        }
    }
}
