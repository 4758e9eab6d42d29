using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Access;

/// <summary>
/// What somebody sent after their sign-in had ended, kept for them until they are back. No user action: nothing of a plan changes,
/// nobody else ever sees it, and after a day it is gone.
/// </summary>
public sealed class KeptForm
{
    public required string Id { get; init; }

    /// <summary>Whose account the form was shown to.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Where it was sent.</summary>
    public required string Address { get; init; }

    /// <summary>Fields as JSON, protected with the installation's keys: a draft is not readable in a copy of the store.</summary>
    public required string Fields { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
}

internal sealed class KeptFormMapping : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.HasKey(form => form.Id);
        builder.Property(form => form.Id).HasMaxLength(64);
        builder.Property(form => form.Address).HasMaxLength(2000);
        builder.HasIndex(form => form.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(form => form.AccountId);
    }
}
