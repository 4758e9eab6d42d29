using System.Text.Json;
using Kaname.Web.Tests.OpenData;

namespace Kaname.Web.Tests.Projects;

public sealed class PlannedInvestmentsTests(RunningKaname kaname, SmallNation small)
{
    [Fact]
    public async Task Projects_of_plans_that_share_a_key_and_a_place_are_one_row_of_both()
    {
        var rows = (await small.Http.JsonAsync("/api/v1/investments?data=sample")).Items();
        var shared = rows.Single(row => row.Texts("plans").Count == 2);

        Assert.Equal(["B-16-0001-p1", "B-16-0001-p2", "B-16-0001-p3"], rows.Select(row => row.Text("id")));
        Assert.Equal([SmallNation.Joint, SmallNation.Neighbour], shared.Texts("plans"));
        Assert.Equal((18_000_000_000, null, "planned"), (shared.Number("privateYen"), shared.Number("publicYen"), shared.Text("yenMeaning")));
        Assert.Equal(("16", "16201", "municipality", "municipality_point"), (shared.Text("prefectureCode"), shared.Text("municipalityCode"), shared.Text("placePrecision"), shared.Text("pointBasis")));
        Assert.Equal("富山県富山市", shared.Text("place"));
        Assert.Equal((2026, 2029, "range", "investment"), (shared.GetProperty("timing").Number("value"), shared.GetProperty("timing").Number("end"), shared.GetProperty("timing").Text("precision"), shared.GetProperty("timing").Text("meaning")));
        Assert.Equal(("under_construction", "hokuriku", "manufacturing"), (shared.Text("stage"), shared.Text("block"), shared.Text("category")));
    }

    [Theory]
    [InlineData("prefecture=21", 1)]
    [InlineData("municipality=17204", 1)]
    [InlineData("block=hokuriku", 2)]
    [InlineData("stage=under_construction", 3)]
    [InlineData("stage=operating", 0)]
    [InlineData("stage=movement", 0)]
    [InlineData("year=2029", 3)]
    [InlineData("year=2030", 0)]
    [InlineData("category=medical", 0)]
    [InlineData("q=%E8%A6%8B%E6%9C%AC%E7%B4%A0%E6%9D%90+p2", 1)]
    [InlineData("bbox=136,36.3,138,38", 2)]
    public async Task They_are_filtered_as_the_papers_are(string query, int expected) =>
        Assert.Equal(expected, (await small.Http.JsonAsync($"/api/v1/investments?data=sample&{query}")).Items().Count);

    [Fact]
    public async Task No_sample_project_stands_among_the_papers_nor_the_other_way_round()
    {
        var real = (await small.Http.JsonAsync("/api/v1/investments?data=real")).Items();
        var shown = (await small.Http.JsonAsync("/api/v1/investments")).Items();
        var sample = (await small.Http.JsonAsync("/api/v1/investments?data=sample")).Items();

        Assert.Equal(19, real.Count);
        Assert.Equal(real.Select(row => row.Text("id")), shown.Select(row => row.Text("id")));
        Assert.Empty(real.Select(row => row.Text("id")).Intersect(sample.Select(row => row.Text("id"))));
        Assert.All(real, row => Assert.Empty(row.Texts("plans")));
        Assert.All(sample, row => Assert.NotEmpty(row.Texts("plans")));
    }

    [Fact]
    public async Task Every_project_of_a_sample_plan_that_stands_is_in_one_row_and_no_other_is()
    {
        var nation = await kaname.SampleAsync();
        var rows = (await kaname.JsonAsync("/api/v1/investments?data=sample&limit=1000")).Items();
        var map = await kaname.JsonAsync("/api/v1/investments.geojson?data=sample");
        var standing = nation.Plans.Where(plan => !plan.Withdrawn && plan.Content.Projects.Items.Count > 0).ToList();

        Assert.Equal(rows.Count, rows.Select(row => row.Text("id")).Distinct().Count());
        Assert.Equal(standing.Select(plan => plan.Id).Order(StringComparer.Ordinal), rows.SelectMany(row => row.Texts("plans")).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            standing.SelectMany(plan => plan.Content.Projects.Items).Where(project => project.SharedKey is null).Sum(project => project.PlannedYen.Values.Sum()),
            rows.Where(row => !Shared(row)).Sum(row => (row.Number("publicYen") ?? 0) + (row.Number("privateYen") ?? 0)));
        Assert.Equal(rows.Count, map.GetProperty("features").GetArrayLength());
        Assert.All(rows, row => Assert.Contains(row.Text("placePrecision"), new[] { "municipality", "prefecture" }));

        bool Shared(JsonElement row) => standing.SelectMany(plan => plan.Content.Projects.Items.Select(project => (Id: $"{plan.Id}-{project.Id}", project)))
            .Any(named => named.Id == row.Text("id") && named.project.SharedKey is not null);
    }
}
