using Kaname.Platform.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kaname.Web.OpenData;

/// <summary>Ready while the database answers; the program does not listen before its migrations are complete.</summary>
internal sealed class StoreReady(KanameContext store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await store.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
