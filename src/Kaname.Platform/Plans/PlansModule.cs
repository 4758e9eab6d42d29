using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Plans;

/// <summary>Puts the module together.</summary>
internal static class PlansModule
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddScoped<Sight>()
        .AddScoped(provider => new ReadWorkspacePlan(provider.GetRequiredService<KanameContext>(), provider.GetRequiredService<Sight>(), provider.GetRequiredService<TimeProvider>()))
        .AddScoped(provider => new ReadSectionSaves(provider.GetRequiredService<KanameContext>(), provider.GetRequiredService<Sight>()))
        .AddScoped(provider => new ReadDraft(provider.GetRequiredService<KanameContext>()))
        .AddScoped(provider => new ReadEvidence(provider.GetRequiredService<KanameContext>(), provider.GetRequiredService<Sight>()))
        .AddScoped(provider => new ReadAnnouncedDocument(provider.GetRequiredService<KanameContext>()))
        .AddScoped(provider => new ReadMyTasks(
            provider.GetRequiredService<KanameContext>(),
            provider.GetRequiredService<Sight>(),
            provider.GetRequiredService<Briefing>(),
            provider.GetRequiredService<PublishedNations>(),
            provider.GetRequiredService<TimeProvider>()));
}
