using Kaname.Platform.Strategy.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Strategy;

/// <summary>What the strategy's module offers to the others.</summary>
public static class StrategyModule
{
    /// <summary>
    /// Offers the <see cref="Briefing"/>. Reading begins here and goes on beside the rest of the start; whoever starts the program
    /// asks for it once, so that a fault in a file stops it there.
    /// </summary>
    /// <param name="services">Where it is offered.</param>
    /// <param name="factsFolder">The folder that holds <c>briefing/</c>.</param>
    public static IServiceCollection AddBriefing(this IServiceCollection services, string factsFolder)
    {
        var reading = Task.Run(() => LoadBriefing.LoadBriefing.From(factsFolder));
        return services.AddSingleton(_ => reading.GetAwaiter().GetResult());
    }
}
