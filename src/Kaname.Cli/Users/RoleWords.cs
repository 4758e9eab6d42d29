using Kaname.Policy.Steps;

namespace Kaname.Cli.Users;

/// <summary>Roles as they are written on the command line, and whose role it is where only one body has it.</summary>
internal static class RoleWords
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Role>().Select(Of)];

    public static string Of(Role role) => char.ToLowerInvariant(role.ToString()[0]) + role.ToString()[1..];

    public static Role Read(string word) => Enum.GetValues<Role>().First(role => Of(role) == word);

    public static OrganisationCode? OnlyBodyOf(Role role) => role switch
    {
        Role.CabinetConfirmer or Role.Publisher => OrganisationCode.CabinetSecretariat,
        Role.MetiConfirmer => OrganisationCode.Meti,
        _ => null,
    };
}
