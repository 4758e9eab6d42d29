using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kaname.Web.OpenData;

/// <summary>Ready once the facts are read; that they were asked for in the constructor is the check.</summary>
internal sealed class FactsReady(Briefing briefing, Municipalities municipalities) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy($"{briefing.Edition}, {municipalities.Edition}"));
}
