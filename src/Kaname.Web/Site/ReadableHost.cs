using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>
/// Refuses a request whose header Host is missing or names no host: pages and kept answers are made under its name, and would fail.
/// Health needs no name, and old monitors send none.
/// </summary>
internal sealed class ReadableHost(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) || IsReadable(context.Request))
        {
            return next(context);
        }

        // The page that says so needs a name to be made under.
        context.Request.Host = new HostString("localhost");
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsReadable(HttpRequest request)
    {
        try
        {
            return request.Host.HasValue && Uri.TryCreate($"http://{request.Host.ToUriComponent()}/", UriKind.Absolute, out _);
        }
        catch (ArgumentException)
        {
            // xn-- with something behind it that is no name.
            return false;
        }
    }
}
