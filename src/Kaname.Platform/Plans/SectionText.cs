using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Plans;

/// <summary>One section of a plan as it now reads. A row each, so that two people in two sections never meet, and two in one are told.</summary>
public sealed class SectionText : IVersioned
{
    public required string PlanId { get; init; }
    public required PlanSection Section { get; init; }
    public required string Json { get; set; }
    public required DateTimeOffset SavedAt { get; set; }
    public required string SavedBy { get; set; }

    /// <summary>The person or office, as it stood in <see cref="Policy.Steps.Actor.Name"/>; blank where it was saved before names were kept.</summary>
    public required string SavedByName { get; set; }
    public Guid Version { get; set; }
}

internal sealed class SectionTextMapping : IEntityTypeConfiguration<SectionText>
{
    public void Configure(EntityTypeBuilder<SectionText> builder)
    {
        builder.HasKey(text => new { text.PlanId, text.Section });
        builder.Property(text => text.PlanId).HasMaxLength(20);
        builder.Property(text => text.Version).IsConcurrencyToken();
        builder.HasOne<Plan>().WithMany().HasForeignKey(text => text.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
