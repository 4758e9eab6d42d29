using System.Globalization;
using System.Text;
using System.Text.Json;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Tests.OpenData;

namespace Kaname.Web.Tests.Indicators;

public sealed class RollUpApiTests(RunningKaname kaname, SmallNation small)
{
    private static readonly string[] Reasons = ["withdrawn", "ratio", "notReported", "tokyoArea", "countedInAnotherPlan"];
    private static readonly Kgi[] Three = [Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople];

    [Fact]
    public async Task Every_sum_is_that_of_its_plans_lies_between_its_ends_and_is_the_one_of_the_published_nation()
    {
        foreach (var (http, nation) in new[] { (small.Http, await small.NationAsync()), (kaname.Http, await kaname.SampleAsync()) })
        {
            foreach (var (address, scope) in Scopes(nation))
            {
                var sum = await http.JsonAsync(address);
                AssertHolds(address, sum, nation);
                AssertEquals(address, sum, nation.RollUp(scope));
            }
        }
    }

    [Fact]
    public async Task An_answer_says_what_it_is_of()
    {
        var sum = await small.Http.JsonAsync("/api/v1/rollup?level=nation&kgi=trainedPeople&year=R8");

        Assert.Equal(("sample", "nation", "trainedPeople", "人", "people"), (sum.Text("data"), sum.Text("level"), sum.Text("kgi"), sum.Text("unit"), sum.Text("unitEn")));
        Assert.Equal((2027, 2026), (sum.Number("asOf"), sum.Number("year")));
        Assert.Equal("/rollup/trainedPeople?year=2026", sum.GetProperty("pages").Text("ja"));
        Assert.Equal("included", sum.EnumerateObject().First(member => member.Value.ValueKind == JsonValueKind.Array).Name);
    }

    [Fact]
    public async Task What_is_left_out_says_why_and_where_it_went()
    {
        var sum = await small.Http.JsonAsync("/api/v1/rollup?level=nation&kgi=investment");
        var excluded = sum.All("excluded").Select(plan => (plan.Text("plan"), plan.Text("reason"))).ToList();

        Assert.Contains((SmallNation.Withdrawn, "withdrawn"), excluded);
        Assert.Contains((SmallNation.Neighbour, "tokyoArea"), excluded);
        Assert.Contains((SmallNation.Neighbour, "countedInAnotherPlan"), excluded);
        Assert.Contains((SmallNation.State, "notReported"), excluded);
        Assert.Equal([SmallNation.Joint], sum.All("excluded").First(plan => plan.Text("reason") == "countedInAnotherPlan").Texts("countedIn"));
        Assert.NotEmpty(sum.All("candidates"));
        Assert.True(sum.Number("ifAllSame") < sum.Number("value"));
        Assert.Equal(["all", .. Reasons, "value"], sum.All("waterfall").Select(step => step.Text("step")));
        Assert.Equal(sum.Number("value"), sum.All("waterfall").SkipLast(1).Sum(step => step.Number("amount") ?? 0));
        Assert.Equal(["value", "ifAllSame", "ifFilled"], sum.All("formulas").Select(formula => formula.Text("of")));
        Assert.Contains(sum.Number("value")!.Value.ToString("#,0", CultureInfo.InvariantCulture), sum.All("formulas")[0].Text("textEn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_of_one_plan_stand_in_its_answer_and_the_rows_of_all_in_a_file()
    {
        var sum = await small.Http.JsonAsync($"/api/v1/rollup?level=plan&plan={SmallNation.Joint}&kgi=investment");
        var counted = sum.All("rows").Where(row => row.Text("treatment") == "counted").ToList();
        var nation = await small.Http.JsonAsync("/api/v1/rollup?kgi=investment");
        var rows = Asking.ReadCsv(Encoding.UTF8.GetBytes(await small.Http.TextAsync("/api/v1/rollup.csv?kgi=investment")));
        var (treatment, amount) = (Array.IndexOf(rows[0], "treatment"), Array.IndexOf(rows[0], "amount"));

        Assert.Equal(sum.Number("value"), counted.Sum(row => row.Number("amount")));
        Assert.All(sum.All("rows"), row => Assert.Equal(SmallNation.Joint, row.Text("plan")));
        Assert.Equal(JsonValueKind.Null, nation.GetProperty("rows").ValueKind);
        Assert.Equal(nation.Number("rowsInScope"), rows.Count - 1);
        Assert.Equal(nation.Number("value"), rows.Skip(1).Where(row => row[treatment] == "counted").Sum(row => long.Parse(row[amount], CultureInfo.InvariantCulture)));
        Assert.All(rows.Skip(1), row => Assert.Contains(row[treatment], Reasons.Append("counted")));
        Assert.All(rows.Skip(1), row => Assert.Equal("sample", row[^1]));
    }

    [Theory]
    [InlineData("group=C&kgi=investment")]
    [InlineData("level=group&group=C&kgi=trainedPeople")]
    [InlineData("level=plan&plan=C-40-0001&kgi=investment")]
    public async Task A_kgi_that_the_plans_do_not_have_has_no_number(string query)
    {
        var sum = await small.Http.JsonAsync($"/api/v1/rollup?{query}");

        Assert.Equal((null, null, null), (sum.Number("value"), sum.Number("lower"), sum.Number("upper")));
        Assert.Empty(sum.All("included"));
        Assert.Empty(sum.All("excluded"));
        Assert.Equal(0, sum.GetProperty("coverage").Number("total"));
    }

    [Fact]
    public async Task Where_nobody_has_said_anything_the_sum_of_no_plans_is_zero_and_no_row_is_counted()
    {
        var sum = await small.Http.JsonAsync("/api/v1/rollup?level=nation&kgi=investment&data=real&year=2026");

        Assert.Equal("real", sum.Text("data"));
        Assert.Equal((0, 0, 0, 0), (sum.Number("value"), sum.Number("lower"), sum.Number("upper"), sum.Number("rowsCounted")));
        Assert.Empty(sum.All("included"));
        Assert.Equal((0, 0), (sum.GetProperty("coverage").Number("reported"), sum.GetProperty("coverage").Number("total")));
        Assert.Equal("notReported", sum.GetProperty("progress").Text("class"));
        Assert.Equal(JsonValueKind.Null, sum.GetProperty("pages").ValueKind);
    }

    [Fact]
    public async Task Without_parameters_it_is_the_nations_investment_of_the_data_that_is_shown()
    {
        var sum = await kaname.JsonAsync("/api/v1/rollup");

        Assert.Equal(("sample", "nation", "investment"), (sum.Text("data"), sum.Text("level"), sum.Text("kgi")));
        Assert.Null(sum.Number("year"));
    }

    [Theory]
    [InlineData("level=group", "group", 400)]
    [InlineData("level=group&group=D", "group", 400)]
    [InlineData("level=nation&group=B", "group", 400)]
    [InlineData("level=plan&plan=B-16-0001&group=B", "group", 400)]
    [InlineData("level=plan", "plan", 400)]
    [InlineData("level=nation&plan=B-16-0001", "plan", 400)]
    [InlineData("plan=B-99-9999", "plan", 404)]
    [InlineData("level=plan&plan=%3Cscript%3E", "plan", 404)]
    [InlineData("level=plan&plan=B-16-0001&data=real", "plan", 404)]
    [InlineData("level=block", "level", 400)]
    [InlineData("kgi=jobs", "kgi", 400)]
    [InlineData("kgi=productivityRate", "kgi", 400)]
    [InlineData("kgi=INVESTMENT", "kgi", 400)]
    [InlineData("year=abc", "year", 400)]
    [InlineData("year=2025", "year", 400)]
    [InlineData("year=2028", "year", 400)]
    [InlineData("year=20266", "year", 400)]
    [InlineData("year=-1", "year", 400)]
    [InlineData("data=fake", "data", 400)]
    [InlineData("block=kantou", "block", 400)]
    [InlineData("kgi=investment&kgi=valueAdded", "kgi", 400)]
    [InlineData("limits=10", "limits", 400)]
    [InlineData("grupo=B", "grupo", 400)]
    public async Task A_wrong_parameter_is_named(string query, string parameter, int status)
    {
        foreach (var form in new[] { "", ".csv" })
        {
            using var answer = await small.Http.AskAsync($"/api/v1/rollup{form}?{query}", ("Accept-Language", "en"));
            var problem = JsonDocument.Parse(await answer.TextAsync()).RootElement;

            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal(parameter, problem.Text("parameter"));
            Assert.DoesNotContain("   at ", problem.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_answer_is_not_sent_again_until_something_is_published()
    {
        using var first = await small.Http.AskAsync("/api/v1/rollup?group=B");
        using var again = await small.Http.AskAsync("/api/v1/rollup?group=B", ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await small.Http.AskAsync("/api/v1/rollup?group=B&data=real");

        Assert.Equal(304, (int)again.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
        Assert.Equal(["sample"], first.Headers.GetValues("Kaname-Data"));
        Assert.Equal(["real"], other.Headers.GetValues("Kaname-Data"));
    }

    private static IEnumerable<(string Address, RollUpScope Scope)> Scopes(PublishedNation nation)
    {
        foreach (var kgi in Three)
        {
            foreach (var year in nation.Plans.Count == 0 ? [null] : new FiscalYear?[] { null, nation.AsOf - 1, nation.AsOf })
            {
                var query = $"kgi={kgi.Slug()}&data=sample" + (year is { } only ? $"&year={only}" : "");
                yield return ($"/api/v1/rollup?level=nation&{query}", RollUpScope.Nation(kgi, nation.AsOf, year));
                yield return ($"/api/v1/rollup?block=hokuriku&{query}", RollUpScope.Nation(kgi, nation.AsOf, year) with { Prefectures = Policy.Geography.Blocks.Of("hokuriku")!.Prefectures.ToHashSet() });
                foreach (var type in Enum.GetValues<PlanType>())
                {
                    yield return ($"/api/v1/rollup?level=group&group={type}&{query}", RollUpScope.OfGroup(type, kgi, nation.AsOf, year));
                }

                foreach (var plan in nation.Plans)
                {
                    yield return ($"/api/v1/rollup?level=plan&plan={plan.Id}&{query}", RollUpScope.OfPlan(plan.Id, kgi, nation.AsOf, year));
                }
            }
        }
    }

    private static void AssertHolds(string address, JsonElement sum, PublishedNation nation)
    {
        var (included, excluded) = (sum.All("included"), sum.All("excluded"));
        if (sum.Number("value") is not { } value)
        {
            Assert.Empty(included);
            Assert.Null(sum.Number("lower"));
            Assert.Null(sum.Number("upper"));
            return;
        }

        Assert.True(sum.Number("lower") <= value && value <= sum.Number("upper"), address);
        Assert.Equal(included.Sum(plan => plan.Number("amount")), value);
        Assert.Equal(included.Count, included.Select(plan => plan.Text("plan")).Distinct().Count());
        Assert.Equal(excluded.Count, excluded.Select(plan => (plan.Text("plan"), plan.Text("reason"))).Distinct().Count());
        Assert.All(excluded, plan => Assert.Contains(plan.Text("reason"), Reasons));
        Assert.All(included.Concat(excluded), plan => Assert.NotNull(nation.Plan(plan.Text("plan"))));
        Assert.True(sum.GetProperty("coverage").Number("reported") <= sum.GetProperty("coverage").Number("total"), address);
        Assert.Equal(value, sum.Number("public") + sum.Number("private") + sum.Number("withoutPart"));
        Assert.Equal(value, sum.All("byPrefecture").Sum(prefecture => prefecture.Number("amount")));
    }

    private static void AssertEquals(string address, JsonElement sum, RollUpResult result)
    {
        Assert.Equal((address, (long?)result.PublicRows, (long?)result.PrivateRows), (address, sum.Number("publicRows"), sum.Number("privateRows")));
        foreach (var list in new[] { "included", "byPrefecture" })
        {
            Assert.Equal((result.PublicRows, result.PrivateRows), (sum.All(list).Sum(entry => entry.Number("publicRows")!.Value), sum.All(list).Sum(entry => entry.Number("privateRows")!.Value)));
        }

        Assert.Equal((address, result.Value, result.Lower, result.Upper), (address, sum.Number("value"), sum.Number("lower"), sum.Number("upper")));
        Assert.Equal(result.Included.Select(plan => (plan.PlanId, (long?)plan.Amount)), sum.All("included").Select(plan => (plan.Text("plan"), plan.Number("amount"))));
        Assert.Equal(result.Excluded.Select(plan => (plan.PlanId, plan.Amount, plan.Rows)), sum.All("excluded").Select(plan => (plan.Text("plan"), plan.Number("amount"), plan.Number("rows")!.Value)));
        Assert.Equal((result.Coverage.Reported, result.Coverage.Total), (sum.GetProperty("coverage").Number("reported"), sum.GetProperty("coverage").Number("total")));
    }
}
