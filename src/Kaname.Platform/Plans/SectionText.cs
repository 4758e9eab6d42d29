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
