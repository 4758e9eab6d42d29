using Kaname.Platform.Store;
using Kaname.Policy.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Publication;

/// <summary>
/// A reported figure as it was accepted, one row as entered. Never changed: a correction is a later report of the same plan and year,
/// and only the rows of the latest report of a plan and year count.
/// </summary>
public sealed class PublishedFact
{
    public required long Id { get; init; }
    public required DataKind Data { get; init; }
    public required string PlanId { get; init; }
    public required int FiscalYear { get; init; }

    /// <summary>1 for the first report of a plan and year, 2 for its first correction.</summary>
    public required int Report { get; init; }

    /// <summary>The goal of the plan that it belongs to; a mandatory KGI's slug or the id of a goal of the plan's own.</summary>
    public required string Goal { get; init; }
    public required Kgi? Kgi { get; init; }
    public required Part Part { get; init; }
    public required string Place { get; init; }

    /// <summary>Whole yen or people; null where the form was handed in with this cell blank.</summary>
    public required long? Amount { get; init; }
    public required long? Denominator { get; init; }
    public required string? SharedKey { get; init; }
    public required string? Firm { get; init; }

    /// <summary>The project of the plan it belongs to, if one.</summary>
    public required string? Project { get; init; }
    public required DateTimeOffset ReportedAt { get; init; }
    public required DateTimeOffset AcceptedAt { get; init; }
    public required string ReportedBy { get; init; }
}

internal sealed class PublishedFactMapping : IEntityTypeConfiguration<PublishedFact>
{
    public void Configure(EntityTypeBuilder<PublishedFact> builder)
    {
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedOnAdd();
        builder.Property(f => f.PlanId).HasMaxLength(20);
        builder.HasIndex(f => new { f.Data, f.PlanId, f.FiscalYear });
    }
}
