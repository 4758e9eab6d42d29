using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Plans;

/// <summary>
/// A file that belongs to a plan. Its bytes are a row of their own, so that a list of files does not load them. A file taken away
/// stays in the store and in the audit with its SHA-256: it may be what somebody relied on.
/// </summary>
public sealed class EvidenceFile : IVersioned
{
    public required string PlanId { get; init; }

    /// <summary>From 1 within the plan; never used again.</summary>
    public required int Number { get; init; }
    public required EvidencePurpose Purpose { get; init; }

    /// <summary>The section that it supports, or null for the whole plan.</summary>
    public PlanSection? Section { get; init; }

    /// <summary>The edition in whose making it was attached.</summary>
    public required int Edition { get; init; }
    public required string Name { get; init; }
    public required string ContentType { get; init; }
    public required long Size { get; init; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public required string ByName { get; init; }
    public DateTimeOffset? RemovedAt { get; set; }
    public string? RemovedBy { get; set; }
    public string? RemovedByName { get; set; }
    public Guid Version { get; set; }
}

/// <summary>The bytes of a file. Written once.</summary>
public sealed class EvidenceContent
{
    public required string PlanId { get; init; }
    public required int Number { get; init; }
    public required byte[] Bytes { get; init; }
}

/// <summary>What a file is there for.</summary>
public enum EvidencePurpose
{
    /// <summary>Supports what a section says: statistics, a study, an agreement.</summary>
    Evidence,

    /// <summary>The document that the governor or head announced (④).</summary>
    Announcement,
}

internal sealed class EvidenceFileMapping : IEntityTypeConfiguration<EvidenceFile>, IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.HasKey(file => new { file.PlanId, file.Number });
        builder.Property(file => file.PlanId).HasMaxLength(20);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Property(file => file.Version).IsConcurrencyToken();
        builder.HasOne<Plan>().WithMany().HasForeignKey(file => file.PlanId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EvidenceContent> builder)
    {
        builder.HasKey(content => new { content.PlanId, content.Number });
        builder.Property(content => content.PlanId).HasMaxLength(20);
        builder.HasOne<EvidenceFile>().WithOne().HasForeignKey<EvidenceContent>(content => new { content.PlanId, content.Number }).OnDelete(DeleteBehavior.Restrict);
    }
}
