using System.Text.Json;

namespace Kaname.Web.Tests.OpenData;

public sealed class ListTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("blocks", 10)]
    [InlineData("fields", 17)]
    [InlineData("investments", 19)]
    [InlineData("municipalities", 1741)]
    public async Task A_list_says_its_kind_of_data_then_its_items_then_what_follows(string list, int total)
    {
        var answer = await kaname.JsonAsync($"/api/v1/{list}?limit=1000");

        Assert.Equal("data", answer.EnumerateObject().First().Name);
        Assert.Equal("items", answer.EnumerateObject().First(member => member.Value.ValueKind == JsonValueKind.Array).Name);
        Assert.Equal("real", answer.Text("data"));
        Assert.Equal(total, answer.GetProperty("total").GetInt32());
        Assert.Equal(Math.Min(total, 1000), answer.Items().Count);
        Assert.NotEmpty(answer.GetProperty("licence").Text("url"));
    }

    [Theory]
    [InlineData("", 33, 3, 2)]
    [InlineData("status=studied&limit=1", 33, 0, 0)]
    public async Task Clusters_are_counted_apart_and_have_no_total(string query, int studied, int potential, int discussed)
    {
        var answer = await kaname.JsonAsync($"/api/v1/clusters?{query}");

        Assert.False(answer.TryGetProperty("total", out _));
        var counts = answer.GetProperty("counts").EnumerateObject().Select(count => (count.Name, count.Value.GetInt32()));
        Assert.Equal([("studied", studied), ("potential", potential), ("discussed", discussed)], counts);
    }

    [Theory]
    [InlineData("blocks")]
    [InlineData("fields")]
    [InlineData("clusters")]
    [InlineData("municipalities")]
    public async Task Sample_data_is_never_the_paper(string list)
    {
        var answer = await kaname.JsonAsync($"/api/v1/{list}?data=sample");

        Assert.Equal("sample", answer.Text("data"));
        Assert.Empty(answer.Items());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("nextCursor").ValueKind);
    }

    [Fact]
    public async Task Without_a_limit_a_hundred_come()
    {
        var answer = await kaname.JsonAsync("/api/v1/municipalities");

        Assert.Equal(100, answer.Items().Count);
        Assert.NotNull(answer.GetProperty("nextCursor").GetString());
    }

    [Fact]
    public async Task Cursors_lead_through_everything_once_and_in_order()
    {
        var codes = new List<string>();
        var address = "/api/v1/municipalities?limit=700";
        string? cursor = null;
        do
        {
            using var answer = await kaname.AskAsync(cursor is null ? address : $"{address}&cursor={cursor}");
            var page = JsonDocument.Parse(await answer.TextAsync()).RootElement;
            codes.AddRange(page.Items().Select(item => item.Text("code")));
            cursor = page.GetProperty("nextCursor").GetString();
            Assert.Equal(cursor is not null, answer.Headers.TryGetValues("Link", out var links) && links.Any(link => link.Contains("rel=\"next\"", StringComparison.Ordinal)));
        }
        while (cursor is not null);

        Assert.Equal(1741, codes.Count);
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
    }

    [Fact]
    public async Task A_cursor_works_within_a_filter_and_is_refused_in_another()
    {
        var first = await kaname.JsonAsync("/api/v1/investments?block=kinki&limit=3");
        var cursor = first.Text("nextCursor");

        var second = await kaname.JsonAsync($"/api/v1/investments?block=kinki&limit=100&cursor={cursor}");
        using var elsewhere = await kaname.AskAsync($"/api/v1/investments?block=kanto&cursor={cursor}");

        Assert.Equal(9, first.Items().Count + second.Items().Count);
        Assert.Equal(400, (int)elsewhere.StatusCode);
    }

    [Fact]
    public async Task A_block_has_its_prefectures_and_clusters()
    {
        var answer = await kaname.JsonAsync("/api/v1/blocks/hokuriku");
        var block = answer.GetProperty("block");

        Assert.Equal("real", answer.Text("data"));
        Assert.Equal(["16", "17", "18"], block.Texts("prefectures"));
        Assert.Equal(2, block.GetProperty("clusters").GetArrayLength());
        Assert.Equal("北陸", block.Text("name"));
        Assert.Equal("Hokuriku", block.Text("nameEn"));
    }

    [Fact]
    public async Task Fields_come_with_the_categories_of_the_legend()
    {
        var answer = await kaname.JsonAsync("/api/v1/fields");

        Assert.Equal(6, answer.GetProperty("categories").GetArrayLength());
        Assert.Equal(Enumerable.Range(1, 17), answer.Items().Select(field => field.GetProperty("number").GetInt32()));
    }

    [Theory]
    [InlineData("status=studied", 33)]
    [InlineData("status=potential", 3)]
    [InlineData("status=discussed", 2)]
    [InlineData("block=kanto", 4)]
    [InlineData("block=kanto&status=studied", 1)]
    [InlineData("category=shipbuilding&status=studied&block=shikoku", 1)]
    [InlineData("field=2&block=shikoku", 1)]
    [InlineData("field=shipbuilding&block=shikoku", 1)]
    [InlineData("block=&status=", 38)]
    public async Task Clusters_are_filtered(string query, int expected) =>
        Assert.Equal(expected, (await kaname.JsonAsync($"/api/v1/clusters?{query}")).Items().Count);

    [Theory]
    [InlineData("prefecture=01", 7)]
    [InlineData("prefecture=1", 7)]
    [InlineData("prefecture=43", 1)]
    [InlineData("block=hokkaido", 7)]
    [InlineData("block=kinki", 9)]
    [InlineData("category=medical", 5)]
    [InlineData("year=2027", 5)]
    [InlineData("year=R9", 5)]
    [InlineData("year=%E4%BB%A4%E5%92%8C9%E5%B9%B4%E5%BA%A6", 5)]
    [InlineData("year=2040", 2)]
    [InlineData("stage=under_construction", 1)]
    [InlineData("municipality=01224", 1)]
    [InlineData("municipality=012246", 1)]
    [InlineData("municipality=01207", 1)]
    [InlineData("q=rapidus", 1)]
    [InlineData("q=%EF%BC%B2%EF%BC%A1%EF%BC%B0%EF%BC%A9%EF%BC%A4%EF%BC%B5%EF%BC%B3", 1)]
    [InlineData("q=Osaka+Metro+%E6%A3%AE%E4%B9%8B%E5%AE%AE", 1)]
    [InlineData("q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", 0)]
    [InlineData("bbox=139,41,146,46", 5)]
    [InlineData("bbox=0,0,1,1", 0)]
    public async Task Investments_are_filtered(string query, int expected) =>
        Assert.Equal(expected, (await kaname.JsonAsync($"/api/v1/investments?{query}")).Items().Count);

    [Fact]
    public async Task An_investment_says_what_the_paper_says_and_no_amount()
    {
        var row = (await kaname.JsonAsync("/api/v1/investments?q=rapidus")).Items()[0];

        Assert.Equal(["Rapidus株式会社"], row.Texts("investors"));
        Assert.Equal(("01", "01224", "municipality"), (row.Text("prefectureCode"), row.Text("municipalityCode"), row.Text("placePrecision")));
        Assert.Equal((2027, "fiscal_year_second_half", "mass_production"), (row.GetProperty("timing").GetProperty("value").GetInt32(), row.GetProperty("timing").Text("precision"), row.GetProperty("timing").Text("meaning")));
        Assert.Equal(JsonValueKind.Null, row.GetProperty("publicYen").ValueKind);
        Assert.Equal(JsonValueKind.Null, row.GetProperty("privateYen").ValueKind);
        Assert.Equal(0, row.GetProperty("plans").GetArrayLength());
        Assert.Contains("資料5", row.Text("source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Japanese_leaves_as_Japanese_and_markup_escaped()
    {
        var text = await kaname.TextAsync("/api/v1/investments?q=rapidus");

        Assert.Contains("千歳市", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
    }

    [Theory]
    [InlineData("q=%E3%81%A8%E3%82%84%E3%81%BE%E3%81%97", "16201")]
    [InlineData("q=%E3%83%88%E3%83%A4%E3%83%9E%E3%82%B7&prefecture=16", "16201")]
    [InlineData("prefecture=47&limit=1", "47201")]
    public async Task Municipalities_are_found(string query, string code) =>
        Assert.Equal(code, (await kaname.JsonAsync($"/api/v1/municipalities?{query}")).Items()[0].Text("code"));
}
