using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Access;

public sealed class GateTests(Offices offices)
{
    [Theory]
    [InlineData("/workspace/a-form?x=%E5%AF%8C", "/sign-in?return=%2Fworkspace%2Fa-form%3Fx%3D%25E5%25AF%258C")]
    [InlineData("/en/workspace/a-form", "/en/sign-in?return=%2Fen%2Fworkspace%2Fa-form")]
    public async Task Who_has_not_signed_in_is_sent_to_the_entrance_in_their_language(string address, string entrance)
    {
        using var nobody = SignedIn.Nobody(offices.Site);
        using var answer = await nobody.GetAsync(address);
        Assert.Equal((HttpStatusCode.Found, entrance), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_role_that_may_not_finds_nothing()
    {
        using var toyama = await SignedIn.Async(offices.Site, "toyama");
        using var cabinet = await SignedIn.Async(offices.Site, "cabinet");
        await toyama.PageAsync(Offices.ForConfirmers, HttpStatusCode.NotFound);
        await cabinet.PageAsync(Offices.ForConfirmers);
    }

    [Fact]
    public async Task An_account_that_is_removed_or_changes_its_password_is_out_at_once()
    {
        foreach (var removed in new[] { true, false })
        {
            var email = await offices.AddAsync(removed ? "removed" : "changed");
            using var browser = SignedIn.Nobody(offices.Site);
            using var answer = await browser.SignInAsync("/sign-in", email, Offices.Password);
            await browser.PageAsync(Offices.Form);
            await offices.StoreAsync(store => removed
                ? store.Accounts.Where(account => account.Email == email).ExecuteDeleteAsync(TestContext.Current.CancellationToken)
                : store.Accounts.Where(account => account.Email == email).ExecuteUpdateAsync(
                    set => set.SetProperty(account => account.SecurityStamp, "another"), TestContext.Current.CancellationToken));
            await browser.PageAsync(Offices.Form, HttpStatusCode.Found);
        }
    }

    [Fact]
    public async Task Private_answers_are_kept_nowhere_and_public_ones_are_the_same_for_everybody()
    {
        using var toyama = await SignedIn.Async(offices.Site, "toyama");
        foreach (var address in new[] { Offices.Form, "/sign-in", "/en/sign-in", "/welcome/none", "/en/welcome/none", "/SIGN-IN", "/workspace/none", "/sign-out", "/demo/sign-in" })
        {
            for (var time = 0; time < 2; time++)
            {
                using var answer = await toyama.GetAsync(address);
                Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
                Assert.Null(answer.Headers.Age);
            }
        }

        using var nobody = SignedIn.Nobody(offices.Site);
        using var page = await toyama.GetAsync("/about");
        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.Equal(await nobody.Http.GetStringAsync("/about", TestContext.Current.CancellationToken), await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotNull((await nobody.PageAsync("/about")).QuerySelector(".site-tools a[href='/workspace']"));
    }
}
