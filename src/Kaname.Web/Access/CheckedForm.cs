using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Access;

/// <summary>For the few addresses that take a form and are no page: the form's token is asked for, as pages do.</summary>
internal static class CheckedForm
{
    public static RouteHandlerBuilder ChecksForm(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .ExcludeFromDescription()
        .AddEndpointFilter((context, next) =>
            context.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
                ? next(context)
                : ValueTask.FromResult<object?>(TypedResults.StatusCode(StatusCodes.Status400BadRequest)));
}
