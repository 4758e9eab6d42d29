using Kaname.Platform.Actions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Access;

/// <summary>Gives a new one-time link to somebody whose link ran out or who forgot the password. Open links of before are closed.</summary>
public sealed record InviteAgain(string Email, InvitationToken Invitation) : IUserAction;

/// <summary>Somebody was given a new link.</summary>
public sealed record AccountInvitedAgain(Guid AccountId);

internal sealed class InviteAgainHandler(ILookupNormalizer normalizer) : IHandle<InviteAgain>
{
    public async Task<Refusal?> HandleAsync(InviteAgain action, ActionContext context)
    {
        var normal = normalizer.NormalizeEmail(action.Email.Trim());
        if (await context.Store.Accounts.FirstOrDefaultAsync(one => one.NormalizedEmail == normal) is not { } account)
        {
            return new(
                "unknown-account",
                $"{action.Email} の利用者は登録されていません。kaname user add で登録してください。",
                $"There is no account for {action.Email}. Add one with kaname user add.");
        }

        foreach (var open in await context.Store.AccountInvitations.Where(one => one.AccountId == account.Id && one.UsedAt == null).ToListAsync())
        {
            open.UsedAt = context.Now;
        }

        context.Store.AccountInvitations.Add(AccountInvitation.For(account.Id, action.Invitation, context.Now));
        context.Happened(account.Id.ToString(), new AccountInvitedAgain(account.Id));
        return null;
    }
}
