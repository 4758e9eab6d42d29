using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Kaname.Browser.Tests.Browser))]

namespace Kaname.Browser.Tests;

/// <summary>The demo as its readers see it, once for all tests: nobody writes here.</summary>
public sealed class Browser : DemoInChromium
{
    /// <summary>The sample nation that the pages show.</summary>
    public async Task<PublishedNation> SampleAsync() =>
        await Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Sample, TestContext.Current.CancellationToken);
}
