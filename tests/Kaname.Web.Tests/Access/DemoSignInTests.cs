using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;

namespace Kaname.Web.Tests.Access;

public sealed class DemoSignInTests(Offices offices, SmallNation service)
{
    [Fact]
    public async Task One_click_makes_a_visitor_of_the_demo_any_of_its_officials()
    {
        using var browser = SignedIn.Nobody(offices.Site);
        var address = "/sign-in?return=" + Uri.EscapeDataString(Offices.ForConfirmers);
        var forms = (await browser.PageAsync(address)).QuerySelectorAll("form[action='/demo/sign-in']").OfType<IHtmlFormElement>().ToList();
        Assert.Equal(DemoAccounts.All(offices.Services).Count, forms.Count);
        using var answer = await browser.SendAsync(address, forms.Single(form => form.TextContent.Contains("経済産業省", StringComparison.Ordinal) && form.TextContent.Contains("確認", StringComparison.Ordinal)));
        Assert.Equal(Offices.ForConfirmers, answer.Headers.Location!.OriginalString);
        await browser.PageAsync(Offices.ForConfirmers);
    }

    [Fact]
    public async Task An_account_that_is_none_of_the_demos_keeps_its_password_to_itself()
    {
        var email = await offices.AddAsync("private");
        using var browser = SignedIn.Nobody(offices.Site);
        using var answer = await browser.SendAsync("/sign-in", "form[action='/demo/sign-in']", ("email", email));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task In_service_there_is_no_such_entrance()
    {
        using var browser = SignedIn.Nobody(service.Http.BaseAddress!);
        Assert.Empty((await browser.PageAsync("/sign-in")).QuerySelectorAll("form[action*=demo]"));
        using var answer = await browser.SendAsync("/sign-in", "main form", ("email", "toyama@demo.example"), ("password", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var click = await browser.Http.PostAsync("/demo/sign-in", new FormUrlEncodedContent([new("email", "toyama@demo.example")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, click.StatusCode);
    }
}
