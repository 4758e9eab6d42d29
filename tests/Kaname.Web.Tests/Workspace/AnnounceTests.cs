using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Kaname.Platform.Plans;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>The day of an announcement and its document are one form: nothing of it is lost, and sent twice it is one act.</summary>
public sealed class AnnounceTests(Desks desks)
{
    private const string Form = "[aria-labelledby='act-Announce'] form";

    private static readonly byte[] Pdf = "%PDF-1.7\n3 0 obj\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task Day_and_document_are_taken_together()
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        using var answer = await SendAsync(governor, await FormAsync(governor, plan), "令和10年6月1日", Pdf, "知事会見.pdf");
        Assert.Equal((HttpStatusCode.SeeOther, WorkspaceAddress.Of(plan) + "?done=Announce"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal((new DateOnly(2028, 6, 1), "1"), await AnnouncedAsync(plan));
        Assert.Contains("知事会見.pdf", (await governor.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("[aria-labelledby='files']")!.Line(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2028-05-01", "事前相談")]
    [InlineData("2028-07-01", "先の日付")]
    [InlineData("いつか", "「いつか」は")]
    public async Task Where_the_day_is_refused_it_comes_back_with_the_file_attached_and_chosen(string day, string says)
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        using var refused = await SendAsync(governor, await FormAsync(governor, plan), day, Pdf, "知事会見.pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await SignedIn.ReadAsync(refused);
        Assert.Contains(says, BadInputTests.FaultBeside(page, "day"), StringComparison.Ordinal);
        Assert.Equal(day, page.QuerySelector<IHtmlInputElement>("[name=day]")!.Value);
        Assert.Equal("1", page.QuerySelector<IHtmlSelectElement>("[name=document]")!.Value);
        Assert.Null(await AnnouncedAsync(plan));

        using var mended = await SendAsync(governor, page.QuerySelector<IHtmlFormElement>(Form)!, "2028-06-01");
        Assert.Equal(HttpStatusCode.SeeOther, mended.StatusCode);
        Assert.Equal((new DateOnly(2028, 6, 1), "1"), await AnnouncedAsync(plan));
    }

    [Fact]
    public async Task Where_the_file_is_refused_the_day_comes_back()
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        using var refused = await SendAsync(governor, await FormAsync(governor, plan), "2028-06-01", [.. "MZ"u8, .. new byte[500]], "setup.exe");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await SignedIn.ReadAsync(refused);
        Assert.NotEmpty(BadInputTests.FaultBeside(page, "file"));
        Assert.Equal("2028-06-01", page.QuerySelector<IHtmlInputElement>("[name=day]")!.Value);
        Assert.Null(await AnnouncedAsync(plan));
        Assert.DoesNotContain("EvidenceAttached", await desks.EventsAsync(plan));
    }

    [Fact]
    public async Task A_file_that_is_too_large_loses_no_day()
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        using var refused = await SendAsync(governor, await FormAsync(governor, plan), "2028-06-01", new byte[EvidenceRules.LargestFile + 1], "会見.pdf");
        var page = await SignedIn.ReadAsync(refused);
        Assert.Contains("大きすぎます", BadInputTests.FaultBeside(page, "file"), StringComparison.Ordinal);
        Assert.Equal("2028-06-01", page.QuerySelector<IHtmlInputElement>("[name=day]")!.Value);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_act()
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        var form = await FormAsync(governor, plan);
        for (var time = 0; time < 2; time++)
        {
            using var answer = await SendAsync(governor, form, "2028-06-01", Pdf, "知事会見.pdf");
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        var events = await desks.EventsAsync(plan);
        Assert.Single(events, "EvidenceAttached");
        Assert.Single(events, "PlanAnnounced");
    }

    [Fact]
    public async Task It_is_recorded_without_a_document_and_with_one_that_is_attached_already()
    {
        var without = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        using var announced = await SendAsync(governor, await FormAsync(governor, without), "2028-06-01");
        Assert.Equal(HttpStatusCode.SeeOther, announced.StatusCode);
        Assert.Equal((new DateOnly(2028, 6, 1), null), await AnnouncedAsync(without));

        var plan = await desks.CoordinatedAsync();
        await desks.DoAsync(new AttachEvidence(plan, EvidencePurpose.Announcement, null, "前に付けた文書.pdf", Pdf), "toyama-governor");
        var form = await FormAsync(governor, plan);
        Assert.Contains("前に付けた文書.pdf", form.QuerySelector("[name=document]")!.TextContent, StringComparison.Ordinal);
        using var chosen = await SendAsync(governor, form, "2028-06-01");
        Assert.Equal((new DateOnly(2028, 6, 1), "1"), await AnnouncedAsync(plan));
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_taken()
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        var form = await FormAsync(governor, plan);
        Assert.Equal("token", form.QuerySelector("input")!.GetAttribute("name"));
        form.QuerySelector<IHtmlInputElement>("[name=token]")!.Value = "偽のもの";
        using var refused = await SendAsync(governor, form, "2028-06-01", Pdf, "知事会見.pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Null(await AnnouncedAsync(plan));
        Assert.DoesNotContain("EvidenceAttached", await desks.EventsAsync(plan));
    }

    [Fact]
    public async Task For_whoever_is_no_approver_the_address_is_none()
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var governor = await desks.SignInAsync("toyama-governor");
        var form = await FormAsync(governor, plan);
        using var toyama = await desks.SignInAsync("toyama");
        using var refused = await SendAsync(toyama, form, "2028-06-01");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task The_day_is_given_back_after_a_sign_in_that_had_ended()
    {
        var plan = await desks.CoordinatedAsync("公表する計画");
        using var before = await desks.SignInAsync("toyama-governor");
        var form = await FormAsync(before, plan);
        using var governor = SignedIn.Nobody(desks.Site);
        using var late = await SendAsync(governor, form, "2028-06-01", Pdf, "知事会見.pdf");
        using var back = await governor.SignInAsync(late.Headers.Location!.OriginalString, "toyama-governor@demo.example", DemoAccounts.Password);
        var page = await governor.PageAsync(back.Headers.Location!.OriginalString);
        Assert.Equal("2028-06-01", page.QuerySelector<IHtmlInputElement>($"{Form} [name=day]")!.Value);
        Assert.Contains("もう一度選んで", page.QuerySelector(Form)!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlFormElement> FormAsync(SignedIn browser, string plan) => (await browser.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector<IHtmlFormElement>(Form)!;

    /// <summary>The day and the document of the announcement; null where it is not announced.</summary>
    private Task<(DateOnly On, string? Document)?> AnnouncedAsync(string plan) => desks.ReadAsync<(DateOnly On, string? Document)?>(async store =>
        (await store.Plans.AsNoTracking().SingleAsync(one => one.Id == plan, TestContext.Current.CancellationToken)).Course.Announcement is { } announced ? (announced.Date, announced.Document) : null);

    /// <summary>Sends the form as a browser does: its fields in their order, and the file where it stands among them.</summary>
    private static async Task<HttpResponseMessage> SendAsync(SignedIn browser, IHtmlFormElement form, string day, byte[]? file = null, string name = "")
    {
        using var body = new MultipartFormDataContent();
        foreach (var field in SignedIn.FieldsOf(form))
        {
            body.Add(new StringContent(field.Key == "day" ? day : field.Value), field.Key);
        }

        var content = new ByteArrayContent(file ?? []);
        content.Headers.Add("Content-Disposition", $"form-data; name=\"file\"; filename=\"{System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(name))}\"");
        body.Add(content);
        return await browser.Http.PostAsync(form.GetAttribute("action"), body, TestContext.Current.CancellationToken);
    }
}
