using Kaname.Platform.Access;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Identity;

namespace Kaname.Web.Access;

/// <summary>Tries an e-mail address and a password, and says where to go on to.</summary>
internal sealed class SignInAnswer(SignInManager<Account> signIn)
{
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<object>().HashPassword(new(), Guid.NewGuid().ToString()));

    public async Task<SignInResult> TryAsync(string email, string password)
    {
        if (await signIn.UserManager.FindByEmailAsync(email) is { } account)
        {
            return await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        }

        // As slow as for an account that there is: the time must not tell which addresses have one.
        _ = new PasswordHasher<object>().VerifyHashedPassword(new(), NobodysHash.Value, password);
        return SignInResult.Failed;
    }

    /// <summary>The page that was asked for before, with the form that was kept for it; never another site's.</summary>
    public static string Onward(string? back, string? kept) =>
        LocalAddress.WithKept(LocalAddress.Read(back) ?? (Languages.English ? "/en" : "") + LocalAddress.Workspace, kept);
}
