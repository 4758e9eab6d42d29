using System.Net.Mail;
using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Steps;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Access;

/// <summary>Gives somebody an account, with a one-time link for choosing a password where <paramref name="Invitation"/> is given.</summary>
public sealed record AddAccount(string Email, string Name, OrganisationCode Organisation, Role Role, InvitationToken? Invitation = null) : IUserAction;

/// <summary>An account was added. Its secrets stand in no event.</summary>
public sealed record AccountAdded(Guid AccountId, string Email, string Name, OrganisationCode Organisation, Role Role);

internal sealed class AddAccountHandler(ILookupNormalizer normalizer, Municipalities municipalities) : IHandle<AddAccount>
{
    private const int LongestEmail = 250;
    private const int LongestName = 100;

    public async Task<Refusal?> HandleAsync(AddAccount action, ActionContext context)
    {
        var (email, name) = (action.Email.Trim(), action.Name.Trim());
        var normal = normalizer.NormalizeEmail(email);
        if (Refuse(email, name, action) is { } refusal)
        {
            return refusal;
        }

        if (await context.Store.Accounts.AnyAsync(account => account.NormalizedEmail == normal))
        {
            return new(
                "email-taken",
                $"{email} の利用者はもう登録されています。新しいリンクが要るときは kaname user link {email} を使ってください。別の役割を持たせるときは、別のメールアドレスで登録してください。",
                $"There is already an account for {email}. For a new link use kaname user link {email}; for another role use another address.");
        }

        var account = new Account
        {
            Id = Guid.CreateVersion7(context.Now),
            Organisation = action.Organisation.Value,
            Role = action.Role,
            Name = name,
            Email = email,
            NormalizedEmail = normal,
            UserName = email,
            NormalizedUserName = normalizer.NormalizeName(email),
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        context.Store.Accounts.Add(account);
        if (action.Invitation is { } token)
        {
            context.Store.AccountInvitations.Add(AccountInvitation.For(account.Id, token, context.Now));
        }

        context.Happened(account.Id.ToString(), new AccountAdded(account.Id, email, name, action.Organisation, action.Role));
        return null;
    }

    private Refusal? Refuse(string email, string name, AddAccount action) => action switch
    {
        _ when !IsEmail(email) => new(
            "email-unreadable",
            $"「{email}」はメールアドレスとして読めません。例：tanto@pref.example.jp",
            $"\"{email}\" cannot be read as an e-mail address. Example: tanto@pref.example.jp"),
        _ when name.Length is 0 or > LongestName => new(
            "name-missing",
            "記録に残る名前を1文字以上100文字以内で書いてください。例：富山県 計画担当",
            "Give the name that shall stand in the record, at most 100 characters. Example: Toyama Prefecture, planning"),
        _ when action.Organisation == default || action.Organisation.Place is { } place && municipalities.NameOf(place) is null => new(
            "unknown-body",
            $"団体「{action.Organisation.Value}」は一覧にありません。番号を確かめてください。例：16、16201",
            $"There is no body \"{action.Organisation.Value}\" in the list. Check its code. Example: 16 or 16201"),
        _ when !Roles.Fits(action.Role, action.Organisation) => new(
            "role-does-not-fit",
            $"{NameOf(action.Organisation)}の人は「{Roles.Of(action.Role).Name}」になれません。役割か団体を選び直してください。",
            $"Nobody of {action.Organisation.NameEn ?? action.Organisation.Value} can be \"{Roles.Of(action.Role).NameEn}\". Choose another role or body."),
        _ => null,
    };

    private string? NameOf(OrganisationCode body) => body.Name ?? municipalities.NameOf(body.Place!.Value);

    private static bool IsEmail(string email) =>
        email.Length <= LongestEmail && MailAddress.TryCreate(email, out var read) && read.Address == email && !email.Any(char.IsWhiteSpace);
}
