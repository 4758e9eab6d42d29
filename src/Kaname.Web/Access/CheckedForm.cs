using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Access;

/// <summary>For the few addresses that take a form and are no page: the form's token is asked for, as pages do.</summary>
internal static class CheckedForm
{
    /// <param name="unlessNobody">Whether the form is taken without its token from whoever is not signed in: a token from before the sign-in ended is another's.</param>
    public static RouteHandlerBuilder ChecksForm(this RouteHandlerBuilder endpoint, bool unlessNobody = false) => endpoint
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .ExcludeFromDescription()
        .AddEndpointFilter((context, next) =>
            context.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
            || (unlessNobody && context.HttpContext.RequestServices.GetRequiredService<CurrentPerson>().Actor is null)
                ? next(context)
                : ValueTask.FromResult<object?>(TypedResults.StatusCode(StatusCodes.Status400BadRequest)));
}
