using Kaname.Network.Reading;
using Kaname.Network.Store;

namespace Kaname.Network.Tests.Store;

/// <summary>Builds of tests, which stop with them.</summary>
internal static class Stores
{
    public static ReadingReport Build(string firms, IReadOnlyList<string> trade, string path, int threads = 2) =>
        EdgeStore.Build(new() { Firms = firms, Transactions = trade, Threads = threads }, path, cancellation: TestContext.Current.CancellationToken);

    public static (EdgeStore Store, bool WasBuilt) OpenOrBuild(TradeSources sources, string path) =>
        EdgeStore.OpenOrBuild(sources, path, cancellation: TestContext.Current.CancellationToken);
}
