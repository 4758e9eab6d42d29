using System.Text;
using System.Text.Json;

namespace Kaname.Web.Tests.OpenData;

public sealed class FormTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("blocks", 10)]
    [InlineData("fields", 17)]
    [InlineData("clusters", 38)]
    [InlineData("investments", 19)]
    [InlineData("municipalities", 1741)]
    public async Task Csv_holds_every_row_and_says_of_each_whether_it_is_real(string list, int rows)
    {
        using var answer = await kaname.AskAsync($"/api/v1/{list}.csv");
        var read = Asking.ReadCsv(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(rows + 1, read.Count);
        Assert.Equal("data", read[0][^1]);
        Assert.All(read.Skip(1), row => Assert.Equal("real", row[^1]));
        Assert.All(read[0], header => Assert.Matches("^[a-z0-9_]+$", header));
    }

    [Fact]
    public async Task Csv_keeps_quotes_commas_and_line_ends_as_RFC_4180_says()
    {
        var text = await kaname.TextAsync("/api/v1/investments.csv?q=SPACE+ONE");
        var row = Asking.ReadCsv(Encoding.UTF8.GetBytes(text))[1];

        Assert.Equal("スペースワン株式会社", row[3]);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Csv_with_Japanese_headers_opens_in_Excel()
    {
        using var answer = await kaname.AskAsync("/api/v1/investments.csv?lang=ja&block=hokkaido");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var english = await kaname.AskAsync("/api/v1/investments.csv?block=hokkaido");
        var plain = await english.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal((byte)'i', plain[0]);
        Assert.Equal("名称", Asking.ReadCsv(bytes)[0][1]);
        Assert.Equal(8, Asking.ReadCsv(bytes).Count);
    }

    [Fact]
    public async Task GeoJson_has_a_feature_for_every_row_and_a_point_only_where_one_is_known()
    {
        using var answer = await kaname.AskAsync("/api/v1/investments.geojson");
        var map = JsonDocument.Parse(await answer.TextAsync()).RootElement;
        var features = map.GetProperty("features").EnumerateArray().ToList();

        Assert.Equal("application/geo+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("FeatureCollection", "real"), (map.Text("type"), map.Text("data")));
        Assert.Equal(19, features.Count);
        Assert.Equal(6, features.Count(feature => feature.GetProperty("geometry").ValueKind == JsonValueKind.Null));
        var chitose = features.First(feature => feature.Text("id") == "rapidus-chitose");
        Assert.Equal([141.32, 42.75], chitose.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal("semiconductor", chitose.GetProperty("properties").Text("category"));
    }

    [Fact]
    public async Task GeoJson_of_all_municipalities_arrives_whole()
    {
        var map = await kaname.JsonAsync("/api/v1/municipalities.geojson");

        Assert.Equal(1741, map.GetProperty("features").GetArrayLength());
    }

    [Theory]
    [InlineData("blocks.csv", "limit=3")]
    [InlineData("clusters.csv", "status=studied&limit=10")]
    [InlineData("municipalities.csv", "lang=ja&limit=700")]
    [InlineData("plans.csv", "block=kanto&limit=4")]
    [InlineData("rollup.csv", "year=2027&limit=100")]
    [InlineData("investments.geojson", "block=kinki&limit=4")]
    [InlineData("municipalities.geojson", "limit=1000")]
    public async Task A_file_is_taken_whole_or_in_parts_that_lead_on(string file, string query)
    {
        var whole = Rows(await kaname.TextAsync($"/api/v1/{file}?{query[..query.LastIndexOf("limit", StringComparison.Ordinal)]}"));
        var limit = int.Parse(query.Split('=')[^1], System.Globalization.CultureInfo.InvariantCulture);

        var parts = new List<List<string>>();
        for (var next = $"/api/v1/{file}?{query}"; next is not null;)
        {
            using var answer = await kaname.AskAsync(next);
            Assert.Equal(200, (int)answer.StatusCode);
            parts.Add(Rows(await answer.TextAsync()));
            next = NextOf(answer);
        }

        Assert.True(parts.Count > 1);
        Assert.All(parts.SkipLast(1), part => Assert.Equal(limit, part.Count));
        Assert.Equal(whole, parts.SelectMany(part => part));
    }

    [Fact]
    public async Task Without_a_limit_a_file_gives_all_that_follows_a_cursor()
    {
        using var first = await kaname.AskAsync("/api/v1/municipalities.csv?limit=700");
        using var rest = await kaname.AskAsync(NextOf(first)!.Replace("limit=700", "limit=", StringComparison.Ordinal));

        Assert.Equal(1041, Rows(await rest.TextAsync()).Count);
        Assert.Null(NextOf(rest));
    }

    [Theory]
    [InlineData("/api/v1/investments")]
    [InlineData("/api/v1/investments.csv")]
    [InlineData("/api/v1/investments.csv?limit=2")]
    [InlineData("/api/v1/investments.geojson?block=kinki")]
    [InlineData("/api/v1/blocks/kinki")]
    [InlineData("/api/v1/strategy")]
    public async Task What_is_held_already_is_not_sent_again(string address)
    {
        using var first = await kaname.AskAsync(address);
        var tag = first.Headers.ETag!.ToString();

        using var again = await kaname.AskAsync(address, ("If-None-Match", $"\"other\", {tag}"));
        using var changed = await kaname.AskAsync(address, ("If-None-Match", "\"other\""));

        Assert.Equal(304, (int)again.StatusCode);
        Assert.Empty(await again.TextAsync());
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.Equal(200, (int)changed.StatusCode);
    }

    [Fact]
    public async Task Filters_have_tags_of_their_own()
    {
        using var all = await kaname.AskAsync("/api/v1/investments");
        using var some = await kaname.AskAsync("/api/v1/investments?block=kinki");

        Assert.NotEqual(all.Headers.ETag, some.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/v1/investments")]
    [InlineData("/api/v1/investments.csv")]
    [InlineData("/api/v1/municipalities")]
    public async Task Every_answer_names_its_licence_and_is_open_to_every_page(string address)
    {
        using var answer = await kaname.AskAsync(address, ("Origin", "https://example.org"));

        Assert.Contains(answer.Headers.GetValues("Link"), link => link.Contains("rel=\"license\"", StringComparison.Ordinal));
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["real"], answer.Headers.GetValues("Kaname-Data"));
    }

    [Fact]
    public async Task A_page_of_another_host_may_ask_first()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/investments");
        request.Headers.Add("Origin", "https://example.org");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var answer = await kaname.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(204, (int)answer.StatusCode);
        Assert.Contains("GET", answer.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/investments")]
    [InlineData("/api/v1/investments.csv")]
    [InlineData("/openapi/v1.json")]
    public async Task Headers_alone_can_be_asked_for(string address)
    {
        using var whole = await kaname.AskAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await kaname.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(whole.Headers.ETag, answer.Headers.ETag);
        Assert.Empty(await answer.TextAsync());
        Assert.NotEmpty(await whole.TextAsync());
    }

    /// <summary>The address in the header Link that leads on.</summary>
    private static string? NextOf(HttpResponseMessage answer) => answer.Headers.GetValues("Link")
        .Where(link => link.Contains("rel=\"next\"", StringComparison.Ordinal))
        .Select(link => link[(link.IndexOf('<', StringComparison.Ordinal) + 1)..link.IndexOf('>', StringComparison.Ordinal)])
        .SingleOrDefault();

    /// <summary>Features, or records without their header, each as one text.</summary>
    private static List<string> Rows(string file) => file.StartsWith('{')
        ? [.. JsonDocument.Parse(file).RootElement.All("features").Select(feature => feature.GetRawText())]
        : [.. Asking.ReadCsv(Encoding.UTF8.GetBytes(file)).Skip(1).Select(record => string.Join('\u001f', record))];
}
