using System.Security.Claims;
using Kaname.Platform.Store;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kaname.Web.Access;

/// <summary>
/// Holds the cookie against the store at each private request: an account that was removed, or whose password was changed, is out at once.
/// The framework's own check would write the cookie anew each time.
/// </summary>
internal sealed class AccountCookie(KanameContext store, CurrentPerson person, IOptions<IdentityOptions> options) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!PrivateAddress.KnowsPerson(context.HttpContext))
        {
            context.RejectPrincipal();
            return;
        }

        var claims = options.Value.ClaimsIdentity;
        if (Guid.TryParse(context.Principal?.FindFirstValue(claims.UserIdClaimType), out var id)
            && await store.Accounts.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, context.HttpContext.RequestAborted) is { } account
            && account.SecurityStamp == context.Principal.FindFirstValue(claims.SecurityStampClaimType))
        {
            person.Is(account);
            return;
        }

        context.RejectPrincipal();
    }

    /// <summary>A public answer may be kept for everybody, and must not carry anybody's cookie.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew &= PrivateAddress.KnowsPerson(context.Request.Path);
        return Task.CompletedTask;
    }
}
