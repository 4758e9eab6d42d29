using Kaname.Platform.Jobs;
using Kaname.Platform.Network.Contracts;
using Kaname.Platform.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Network;

/// <summary>Puts together what the pages of an analysis read.</summary>
internal static class NetworkPages
{
    public static IServiceCollection AddNetworkPages(this IServiceCollection services) => services
        .AddSingleton<OpenedStores>()
        .AddSingleton(provider => new ReadRanking(provider.GetRequiredService<OpenedStores>()))
        .AddSingleton(provider => new ReadFirm(provider.GetRequiredService<OpenedStores>()))
        .AddSingleton(provider => new CompareWeights(provider.GetRequiredService<OpenedStores>()))
        .AddScoped(provider => new ReadSelections(provider.GetRequiredService<KanameContext>()))
        .AddScoped<OpenDataSets>()
        .AddScoped<ReadDataSets>()
        .AddSingleton<TradeFiles>()
        .AddSingleton<IJobKind, ReadDataSet>()
        .AddSingleton<IJobKind, DeleteFiles>()
        .AddSingleton<RunJobs>()
        .AddScoped<RecordFirmView>();
}
