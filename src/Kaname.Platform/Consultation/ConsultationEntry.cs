using Kaname.Platform.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Consultation;

/// <summary>One talk of step ③: with which kind of body, when, what came of it.</summary>
public sealed class ConsultationEntry
{
    public required string PlanId { get; init; }
    public required int Number { get; init; }
    public required int Edition { get; init; }
    public required ConsultedBody Body { get; init; }
    public required string With { get; init; }
    public required DateOnly On { get; init; }
    public required string Result { get; init; }
    public required string RecordedBy { get; init; }

    /// <summary>Null where it was recorded before this was kept; then the audit knows.</summary>
    public string? RecordedByName { get; init; }

    /// <summary>Null where it was recorded before this was kept.</summary>
    public DateTimeOffset? RecordedAt { get; init; }
}

internal sealed class ConsultationEntryMapping : IEntityTypeConfiguration<ConsultationEntry>
{
    public void Configure(EntityTypeBuilder<ConsultationEntry> builder)
    {
        builder.HasKey(entry => new { entry.PlanId, entry.Number });
        builder.Property(entry => entry.PlanId).HasMaxLength(20);
        builder.HasOne<Plan>().WithMany().HasForeignKey(entry => entry.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
