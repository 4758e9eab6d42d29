using Kaname.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Kaname.Web.Access;

/// <summary>
/// Lets through what an address declares (<see cref="WhoMayAttribute"/>) and nothing else. After routing and authentication, and before the
/// check of the form's token: that check would refuse a form whose sign-in has ended, and what was typed would be lost.
/// </summary>
internal sealed partial class AccessGate(RequestDelegate next, ILogger<AccessGate> log)
{
    public async Task InvokeAsync(HttpContext context, CurrentPerson person, KeptForms kept)
    {
        // What is no route is the routing's own answer, such as 405; and no endpoint at all is 404 further on.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }

        var declared = endpoint.Metadata.GetMetadata<WhoMayAttribute>();
        if (declared is { Audience: Audience.Everyone })
        {
            await next(context);
            return;
        }

        KeepNowhere(context);
        if (declared is null || !PrivateAddress.KnowsPerson(context.Request.Path))
        {
            Undeclared(endpoint.DisplayName);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (person.Actor is null)
        {
            await SendToSignInAsync(context, kept);
        }
        else if (declared.Admits(person.Actor.Role))
        {
            await next(context);
            context.AnswerIfMissing();
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static void KeepNowhere(HttpContext context)
    {
        if (context.Features.Get<IOutputCacheFeature>()?.Context is { } cache)
        {
            cache.AllowCacheStorage = false;
        }
    }

    private static async Task SendToSignInAsync(HttpContext context, KeptForms kept)
    {
        var sent = !HttpMethods.IsGet(context.Request.Method);
        context.Response.StatusCode = sent ? StatusCodes.Status303SeeOther : StatusCodes.Status302Found;
        context.Response.Headers.Location = SignInAddresses.For(LocalAddress.OfPage(context), sent ? await kept.KeepAsync(context) ?? KeptForms.NotKept : null);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Endpoint} does not declare who may use it, or is declared for some and does not stand under a address of officials. It is refused.")]
    private partial void Undeclared(string? endpoint);
}
