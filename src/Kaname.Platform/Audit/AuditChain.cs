using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Audit;

/// <summary>Hangs a new event on the end of the chain, inside the caller's transaction.</summary>
public static class AuditChain
{
    public static async Task AppendAsync(
        KanameContext store, Actor actor, DateTimeOffset at, string type, string subject, string detail, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(actor);
        var (last, previous) = await HeadAsync(store, cancellation);
        var sequence = last + 1;
        var (organisation, role) = (actor.Organisation.Value, actor.Role.ToString());

        // The store keeps milliseconds; hash what will be read back.
        var instant = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
        var hash = AuditEvent.HashOf(previous, sequence, instant, type, organisation, role, actor.Name, subject, detail);
        store.AuditEvents.Add(new AuditEvent
        {
            Sequence = sequence,
            At = instant,
            Type = type,
            Organisation = organisation,
            Role = role,
            ActorName = actor.Name,
            Subject = subject,
            Detail = detail,
            PreviousHash = previous,
            Hash = hash,
        });
        store.AuditHead = store.Database.CurrentTransaction is { } transaction ? (transaction, sequence, hash) : null;
    }

    /// <summary>Where the chain ends. Within one transaction that has written to it once, it ends where that write left it.</summary>
    private static async Task<(long Sequence, string Hash)> HeadAsync(KanameContext store, CancellationToken cancellation)
    {
        if (store.AuditHead is { } known && known.Within == store.Database.CurrentTransaction)
        {
            return (known.Sequence, known.Hash);
        }

        await WritersPlace.TakeAsync(store, cancellation);
        var head = await store.AuditEvents.AsNoTracking().OrderByDescending(e => e.Sequence)
            .Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(cancellation);
        return (head?.Sequence ?? 0, head?.Hash ?? AuditEvent.Genesis);
    }
}
