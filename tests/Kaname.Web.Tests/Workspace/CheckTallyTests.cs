using AngleSharp.Dom;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>The counts over a list of the self-check are those of what the list shows, 満たす apart from 該当しない.</summary>
public sealed class CheckTallyTests(Desks desks)
{
    [Theory]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public async Task Each_count_beside_the_form_is_that_of_its_list(PlanType type)
    {
        var plan = await desks.DraftAsync(type);
        await desks.WriteAsync(plan, PlanContent.Empty(type) with { OutsideFirms = new() { Invites = false } }, type is PlanType.B ? [PlanSection.OutsideFirms] : []);
        using var toyama = await desks.SignInAsync("toyama");
        foreach (var address in new[] { WorkspaceAddress.Of(plan), WorkspaceAddress.Section(plan, PlanSection.Basics) })
        {
            var pane = (await toyama.PageAsync(address)).QuerySelector(".pane-check")!;
            var tallies = pane.QuerySelectorAll("dl.check-tally").Select(Counts).ToList();
            var lists = pane.QuerySelectorAll("ol.check-items").ToList();
            Assert.Equal((2, 3), (tallies.Count, lists.Count));
            Assert.Equal(Listed(lists[0]), tallies[0]);
            Assert.Equal(Listed(lists[1], lists[2]), tallies[1]);

            var (met, not) = (Listed(lists[2])["満たす"], Listed(lists[2])["該当しない"]);
            Assert.True(met > 0 && not > 0);
            Assert.Equal($"満たす{met}件・該当しない{not}件を見る", pane.QuerySelector("details.door > summary")!.Line());
            Assert.Equal(0, Listed(lists[2])["満たさない"]);
        }
    }

    [Fact]
    public async Task The_sheet_counts_what_its_tables_show()
    {
        var plan = await desks.DraftAsync();
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { OutsideFirms = new() { Invites = false } }, PlanSection.OutsideFirms);
        using var toyama = await desks.SignInAsync("toyama");
        var sheet = await toyama.PageAsync(WorkspaceAddress.Sheet(plan));
        var tallies = sheet.QuerySelectorAll("dl.check-tally").Select(Counts).ToList();
        var tables = sheet.QuerySelectorAll("main table").Select(table => Kinds(table.QuerySelectorAll("tbody .mark"))).ToList();
        Assert.Equal(tables, tallies);
        Assert.Equal(1, tallies[0]["該当しない"]);
        Assert.Contains("該当しない", tallies[1].Keys);
    }

    private static SortedDictionary<string, int> Counts(IElement tally) => new(
        tally.QuerySelectorAll("dt").Zip(tally.QuerySelectorAll("dd")).ToDictionary(pair => pair.First.Line(), pair => int.Parse(pair.Second.Line(), System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private static SortedDictionary<string, int> Listed(params IEnumerable<IElement> lists) => Kinds(lists.SelectMany(list => list.QuerySelectorAll("li .mark")));

    /// <summary>人が確認 counts as one, with or without something to read.</summary>
    private static SortedDictionary<string, int> Kinds(IEnumerable<IElement> marks)
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["満たさない"] = 0 };
        foreach (var mark in marks.Select(mark => mark.Line().Split('（')[0]))
        {
            kinds[mark] = kinds.GetValueOrDefault(mark) + 1;
        }

        return kinds;
    }
}
