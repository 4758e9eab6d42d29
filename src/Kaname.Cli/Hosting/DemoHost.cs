using Kaname.Platform.Access;
using Kaname.Platform.Intake.LoadSampleNation;
using Kaname.Platform.Network;
using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;

namespace Kaname.Cli.Hosting;

/// <summary>The demo as a program: embedded store, sample figures, accounts for everybody, a clock in June 2028. Not yet listening when it is handed over.</summary>
public static class DemoHost
{
    /// <exception cref="StoreProblem">The folder or what lies in it cannot be used.</exception>
    public static async Task<(WebApplication App, SampleNationState Sample)> PrepareAsync(string urls, string folder, CancellationToken cancellation)
    {
        SqliteStore.Inspect(folder);
        var builder = SiteHost.CreateBuilder(urls);
        builder.Services.AddSqliteStore(folder);
        builder.Services.AddSingleton<TimeProvider>(DemoClock.Start());
        var app = SiteHost.Build(builder, new()
        {
            DataFolder = folder,
            NewPlansAre = DataKind.Sample,
            FiguresShown = DataKind.Sample,
            DemoSignIn = true,
        });
        await SiteHost.OpenAsync(app.Services, SqliteStore.FileIn(folder), cancellation);
        var sample = await SampleNation.EnsureAsync(app.Services, cancellation);
        await DemoAccounts.EnsureAsync(app.Services, cancellation);
        await SampleTradeOfDemo.EnsureAsync(app.Services, cancellation);
        return (app, sample);
    }
}
