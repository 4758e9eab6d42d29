using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Publication;

/// <summary>
/// The public trace of what moved. Every transition leaves one, because the number of plans in each step is public;
/// name and reason stand in it only where the paper makes them public: from the governor's announcement (④) on.
/// </summary>
public sealed class PublishedMove
{
    public required long Sequence { get; init; }
    public required DataKind Data { get; init; }
    public required string PlanId { get; init; }
    public required PlanType Type { get; init; }
    public required string Kind { get; init; }
    public required string Step { get; init; }
    public required PlanStanding Standing { get; init; }
    public required int Edition { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Name { get; init; }
    public string? NameEn { get; init; }
    public string? Reason { get; init; }
}

internal sealed class PublishedMoveMapping : IEntityTypeConfiguration<PublishedMove>
{
    public void Configure(EntityTypeBuilder<PublishedMove> builder)
    {
        builder.HasKey(m => m.Sequence);
        builder.Property(m => m.Sequence).ValueGeneratedOnAdd();
        builder.Property(m => m.PlanId).HasMaxLength(20);
        builder.HasIndex(m => new { m.Data, m.PlanId });
    }
}
