using System.Net;
using System.Text.Json;
using System.Web;
using AngleSharp.Html.Dom;
using Kaname.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Access;

/// <summary>The sign-in ended while somebody was writing.</summary>
public sealed class KeptFormTests(Offices offices)
{
    private const string Text = "富山湾の水素の計画。\n二行目 & <b>";

    [Fact]
    public async Task What_was_sent_too_late_is_shown_again_to_its_writer_and_not_sent_by_itself()
    {
        var form = await FormOfAsync("toyama", "?part=2");
        using var browser = SignedIn.Nobody(offices.Site);
        using var late = await browser.SendAsync(Offices.Form + "?part=2", form, ("text", Text), ("_handler", "section"));
        Assert.Equal(HttpStatusCode.SeeOther, late.StatusCode);
        var entrance = late.Headers.Location!.OriginalString;
        var asked = HttpUtility.ParseQueryString(entrance[entrance.IndexOf('?', StringComparison.Ordinal)..]);
        Assert.Equal(Offices.Form + "?part=2", asked["return"]);
        Assert.Contains("残してあります", (await browser.PageAsync(entrance)).Words(), StringComparison.Ordinal);

        using var back = await browser.SignInAsync(entrance, "toyama@demo.example", DemoAccounts.Password);
        var address = back.Headers.Location!.OriginalString;
        Assert.Equal($"{Offices.Form}?part=2&kept={asked["kept"]}", address);
        for (var time = 0; time < 2; time++)
        {
            var fields = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await browser.Http.GetStringAsync(address, TestContext.Current.CancellationToken))!;
            Assert.Equal(["_handler", "text"], fields.Keys.Order(StringComparer.Ordinal));
            Assert.Equal([Text], fields["text"]);
        }

        using var ishikawa = await SignedIn.Async(offices.Site, "ishikawa");
        Assert.NotNull((await ishikawa.PageAsync(address)).QuerySelector("form"));
        await offices.StoreAsync(async store =>
        {
            var kept = await store.KeptForms.AsNoTracking().SingleAsync(one => one.Id == asked["kept"], TestContext.Current.CancellationToken);
            Assert.DoesNotContain("水素", kept.Fields, StringComparison.Ordinal);
            await store.KeptForms.Where(one => one.Id == kept.Id).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.ExpiresAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);
        });
        Assert.NotNull((await browser.PageAsync(address)).QuerySelector("form"));
    }

    [Fact]
    public async Task What_is_too_large_or_of_nobody_cannot_be_kept_and_that_is_said()
    {
        using var browser = SignedIn.Nobody(offices.Site);
        var large = await FormOfAsync("fukui");
        foreach (var (form, text) in new[] { (large, new string('a', 2 * 1024 * 1024)), (Forged(await FormOfAsync("fukui")), Text) })
        {
            using var late = await browser.SendAsync(Offices.Form, form, ("text", text));
            Assert.Equal(HttpStatusCode.SeeOther, late.StatusCode);
            Assert.EndsWith("kept=no", late.Headers.Location!.OriginalString, StringComparison.Ordinal);
            Assert.Contains("残せませんでした", (await browser.PageAsync(late.Headers.Location.OriginalString)).Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_that_is_sent_in_time_is_taken()
    {
        using var toyama = await SignedIn.Async(offices.Site, "toyama");
        using var answer = await toyama.SendAsync(Offices.Form, "form", ("text", Text));
        Assert.Equal("富山県 計画担当", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<IHtmlFormElement> FormOfAsync(string account, string query = "")
    {
        using var browser = await SignedIn.Async(offices.Site, account);
        return (IHtmlFormElement)(await browser.PageAsync(Offices.Form + query)).QuerySelector("form")!;
    }

    /// <summary>Another site can guess who wrote, and not write it down as this one does.</summary>
    private static IHtmlFormElement Forged(IHtmlFormElement form)
    {
        ((IHtmlInputElement)form.QuerySelector("[name=_writer]")!).Value = Guid.NewGuid().ToString();
        return form;
    }
}
