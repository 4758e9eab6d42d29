using Kaname.Cli.Hosting;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Kaname.Web.Tests.RunningKaname))]

namespace Kaname.Web.Tests;

/// <summary>The real program on a real port over a real SQLite file, as <c>kaname demo</c> starts it; one for all tests, which only read.</summary>
public sealed class RunningKaname : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-web-").FullName;
    private WebApplication? _app;

    /// <summary>Fails whenever it is asked for; the same below /en and /api.</summary>
    public const string Fault = "/fault";

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.None });

    public IServiceProvider Services => _app!.Services;

    /// <summary>The published sample nation that the pages show.</summary>
    public async Task<PublishedNation> SampleAsync() =>
        await Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Sample, TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync()
    {
        (_app, _) = await DemoHost.PrepareAsync("http://127.0.0.1:0", _folder, CancellationToken.None);
        foreach (var root in new[] { "", "/en", "/api" })
        {
            _app.MapGet(root + Fault, (HttpContext _) => throw new InvalidOperationException("A fault that a test asked for.")).WhoMay(Audience.Everyone);
        }

        await _app.StartAsync();
        Http.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        // A job that still runs gives back what it has begun before its folder goes.
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
