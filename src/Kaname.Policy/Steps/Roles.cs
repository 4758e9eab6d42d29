namespace Kaname.Policy.Steps;

/// <summary>A role in words.</summary>
/// <param name="Role">The role.</param>
/// <param name="Name">Its name in Japanese.</param>
/// <param name="NameEn">Its name in English.</param>
public sealed record RoleDefinition(Role Role, string Name, string NameEn);

/// <summary>The roles in words, and which bodies may have whom.</summary>
public static class Roles
{
    /// <summary>All seven, in the order of <see cref="Role"/>.</summary>
    public static IReadOnlyList<RoleDefinition> All { get; } =
    [
        new(Role.Reader, "閲覧者", "Reader"),
        new(Role.Author, "策定担当", "Author"),
        new(Role.Approver, "決裁者（知事・首長等）", "Approver (for the governor or head)"),
        new(Role.CabinetConfirmer, "確認担当（内閣官房）", "Confirmer (Cabinet Secretariat)"),
        new(Role.MetiConfirmer, "確認担当（経済産業省）", "Confirmer (METI)"),
        new(Role.Publisher, "公表担当（内閣官房）", "Publisher (Cabinet Secretariat)"),
        new(Role.BureauOfficer, "地方経済産業局等の担当", "Regional bureau officer"),
    ];

    /// <summary>The words of one role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public static RoleDefinition Of(Role role) =>
        All.FirstOrDefault(definition => definition.Role == role) ?? throw new ArgumentOutOfRangeException(nameof(role));

    /// <summary>May somebody of this body act in this role?</summary>
    /// <param name="role">The role.</param>
    /// <param name="organisation">The body; the default value fits no role.</param>
    /// <returns>
    /// A reader may be of any body; author and approver of a local government or the state; a confirmer of the office that
    /// confirms; the publisher of 内閣官房; a bureau officer of a regional bureau.
    /// </returns>
    public static bool Fits(Role role, OrganisationCode organisation) => organisation != default && role switch
    {
        Role.Reader => true,
        Role.Author or Role.Approver => organisation.IsLocalGovernment || organisation == OrganisationCode.State,
        Role.CabinetConfirmer or Role.Publisher => organisation == OrganisationCode.CabinetSecretariat,
        Role.MetiConfirmer => organisation == OrganisationCode.Meti,
        Role.BureauOfficer => organisation.Kind == OrganisationKind.Bureau,
        _ => false,
    };
}
