using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Cli.Hosting;
using Kaname.Platform.Access;
using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;
using Kaname.Web.Tests.Access;
using Microsoft.AspNetCore.Builder;

namespace Kaname.Web.Tests.Site;

/// <summary>A proxy in front that ends TLS is believed where the operator named it.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_cookie_is_secure_where_a_named_proxy_says_https(bool named)
    {
        var folder = Directory.CreateTempSubdirectory("kaname-proxy-").FullName;
        var builder = SiteHost.CreateBuilder("http://127.0.0.1:0");
        builder.Services.AddSqliteStore(folder);
        await using (var app = SiteHost.Build(builder, new() { DataFolder = folder, NewPlansAre = DataKind.Sample, FiguresShown = DataKind.Sample, DemoSignIn = true, Proxies = named ? [IPAddress.Loopback] : [] }))
        {
            await SiteHost.OpenAsync(app.Services, SqliteStore.FileIn(folder), TestContext.Current.CancellationToken);
            await DemoAccounts.EnsureAsync(app.Services, TestContext.Current.CancellationToken);
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var browser = SignedIn.Nobody(new(app.Urls.First()));
            var form = (IHtmlFormElement)(await browser.PageAsync("/sign-in")).QuerySelector("main form")!;
            browser.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
            using var answer = await browser.SendAsync("/sign-in", form, ("email", "toyama@demo.example"), ("password", DemoAccounts.Password));
            Assert.Equal(named, answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("kaname=", StringComparison.Ordinal)).Contains("secure", StringComparison.OrdinalIgnoreCase));
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
