using System.Globalization;
using System.Text;
using System.Text.Json;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans;
using Kaname.Web.Tests.OpenData;

namespace Kaname.Web.Tests.Plans;

public sealed class PlansApiTests(RunningKaname kaname, SmallNation small)
{
    [Fact]
    public async Task The_list_holds_every_published_plan_once_with_what_was_published()
    {
        foreach (var (http, nation) in new[] { (small.Http, await small.NationAsync()), (kaname.Http, await kaname.SampleAsync()) })
        {
            var list = await http.JsonAsync("/api/v1/plans?limit=1000");

            Assert.Equal("sample", list.Text("data"));
            Assert.Equal(nation.Plans.Select(plan => plan.Id), list.Items().Select(plan => plan.Text("id")));
            foreach (var (item, plan) in list.Items().Zip(nation.Plans))
            {
                Assert.Equal((plan.Type.ToString(), plan.Name, plan.NameEn), (item.Text("type"), item.Text("name"), item.Text("nameEn")));
                Assert.Equal(plan.Current.Authors.Select(author => author.Value), item.All("authors").Select(author => author.Text("code")));
                Assert.All(item.All("authors"), author => Assert.NotEmpty(author.Text("name")));
                Assert.Equal(plan.Prefectures.Select(prefecture => prefecture.Value), item.Texts("prefectures"));
                Assert.Equal(plan.Versions.Select(version => (long?)version.Edition), item.All("versions").Select(version => version.Number("edition")));
                Assert.Equal(plan.ReportedYears.Select(year => year.ToString()), item.Texts("reportedYears"));
                Assert.Equal(plan.UnderRevision, item.GetProperty("underRevision").GetBoolean());
                Assert.All(KgiSets.For(plan.Type).Items.Where(kgi => kgi.Obligation == Obligation.Mandatory), kgi => Assert.Contains(item.All("kgis"), goal => goal.Text("kgi") == kgi.Kgi.Slug()));
            }
        }
    }

    [Fact]
    public async Task A_goal_is_read_as_its_page_and_the_sum_of_its_plan_read_it()
    {
        foreach (var (http, nation) in new[] { (small.Http, await small.NationAsync()), (kaname.Http, await kaname.SampleAsync()) })
        {
            foreach (var (item, plan) in (await http.JsonAsync("/api/v1/plans?limit=1000")).Items().Zip(nation.Plans))
            {
                foreach (var (goal, page) in item.All("kgis").Concat(item.All("ownGoals")).Zip(PlanGoals.Of(plan, plan.Current, nation).OrderBy(goal => goal.Whole.Goal.Kgi is null)))
                {
                    var where = $"{plan.Id} {goal.Text("goal")}";
                    var progress = goal.GetProperty("progress");
                    Assert.Equal((where, page.Whole.Goal.Id), (where, goal.Text("goal")));
                    Assert.Equal((where, Words(page.Whole.Progress.Class)), (where, progress.Text("class")));
                    Assert.Equal((where, page.Whole.Progress.Pace?.CutTo(6)), (where, progress.Share("pace")));
                    Assert.Equal((where, page.Whole.ToDate?.CutTo(6)), (where, goal.Share("toDate")));
                    AssertAddsUp(where, goal);
                    if (!plan.Withdrawn && page.Whole.Goal.Kgi is { } kgi && kgi.Kind() != MeasureKind.Ratio)
                    {
                        var sum = nation.RollUp(RollUpScope.OfPlan(plan.Id, kgi, nation.AsOf));
                        Assert.Equal((where, sum.Said is { } said ? (decimal?)said : null), (where, goal.Share("toDate")));
                        Assert.Equal((where, Words(sum.Progress!.Class)), (where, progress.Text("class")));
                        Assert.Equal((where, sum.Progress.Attainment?.CutTo(6)), (where, progress.Share("attainment")));
                    }
                }
            }
        }
    }

    [Fact]
    public async Task One_plan_tells_goals_years_parts_shares_projects_and_editions()
    {
        var answer = await small.Http.JsonAsync($"/api/v1/plans/{SmallNation.Joint}");
        var plan = answer.GetProperty("plan");
        var investment = plan.All("kgis").First(goal => goal.Text("kgi") == "investment");
        var first = investment.All("years")[0];
        var local = plan.All("ownGoals").First(goal => goal.Text("goal") == "local");

        Assert.Equal(("sample", SmallNation.Joint, "B", "active"), (answer.Text("data"), plan.Text("id"), plan.Text("type"), plan.Text("standing")));
        Assert.Equal(["hokuriku", "chubu"], plan.Texts("blocks").OrderDescending(StringComparer.Ordinal));
        Assert.Equal((2026, 2030), (plan.GetProperty("period").Number("start"), plan.GetProperty("period").Number("end")));
        Assert.Equal(("investment", "period", "円", "yen"), (investment.Text("goal"), investment.Text("kind"), investment.Text("unit"), investment.Text("unitEn")));
        Assert.Equal((40_000_000_000, 8_000_000_000), (investment.Number("target"), first.Number("milestone")));
        Assert.Equal(["private", "public"], investment.All("parts").Select(part => part.Text("part")));
        Assert.Equal(["private", "public"], investment.All("shares").Select(share => share.Text("part")));
        Assert.Equal(6_000_000_000, investment.All("shares")[0].GetProperty("milestones").Number("2026"));
        Assert.Equal("16", investment.All("shares")[0].GetProperty("government").Text("code"));
        Assert.Equal((1_956, 6_000), (local.All("years")[1].GetProperty("actualRatio").Number("numerator"), local.All("years")[1].GetProperty("actualRatio").Number("denominator")));
        Assert.Equal(0.326m, local.Share("toDate"));
        Assert.Equal(["p1", "p2", "p3"], plan.All("projects").Select(project => project.Text("id")));
        Assert.Equal([SmallNation.Neighbour], plan.All("projects")[0].Texts("alsoIn"));
        Assert.Equal(18_000_000_000, plan.All("projects")[0].Number("plannedTotalYen"));
        Assert.Equal([$"/plans/{SmallNation.Joint}/versions/1", $"/plans/{SmallNation.Joint}/versions/2"], plan.All("versions").Select(version => version.GetProperty("address").Text("ja")));
        Assert.Equal($"/en/plans/{SmallNation.Joint}", plan.GetProperty("pages").Text("en"));
        Assert.Equal(6, plan.GetProperty("steps").GetArrayLength());
        Assert.Equal(1, plan.All("steps").Sum(step => step.Number("changesAskedFor")));
        Assert.All(plan.All("steps"), step => Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", step.Text("lastReached")));
    }

    [Fact]
    public async Task Blank_is_not_zero()
    {
        var silent = (await small.Http.JsonAsync($"/api/v1/plans/{SmallNation.Silent}")).GetProperty("plan").All("kgis")[0];
        var state = (await small.Http.JsonAsync($"/api/v1/plans/{SmallNation.State}")).GetProperty("plan").All("kgis").First(goal => goal.Text("kgi") == "investment");

        Assert.Null(silent.Share("toDate"));
        Assert.All(silent.All("years"), year => Assert.Equal(JsonValueKind.Null, year.GetProperty("actual").ValueKind));
        Assert.Equal("notReported", silent.GetProperty("progress").Text("class"));
        Assert.Equal(["2027"], state.GetProperty("progress").Texts("unreported"));
        Assert.Null(state.All("years")[1].Share("actual"));
        Assert.Null(state.GetProperty("progress").Share("pace"));
    }

    [Fact]
    public async Task What_became_of_a_plan_is_told()
    {
        var withdrawn = (await small.Http.JsonAsync($"/api/v1/plans/{SmallNation.Withdrawn}")).GetProperty("plan");
        var revised = (await small.Http.JsonAsync($"/api/v1/plans/{SmallNation.Neighbour}")).GetProperty("plan");

        Assert.Equal("withdrawn", withdrawn.Text("standing"));
        Assert.True(revised.GetProperty("underRevision").GetBoolean());
        Assert.Equal(1, revised.Number("edition"));
    }

    [Theory]
    [InlineData("type=C", "C-40-0001")]
    [InlineData("type=a", "A-05-0001")]
    [InlineData("prefecture=13", "B-13-0001")]
    [InlineData("block=chubu", "B-16-0001;B-21-0001")]
    [InlineData("block=hokuriku&type=A", "A-05-0001")]
    [InlineData("block=okinawa", "")]
    [InlineData("data=real", "")]
    public async Task Plans_are_filtered(string query, string ids)
    {
        var list = await small.Http.JsonAsync($"/api/v1/plans?{query}");

        Assert.Equal(ids, string.Join(';', list.Items().Select(plan => plan.Text("id"))));
    }

    [Fact]
    public async Task A_long_list_comes_in_parts_and_as_a_file()
    {
        var first = await small.Http.JsonAsync("/api/v1/plans?limit=2");
        var second = await small.Http.JsonAsync($"/api/v1/plans?limit=100&cursor={first.Text("nextCursor")}");
        var rows = Asking.ReadCsv(Encoding.UTF8.GetBytes(await small.Http.TextAsync("/api/v1/plans.csv")));
        var joint = rows.First(row => row[0] == SmallNation.Joint);
        var plan = (await small.Http.JsonAsync($"/api/v1/plans/{SmallNation.Joint}")).GetProperty("plan");

        Assert.Equal((2, 3, 5), (first.Items().Count, second.Items().Count, first.Number("total")));
        Assert.Equal(6, rows.Count);
        Assert.All(rows[0], header => Assert.Matches("^[a-z0-9_]+$", header));
        Assert.All(rows.Skip(1), row => Assert.Equal("sample", row[^1]));
        Assert.Equal(
            plan.All("kgis").First(goal => goal.Text("kgi") == "investment").Share("toDate")?.ToString(CultureInfo.InvariantCulture),
            joint[Array.IndexOf(rows[0], "investment_to_date")]);
    }

    [Theory]
    [InlineData("?type=D", "type", 400)]
    [InlineData("?block=kantou", "block", 400)]
    [InlineData("?prefecture=48", "prefecture", 400)]
    [InlineData("?prefecture=abc", "prefecture", 400)]
    [InlineData("?data=both", "data", 400)]
    [InlineData("?limit=0", "limit", 400)]
    [InlineData("?cursor=%21", "cursor", 400)]
    [InlineData("?year=2026", "year", 400)]
    [InlineData(".csv?type=D", "type", 400)]
    [InlineData(".csv?limit=0", "limit", 400)]
    [InlineData("/B-99-9999", "id", 404)]
    [InlineData("/%3Cscript%3E", "id", 404)]
    [InlineData("/B-16-0001?data=real", "id", 404)]
    [InlineData("/B-16-0001?edition=1", "edition", 400)]
    public async Task A_wrong_parameter_is_named(string rest, string parameter, int status)
    {
        using var answer = await small.Http.AskAsync($"/api/v1/plans{rest}");
        var problem = JsonDocument.Parse(await answer.TextAsync()).RootElement;

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.DoesNotContain("<script>", problem.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>Of a period kind the years up to one add up to its running sum; public and private add up to the whole.</summary>
    private static void AssertAddsUp(string where, JsonElement goal)
    {
        if (goal.Text("kind") != "period")
        {
            return;
        }

        var sum = 0m;
        foreach (var year in goal.All("years"))
        {
            sum += year.Share("actual") ?? 0;
            Assert.Equal((where, year.Share("actual") is null ? null : sum), (where, year.Share("toDate")));
        }

        if (goal.All("parts").Count > 0)
        {
            Assert.Equal((where, goal.Share("target") ?? 0), (where, goal.All("parts").Sum(part => part.Share("target") ?? 0)));
            Assert.Equal((where, goal.Share("toDate") ?? 0), (where, goal.All("parts").Sum(part => part.Share("toDate") ?? 0)));
        }
    }

    private static string Words(ProgressClass one) => JsonNamingPolicy.CamelCase.ConvertName(one.ToString());
}
