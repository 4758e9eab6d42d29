using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>
/// Reads the language from the address: <c>/en</c> and below is English, everything else Japanese. No cookie and no
/// header takes part, so that an address shows everybody the same page and can be cached.
/// </summary>
internal sealed class LanguageOfAddress(RequestDelegate next)
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja-JP");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/en", StringComparison.OrdinalIgnoreCase, out var rest)
            && !context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal))
        {
            // One page has one address: /EN/about would else be the Japanese page under an English one.
            context.Response.Redirect($"{context.Request.PathBase}/en{rest}{context.Request.QueryString}", permanent: true);
            return Task.CompletedTask;
        }

        var culture = context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal) ? English : Japanese;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return next(context);
    }
}
