using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Plans;

/// <summary>
/// A body that has a part in a plan: a copy of what the plan's course says, as columns, so that a body's plans are found without
/// reading every plan. <see cref="Participants"/> keeps it in step.
/// </summary>
public sealed class PlanParticipant
{
    public required string PlanId { get; init; }
    public required string Organisation { get; init; }
    public required Involvement Involvement { get; set; }
}

/// <summary>What part a body has in a plan.</summary>
public enum Involvement
{
    /// <summary>Asked to write it, and has not answered.</summary>
    Invited,

    /// <summary>Writes it.</summary>
    Author,

    /// <summary>Type A: draws up the block draft.</summary>
    DraftingBureau,
}

internal sealed class PlanParticipantMapping : IEntityTypeConfiguration<PlanParticipant>
{
    public void Configure(EntityTypeBuilder<PlanParticipant> builder)
    {
        builder.HasKey(participant => new { participant.Organisation, participant.PlanId });
        builder.Property(participant => participant.Organisation).HasMaxLength(60);
        builder.Property(participant => participant.PlanId).HasMaxLength(20);
        builder.HasOne<Plan>().WithMany().HasForeignKey(participant => participant.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
