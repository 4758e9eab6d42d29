using System.CommandLine;
using Kaname.Cli.Hosting;
using Kaname.Platform.Access;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;

namespace Kaname.Cli.Users;

/// <summary><c>kaname user add</c>.</summary>
internal static class AddUserCommand
{
    public static Command Create(Words words)
    {
        var email = UserCommand.CreateEmail(words);
        var role = new Option<string>("--role") { Description = string.Join(" | ", RoleWords.All), Required = true };
        role.AcceptOnlyFromAmong([.. RoleWords.All]);
        var body = new Option<string?>("--body")
        {
            Description = words.Say("団体の番号（16、16201、bureau-chubu、state）", "code of the body (16, 16201, bureau-chubu, state)"),
        };
        var name = new Option<string?>("--name") { Description = words.Say("記録に残る名前", "the name that stands in the record") };
        var site = UserCommand.CreateSite(words);
        var command = StoredCommand.Create(
            "add", words.Say("担当者を登録し、一度だけ使えるリンクを表示します", "adds an account and prints a link that works once"), words,
            (services, parsed, cancellation) =>
            {
                var acts = RoleWords.Read(parsed.GetValue(role)!);
                var code = BodyOf(acts, parsed.GetValue(body));
                var token = InvitationToken.New();
                var action = new AddAccount(
                    parsed.GetValue(email)!, parsed.GetValue(name) ?? OfficeName(code, acts, services.GetRequiredService<Municipalities>()), code, acts, token);
                return UserCommand.InviteAsync(services, action, token, parsed.GetValue(site)!, "add", words, cancellation);
            },
            mayChange: true, role, body, name, site);
        command.Add(email);
        return command;
    }

    private static OrganisationCode BodyOf(Role role, string? written)
    {
        if (written is null)
        {
            return RoleWords.OnlyBodyOf(role) ?? throw new StoreProblem(
                $"--role {RoleWords.Of(role)} には --body が要ります。例：--body {ExampleOf(role)}",
                $"--role {RoleWords.Of(role)} needs --body. Example: --body {ExampleOf(role)}");
        }

        return OrganisationCode.TryParse(written, out var code, out var problem)
            ? code
            : throw new StoreProblem($"--body：{problem!.Message}", $"--body: {problem.MessageEn}");
    }

    private static string ExampleOf(Role role) => role == Role.BureauOfficer ? "bureau-chubu" : "16";

    /// <summary>富山県 策定担当; where the body already stands in the role's name, that alone.</summary>
    private static string OfficeName(OrganisationCode body, Role role, Municipalities municipalities) =>
        RoleWords.OnlyBodyOf(role) is null
            ? $"{body.Name ?? municipalities.NameOf(body.Place!.Value) ?? body.Value} {Roles.Of(role).Name}"
            : Roles.Of(role).Name;
}
