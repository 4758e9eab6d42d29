using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Web.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Site;

/// <summary>
/// Keeps answers that are the same for everybody, compressed as they left. The key holds what was published: an answer from before
/// a publication is never given after it, on this node at once and on others within seconds.
/// </summary>
internal static class PublicCache
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static void AddPublicCache(this IServiceCollection services) => services.AddOutputCache(options =>
    {
        // Addresses are: /plans/b-16-0001 is not found, whatever was kept for /plans/B-16-0001.
        options.UseCaseSensitivePaths = true;
        options.SizeLimit = 200L * 1024 * 1024;
        options.MaximumBodySize = 2L * 1024 * 1024;
        options.AddBasePolicy(policy => policy
            .Expire(Longest)
            .SetVaryByHeader("Accept-Encoding")
            .SetVaryByQuery("*")
            .With(MayBeKept)
            .VaryByValue(PublishedAsync));
    });

    /// <summary>Static files keep themselves, health is asked anew each time, and what is made for one person is nobody else's.</summary>
    private static bool MayBeKept(OutputCacheContext context)
    {
        var path = context.HttpContext.Request.Path;
        return !path.StartsWithSegments("/health", StringComparison.Ordinal) && !path.StartsWithSegments("/built", StringComparison.Ordinal)
            && !PrivateAddress.Is(path) && !StatusPageAsGet.TakesPlace(context.HttpContext);
    }

    private static async ValueTask<KeyValuePair<string, string>> PublishedAsync(HttpContext context, CancellationToken cancellation)
    {
        var nations = context.RequestServices.GetRequiredService<PublishedNations>();
        var (real, sample) = (await nations.GetAsync(DataKind.Real, cancellation), await nations.GetAsync(DataKind.Sample, cancellation));
        return new("published", $"{real.Stamp}/{sample.Stamp}");
    }
}
