using System.Net;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A plan of which nothing but name and period is written: people may confirm it, so every page must be able to show it.</summary>
public sealed class BarePlanTests(Desks desks)
{
    [Fact]
    public async Task A_plan_without_goals_is_shown_everywhere_and_says_that_it_has_none()
    {
        var plan = await desks.DraftAsync(name: "名前と期間だけの計画");
        await ReportedYear.PublishAsync(desks, plan);

        using var reader = SignedIn.Nobody(desks.Site);
        foreach (var address in new[]
        {
            "/", "/map", "/plans", $"/plans/{plan}", "/rollup", "/rollup/investment", $"/rollup/investment?level=plan&plan={plan}", "/blocks/hokuriku", "/municipalities/16201",
            "/investments", "/moves", "/api/v1/plans", "/api/v1/plans.csv", $"/api/v1/plans/{plan}", "/api/v1/rollup", "/api/v1/rollup.csv", "/api/v1/investments.geojson",
        })
        {
            foreach (var language in address.StartsWith("/api", StringComparison.Ordinal) ? [""] : new[] { "", "/en" })
            {
                using var answer = await reader.GetAsync(language + address);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{language}{address}: {(int)answer.StatusCode}");
            }
        }

        Assert.Contains("この計画には目標の記載がありません。", (await reader.PageAsync($"/plans/{plan}")).Words(), StringComparison.Ordinal);

        using var toyama = await desks.SignInAsync("toyama");
        Assert.Contains("この計画には目標がないため、報告する実績がありません。", (await toyama.PageAsync(WorkspaceAddress.Of(plan))).Words(), StringComparison.Ordinal);
        await toyama.PageAsync(WorkspaceAddress.Actuals(plan, 2027), HttpStatusCode.NotFound);
    }
}
