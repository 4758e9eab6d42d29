namespace Kaname.Policy.Plans;

/// <summary>How a section of a plan is named and in which types it stands.</summary>
/// <param name="Section">The section.</param>
/// <param name="Name">Its name in Japanese.</param>
/// <param name="NameEn">Its name in English.</param>
public sealed record PlanSectionProfile(PlanSection Section, string Name, string NameEn)
{
    /// <summary>Its name in addresses and files: <c>winningPath</c>.</summary>
    public string Slug => Section.Slug();
}
