using Kaname.Platform.Access;
using Kaname.Platform.Actions;
using Kaname.Platform.Geography;
using Kaname.Platform.Indicators;
using Kaname.Platform.Network;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Strategy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kaname.Platform;

/// <summary>Puts the application together.</summary>
public static class PlatformModule
{
    public static IServiceCollection AddKanamePlatform(this IServiceCollection services, PlatformOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PublicationSignal>();
        services.AddSingleton<PublishedNations>();
        services.AddMunicipalities(options.FactsFolder);
        services.AddBriefing(options.FactsFolder);
        services.AddScoped<ActionRunner>();
        services.AddPlans();
        services.AddScoped<RollUpVerification>();
        services.AddAccess();
        services.AddNetworkPages();
        foreach (var handler in typeof(PlatformModule).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            foreach (var handled in handler.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IHandle<>)))
            {
                services.AddScoped(handled, handler);
            }
        }

        return services;
    }
}
