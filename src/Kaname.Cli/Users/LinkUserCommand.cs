using System.CommandLine;
using Kaname.Cli.Hosting;
using Kaname.Platform.Access;

namespace Kaname.Cli.Users;

/// <summary><c>kaname user link</c>: a new link, where the first ran out or the password was forgotten.</summary>
internal static class LinkUserCommand
{
    public static Command Create(Words words)
    {
        var email = UserCommand.CreateEmail(words);
        var site = UserCommand.CreateSite(words);
        var command = StoredCommand.Create(
            "link", words.Say("登録済みの担当者に新しいリンクを表示します", "prints a new link for an account that there is"), words,
            (services, parsed, cancellation) =>
            {
                var token = InvitationToken.New();
                return UserCommand.InviteAsync(services, new InviteAgain(parsed.GetValue(email)!, token), token, parsed.GetValue(site)!, "link", words, cancellation);
            },
            mayChange: true, site);
        command.Add(email);
        return command;
    }
}
