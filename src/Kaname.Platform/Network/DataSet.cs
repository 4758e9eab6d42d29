using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Network;

/// <summary>Transactions that a government has loaded. They are its alone. The figures lie in an edge store beside the database, never in it.</summary>
public sealed class DataSet : IVersioned
{
    /// <summary>D-16-0001: the government's code, and a number within it.</summary>
    public required string Id { get; init; }

    /// <summary>The government to which alone it belongs.</summary>
    public required string Owner { get; init; }
    public required string Name { get; init; }
    public required DataKind Data { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public required string ByName { get; init; }
    public required Role ByRole { get; init; }

    /// <summary>The firms file; empty where a sample is made.</summary>
    public required string FirmsFile { get; init; }

    /// <summary>The transaction files, one on a line.</summary>
    public required string TransactionFiles { get; init; }
    public DataSetState State { get; set; }
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>SHA-256 of its edge store, by which a selection says what it was made from.</summary>
    public string? ContentHash { get; set; }

    /// <summary>What became of every row (<c>ReadingReport</c>), as JSON.</summary>
    public string? Report { get; set; }
    public Guid Version { get; set; }

    /// <summary>Is it made from a seed, for a demo?</summary>
    public bool IsMade => FirmsFile.Length == 0;

    public Actor Actor => new(OrganisationCode.Parse(Owner), ByRole, ByName);
}

/// <summary>How a data set stands.</summary>
public enum DataSetState
{
    Reading,
    Ready,
    Failed,
    Cancelled,
    Deleted,
}

internal sealed class DataSetMapping : IEntityTypeConfiguration<DataSet>
{
    public void Configure(EntityTypeBuilder<DataSet> builder)
    {
        builder.Property(set => set.Id).HasMaxLength(20);
        builder.Property(set => set.Owner).HasMaxLength(20);
        builder.Property(set => set.ByName).HasMaxLength(200);
        builder.Property(set => set.ContentHash).HasMaxLength(64);
        builder.HasIndex(set => set.Owner);
        builder.Ignore(set => set.Actor);
        builder.Ignore(set => set.IsMade);
    }
}
