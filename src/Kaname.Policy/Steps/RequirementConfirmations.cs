namespace Kaname.Policy.Steps;

/// <summary>Which content version 内閣官房 and 経済産業省 have each confirmed at ②.</summary>
/// <param name="CabinetSecretariat">The version that 内閣官房 confirmed, or null.</param>
/// <param name="Meti">The version that 経済産業省 confirmed, or null.</param>
public sealed record RequirementConfirmations(int? CabinetSecretariat, int? Meti)
{
    /// <summary>Neither has confirmed.</summary>
    public static RequirementConfirmations None { get; } = new(null, null);

    /// <summary>Have both confirmed this version?</summary>
    /// <param name="version">A content version.</param>
    public bool AreBothOf(int version) => CabinetSecretariat == version && Meti == version;

    /// <summary>The version that one of the two offices confirmed, or null; null for every other body.</summary>
    /// <param name="office">内閣官房 or 経済産業省.</param>
    public int? By(OrganisationCode office) =>
        office == OrganisationCode.CabinetSecretariat ? CabinetSecretariat
        : office == OrganisationCode.Meti ? Meti
        : null;
}
