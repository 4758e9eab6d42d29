using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Files that are sent to a plan.</summary>
public sealed class PlanFileTests(Desks desks)
{
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task A_file_is_kept_and_given_back_as_it_came()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await SendAsync(toyama, plan, new ByteArrayContent(Pdf), "根拠資料.pdf");
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Found, HttpStatusCode.SeeOther });
        Assert.Contains("根拠資料.pdf", (await toyama.PageAsync(WorkspaceAddress.Of(plan))).Words(), StringComparison.Ordinal);
        Assert.Equal(Pdf, await toyama.Http.GetByteArrayAsync(WorkspaceAddress.Of(plan) + "/files/1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_sent_twice_is_attached_once_and_both_answers_say_done()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        for (var time = 0; time < 2; time++)
        {
            using var answer = await SendAsync(toyama, plan, new ByteArrayContent(Pdf), "根拠資料.pdf");
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Found, HttpStatusCode.SeeOther });
        }

        Assert.Single(await desks.EventsAsync(plan), "EvidenceAttached");
    }

    [Fact]
    public async Task A_file_of_200_MB_is_refused_in_words_and_not_by_a_broken_connection()
    {
        using var file = new StreamContent(new LongFile(200L * 1024 * 1024));
        Assert.Contains("大きすぎます", await RefusedAsync(file, "大きい資料.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_was_renamed_is_refused()
    {
        using var file = new ByteArrayContent([.. "MZ"u8, .. new byte[500]]);
        Assert.Contains("資料.pdf", await RefusedAsync(file, "資料.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_kind_that_is_not_taken_is_refused()
    {
        using var file = new ByteArrayContent([.. "MZ"u8, .. new byte[500]]);
        Assert.NotEmpty(await RefusedAsync(file, "資料.exe"));
    }

    [Fact]
    public async Task An_empty_choice_says_that_no_file_was_chosen()
    {
        using var nothing = new ByteArrayContent([]);
        Assert.Contains("選", await RefusedAsync(nothing, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_taken()
    {
        using var file = new ByteArrayContent(Pdf);
        await RefusedAsync(file, "根拠.pdf", token: "");
        using var again = new ByteArrayContent(Pdf);
        await RefusedAsync(again, "根拠.pdf", token: "偽のもの");
    }

    private async Task<string> RefusedAsync(HttpContent file, string name, string? token = null)
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await SendAsync(toyama, plan, file, name, token);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector($"main a[href='{WorkspaceAddress.Of(plan)}#files']"));
        Assert.Equal(0, await desks.ReadAsync(store => store.EvidenceFiles.CountAsync(one => one.PlanId == plan, TestContext.Current.CancellationToken)));
        Assert.Equal(["PlanCreated"], await desks.EventsAsync(plan));
        return page.QuerySelector("main")!.Line();
    }

    private static async Task<HttpResponseMessage> SendAsync(SignedIn browser, string plan, HttpContent file, string name, string? token = null)
    {
        var form = (IHtmlFormElement)(await browser.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("form[enctype='multipart/form-data']")!;
        using var body = new MultipartFormDataContent();
        foreach (var field in SignedIn.FieldsOf(form))
        {
            body.Add(new StringContent(field.Key == "token" && token is not null ? token : field.Value), field.Key);
        }

        file.Headers.Add("Content-Disposition", $"form-data; name=\"file\"; filename=\"{System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(name))}\"");
        body.Add(file);
        return await browser.Http.PostAsync(form.GetAttribute("action"), body, TestContext.Current.CancellationToken);
    }
}
