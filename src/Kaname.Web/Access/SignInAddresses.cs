using Kaname.Platform;
using Kaname.Platform.Access;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Access;

/// <summary>Addresses of signing in and out that are no pages.</summary>
internal static class SignInAddresses
{
    public const string SignOut = "/sign-out";
    public const string DemoSignIn = "/demo/sign-in";

    /// <summary>The page to sign in at.</summary>
    /// <param name="back">The page to come back to.</param>
    /// <param name="kept">The form that was kept for it, <see cref="KeptForms.NotKept"/> where one could not be; null where none was sent.</param>
    /// <param name="another">Whether somebody else is signed in than who wrote that form.</param>
    public static string For(string back, string? kept, bool another = false)
    {
        var parameters = new Dictionary<string, string?> { ["return"] = back };
        if (kept is not null)
        {
            parameters[KeptForms.Parameter] = kept;
        }

        if (another)
        {
            parameters[SignInPage.Another] = "yes";
        }

        return QueryHelpers.AddQueryString(Languages.English ? "/en/sign-in" : "/sign-in", parameters);
    }

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        foreach (var root in (ReadOnlySpan<string>)["", "/en"])
        {
            endpoints.MapPost(root + SignOut, SignOutAsync).ChecksForm(unlessNobody: true).WhoMay(Audience.Everyone);
            if (endpoints.ServiceProvider.GetRequiredService<PlatformOptions>().DemoSignIn)
            {
                endpoints.MapPost(root + DemoSignIn, DemoSignInAsync).ChecksForm().WhoMay(Audience.Everyone);
            }
        }
    }

    private static async Task<IResult> SignOutAsync(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.Redirect(Languages.English ? "/en" : "/");
    }

    /// <summary>Only the demo's own accounts: an account that was added to a demo keeps its password to itself.</summary>
    private static async Task<IResult> DemoSignInAsync(HttpContext http, SignInManager<Account> signIn)
    {
        var form = http.Request.Form;
        if (DemoAccounts.All(http.RequestServices).FirstOrDefault(demo => demo.Email == form["email"]) is not { } chosen
            || await signIn.UserManager.FindByEmailAsync(chosen.Email) is not { } account)
        {
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return TypedResults.Redirect(SignInAnswer.Onward(form["return"], form[KeptForms.Parameter]));
    }
}
