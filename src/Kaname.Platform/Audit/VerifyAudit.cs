using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Audit;

/// <summary>What a reading of the whole chain found.</summary>
/// <param name="Events">Events read.</param>
/// <param name="Head">The hash of the last event, or <see cref="AuditEvent.Genesis"/> where there is none.</param>
/// <param name="BrokenAt">The sequence of the first event that does not fit, or null.</param>
/// <param name="Reason">Why it does not fit: altered, or not following the one before.</param>
public sealed record AuditVerification(long Events, string Head, long? BrokenAt, AuditBreak? Reason);

/// <summary>How a chain can be broken.</summary>
public enum AuditBreak
{
    /// <summary>The row's fields do not give its hash.</summary>
    Altered,

    /// <summary>A row is missing before it, or it was slipped in.</summary>
    NotFollowing,
}

/// <summary>Reads every event in order and recomputes its hash.</summary>
public static class VerifyAudit
{
    public static async Task<AuditVerification> RunAsync(KanameContext store, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (count, previous) = (0L, AuditEvent.Genesis);
        await foreach (var entry in store.AuditEvents.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (entry.PreviousHash != previous || entry.Sequence != count + 1)
            {
                return new(count, previous, entry.Sequence, AuditBreak.NotFollowing);
            }

            if (entry.Hash != entry.ExpectedHash())
            {
                return new(count, previous, entry.Sequence, AuditBreak.Altered);
            }

            (count, previous) = (count + 1, entry.Hash);
        }

        return new(count, previous, null, null);
    }
}
