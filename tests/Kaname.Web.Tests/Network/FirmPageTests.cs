using System.Net;
using AngleSharp.Dom;
using Kaname.Web.Network;
using Kaname.Web.Tests.Workspace;

namespace Kaname.Web.Tests.Network;

/// <summary>One firm, and what weights do to the first firms.</summary>
public sealed class FirmPageTests(Desks desks)
{
    [Fact]
    public async Task Shows_each_degree_step_by_step_with_its_numbers()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(AnalysisAddress.Firm(id, SmallTrade.Precision));
        page.HoldsTogether("ja");
        Assert.Equal("総合：(50×61.50 + 50×61.50) ÷ 100 ＝ 61.5、4社中1位", page.QuerySelector(".working.formula")!.Line());
        var rows = page.QuerySelectorAll("table.indicators tbody tr").Select(row => row.Line()).ToList();
        Assert.Contains("コネクター度：域外販売額 800円 ÷ 所在都道府県の域外販売額 1,000円 ＝ 80.00%、4社中1位", rows[0], StringComparison.Ordinal);
        Assert.Contains("ハブ度：域内仕入額 500円 ÷ 所在都道府県の域内仕入額 1,000円 ＝ 50.00%、4社中1位", rows[1], StringComparison.Ordinal);
        Assert.Contains("年10.00%", rows[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_partners_by_amount_prefecture_and_industry()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(AnalysisAddress.Firm(id, SmallTrade.Precision));
        var buyers = page.QuerySelectorAll("section[aria-labelledby=buyers] table");
        Assert.Equal(["金沢商事石川県金沢市 ・ 卸売業，小売業|600円|60.0", "海外|200円|20.0", "高岡化学株式会社高岡市 ・ 化学工業|200円|20.0"], Rows(buyers[0]));
        Assert.Equal(["石川県|1|600円|60.0", "海外|1|200円|20.0", "富山県|1|200円|20.0"], Rows(buyers[1]));
        var sellers = page.QuerySelectorAll("section[aria-labelledby=sellers] table");
        Assert.Equal(["金沢商事石川県金沢市 ・ 卸売業，小売業|500円|50.0", "立山部品立山町 ・ 輸送用機械器具|400円|40.0", "高岡化学株式会社高岡市 ・ 化学工業|100円|10.0"], Rows(sellers[0]));
        Assert.Equal(["富山県|2|500円|50.0", "石川県|1|500円|50.0"], Rows(sellers[1]));
    }

    [Fact]
    public async Task Shows_the_years_side_by_side()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(AnalysisAddress.Firm(id, SmallTrade.Precision));
        var rows = page.QuerySelectorAll("section[aria-labelledby=years] tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.Line()))).ToList();
        Assert.Equal(
            [
                "販売 県内|0円|200円", "販売 県外|100円|600円", "販売 海外|0円|200円", "仕入れ 県内|100円|500円", "仕入れ 県外|0円|500円", "仕入れ 海外|0円|0円",
                "コネクター度 %|25.00|80.00", "コネクター度の順位|2|1", "ハブ度 %|100.00|50.00", "ハブ度の順位|1|1", "総合 偏差値|57.3|61.5", "総合の順位|1|1", "従業者数 人|50|50", "営業利益|110円|121円",
            ],
            rows);
    }

    [Fact]
    public async Task A_firm_that_is_not_in_the_data_set_is_missing_in_both_languages()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        await toyama.PageAsync(AnalysisAddress.Firm(id, Kaname.Policy.Identity.CorporateNumber.OfBase(999_999_000_999)), HttpStatusCode.NotFound);
        await toyama.PageAsync($"/workspace/analysis/{id}/firms/abc", HttpStatusCode.NotFound);
        var page = await toyama.PageAsync("/en" + AnalysisAddress.Firm(id, SmallTrade.Parts));
        page.HoldsTogether("en");
        Assert.Contains("no figures of operating profit", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_are_tried_against_those_of_the_ministry_and_half_and_half()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var half = await toyama.PageAsync(AnalysisAddress.Weights(id));
        half.HoldsTogether("ja");
        Assert.Equal(2, half.QuerySelectorAll("table.top-lists thead th").Length - 1);
        using var answer = await toyama.GetAsync(Written(half, ("w-connectorDegree", "100"), ("w-hubDegree", "0")));
        var page = await Access.SignedIn.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["株式会社富山精密61.5", "高岡化学株式会社53.2", "氷見商店46.8", "立山部品46.8"], page.QuerySelectorAll("table.top-lists tbody tr").Select(row => row.QuerySelectorAll("td")[0].TextContent.Trim()));
        Assert.Contains("総合：(100×61.50) ÷ 100 ＝ 61.5、4社中1位", page.QuerySelector("section[aria-labelledby=formula]")!.Line(), StringComparison.Ordinal);
        var stability = page.QuerySelector("section[aria-labelledby=stability]")!.Line();
        Assert.Contains("令和7年度（2025年度） と 令和8年度（2026年度）", stability, StringComparison.Ordinal);
        Assert.Contains("上位10社のうち両年度とも入る企業4社", stability, StringComparison.Ordinal);
        Assert.Equal(6, page.QuerySelectorAll("table.sensitivity tbody tr").Length);
    }

    [Fact]
    public async Task Weights_that_are_no_numbers_are_told_and_the_usual_ones_hold()
    {
        var id = await SmallTrade.LoadAsync(desks);
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(AnalysisAddress.Weights(id) + "?w-connectorDegree=%E5%A4%9A%E3%81%84&w-hubDegree=50", HttpStatusCode.BadRequest);
        Assert.Contains("コネクター度の重み「多い」は数として読めません", page.QuerySelector(".wrong-conditions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("50", page.QuerySelector("#w-connectorDegree")!.GetAttribute("value"));
        (await toyama.PageAsync("/en" + AnalysisAddress.Weights(id))).HoldsTogether("en");
    }

    private static string Written(IParentNode page, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector("main form[action*=weights]")!;
        var fields = Access.SignedIn.FieldsOf(form).Where(field => typed.All(one => one.Name != field.Key)).Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        return form.GetAttribute("action") + "?" + string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
    }

    private static IReadOnlyList<string> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Take(row.Children.Length - 1).Select(cell => cell.Line())))];
}
