using Kaname.Web.Access;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>
/// Headers of every answer. Pages have no script or style of their own inside them, so the policy needs neither
/// nonce nor hash; the map's worker is a file of ours. An endpoint that needs more sets the header itself.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "worker-src 'self'; font-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        // When the answer begins, not now: the page of a fault begins with the headers cleared.
        context.Response.OnStarting(Complete, context.Response);
        if (PrivateAddress.Is(context.Request.Path))
        {
            context.Response.OnStarting(KeepNowhere, context.Response);
        }

        return next(context);
    }

    private static Task KeepNowhere(object response)
    {
        ((HttpResponse)response).Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static Task Complete(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers.TryAdd("Content-Security-Policy", Policy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        return Task.CompletedTask;
    }
}
