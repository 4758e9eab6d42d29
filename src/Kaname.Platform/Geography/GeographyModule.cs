using Kaname.Platform.Geography.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Geography;

/// <summary>What the module of places offers to the others.</summary>
public static class GeographyModule
{
    /// <summary>
    /// Offers the <see cref="Municipalities"/>. Reading begins here and goes on beside the rest of the start; whoever starts the
    /// program asks for them once, so that a fault in a file stops it there.
    /// </summary>
    /// <param name="services">Where they are offered.</param>
    /// <param name="factsFolder">The folder that holds <c>reference/</c>.</param>
    public static IServiceCollection AddMunicipalities(this IServiceCollection services, string factsFolder)
    {
        var reading = Task.Run(() => LoadMunicipalities.LoadMunicipalities.From(factsFolder));
        return services.AddSingleton(_ => reading.GetAwaiter().GetResult());
    }
}
