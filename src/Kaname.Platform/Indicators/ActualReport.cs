using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Kaname.Policy.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Indicators;

/// <summary>What one plan reported for one fiscal year: handed in, then accepted by the bureau and only then public.</summary>
public sealed class ActualReport : IVersioned
{
    public required string PlanId { get; init; }
    public required int FiscalYear { get; init; }

    /// <summary>1 for the first; a correction is the next.</summary>
    public required int Number { get; init; }
    public required DateTimeOffset ReportedAt { get; init; }
    public required string ReportedBy { get; init; }
    public string? CorrectionReason { get; init; }
    public DateTimeOffset? AcceptedAt { get; set; }
    public string? AcceptedBy { get; set; }
    public List<ActualRow> Rows { get; init; } = [];
    public Guid Version { get; set; }
}

/// <summary>One cell of a report: goal, part, place and the figure, or its absence.</summary>
public sealed class ActualRow
{
    public required string PlanId { get; init; }
    public required int FiscalYear { get; init; }
    public required int Number { get; init; }
    public required int Row { get; init; }
    public required string Goal { get; init; }
    public required Kgi? Kgi { get; init; }
    public required Part Part { get; init; }
    public required string Place { get; init; }
    public long? Amount { get; init; }
    public long? Denominator { get; init; }
    public string? SharedKey { get; init; }
    public string? Firm { get; init; }
    public string? Project { get; init; }
}

internal sealed class ActualReportMapping : IEntityTypeConfiguration<ActualReport>, IEntityTypeConfiguration<ActualRow>
{
    public void Configure(EntityTypeBuilder<ActualReport> builder)
    {
        builder.HasKey(r => new { r.PlanId, r.FiscalYear, r.Number });
        builder.Property(r => r.PlanId).HasMaxLength(20);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Rows).WithOne().HasForeignKey(row => new { row.PlanId, row.FiscalYear, row.Number }).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ActualRow> builder) =>
        builder.HasKey(row => new { row.PlanId, row.FiscalYear, row.Number, row.Row });
}
