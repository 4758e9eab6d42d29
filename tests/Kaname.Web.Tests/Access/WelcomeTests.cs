using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Access;

public sealed class WelcomeTests(Offices offices)
{
    [Fact]
    public async Task A_link_works_once()
    {
        var (email, link) = await offices.InviteAsync("newcomer");
        using var browser = SignedIn.Nobody(offices.Site);
        (await browser.PageAsync("/en" + link)).HoldsTogether("en");
        using var unequal = await browser.SendAsync(link, "main form", ("password", Offices.Password), ("again", "another-password"));
        Assert.Equal(HttpStatusCode.BadRequest, unequal.StatusCode);
        using var brief = await browser.SendAsync(link, "main form", ("password", "brief"), ("again", "brief"));
        Assert.Contains("10文字以上", (await SignedIn.ReadAsync(brief)).QuerySelector(".notice.bad")!.Line(), StringComparison.Ordinal);
        using var chosen = await browser.SendAsync(link, "main form", ("password", Offices.Password), ("again", Offices.Password));
        Assert.Equal((HttpStatusCode.SeeOther, "/sign-in?chosen=1"), (chosen.StatusCode, chosen.Headers.Location!.OriginalString));
        Assert.Contains("使えません", (await browser.PageAsync(link, HttpStatusCode.NotFound)).Words(), StringComparison.Ordinal);
        using var signedIn = await browser.SignInAsync("/sign-in?chosen=1", email, Offices.Password);
        Assert.Equal(HttpStatusCode.SeeOther, signedIn.StatusCode);
    }

    [Fact]
    public async Task A_link_that_ran_out_or_never_was_is_explained()
    {
        var (email, link) = await offices.InviteAsync("late");
        await offices.StoreAsync(async store =>
        {
            var account = await store.Accounts.SingleAsync(one => one.Email == email, TestContext.Current.CancellationToken);
            await store.AccountInvitations.Where(one => one.AccountId == account.Id).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.ExpiresAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);
        });
        using var browser = SignedIn.Nobody(offices.Site);
        foreach (var address in new[] { link, "/welcome/never-was" })
        {
            (await browser.PageAsync(address, HttpStatusCode.NotFound)).HoldsTogether("ja");
            Assert.Contains("within 7 days", (await browser.PageAsync("/en" + address, HttpStatusCode.NotFound)).Words(), StringComparison.Ordinal);
        }
    }
}
