namespace Kaname.Policy.Plans;

/// <summary>The stages of a plan's project by name. They are ours and other ones than those read into the paper.</summary>
public static class ProjectStages
{
    /// <summary>All stages in the order in which a project comes through them.</summary>
    public static IReadOnlyList<ProjectStageProfile> All { get; } =
    [
        new(ProjectStage.Concept, "concept", "構想", "Concept"),
        new(ProjectStage.Announced, "announced", "公表", "Announced"),
        new(ProjectStage.UnderConstruction, "under_construction", "着工", "Work begun"),
        new(ProjectStage.Operating, "operating", "稼働", "In operation"),
    ];
}

/// <summary>A stage in words.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Slug">Its word in addresses and open data.</param>
/// <param name="Name">Its name in Japanese.</param>
/// <param name="NameEn">Its name in English.</param>
public sealed record ProjectStageProfile(ProjectStage Stage, string Slug, string Name, string NameEn);
