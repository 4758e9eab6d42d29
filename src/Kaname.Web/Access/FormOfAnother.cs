using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Access;

/// <summary>
/// A page's form whose token is not of whoever is signed in now: somebody else signed in through another window since it was opened. It is
/// never carried out, and what was typed is kept for who wrote it. A form that this site did not write goes on, and is refused.
/// </summary>
internal sealed class FormOfAnother(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentPerson person, KeptForms kept)
    {
        if (person.AccountId is null || context.GetEndpoint()?.Metadata.GetMetadata<TakesFormsAttribute>() is null
            || context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } refused)
        {
            await next(context);
            return;
        }

        // With a token that was found wrong the framework gives no form out. It is read to be kept, and nothing else is done with it.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        var id = await kept.KeepAsync(context);
        if (id is null)
        {
            context.Features.Set(refused);
            await next(context);
            return;
        }

        var page = LocalAddress.OfPage(context);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = kept.WriterOf(context.Request.Form) == person.AccountId
            ? LocalAddress.WithKept(page, id)
            : SignInAddresses.For(page, id, another: true);
    }
}
