using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Plans;

/// <summary>Puts the module together.</summary>
internal static class PlansModule
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services.AddScoped<Sight>();
}
