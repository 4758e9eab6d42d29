using System.Net;
using AngleSharp.Dom;
using Kaname.Policy.Geography;

namespace Kaname.Web.Tests.Geography;

public sealed class MunicipalitySearchTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("富山市", "16201")]
    [InlineData("とやまし", "16201")]
    [InlineData("トヤマシ", "16201")]
    [InlineData("ﾄﾔﾏｼ", "16201")]
    [InlineData("１６２０１", "16201")]
    [InlineData("162019", "16201")]
    [InlineData("富山県 高岡", "16202")]
    [InlineData("龍ヶ崎", "08208")]
    [InlineData("龍ケ崎", "08208")]
    [InlineData("osaka", "27100")]
    [InlineData("Ōsaka", "27100")]
    [InlineData("Matsuura", "42208")]
    public async Task A_municipality_is_found_however_its_name_is_typed(string query, string code)
    {
        var page = await kaname.PageAsync($"/municipalities?q={Uri.EscapeDataString(query)}");
        page.HoldsTogether("ja");
        Assert.Contains(page.QuerySelectorAll("tbody a"), link => link.GetAttribute("href") == $"/municipalities/{code}");
        Assert.Equal(query, page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_prefecture_shows_all_its_municipalities()
    {
        var page = await kaname.PageAsync("/municipalities?q=&prefecture=16");
        Assert.Equal(15, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("16", page.QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("とやま", "富山市", "富山県:15")]
    [InlineData("toyama", "富山市", "富山県:15")]
    [InlineData("富山県", "", "富山県:15")]
    [InlineData("富山県 富山", "富山市", "富山県:15")]
    [InlineData("富山県 高岡", "高岡市", "")]
    [InlineData("富山県富山市", "富山市", "")]
    [InlineData("大阪", "大阪市", "大阪府:43")]
    [InlineData("Toyama Takaoka", "高岡市", "")]
    [InlineData("osaka sakai", "堺市", "")]
    [InlineData("千歳", "千歳市", "")]
    public async Task What_fits_by_its_own_name_stands_apart_from_what_lies_in_a_prefecture_that_fits(string query, string first, string prefectures)
    {
        foreach (var language in new[] { "", "/en" })
        {
            var page = await kaname.PageAsync($"{language}/municipalities?q={Uri.EscapeDataString(query)}");
            page.HoldsTogether(language.Length == 0 ? "ja" : "en");
            Assert.Equal(first, page.QuerySelector("tbody a")?.TextContent ?? "");
            var named = page.QuerySelectorAll("section[aria-labelledby=prefectures] dt")
                .Select(prefecture => $"{Prefectures.Of(PrefectureCode.Parse(prefecture.QuerySelector("a")!.GetAttribute("href")![^2..])).Name}:{prefecture.NextElementSibling!.QuerySelectorAll("li").Length}");
            Assert.Equal(prefectures, string.Join(' ', named));
        }
    }

    [Fact]
    public async Task Many_prefectures_are_only_named()
    {
        var page = await kaname.PageAsync("/municipalities?q=%E7%9C%8C");
        Assert.Equal(["山県市"], page.QuerySelectorAll("tbody a").Select(link => link.TextContent).Where(name => name.EndsWith('市')));
        Assert.Equal(43, page.QuerySelectorAll("section[aria-labelledby=prefectures] li").Length);
    }

    [Fact]
    public async Task A_wrong_prefecture_is_left_aside_and_the_words_are_still_looked_for()
    {
        var page = await kaname.PageAsync("/municipalities?q=%E5%8D%83%E6%AD%B3&prefecture=99", HttpStatusCode.BadRequest);
        Assert.Equal("千歳市", page.QuerySelector("tbody a")!.TextContent);
    }

    [Fact]
    public async Task Nothing_found_says_what_else_to_try()
    {
        var page = await kaname.PageAsync("/municipalities?q=%E3%81%AA%E3%81%84%E7%94%BA&prefecture=16");
        Assert.Contains("富山県に「ない町」に当たる市区町村は見つかりませんでした", page.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/municipalities?q=%E3%81%AA%E3%81%84%E7%94%BA']"));
    }

    [Fact]
    public async Task Too_many_are_cut_and_it_says_so()
    {
        var page = await kaname.PageAsync("/municipalities?q=%E5%B8%82");
        Assert.Equal(200, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("最初の200件を表示しています", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_in_the_search_stays_text()
    {
        var page = await kaname.PageAsync("/municipalities?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27");
        Assert.Equal("<script>alert(1)</script>\"'", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Contains("<script>alert(1)</script>", page.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prefecture=99", "prefecture")]
    [InlineData("prefecture=%3Cb%3E", "prefecture")]
    [InlineData("q=162018", "検査数字")]
    [InlineData("q=a&q=b", "二度以上")]
    [InlineData("pref=16", "pref")]
    public async Task A_wrong_value_is_named(string query, string named)
    {
        var page = await kaname.PageAsync($"/municipalities?{query}", HttpStatusCode.BadRequest);
        page.HoldsTogether("ja");
        Assert.Contains(named, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_query_is_refused_in_words_and_a_huge_one_before_it_is_read()
    {
        var page = await kaname.PageAsync("/en/municipalities?q=" + new string('x', 5000), HttpStatusCode.BadRequest);
        Assert.Contains("use at most 100", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        using var answer = await kaname.Http.GetAsync("/municipalities?q=" + new string('x', 100_000), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        await kaname.PageAsync("/municipalities");
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%EF%BF%BF")]
    [InlineData("%ED%A0%80")]
    [InlineData("%25%5B%28%2A")]
    public async Task Strange_letters_are_only_not_found(string query) => (await kaname.PageAsync($"/municipalities?q={query}")).HoldsTogether("ja");

    [Theory]
    [InlineData("12345a")]
    [InlineData("a%FF%FE")]
    [InlineData("%25a")]
    public async Task What_is_no_reading_finds_no_readings(string query) =>
        Assert.Empty((await kaname.PageAsync($"/municipalities?q={query}")).QuerySelectorAll("tbody a"));

    [Fact]
    public async Task In_English_readings_stand_in_Latin_letters()
    {
        var page = await kaname.PageAsync("/en/municipalities?q=hatchou");
        page.HoldsTogether("en");
        page = await kaname.PageAsync("/en/municipalities?prefecture=13");
        Assert.Contains("Hachijou-machi", page.Words(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("tbody a"), link => Assert.StartsWith("/en/", link.GetAttribute("href"), StringComparison.Ordinal));
    }
}
