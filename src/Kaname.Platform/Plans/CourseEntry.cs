using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Plans;

/// <summary>One thing that moved a plan, for its history: who, when, from where to where and, where it needs one, why.</summary>
public sealed class CourseEntry
{
    public required string PlanId { get; init; }
    public required int Number { get; init; }
    public required string Transition { get; init; }
    public required string FromStep { get; init; }
    public required string ToStep { get; init; }
    public required int Edition { get; init; }
    public required int ContentVersion { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Organisation { get; init; }
    public required string Role { get; init; }
    public required string ActorName { get; init; }

    /// <summary>The organisation it was about, where that is not the actor's own (an invited co-author).</summary>
    public string? Subject { get; init; }
    public string? Reason { get; init; }

    /// <summary>The day it took effect outside, where that is not the day it was recorded (the governor's announcement).</summary>
    public DateOnly? On { get; init; }
}

internal sealed class CourseEntryMapping : IEntityTypeConfiguration<CourseEntry>
{
    public void Configure(EntityTypeBuilder<CourseEntry> builder)
    {
        builder.HasKey(entry => new { entry.PlanId, entry.Number });
        builder.Property(entry => entry.PlanId).HasMaxLength(20);
        builder.Property(entry => entry.Transition).HasMaxLength(60);
        builder.HasOne<Plan>().WithMany().HasForeignKey(entry => entry.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
