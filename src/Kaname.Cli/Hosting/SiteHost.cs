using Kaname.Platform;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Web;

namespace Kaname.Cli.Hosting;

/// <summary>
/// Builds the one program that serves pages and addresses. The content root is where the program lies, not where it was started:
/// otherwise a published program started from another folder would answer with empty files.
/// </summary>
public static class SiteHost
{
    public static WebApplicationBuilder CreateBuilder(string? urls)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (urls is not null)
        {
            builder.WebHost.UseUrls(urls);
        }

        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // Results go to standard output, messages to standard error; that the host could not start is said by the command, in one line.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // That keys lie unencrypted on the disk holds for the whole folder, and is the operator's to know once and not at each start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder, PlatformOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddKanamePlatform(options);
        builder.Services.AddKanameWeb();
        builder.Services.AddHostedService<JobService>();
        var app = builder.Build();
        app.UseKanameWeb();
        return app;
    }

    /// <summary>Brings the store up to this version before anybody can ask it anything.</summary>
    public static async Task OpenAsync(IServiceProvider services, string where, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(services);
        await using var scope = services.CreateAsyncScope();
        await OpenStore.RunAsync(scope.ServiceProvider.GetRequiredService<KanameContext>(), where, cancellation);

        // A damaged row of the facts stops the start here, with its file and line, and not the first visitor's page.
        _ = services.GetRequiredService<Briefing>();
        _ = services.GetRequiredService<Municipalities>();
    }
}
