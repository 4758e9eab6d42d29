using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans.Form;

public sealed class FormDifferenceTests
{
    private static readonly FormContext Plan = Forms.Of(PlanContent.Empty(PlanType.B) with
    {
        Basics = new() { Name = "見本", Start = new(2026), End = new(2032) },
        Projects = new() { Items = [new() { Id = "a", Name = "工場" }, new() { Id = "b", Name = "道路" }] },
    });

    private static readonly SectionForm Projects = SectionForms.Of(PlanSection.Projects);

    [Fact]
    public void Rows_with_an_id_are_the_same_row_wherever_they_stand()
    {
        var basis = Projects.Read(Plan);
        var mine = new Dictionary<string, string>(basis) { ["items.0.name"] = "新工場", ["items.1.stage"] = "concept", ["items.2.name"] = "港" };
        var theirs = new Dictionary<string, string>
        {
            ["items.0.id"] = "b",
            ["items.0.name"] = "道路",
            ["items.0.stage"] = "operating",
            ["items.1.id"] = "a",
            ["items.1.name"] = "工場",
            ["items.1.plannedYen.2027"] = "12",
            ["items.2.id"] = "p1",
            ["items.2.name"] = "上下水道",
        };
        var lines = FormDifference.Of(Projects.Parts(Plan), basis, mine, theirs);

        Assert.Equal(FormChange.MineOnly, Change("items.0.name"));
        Assert.Equal(FormChange.TheirsOnly, Change("items.0.plannedYen.2027"));
        Assert.Equal(FormChange.Both, Change("items.1.stage"));
        Assert.Equal(FormChange.None, Change("items.1.name"));
        Assert.Equal(FormChange.MineOnly, Change("items.2.name"));
        Assert.Equal(("上下水道", FormChange.TheirsOnly), (lines.Single(line => line.Path == "items.3.name").Theirs, Change("items.3.name")));
        Assert.Equal("構想", lines.Single(line => line.Path == "items.1.stage") is var stage ? stage.Shown(stage.Mine) : null);

        var settled = Projects.Write(FormDifference.Settle(mine, lines, new HashSet<string> { "items.1.stage" }), Plan);
        var items = PlanJson.WithSection(Plan.Content, PlanSection.Projects, settled.Json!).Projects.Items;
        Assert.Equal(["新工場", "道路", "港", "上下水道"], items.Select(item => item.Name));
        Assert.Equal(["a", "b"], items.Take(2).Select(item => item.Id));
        Assert.Equal("p1", items[3].Id);
        Assert.Equal((ProjectStage.Operating, 1_200_000_000), (items[1].Stage, items[0].PlannedYen[2027]));

        FormChange Change(string path) => lines.Single(line => line.Path == path).Change;
    }

    [Theory]
    [InlineData(true, "甲社:古い理由|丙社:三つめ")]
    [InlineData(false, "丙社:三つめ")]
    public void A_row_that_one_took_out_while_the_other_wrote_in_it_stays_or_goes_whole(bool theirs, string expected)
    {
        var firms = SectionForms.Of(PlanSection.CoreFirms);
        var plan = Forms.Of(Plan.Content with { CoreFirms = new() { Items = [new() { Name = "甲社", Reason = "理由" }, new() { Name = "丙社", Reason = "三つめ" }] } });
        var basis = firms.Read(plan);
        var mine = new Dictionary<string, string> { ["items.0.name"] = "丙社", ["items.0.reason"] = "三つめ" };
        var others = new Dictionary<string, string>(basis) { ["items.0.reason"] = "古い理由" };
        var lines = FormDifference.Of(firms.Parts(plan), basis, mine, others);
        var reason = lines.Single(line => line.Change is FormChange.Both);
        Assert.Equal("古い理由", reason.Theirs);

        Assert.Equal(expected.Split('|').Order(), Settled(FormDifference.Settle(mine, lines, theirs ? new HashSet<string> { reason.Path } : [])));

        // The same seen by the other one, who finds the row taken out.
        var seen = FormDifference.Of(firms.Parts(plan), basis, others, mine);
        var own = seen.Single(line => line.Change is FormChange.Both);
        Assert.Equal(expected.Split('|').Order(), Settled(FormDifference.Settle(others, seen, theirs ? [] : new HashSet<string> { own.Path })));

        IEnumerable<string> Settled(IReadOnlyDictionary<string, string> values) =>
            PlanJson.WithSection(plan.Content, PlanSection.CoreFirms, firms.Write(values, plan).Json!).CoreFirms.Items.Select(firm => $"{firm.Name}:{firm.Reason}").Order();
    }
}
