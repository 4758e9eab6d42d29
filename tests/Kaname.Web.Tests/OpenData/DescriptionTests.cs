using System.Text.Json;
using Kaname.Web.OpenData;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.OpenData;

public sealed class DescriptionTests(RunningKaname kaname)
{
    [Fact]
    public async Task The_description_tells_every_address_with_its_parameters_in_both_languages()
    {
        var document = await kaname.JsonAsync("/openapi/v1.json");
        var paths = document.GetProperty("paths").EnumerateObject().ToDictionary(path => path.Name, path => path.Value);

        Assert.StartsWith("3.", document.Text("openapi"), StringComparison.Ordinal);
        Assert.All(
            new[] { "blocks", "blocks/{slug}", "fields", "clusters", "clusters.csv", "investments", "investments.csv", "investments.geojson", "municipalities", "municipalities.csv", "plans", "plans.csv", "plans/{id}", "rollup", "rollup.csv", "strategy" },
            address => Assert.True(paths.ContainsKey($"/api/v1/{address}"), address));
        Assert.All(paths.Values, path => Assert.Equal(["get"], path.EnumerateObject().Select(operation => operation.Name)));
        var get = paths["/api/v1/investments"].GetProperty("get");
        var parameters = get.GetProperty("parameters").EnumerateArray().ToDictionary(parameter => parameter.Text("name"));
        Assert.Equal(
            ["bbox", "block", "category", "cursor", "data", "limit", "municipality", "prefecture", "q", "stage", "year"],
            parameters.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(6, parameters["category"].GetProperty("schema").GetProperty("enum").GetArrayLength());
        Assert.Equal(1000, parameters["limit"].GetProperty("schema").GetProperty("maximum").GetInt32());
        Assert.All(
            new[] { "investments", "investments.csv", "investments.geojson", "rollup.csv" },
            file =>
            {
                var operation = paths[$"/api/v1/{file}"].GetProperty("get");
                var limit = operation.All("parameters").Single(parameter => parameter.Text("name") is "limit").GetProperty("schema");
                Assert.Equal(file is "investments", limit.TryGetProperty("default", out _));
                Assert.Contains(operation.All("parameters"), parameter => parameter.Text("name") is "cursor");
                Assert.True(operation.GetProperty("responses").GetProperty("200").GetProperty("headers").TryGetProperty("Link", out _));
            });
        Assert.All(parameters.Values, parameter => Assert.Contains(" / ", parameter.Text("description"), StringComparison.Ordinal));
        Assert.True(get.GetProperty("responses").TryGetProperty("400", out _));
        Assert.True(get.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("application/json", out _));
    }

    [Fact]
    public async Task Every_example_of_the_catalogue_answers()
    {
        var addresses = kaname.Services.GetRequiredService<ApiCatalogue>().Addresses;

        Assert.True(addresses.Count >= 11);
        foreach (var address in addresses)
        {
            var query = string.Join('&', address.Together
                .Where(parameter => !parameter.InPath && parameter.Name is not "cursor")
                .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Example)}"));
            using var answer = await kaname.AskAsync($"{address.Example}?{query}");
            Assert.True(answer.IsSuccessStatusCode, $"{address.Example}?{query}: {await answer.TextAsync()}");
            Assert.Equal(address.ContentType, answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task The_strategy_lists_types_requirements_kgis_and_steps_as_the_paper_has_them()
    {
        var strategy = await kaname.JsonAsync("/api/v1/strategy");
        var types = strategy.GetProperty("planTypes").EnumerateArray().ToList();

        Assert.Equal(["A", "B", "C"], types.Select(type => type.Text("type")));
        Assert.Equal([4, 4, 3], types.Select(type => type.GetProperty("requirements").GetProperty("items").GetArrayLength()));
        Assert.Equal([3, 3, 3], types.Select(type => type.GetProperty("kgis").GetArrayLength()));
        Assert.Equal([5, 6, 6], types.Select(type => type.GetProperty("course").GetProperty("steps").GetArrayLength()));
        Assert.Equal(6, strategy.GetProperty("steps").GetArrayLength());
        Assert.Equal(["11", "12", "13", "14"], strategy.GetProperty("settings").Texts("tokyoArea"));
        Assert.All(
            types.SelectMany(type => type.GetProperty("requirements").GetProperty("items").EnumerateArray()),
            requirement => Assert.Equal(("paper", JsonValueKind.Object), (requirement.Text("basis"), requirement.GetProperty("source").ValueKind)));
        Assert.All(
            types.SelectMany(type => type.GetProperty("checks").GetProperty("items").EnumerateArray()),
            check => Assert.Equal("ours", check.Text("basis")));
    }

    [Fact]
    public async Task Ready_means_that_facts_and_database_answer()
    {
        var checks = (await kaname.JsonAsync("/health/ready")).GetProperty("checks");

        Assert.Equal(("ok", "ok"), (checks.Text("facts"), checks.Text("database")));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told(string address)
    {
        using var answer = await kaname.AskAsync(address);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("ok", JsonDocument.Parse(await answer.TextAsync()).RootElement.Text("status"));
    }
}
