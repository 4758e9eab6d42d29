using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Web.Access;
using Kaname.Web.Geography;
using Kaname.Web.Indicators;
using Kaname.Web.Plans;
using Kaname.Web.Projects;
using Kaname.Web.Strategy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.OpenData;

/// <summary>Puts the open data into a host.</summary>
public static class OpenDataApi
{
    /// <summary>Where all addresses of this version begin.</summary>
    public const string Root = "/api/v1";

    /// <summary>What the addresses need from the container, beside the platform's briefing and reference list.</summary>
    public static IServiceCollection AddOpenData(this IServiceCollection services)
    {
        services.AddSingleton<InvestmentRows>();
        services.AddSingleton<InvestmentParameters>();
        services.AddSingleton<ApiCatalogue>();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = ApiJson.Encoder);
        services.AddOpenApi("v1", OpenApiDescription.Configure);
        services.AddHealthChecks()
            .AddCheck<FactsReady>("facts", tags: [HealthApi.Ready])
            .AddCheck<StoreReady>("database", tags: [HealthApi.Ready]);
        return services;
    }

    /// <summary>Maps every address. The facts are asked for here, so that a fault in them stops the start with its sentence.</summary>
    public static IEndpointRouteBuilder MapOpenData(this IEndpointRouteBuilder endpoints)
    {
        _ = endpoints.ServiceProvider.GetRequiredService<Briefing>();
        _ = endpoints.ServiceProvider.GetRequiredService<Municipalities>();
        endpoints.MapBlocksApi();
        endpoints.MapFieldsApi();
        endpoints.MapClustersApi();
        endpoints.MapInvestmentsApi();
        endpoints.MapPlansApi();
        endpoints.MapRollUpApi();
        endpoints.MapMunicipalitiesApi();
        endpoints.MapStrategyApi();
        endpoints.MapHealthApi();
        // Only the one that there is: of any other the framework itself would say in bare text that it is missing.
        endpoints.MapOpenApi("/openapi/v1.json").WhoMay(Audience.Everyone).Add(OpenToAll);
        foreach (var root in (ReadOnlySpan<string>)["/api", "/openapi"])
        {
            endpoints.MapMethods(root + "/{**rest}", [HttpMethods.Options], AllowReading).ExcludeFromDescription().WhoMay(Audience.Everyone);
            endpoints.Map(root + "/{**rest}", NothingHereAsync).ExcludeFromDescription().WhoMay(Audience.Everyone);
        }

        return endpoints;
    }

    private static void OpenToAll(EndpointBuilder endpoint)
    {
        var answer = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = http =>
        {
            OpenDataEndpoint.Open(http.Response);
            return answer(http);
        };
    }

    private static Task AllowReading(HttpContext http)
    {
        OpenDataEndpoint.Open(http.Response);
        http.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        http.Response.Headers.AccessControlAllowHeaders = "*";
        http.Response.Headers.AccessControlMaxAge = "86400";
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task NothingHereAsync(HttpContext http)
    {
        OpenDataEndpoint.Open(http.Response);
        var reading = HttpMethods.IsGet(http.Request.Method);
        if (!reading)
        {
            http.Response.Headers.Allow = "GET, HEAD, OPTIONS";
        }

        return ProblemAnswer.WriteAsync(http, reading ? ApiProblem.OfAddress(http.Request.Path) : ApiProblem.OfMethod(http.Request.Method));
    }
}
