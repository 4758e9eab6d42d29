using System.CommandLine;
using Kaname.Cli.Hosting;
using Kaname.Platform.Access;
using Kaname.Platform.Actions;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;

namespace Kaname.Cli.Users;

/// <summary><c>kaname user</c>: who may sign in. Prints one-time links; a password passes through nobody else's hands.</summary>
internal static class UserCommand
{
    public static Command Create(Words words) => new("user", words.Say("担当者の登録", "who may sign in"))
    {
        AddUserCommand.Create(words),
        LinkUserCommand.Create(words),
    };

    public static Argument<string> CreateEmail(Words words) => new("EMAIL") { Description = words.Say("メールアドレス", "e-mail address") };

    public static Option<string> CreateSite(Words words) => new("--site")
    {
        Description = words.Say("リンクの先のサイト", "the site that the link leads to"),
        DefaultValueFactory = _ => Listening.DefaultUrls,
    };

    /// <summary>Does it as the operator and prints the link, or says why not.</summary>
    public static async Task<int> InviteAsync<TAction>(
        IServiceProvider services, TAction action, InvitationToken token, string site, string verb, Words words, CancellationToken cancellation)
        where TAction : IUserAction
    {
        var link = LinkOf(site, token);
        var @operator = new Actor(OrganisationCode.State, Role.Reader, $"運用者（kaname user {verb}）");
        var outcome = await services.GetRequiredService<ActionRunner>().RunAsync(action, @operator, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(words.Say(refusal.Reason, refusal.ReasonEn));
            return ExitCode.Usage;
        }

        Console.WriteLine(link);
        await Console.Error.WriteLineAsync(words.Say(
            "このリンクを本人に渡してください。7日以内に一度だけ使えます。", "Hand this link to the person. It works once, within 7 days."));
        return ExitCode.Done;
    }

    private static string LinkOf(string site, InvitationToken token) =>
        Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", AbsolutePath: "/", Query: "" }
            ? $"{uri.GetLeftPart(UriPartial.Authority)}/welcome/{token.Text}"
            : throw new StoreProblem(
                $"--site の {site} を読めません。例：https://kaname.example.jp",
                $"--site {site} cannot be read. Example: https://kaname.example.jp");
}
