using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Network;

/// <summary>That a person has promised to keep to itself what firms sell and buy. Written once; it ends by its day.</summary>
public sealed class Pledge
{
    public required Guid Id { get; init; }
    public required string Organisation { get; init; }
    public required string ByName { get; init; }

    /// <summary>Which wording was signed.</summary>
    public required int Wording { get; init; }
    public required DateTimeOffset SignedAt { get; init; }
    public required DateTimeOffset Until { get; init; }
}

/// <summary>That a person has looked at firms of a data set, or taken them out as a file. Written once.</summary>
public sealed class FirmView
{
    public required Guid Id { get; init; }
    public required string DataSetId { get; init; }
    public required string Organisation { get; init; }
    public required string ByName { get; init; }

    /// <summary>ranking, weights, firm and a corporate number, or export.</summary>
    public required string What { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class PledgeMapping : IEntityTypeConfiguration<Pledge>, IEntityTypeConfiguration<FirmView>
{
    public void Configure(EntityTypeBuilder<Pledge> builder)
    {
        builder.Property(pledge => pledge.Organisation).HasMaxLength(20);
        builder.Property(pledge => pledge.ByName).HasMaxLength(200);
        builder.HasIndex(pledge => new { pledge.Organisation, pledge.ByName });
    }

    public void Configure(EntityTypeBuilder<FirmView> builder)
    {
        builder.Property(view => view.DataSetId).HasMaxLength(20);
        builder.Property(view => view.Organisation).HasMaxLength(20);
        builder.Property(view => view.ByName).HasMaxLength(200);
        builder.Property(view => view.What).HasMaxLength(40);
        builder.HasIndex(view => new { view.DataSetId, view.At });
    }
}
