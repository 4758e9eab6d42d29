using System.Net;
using System.Text.Json;
using Kaname.Cli.Hosting;
using Kaname.Platform.Actions;
using Kaname.Platform.Publication;
using Kaname.Policy.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Publication;

public sealed class PublishingTests
{
    /// <summary>A plan of the sample that waits for its publication (⑤).</summary>
    private const string Waiting = "B-31-0001";

    [Fact]
    public async Task A_plan_published_while_answers_are_kept_is_there_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("kaname-publish-").FullName;
        var (app, _) = await DemoHost.PrepareAsync("http://127.0.0.1:0", folder, TestContext.Current.CancellationToken);
        await using (app)
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var http = new HttpClient { BaseAddress = new(app.Urls.First()) };
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"/plans/{Waiting}", TestContext.Current.CancellationToken)).StatusCode);
            var before = await CountAsync(http);
            Assert.Equal(before, await CountAsync(http));

            await using (var scope = app.Services.CreateAsyncScope())
            {
                var publisher = new Actor(OrganisationCode.CabinetSecretariat, Role.Publisher, "内閣官房 公表担当");
                var outcome = await scope.ServiceProvider.GetRequiredService<ActionRunner>()
                    .RunAsync(new PublishPlan(Waiting), publisher, TestContext.Current.CancellationToken);
                Assert.True(outcome.Done, outcome.Refusal?.ReasonEn);
            }

            Assert.Equal(before + 1, await CountAsync(http));
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/plans/{Waiting}", TestContext.Current.CancellationToken)).StatusCode);

            await app.StopAsync(TestContext.Current.CancellationToken);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> CountAsync(HttpClient http)
    {
        using var answer = JsonDocument.Parse(await http.GetStringAsync("/api/v1/plans?limit=1000", TestContext.Current.CancellationToken));
        return answer.RootElement.GetProperty("items").GetArrayLength();
    }
}
