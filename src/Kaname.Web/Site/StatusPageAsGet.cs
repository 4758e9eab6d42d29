using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>
/// Reads the page of a status as GET, whatever was asked: a refused POST is run again as POST, and would be refused once more
/// with nothing to see.
/// </summary>
internal sealed class StatusPageAsGet(RequestDelegate next)
{
    /// <summary>Is the page of a status run in place of what was asked for?</summary>
    public static bool TakesPlace(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    public async Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (TakesPlace(context))
        {
            context.Request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }
    }
}
