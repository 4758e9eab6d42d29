using System.Text.Unicode;
using Kaname.Platform;
using Kaname.Web.Access;
using Kaname.Web.Indicators;
using Kaname.Web.Network;
using Kaname.Web.OpenData;
using Kaname.Web.Plans;
using Kaname.Web.Plans.Editor;
using Kaname.Web.Plans.PlanDesk;
using Kaname.Web.Plans.PlanFiles;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kaname.Web;

/// <summary>Puts the site into a host: services first, then the pipeline.</summary>
public static class KanameWeb
{
    /// <summary>What is public may be read by machines; what officials write is not for them.</summary>
    private const string Robots = "User-agent: *\nDisallow: /workspace\nDisallow: /en/workspace\nDisallow: /sign-in\nDisallow: /en/sign-in\nDisallow: /welcome\nDisallow: /en/welcome\n";

    private const string StatusPage = "/status/{0}";

    /// <summary>What the pages need from the container.</summary>
    public static IServiceCollection AddKanameWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddLocalization();
        services.AddHttpContextAccessor();
        services.AddProblemDetails();
        services.AddScoped<SiteLinks>();
        services.AddSingleton<PlaceNames>();
        // Japanese leaves as Japanese: the default writes every character outside Latin as an entity.
        services.AddWebEncoders(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddSignIn();
        services.AddScoped<SectionDesk>();
        services.AddScoped<TakeTransition>();
        services.AddScoped<TakeWorkbook>();
        services.AddScoped<AnalysisDoor>();
        services.AddScoped<Export>();
        services.AddPublicCache();
        services.AddOpenData();
        services.AddResponseCompression(options =>
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/problem+json", "text/csv"]);
        return services;
    }

    /// <summary>The site's pipeline, the open data's addresses and the pages.</summary>
    public static WebApplication UseKanameWeb(this WebApplication app)
    {
        BelieveProxies(app);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadAsGet>();
        app.UseMiddleware<LanguageOfAddress>();
        app.UseWhen(IsForPrograms, programs =>
        {
            programs.UseExceptionHandler();
            programs.UseStatusCodePages();
        });
        app.UseWhen(context => !IsForPrograms(context), people =>
        {
            // A page is set up once a scope: the one that takes its place needs a scope of its own.
            people.UseExceptionHandler("/status/500", createScopeForErrors: true);
            people.UseStatusCodePagesWithReExecute(StatusPage, createScopeForStatusCodePages: true);
            people.UseMiddleware<StatusPageAsGet>();
        });
        app.UseMiddleware<ReadableHost>();
        // Inside the handlers above, so that a failure while asking for what was published is answered like any other.
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<AccessGate>();
        app.UseAntiforgery();
        app.UseMiddleware<FormOfAnother>();
        ServeFilesAsBuilt(app);
        app.MapStaticAssets().WhoMay(Audience.Everyone);
        app.MapGet("/robots.txt", () => TypedResults.Text(Robots)).ExcludeFromDescription().WhoMay(Audience.Everyone);
        app.MapOpenData();
        app.MapSignIn();
        app.MapPlanFiles();
        app.MapDataSets();
        app.MapRankings();
        app.MapRazorComponents<App>().Add(TakeWhatIsDeclared);
        return app;
    }

    /// <summary>Behind a proxy that ends TLS, cookies are marked secure only where its word is taken; from nobody else, for anybody can send such a header.</summary>
    private static void BelieveProxies(WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<PlatformOptions>().Proxies;
        if (proxies.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }

    /// <summary>The framework would let every page take forms, and refuse one without its token as a bad request. Most pages have no form to be sent.</summary>
    private static void TakeWhatIsDeclared(EndpointBuilder page)
    {
        foreach (var methods in page.Metadata.OfType<IHttpMethodMetadata>().ToList())
        {
            page.Metadata.Remove(methods);
        }

        page.Metadata.Add(new HttpMethodMetadata(page.Metadata.OfType<TakesFormsAttribute>().Any()
            ? [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post]
            : [HttpMethods.Get, HttpMethods.Head]));
    }

    /// <summary>
    /// Started from a build and not from a publish, the framework would watch the files and send them through an encoder that
    /// does not compress. Outside development the compressed files of the build are sent as they are.
    /// </summary>
    private static void ServeFilesAsBuilt(WebApplication app)
    {
        const string Watch = "ReloadStaticAssetsAtRuntime";
        if (!app.Environment.IsDevelopment() && app.Configuration[Watch] is null)
        {
            app.Configuration[Watch] = bool.FalseString;
        }
    }

    private static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
}
