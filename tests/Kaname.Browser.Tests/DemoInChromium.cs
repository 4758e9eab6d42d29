using Kaname.Cli.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Kaname.Browser.Tests;

/// <summary>The real program in a folder of its own, and a real Chromium in front of it.</summary>
public abstract class DemoInChromium : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-browser-").FullName;
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    protected IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        (_app, _) = await DemoHost.PrepareAsync("http://127.0.0.1:0", _folder, CancellationToken.None);
        await _app.StartAsync();
        Address = _app.Urls.First();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium });
    }

    /// <summary>A fresh window. Where there is no Chromium the test is a visible skip, and in CI a failure.</summary>
    public async Task<Window> OpenAsync(int width = 1280, bool script = true)
    {
        if (_browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI has no {Chromium}.");
            Assert.Skip($"No Chromium at {Chromium}.");
        }

        var context = await _browser!.NewContextAsync(new() { BaseURL = Address, ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script });
        var window = new Window(context, await context.NewPageAsync());
        window.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                window.Elsewhere.Add(request.Url);
            }
        };
        window.Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                window.Errors.Add(message.Text);
            }
        };
        window.Page.PageError += (_, error) => window.Errors.Add(error);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            _playwright!.Dispose();
            // A job that still runs gives back what it has begun before its folder goes.
            await _app!.StopAsync();
            await _app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>A page in a window of its own, and what it asked for or complained about.</summary>
public sealed class Window(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    /// <summary>Requests to any host but our own.</summary>
    public List<string> Elsewhere { get; } = [];

    /// <summary>Errors of the console, among them everything that the content policy refused.</summary>
    public List<string> Errors { get; } = [];

    public ValueTask DisposeAsync() => new(context.CloseAsync());
}
