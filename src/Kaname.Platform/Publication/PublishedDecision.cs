using Kaname.Platform.Store;
using Kaname.Policy.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Publication;

/// <summary>A person's judgement on a duplicate candidate. The latest one stands; the earlier ones stay readable.</summary>
public sealed class PublishedDecision
{
    public required long Id { get; init; }
    public required DataKind Data { get; init; }
    public required Kgi Kgi { get; init; }
    public required int FiscalYear { get; init; }
    public required string Firm { get; init; }
    public required string Municipality { get; init; }
    public required bool Same { get; init; }
    public required string Reason { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string DecidedBy { get; init; }
}

internal sealed class PublishedDecisionMapping : IEntityTypeConfiguration<PublishedDecision>
{
    public void Configure(EntityTypeBuilder<PublishedDecision> builder)
    {
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedOnAdd();
        builder.HasIndex(d => new { d.Data, d.Kgi, d.FiscalYear, d.Firm, d.Municipality });
    }
}
