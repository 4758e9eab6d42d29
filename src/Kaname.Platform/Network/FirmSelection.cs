using Kaname.Platform.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Network;

/// <summary>
/// That a person chose a firm for a plan, why, and how it stood at that time. Written once: it stays when the firm is taken out of the
/// plan, when its reason is reworded there, and when the data set is replaced or deleted.
/// </summary>
public sealed class FirmSelection
{
    public required string PlanId { get; init; }

    /// <summary>From 1 within the plan.</summary>
    public required int Number { get; init; }

    /// <summary>The edition in whose making it was chosen, and the content version that the choice made.</summary>
    public required int Edition { get; init; }
    public required int ContentVersion { get; init; }
    public required string CorporateNumber { get; init; }
    public required string FirmName { get; init; }

    /// <summary>In the person's own words.</summary>
    public required string Reason { get; init; }
    public required string DataSetId { get; init; }
    public required string DataSetName { get; init; }

    /// <summary>SHA-256 of the data set.</summary>
    public required string DataSetVersion { get; init; }
    public required int FiscalYear { get; init; }

    /// <summary>Among whom it was ranked: the prefecture; industry and size band where the group was narrower.</summary>
    public required string PeerPrefecture { get; init; }
    public string? PeerIndustry { get; init; }
    public string? PeerSize { get; init; }

    /// <summary>The six weights with commas between them.</summary>
    public required string Weights { get; init; }

    /// <summary>The total in billionths, to which it is exact; null where there was none.</summary>
    public long? TotalBillionths { get; init; }
    public int? TotalRank { get; init; }
    public required int TotalOf { get; init; }
    public required long OutsideSalesYen { get; init; }
    public required long PrefectureOutsideSalesYen { get; init; }
    public int? ConnectorRank { get; init; }
    public required long InsidePurchasesYen { get; init; }
    public required long PrefectureInsidePurchasesYen { get; init; }
    public int? HubRank { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public required string ByName { get; init; }
}

internal sealed class FirmSelectionMapping : IEntityTypeConfiguration<FirmSelection>
{
    public void Configure(EntityTypeBuilder<FirmSelection> builder)
    {
        builder.HasKey(selection => new { selection.PlanId, selection.Number });
        builder.Property(selection => selection.PlanId).HasMaxLength(20);
        builder.Property(selection => selection.CorporateNumber).HasMaxLength(13);
        builder.Property(selection => selection.DataSetVersion).HasMaxLength(64);
        builder.Property(selection => selection.PeerPrefecture).HasMaxLength(2);
        builder.Property(selection => selection.PeerIndustry).HasMaxLength(4);
        builder.Property(selection => selection.PeerSize).HasMaxLength(40);
        builder.Property(selection => selection.By).HasMaxLength(60);
        builder.HasOne<Plan>().WithMany().HasForeignKey(selection => selection.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
