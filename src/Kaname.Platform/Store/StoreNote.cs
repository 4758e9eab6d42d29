using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Store;

/// <summary>What the store knows about itself, such as the edition of the sample nation that was loaded.</summary>
public sealed class StoreNote
{
    public required string Name { get; init; }
    public required string Value { get; set; }
}

internal sealed class StoreNoteMapping : IEntityTypeConfiguration<StoreNote>
{
    public void Configure(EntityTypeBuilder<StoreNote> builder)
    {
        builder.HasKey(note => note.Name);
        builder.Property(note => note.Name).HasMaxLength(80);
    }
}
