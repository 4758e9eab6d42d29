using System.Net;
using AngleSharp.Dom;
using Kaname.Web.Network;
using Kaname.Web.Tests.Access;
using Kaname.Web.Tests.Workspace;

namespace Kaname.Web.Tests.Network;

/// <summary>The ranking of a data set, against figures worked out by hand.</summary>
public sealed class RankingPageTests(Desks desks)
{
    [Fact]
    public async Task Shows_degrees_ranks_and_deviation_scores_as_worked_out_by_hand()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(AnalysisAddress.Ranking(id));
        page.HoldsTogether("ja");
        Assert.Equal(["株式会社富山精密", "立山部品", "高岡化学株式会社", "氷見商店"], Names(page));
        Assert.Equal(["61.5 1位", "80.00", "1", "61.5", "50.00", "1", "61.5", "県内 20 県外 60 海外 20", "県内 50 県外 50 海外 0", "±0 1 → 1"], Cells(page, 0).Take(10));
        Assert.Equal(["50.0 2位", "0.00", "3", "46.8", "30.00", "2", "53.2", "県内 100 県外 0 海外 0", "県内 100 県外 0 海外 0", "↑1 3 → 2"], Cells(page, 1).Take(10));
        Assert.Equal(["50.0 2位", "20.00", "2", "53.2", "20.00", "3", "46.8", "県内 33 県外 67 海外 0", "県内 100 県外 0 海外 0", "↓1 1 → 2"], Cells(page, 2).Take(10));
        Assert.Equal(["42.7 4位", "0.00", "3", "46.8", "0.00", "4", "38.5", "県内 100 県外 0 海外 0", "—", "↓1 3 → 4"], Cells(page, 3).Take(10));
    }

    [Fact]
    public async Task Shows_that_the_sums_come_out_and_what_became_of_every_row()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(AnalysisAddress.Ranking(id));
        var checks = page.QuerySelectorAll("[aria-labelledby=checks] dd").Select(one => one.Line()).ToList();
        Assert.Equal(["100.00%", "100.00%", "2社", "1社", "域外に含める", "8", "1", "1", "10", "3", "0", "13"], checks);
        Assert.Contains("この画面は公表できません", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_draws_firms_with_both_degrees_as_links_and_says_which_it_cannot()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(AnalysisAddress.Ranking(id));
        var points = page.QuerySelectorAll("svg.scatter a");
        Assert.Equal(["株式会社富山精密　コネクター度 80.00%、ハブ度 50.00%", "高岡化学株式会社　コネクター度 20.00%、ハブ度 20.00%"], points.Select(point => point.GetAttribute("aria-label")));
        Assert.StartsWith($"/workspace/analysis/{id}/firms/{SmallTrade.Precision}", points[0].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("2社は、対数の目盛りに描けません", page.Words(), StringComparison.Ordinal);
        var (near, far) = (Place(points[1]), Place(points[0]));
        Assert.True(far.X > near.X, "the larger hub degree stands further right");
        Assert.True(far.Y < near.Y, "the larger connector degree stands higher");
    }

    [Theory]
    [InlineData("industry=16", "高岡化学株式会社")]
    [InlineData("industry=E", "株式会社富山精密,立山部品,高岡化学株式会社")]
    [InlineData("municipality=16205", "氷見商店")]
    [InlineData("size=upTo100", "株式会社富山精密")]
    [InlineData("size=unknown", "立山部品")]
    [InlineData("q=商店", "氷見商店")]
    [InlineData("order=hub", "株式会社富山精密,立山部品,高岡化学株式会社,氷見商店")]
    [InlineData("prefecture=17", "金沢商事")]
    public async Task Lists_the_firms_that_fit_and_keeps_their_ranks(string query, string names)
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync($"{AnalysisAddress.Ranking(id)}?{query}");
        Assert.Equal(names.Split(','), Names(page));
        if (query == "industry=16")
        {
            Assert.Equal("50.0 2位", Cells(page, 0)[0]);
        }
    }

    [Fact]
    public async Task Among_firms_of_one_industry_the_ranks_begin_anew_and_the_degrees_stay()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync($"{AnalysisAddress.Ranking(id)}?industry=16&peers=alike");
        Assert.Equal(["50.0 1位", "20.00", "1", "50.0", "20.00", "1", "50.0"], Cells(page, 0).Take(7));
        Assert.Contains("富山県・化学工業の1社の中の順位", page.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("industry=999", "産業の分類ではありません")]
    [InlineData("prefecture=13", "このデータに企業がない都道府県です")]
    [InlineData("year=2020", "この年度の取引はデータにありません")]
    [InlineData("weights=1,2", "重みが2個あります")]
    [InlineData("municipality=17201", "選んだ都道府県の市区町村ではありません")]
    [InlineData("colour=red", "この名前の条件はありません")]
    [InlineData("page=9", "この一覧は1ページまでです")]
    public async Task Says_which_condition_cannot_be_used_and_shows_the_rest(string query, string says)
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync($"{AnalysisAddress.Ranking(id)}?{query}", HttpStatusCode.BadRequest);
        Assert.Contains(says, page.QuerySelector(".wrong-conditions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, Names(page).Count);
    }

    [Fact]
    public async Task Says_when_no_firm_fits_and_when_a_prefecture_has_no_degree()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        Assert.Contains("条件に合う企業がありません", (await toyama.PageAsync($"{AnalysisAddress.Ranking(id)}?q=zzz")).Words(), StringComparison.Ordinal);
        var fukui = await toyama.PageAsync($"{AnalysisAddress.Ranking(id)}?prefecture=18");
        Assert.Contains("この都道府県のコネクター度とハブ度は求められません", fukui.Words(), StringComparison.Ordinal);
        Assert.Equal(["— —", "—", "—", "—", "—", "—", "—"], Cells(fukui, 0).Take(7));
    }

    [Fact]
    public async Task The_english_page_says_the_same()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync("/en" + AnalysisAddress.Ranking(id));
        page.HoldsTogether("en");
        Assert.Equal(["61.5 rank 1", "80.00", "1", "61.5", "50.00", "1", "61.5", "Inside 20 Outside 60 Overseas 20", "Inside 50 Outside 50 Overseas 0", "±0 1 → 1"], Cells(page, 0).Take(10));
        Assert.Contains("This page is not public", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_for_nobody_else()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var ishikawa = await desks.SignInAsync("ishikawa");
        foreach (var address in new[] { AnalysisAddress.Ranking(id), AnalysisAddress.Firm(id, SmallTrade.Precision), AnalysisAddress.Weights(id), AnalysisAddress.Ranking(id) + "/ranking.csv", AnalysisAddress.Ranking("no-such-set") })
        {
            using var foreign = await ishikawa.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        }

        using var nobody = SignedIn.Nobody(desks.Site);
        using var answer = await nobody.GetAsync(AnalysisAddress.Ranking(id));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Empty(await SmallTrade.ViewsAsync(desks, id));
    }

    [Fact]
    public async Task Sends_whoever_has_not_pledged_to_the_pledge_and_back()
    {
        var id = await SmallTrade.LoadAsync(desks, owner: "17");
        using var ishikawa = await desks.SignInAsync("ishikawa");
        foreach (var address in new[] { AnalysisAddress.Ranking(id) + "?prefecture=17", AnalysisAddress.Firm(id, SmallTrade.Precision), AnalysisAddress.Weights(id), AnalysisAddress.Ranking(id) + "/ranking.xlsx" })
        {
            using var answer = await ishikawa.GetAsync(address);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            Assert.Equal(AnalysisAddress.Pledge + "?return=" + Uri.EscapeDataString(address), answer.Headers.Location!.OriginalString);
        }

        Assert.Empty(await SmallTrade.ViewsAsync(desks, id));
    }

    [Fact]
    public async Task Says_that_a_data_set_is_still_being_loaded()
    {
        var id = await SmallTrade.LoadAsync(desks, ready: false);
        using var toyama = await desks.SignInAsync("toyama");
        Assert.Contains("まだ読み込んでいます", (await toyama.PageAsync(AnalysisAddress.Ranking(id))).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_view_and_export_is_recorded()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        await toyama.PageAsync(AnalysisAddress.Ranking(id));
        await toyama.PageAsync(AnalysisAddress.Firm(id, SmallTrade.Chemical));
        await toyama.PageAsync(AnalysisAddress.Weights(id));
        using var csv = await toyama.GetAsync($"/workspace/analysis/{id}/ranking.csv?prefecture=16&industry=E");
        Assert.Equal(["ranking", $"firm {SmallTrade.Chemical}", "weights", "export"], await SmallTrade.ViewsAsync(desks, id));
        var lines = (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");
        Assert.Equal(4, lines.Length);
        Assert.All(lines[1..], line => Assert.StartsWith("公表不可（庁内限り）,", line, StringComparison.Ordinal));
        Assert.Contains($",{SmallTrade.Precision},株式会社富山精密,16201,富山市,24,1,61.503493", lines[1], StringComparison.Ordinal);
        Assert.Contains(",800,1000,0.8,1,61.5", lines[1], StringComparison.Ordinal);
        using var wrong = await toyama.GetAsync($"/workspace/analysis/{id}/ranking.csv?industri=E");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task The_workbook_says_above_its_rows_that_it_stays_inside()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.GetAsync($"/workspace/analysis/{id}/ranking.xlsx");
        using var zip = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var sheet = new StreamReader(zip.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open());
        var text = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("公表不可（庁内限り）", text[..text.IndexOf("法人番号", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("株式会社富山精密", text, StringComparison.Ordinal);
        Assert.Contains("4社のうち4社", text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Names(IParentNode page) => [.. page.QuerySelectorAll("table.ranking tbody th a").Select(link => link.Line())];

    private static IReadOnlyList<string> Cells(IParentNode page, int row) => [.. page.QuerySelectorAll("table.ranking tbody tr")[row].QuerySelectorAll("td").Select(Words)];

    /// <summary>The small figures below one stand on a line of their own.</summary>
    private static string Words(IElement cell) => string.Join(' ', string.Join(' ', cell.ChildNodes.Select(node => node.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where a point stands: a circle by its centre, a chosen firm's diamond by where it was moved to.</summary>
    private static (double X, double Y) Place(IElement link)
    {
        var numbers = link.QuerySelector("circle") is { } circle
            ? [circle.GetAttribute("cx")!, circle.GetAttribute("cy")!]
            : link.QuerySelector("path")!.GetAttribute("transform")!.Split('(', ' ', ',', ')')[1..3];
        return (Number(numbers[0]), Number(numbers[1]));
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
