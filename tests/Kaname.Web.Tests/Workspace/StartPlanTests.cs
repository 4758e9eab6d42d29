using System.Net;
using System.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Starting a plan from blank or from another.</summary>
public sealed class StartPlanTests(Desks desks)
{
    [Fact]
    public async Task What_was_typed_before_the_sign_in_ended_stands_in_the_form_again()
    {
        using var before = await desks.SignInAsync("toyama");
        var form = (IHtmlFormElement)(await before.PageAsync(WorkspaceAddress.Start)).QuerySelector("form.section-form")!;
        using var browser = SignedIn.Nobody(desks.Site);
        using var late = await browser.SendAsync(WorkspaceAddress.Start, form, ("type", "C"), ("name", "残っている名前"));
        using var back = await browser.SignInAsync(late.Headers.Location!.OriginalString, "toyama@demo.example", DemoAccounts.Password);
        var page = await browser.PageAsync(back.Headers.Location!.OriginalString);
        Assert.Equal("残っている名前", page.QuerySelector<IHtmlInputElement>("#name")!.Value);
        Assert.Equal("C", page.QuerySelector<IHtmlInputElement>("[name=type]:checked")!.Value);
        Assert.NotNull(page.QuerySelector("main .notice.care"));
    }

    [Theory]
    [InlineData("A", "地方経済産業局")]
    [InlineData("Z", "「Z」")]
    [InlineData("", "選んで")]
    public async Task A_type_that_is_not_started_here_is_told_beside_the_field(string type, string says)
    {
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, "form.section-form", ("type", type), ("name", "類型の違う計画"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains(says, page.QuerySelector("#type-e")!.Line(), StringComparison.Ordinal);
        Assert.Equal("類型の違う計画", page.QuerySelector<IHtmlInputElement>("#name")!.Value);
        if (type.Length > 0)
        {
            Assert.Contains(says, (await toyama.PageAsync(WorkspaceAddress.Start + "?type=" + type, HttpStatusCode.BadRequest)).QuerySelector("#type-e")!.Line(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_type_that_was_chosen_holds_also_for_a_copy()
    {
        var source = await desks.DraftAsync(PlanType.B, "もとになる計画");
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Start, "form.section-form", ("type", "C"), ("name", "類型の違う写し"), ("from", source));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("類型B", BadInputTests.FaultBeside(await SignedIn.ReadAsync(answer), "type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_plan_of_others_can_be_copied_and_a_foreign_draft_is_told_like_none()
    {
        var draft = await desks.DraftAsync(name: "まだ公表していない計画");
        var published = await ReportedYear.PublishedAsync(desks);
        using var ishikawa = await desks.SignInAsync("ishikawa");
        var page = await ishikawa.PageAsync(WorkspaceAddress.Start + "?from=" + published);
        Assert.Equal(published, page.QuerySelector<IHtmlSelectElement>("#from")!.Value);
        Assert.DoesNotContain("まだ公表していない計画", page.DocumentElement.TextContent, StringComparison.Ordinal);
        var hint = page.QuerySelector("#from-h")!.Line();
        Assert.All(new[] { "写さないもの", "プロジェクト", "数値", "提出の目標日", "添付ファイル", "指摘" }, word => Assert.Contains(word, hint, StringComparison.Ordinal));
        using var answer = await ishikawa.SendAsync(WorkspaceAddress.Start, (IHtmlFormElement)page.QuerySelector("form.section-form")!, ("name", "石川の計画"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        foreach (var unknown in new[] { draft, "B-99-0001" })
        {
            var told = await ishikawa.PageAsync(WorkspaceAddress.Start + "?from=" + HttpUtility.UrlEncode(unknown), HttpStatusCode.BadRequest);
            Assert.Contains(unknown, told.QuerySelector("#from-e")!.Line(), StringComparison.Ordinal);
        }
    }
}
