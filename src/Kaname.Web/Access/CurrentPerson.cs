using Kaname.Platform.Access;
using Kaname.Policy.Steps;

namespace Kaname.Web.Access;

/// <summary>Who has signed in, as the store knows them at this request. Nobody on public pages, whoever asks.</summary>
public sealed class CurrentPerson
{
    /// <summary>In which role for which body; null when nobody has signed in.</summary>
    public Actor? Actor { get; private set; }

    /// <summary>The account; null when nobody has signed in.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The account's e-mail address; null when nobody has signed in.</summary>
    public string? Email { get; private set; }

    /// <summary>For pages that only who has signed in can reach.</summary>
    /// <exception cref="InvalidOperationException">Nobody has signed in: the page is declared for everyone.</exception>
    public Actor Required => Actor ?? throw new InvalidOperationException("Nobody has signed in. Does the page declare [WhoMay]?");

    internal void Is(Account account) => (Actor, AccountId, Email) = (account.ToActor(), account.Id, account.Email);
}
