using Kaname.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kaname.Web.OpenData;

/// <summary>Whether the program is up, and whether it can answer. For who runs it: nothing of what is wrong is told outside.</summary>
public static class HealthApi
{
    /// <summary>The tag of a check that must pass before requests are sent here: the database's, the facts'.</summary>
    public const string Ready = "ready";

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static IEndpointRouteBuilder MapHealthApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).WhoMay(Audience.Everyone);
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync }).WhoMay(Audience.Everyone);
        return endpoints;
    }

    private static Task WriteAsync(HttpContext http, HealthReport report) =>
        http.Response.WriteAsJsonAsync(
            new
            {
                Status = report.Status == HealthStatus.Healthy ? "ok" : "failing",
                Checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status == HealthStatus.Healthy ? "ok" : "failing"),
            },
            ApiJson.Options,
            http.RequestAborted);
}
