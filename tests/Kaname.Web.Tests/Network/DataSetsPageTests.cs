using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Network;
using Kaname.Web.Network;
using Kaname.Web.Tests.Access;
using Kaname.Web.Tests.Workspace;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Network;

/// <summary>From files in a browser to a ranking: sent, read by the job that the site runs, opened after the pledge, seen by nobody else.</summary>
public sealed class DataSetsPageTests(Desks desks) : IClassFixture<Desks>
{
    [Fact]
    public async Task Files_that_are_sent_become_a_ranking_for_their_government_alone()
    {
        using var ishikawa = await desks.SignInAsync("ishikawa");
        Assert.Contains("取引データはまだありません", (await ishikawa.PageAsync(AnalysisAddress.Root)).QuerySelector("main")!.Line(), StringComparison.Ordinal);

        using var sent = await SendAsync(ishikawa, "石川の取引", FirmsFile, ("trade", "a.csv", Trade(2026)), ("trade", "b.csv", Trade(2025)));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(AnalysisAddress.Root + "?done=AddDataSet", sent.Headers.Location!.OriginalString);
        var set = await ReadyAsync("石川の取引");
        Assert.Equal(["DataSetAdded", "DataSetFinished"], await desks.EventsAsync(set.Id));

        var list = (await ishikawa.PageAsync(AnalysisAddress.Root)).QuerySelector("main")!;
        Assert.Contains("企業 3社、取引 4行", list.Line(), StringComparison.Ordinal);
        Assert.NotNull(list.QuerySelector($"a[href='{AnalysisAddress.Ranking(set.Id)}']"));

        using var unpledged = await ishikawa.GetAsync(AnalysisAddress.Ranking(set.Id));
        var pledge = unpledged.Headers.Location!.OriginalString;
        using var refused = await ishikawa.SendAsync(pledge, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("「守ります」に印を付けてください", (await SignedIn.ReadAsync(refused)).QuerySelector("main")!.Line(), StringComparison.Ordinal);
        using var signed = await ishikawa.SendAsync(pledge, "main form", ("agrees", "yes"));
        Assert.Equal(AnalysisAddress.Ranking(set.Id), signed.Headers.Location!.OriginalString);
        Assert.Contains("金沢精機", (await ishikawa.PageAsync(AnalysisAddress.Ranking(set.Id))).QuerySelector("table.ranking")!.Line(), StringComparison.Ordinal);

        using var toyama = await desks.SignInAsync("toyama");
        Assert.DoesNotContain("石川の取引", (await toyama.PageAsync(AnalysisAddress.Root)).QuerySelector("main")!.Line(), StringComparison.Ordinal);
        using var foreign = await toyama.GetAsync(AnalysisAddress.Ranking(set.Id));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_what_was_typed_stays()
    {
        using var toyama = await desks.SignInAsync("toyama");
        using var noFirms = await SendAsync(toyama, "名前だけ", null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noFirms.StatusCode);
        var page = await SignedIn.ReadAsync(noFirms);
        Assert.Equal("名前だけ", ((IHtmlInputElement)page.QuerySelector("#name")!).Value);
        Assert.Contains("企業のファイルを選んでください", page.QuerySelector("main")!.Line(), StringComparison.Ordinal);
        using var noTrade = await SendAsync(toyama, "企業だけ", FirmsFile);
        Assert.Contains("取引のファイルを選んでください", (await SignedIn.ReadAsync(noTrade)).QuerySelector("main")!.Line(), StringComparison.Ordinal);
        using var noName = await SendAsync(toyama, " ", FirmsFile, ("trade", "a.csv", Trade(2026)));
        Assert.Contains("データの名前を", (await SignedIn.ReadAsync(noName)).QuerySelector("main")!.Line(), StringComparison.Ordinal);
        using var noToken = await SendAsync(toyama, "鍵なし", FirmsFile, ("token", "", "wrong"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noToken.StatusCode);
        Assert.Equal(0, await desks.ReadAsync(store => store.DataSets.CountAsync(set => set.Owner == "16" && set.Name != "取引データ（見本）", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why_in_the_list()
    {
        using var fukui = await desks.SignInAsync("fukui");
        using var sent = await SendAsync(fukui, "福井の取引", FirmsFile, ("trade", "a.csv", "seller,amount_yen,fiscal_year\n"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        await ReadyAsync("福井の取引", DataSetState.Failed);
        var list = (await fukui.PageAsync(AnalysisAddress.Root)).QuerySelector("main")!.Line();
        Assert.Contains("読み込めませんでした", list, StringComparison.Ordinal);
        Assert.Contains("「仕入元法人番号」の列がありません", list, StringComparison.Ordinal);

        var id = (await ReadyAsync("福井の取引", DataSetState.Failed)).Id;
        using var deleted = await fukui.SendAsync(AnalysisAddress.Root, "form#delete-set", ("id", id));
        Assert.Equal(AnalysisAddress.Root + "?done=DeleteDataSet", deleted.Headers.Location!.OriginalString);
        Assert.DoesNotContain("福井の取引", (await fukui.PageAsync(AnalysisAddress.Root)).QuerySelector("main")!.Line(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_authors_of_governments_load_data()
    {
        using var governor = await desks.SignInAsync("toyama-governor");
        Assert.Null((await governor.PageAsync(AnalysisAddress.Root)).QuerySelector("form[enctype]"));
        using var content = new MultipartFormDataContent { { new StringContent("x"), "name" } };
        using var answer = await governor.Http.PostAsync(AnalysisAddress.Root + "/files", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string FirmsFile =>
        $"法人番号,全国地方公共団体コード,商号又は名称\n{SmallTrade.Precision},172014,金沢精機\n{SmallTrade.Chemical},172022,七尾商事\n{SmallTrade.Parts},162019,富山電子\n";

    private static string Trade(int year) =>
        $"seller,buyer,amount_yen,fiscal_year\n{SmallTrade.Precision},{SmallTrade.Parts},900,{year}\n{SmallTrade.Chemical},{SmallTrade.Precision},100,{year}\n";

    private static async Task<HttpResponseMessage> SendAsync(SignedIn browser, string name, string? firms, params (string Field, string File, string Text)[] more)
    {
        var form = (IHtmlFormElement)(await browser.PageAsync(AnalysisAddress.Root)).QuerySelector("form[enctype='multipart/form-data']")!;
        using var body = new MultipartFormDataContent();
        var token = SignedIn.FieldsOf(form).First(field => field.Key == "token").Value;
        body.Add(new StringContent(more is [("token", _, var other), ..] ? other : token), "token");
        body.Add(new StringContent(name), "name");
        if (firms is not null)
        {
            body.Add(new StringContent(firms), "firms", "firms.csv");
        }

        foreach (var (field, file, text) in more.Where(one => one.Field != "token"))
        {
            body.Add(new StringContent(text), field, file);
        }

        return await browser.Http.PostAsync(form.GetAttribute("action"), body, TestContext.Current.CancellationToken);
    }

    private async Task<DataSet> ReadyAsync(string name, DataSetState state = DataSetState.Ready)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await desks.ReadAsync(store => store.DataSets.AsNoTracking().FirstOrDefaultAsync(set => set.Name == name && set.State == state, TestContext.Current.CancellationToken)) is { } set)
            {
                return set;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{name} did not become {state} within 30 seconds.");
    }
}
