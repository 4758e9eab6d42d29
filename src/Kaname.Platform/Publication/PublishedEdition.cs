using Kaname.Platform.Store;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Publication;

/// <summary>
/// A plan as it was published at ⑥ (for A: by the state). Never changed and never deleted, which the database itself enforces:
/// a revision is a new row, a withdrawal a <see cref="PublishedMove"/>.
/// </summary>
public sealed class PublishedEdition
{
    public required string PlanId { get; init; }
    public required int Edition { get; init; }
    public required DataKind Data { get; init; }
    public required PlanType Type { get; init; }
    public required string Name { get; init; }
    public required string NameEn { get; init; }
    public required string Lead { get; init; }

    /// <summary>The whole content (Kaname.Policy.Plans.PlanContent) as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>The author governments and, for A, the proposers, as JSON.</summary>
    public required string Authors { get; init; }

    /// <summary>When each step was reached, and how often changes were asked for, as JSON.</summary>
    public required string Steps { get; init; }

    /// <summary>The number of the document that the governors announced (④) among the plan's files; null where none was kept.</summary>
    public int? DocumentNumber { get; init; }

    /// <summary>Its name as a file.</summary>
    public string? DocumentName { get; init; }
    public required DateTimeOffset SubmittedAt { get; init; }
    public required DateTimeOffset PublishedAt { get; init; }
}

internal sealed class PublishedEditionMapping : IEntityTypeConfiguration<PublishedEdition>
{
    public void Configure(EntityTypeBuilder<PublishedEdition> builder)
    {
        builder.HasKey(e => new { e.PlanId, e.Edition });
        builder.Property(e => e.PlanId).HasMaxLength(20);
        builder.Property(e => e.DocumentName).HasMaxLength(200);
        builder.HasIndex(e => e.Data);
    }
}
