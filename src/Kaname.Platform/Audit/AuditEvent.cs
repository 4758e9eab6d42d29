using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Audit;

/// <summary>
/// One thing that somebody did. Written in the same transaction as the change itself; each carries the hash of the one before,
/// so that a row altered, removed or slipped in afterwards breaks the chain at a place that can be named.
/// </summary>
public sealed class AuditEvent
{
    /// <summary>The hash before the first event: 64 zeros.</summary>
    public static readonly string Genesis = new('0', 64);

    public required long Sequence { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The name of the event, in the past tense of its user action: PlanSubmitted.</summary>
    public required string Type { get; init; }
    public required string Organisation { get; init; }
    public required string Role { get; init; }
    public required string ActorName { get; init; }

    /// <summary>What it happened to: usually a plan's id.</summary>
    public required string Subject { get; init; }

    /// <summary>The event's own facts as JSON.</summary>
    public required string Detail { get; init; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }

    /// <summary>SHA-256 over every field and the previous hash, each prefixed by its length so that no two events read alike.</summary>
    public static string HashOf(
        string previousHash, long sequence, DateTimeOffset at, string type, string organisation, string role, string actorName, string subject, string detail)
    {
        var text = new StringBuilder();
        foreach (var field in (ReadOnlySpan<string>)
        [
            previousHash,
            sequence.ToString(CultureInfo.InvariantCulture),
            at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            type, organisation, role, actorName, subject, detail,
        ])
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The hash that this row must carry.</summary>
    public string ExpectedHash() => HashOf(PreviousHash, Sequence, At, Type, Organisation, Role, ActorName, Subject, Detail);
}

internal sealed class AuditEventMapping : IEntityTypeConfiguration<AuditEvent>
{
    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Type).HasMaxLength(80);
        builder.Property(e => e.Organisation).HasMaxLength(60);
        builder.Property(e => e.Role).HasMaxLength(40);
        builder.Property(e => e.Subject).HasMaxLength(80);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.Property(e => e.PreviousHash).HasMaxLength(64);
        builder.HasIndex(e => e.Subject);
    }
}
