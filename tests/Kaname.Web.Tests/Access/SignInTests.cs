using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Access;

public sealed class SignInTests(Offices offices)
{
    [Theory]
    [InlineData("ja", "/sign-in")]
    [InlineData("en", "/en/sign-in")]
    public async Task The_entrance_holds_together(string language, string address)
    {
        using var nobody = SignedIn.Nobody(offices.Site);
        (await nobody.PageAsync(address)).HoldsTogether(language);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_and_no_script()
    {
        using var nobody = SignedIn.Nobody(offices.Site);
        using var answer = await nobody.SignInAsync("/en/sign-in", "toyama@demo.example", DemoAccounts.Password);
        Assert.Equal((HttpStatusCode.SeeOther, "/en/workspace"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), one => one.StartsWith("kaname=", StringComparison.Ordinal));
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(Directory.EnumerateFiles(Path.Combine(offices.Folder, "keys")).Any());
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_told_in_the_same_words()
    {
        using var nobody = SignedIn.Nobody(offices.Site);
        using var wrong = await nobody.SignInAsync("/sign-in", "fukui@demo.example", "not-the-password");
        using var unknown = await nobody.SignInAsync("/sign-in", "nobody@demo.example", "not-the-password");
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (wrong.StatusCode, unknown.StatusCode));
        var (one, other) = (await SignedIn.ReadAsync(wrong), await SignedIn.ReadAsync(unknown));
        Assert.Equal(one.QuerySelector(".notice.bad")!.Line(), other.QuerySelector(".notice.bad")!.Line());
        Assert.Equal("fukui@demo.example", one.QuerySelector("#email")!.GetAttribute("value"));
        Assert.DoesNotContain("not-the-password", one.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_eight_wrong_passwords_the_account_rests_and_then_opens_again()
    {
        var email = await offices.AddAsync("forgetful");
        using var browser = SignedIn.Nobody(offices.Site);
        for (var time = 1; time <= 8; time++)
        {
            using var wrong = await browser.SignInAsync("/en/sign-in", email, $"wrong-{time}");
            var words = (await SignedIn.ReadAsync(wrong)).QuerySelector(".notice.bad")!.Line();
            Assert.Equal(time == 8, words.Contains("paused for 10 minutes", StringComparison.Ordinal));
        }

        using var right = await browser.SignInAsync("/sign-in", email, Offices.Password);
        Assert.Contains("10分", (await SignedIn.ReadAsync(right)).QuerySelector(".notice.bad")!.Line(), StringComparison.Ordinal);
        await offices.StoreAsync(store => store.Accounts.Where(account => account.Email == email).ExecuteUpdateAsync(
            set => set.SetProperty(account => account.LockoutEnd, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));
        using var later = await browser.SignInAsync("/sign-in", email, Offices.Password);
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    [Theory]
    [InlineData("/plans?type=B", "/plans?type=B")]
    [InlineData("//elsewhere.example/", "/workspace")]
    [InlineData("/\\elsewhere.example/", "/workspace")]
    [InlineData("/\t/elsewhere.example/", "/workspace")]
    [InlineData("https://elsewhere.example/", "/workspace")]
    [InlineData("elsewhere", "/workspace")]
    [InlineData("", "/workspace")]
    public async Task After_signing_in_one_goes_on_to_this_site_only(string asked, string led)
    {
        using var nobody = SignedIn.Nobody(offices.Site);
        using var answer = await nobody.SignInAsync("/sign-in?return=" + Uri.EscapeDataString(asked), "ishikawa@demo.example", DemoAccounts.Password);
        Assert.Equal(led, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Signing_out_ends_it_and_asks_for_the_token_of_a_form()
    {
        using var toyama = await SignedIn.Async(offices.Site, "toyama");
        using var forged = await toyama.Http.PostAsync("/sign-out", null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var empty = await toyama.Http.PostAsync("/sign-out", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        Assert.Contains("開き直して", (await SignedIn.ReadAsync(empty)).Words(), StringComparison.Ordinal);
        var form = (IHtmlFormElement)(await toyama.PageAsync(Offices.Form)).QuerySelector("form")!;
        form.SetAttribute("action", "/sign-out");
        using var answer = await toyama.SendAsync(Offices.Form, form);
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        await toyama.PageAsync(Offices.Form, HttpStatusCode.Found);
    }
}
