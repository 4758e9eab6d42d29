using System.Text.Json;

namespace Kaname.Web.Tests.OpenData;

public sealed class ProblemTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("/api/v1/investments?prefecture=99", "prefecture")]
    [InlineData("/api/v1/investments?prefecture=abc", "prefecture")]
    [InlineData("/api/v1/investments?year=20266", "year")]
    [InlineData("/api/v1/investments?year=1066", "year")]
    [InlineData("/api/v1/investments?bbox=garbage", "bbox")]
    [InlineData("/api/v1/investments?bbox=1,2,3", "bbox")]
    [InlineData("/api/v1/investments?bbox=146,41,139,46", "bbox")]
    [InlineData("/api/v1/investments?bbox=NaN,41,139,46", "bbox")]
    [InlineData("/api/v1/investments?bbox=1e999,41,139,46", "bbox")]
    [InlineData("/api/v1/investments?category=unknown", "category")]
    [InlineData("/api/v1/investments?block=kantou", "block")]
    [InlineData("/api/v1/investments?stage=done", "stage")]
    [InlineData("/api/v1/investments?municipality=01299", "municipality")]
    [InlineData("/api/v1/investments?municipality=012247", "municipality")]
    [InlineData("/api/v1/investments?limit=0", "limit")]
    [InlineData("/api/v1/investments?limit=1001", "limit")]
    [InlineData("/api/v1/investments?limit=-1", "limit")]
    [InlineData("/api/v1/investments?limit=99999999999999999999", "limit")]
    [InlineData("/api/v1/investments?cursor=%21%21", "cursor")]
    [InlineData("/api/v1/investments?cursor=YWZ0ZXI6bm9uZQ", "cursor")]
    [InlineData("/api/v1/investments?data=fake", "data")]
    [InlineData("/api/v1/investments?prefectur=01", "prefectur")]
    [InlineData("/api/v1/investments?prefecture=01&prefecture=02", "prefecture")]
    [InlineData("/api/v1/investments.csv?limits=5", "limits")]
    [InlineData("/api/v1/investments.csv?limit=0", "limit")]
    [InlineData("/api/v1/investments.csv?limit=1001", "limit")]
    [InlineData("/api/v1/investments.csv?cursor=YWZ0ZXI6bm9uZQ", "cursor")]
    [InlineData("/api/v1/investments.geojson?limit=all", "limit")]
    [InlineData("/api/v1/investments.geojson?cursor=%21%21", "cursor")]
    [InlineData("/api/v1/investments.geojson?lang=ja", "lang")]
    [InlineData("/api/v1/rollup.csv?limit=0", "limit")]
    [InlineData("/api/v1/rollup?limit=10", "limit")]
    [InlineData("/api/v1/investments.csv?lang=fr", "lang")]
    [InlineData("/api/v1/investments.geojson?year=20266", "year")]
    [InlineData("/api/v1/clusters?field=18", "field")]
    [InlineData("/api/v1/clusters?status=approved", "status")]
    [InlineData("/api/v1/clusters.csv?status=approved", "status")]
    [InlineData("/api/v1/municipalities?prefecture=0", "prefecture")]
    [InlineData("/api/v1/blocks/hokkaido?lang=en", "lang")]
    [InlineData("/api/v1/strategy?version=1", "version")]
    public async Task A_wrong_parameter_is_named_with_what_is_right(string address, string parameter)
    {
        using var answer = await kaname.AskAsync(address);
        var problem = JsonDocument.Parse(await answer.TextAsync()).RootElement;

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Contains(parameter, problem.Text("detail"), StringComparison.Ordinal);
        Assert.NotEmpty(problem.Text("title"));
        Assert.True(problem.GetProperty("example").ValueKind == JsonValueKind.String || problem.GetProperty("allowed").GetArrayLength() > 0);
        Assert.DoesNotContain("   at ", problem.ToString(), StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB,ja;q=0.5", "en")]
    [InlineData("fr,en;q=0.8,ja;q=0.7", "en")]
    [InlineData("ja,en;q=0.9", "ja")]
    [InlineData("fr", "ja")]
    [InlineData("*", "ja")]
    [InlineData("", "ja")]
    [InlineData("garbage;;q=x", "ja")]
    public async Task A_problem_speaks_Japanese_unless_English_is_preferred(string accepted, string language)
    {
        using var answer = await kaname.AskAsync("/api/v1/investments?prefecture=99", ("Accept-Language", accepted));
        var detail = JsonDocument.Parse(await answer.TextAsync()).RootElement.Text("detail");

        Assert.Equal([language], answer.Content.Headers.ContentLanguage);
        Assert.Equal(language == "ja", detail.Contains("都道府県コード", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/blocks/atlantis")]
    [InlineData("/api/v1/blocks/%3Cscript%3E")]
    [InlineData("/api/v1/blocks/hokkaido?data=sample")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/blocks")]
    [InlineData("/api")]
    [InlineData("/openapi")]
    [InlineData("/openapi/v2.json")]
    [InlineData("/openapi/v1.yaml")]
    public async Task What_is_not_there_is_a_problem_too(string address)
    {
        using var answer = await kaname.AskAsync(address);

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("<script>", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_address_is_not_told_back()
    {
        using var answer = await kaname.AskAsync("/api/v1/blocks/" + new string('x', 6000));

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.InRange((await answer.TextAsync()).Length, 1, 2000);
    }

    [Theory]
    [InlineData("/api/v1/blocks")]
    [InlineData("/api/v1/investments.csv")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/openapi/v1.json")]
    public async Task Writing_is_refused(string address)
    {
        using var answer = await kaname.Http.PostAsync(address, null, TestContext.Current.CancellationToken);

        Assert.Equal(405, (int)answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
