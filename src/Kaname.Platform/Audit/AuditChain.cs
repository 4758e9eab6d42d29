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
        await LockAsync(store, cancellation);
        var head = await store.AuditEvents.AsNoTracking().OrderByDescending(e => e.Sequence)
            .Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(cancellation);
        var (sequence, previous) = (1 + (head?.Sequence ?? 0), head?.Hash ?? AuditEvent.Genesis);
        var (organisation, role) = (actor.Organisation.Value, actor.Role.ToString());

        // The store keeps milliseconds; hash what will be read back.
        var instant = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
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
            Hash = AuditEvent.HashOf(previous, sequence, instant, type, organisation, role, actor.Name, subject, detail),
        });
    }

    /// <summary>
    /// One writer at a time at the chain's end. SQLite's immediate transaction already is one; PostgreSQL takes an advisory lock,
    /// last of all locks, so that two actions on different plans never wait for each other in a ring.
    /// </summary>
    private static Task LockAsync(KanameContext store, CancellationToken cancellation) =>
        store.Database.IsRelational() && store.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal)
            ? store.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(4711260522)", cancellation)
            : Task.CompletedTask;
}
