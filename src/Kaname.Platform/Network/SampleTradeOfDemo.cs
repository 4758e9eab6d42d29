using Kaname.Platform.Access;
using Kaname.Platform.Actions;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Network;

/// <summary>Gives the demo's prefectures a sample nation of trade each, made by a job while people already look around.</summary>
public static class SampleTradeOfDemo
{
    /// <summary>Adds what is missing.</summary>
    public static async Task EnsureAsync(IServiceProvider services, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(services);
        await using var scope = services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<KanameContext>();
        foreach (var planner in DemoAccounts.All(services).Select(account => account.Actor).Where(actor => actor is { Role: Role.Author, Organisation.Kind: OrganisationKind.Prefecture }))
        {
            var owner = planner.Organisation.Value;
            if (!await store.DataSets.AnyAsync(set => set.Owner == owner, cancellation))
            {
                await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(new AddDataSet("全国の取引（見本）", null, []), planner, cancellation);
            }
        }
    }
}
