using Kaname.Policy.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Plans;

/// <summary>
/// A section as one save left it. Written once: what stood where, and whose words they were, can be read as long as the plan is kept,
/// and of two people in one section the second sees what has changed under it.
/// </summary>
public sealed class SectionSave
{
    public required string PlanId { get; init; }
    public required PlanSection Section { get; init; }

    /// <summary>The <see cref="SectionText.Version"/> that this save gave the section.</summary>
    public required Guid Version { get; init; }

    /// <summary>The plan's content version after it. Rises with every save, so it is what saves are put in order by.</summary>
    public required int ContentVersion { get; init; }
    public required string Json { get; init; }
    public required DateTimeOffset SavedAt { get; init; }
    public required string SavedBy { get; init; }

    /// <summary>Blank in a store whose saves had no history yet.</summary>
    public required string SavedByName { get; init; }
}

internal sealed class SectionSaveMapping : IEntityTypeConfiguration<SectionSave>
{
    public void Configure(EntityTypeBuilder<SectionSave> builder)
    {
        builder.HasKey(save => new { save.PlanId, save.Section, save.Version });
        builder.Property(save => save.PlanId).HasMaxLength(20);
        builder.HasOne<Plan>().WithMany().HasForeignKey(save => save.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
