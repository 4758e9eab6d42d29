using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Access;

/// <summary>A link with which somebody chooses a password, once.</summary>
public sealed class AccountInvitation
{
    /// <summary>How long a link can be used.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromDays(7);

    /// <summary>SHA-256 of the token in the link.</summary>
    public required string TokenHash { get; init; }
    public required Guid AccountId { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    public static AccountInvitation For(Guid account, InvitationToken token, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new() { TokenHash = token.Hash, AccountId = account, ExpiresAt = now + Validity };
    }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;
}

internal sealed class AccountInvitationMapping : IEntityTypeConfiguration<AccountInvitation>
{
    public void Configure(EntityTypeBuilder<AccountInvitation> builder)
    {
        builder.HasKey(invitation => invitation.TokenHash);
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(invitation => invitation.AccountId);

        // Two who open the same link at once: the second is told.
        builder.Property(invitation => invitation.UsedAt).IsConcurrencyToken();
    }
}
