using Kaname.Platform.Actions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Access;

/// <summary>Chooses a password with a one-time link.</summary>
/// <param name="Token">What the link holds.</param>
/// <param name="Password">The new password.</param>
public sealed record ChoosePassword(string Token, string Password) : IUserAction
{
    public const int ShortestPassword = 10;
    public const int LongestPassword = 200;

    /// <summary>Never the secrets: records are written into logs without a thought.</summary>
    public override string ToString() => nameof(ChoosePassword);
}

/// <summary>Somebody chose a password.</summary>
public sealed record PasswordChosen(Guid AccountId);

internal sealed class ChoosePasswordHandler(IPasswordHasher<Account> hasher) : IHandle<ChoosePassword>
{
    public async Task<Refusal?> HandleAsync(ChoosePassword action, ActionContext context)
    {
        var hash = InvitationToken.HashOf(action.Token);
        var invitation = await context.Store.AccountInvitations.FirstOrDefaultAsync(one => one.TokenHash == hash);
        if (invitation is null || !invitation.IsOpen(context.Now))
        {
            return new(
                "link-closed",
                "このリンクはもう使えません。使えるのは一度だけ、発行から7日以内です。新しいリンクを運用者に頼んでください。",
                "This link can no longer be used: it works once, within 7 days. Ask the operator for a new one.");
        }

        if (action.Password.Length is < ChoosePassword.ShortestPassword or > ChoosePassword.LongestPassword)
        {
            return new(
                "password-length",
                "パスワードは10文字以上200文字以内で決めてください。例：覚えやすい言葉を三つつなげる",
                "Choose a password of 10 to 200 characters, for example three words that you remember.");
        }

        var account = await context.Store.Accounts.FirstAsync(one => one.Id == invitation.AccountId);
        account.PasswordHash = hasher.HashPassword(account, action.Password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        account.EmailConfirmed = true;
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        invitation.UsedAt = context.Now;
        context.Happened(account.Id.ToString(), new PasswordChosen(account.Id));
        return null;
    }
}
