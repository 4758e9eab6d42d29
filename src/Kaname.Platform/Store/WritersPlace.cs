using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kaname.Platform.Store;

/// <summary>
/// One writer at a time, on every node: whoever has the place reads what the one before has committed, and nothing moves under it.
/// People who save at once wait for each other instead of failing; readers wait for nobody. Why: docs/decisions/0014-one-writer.md.
/// </summary>
internal static class WritersPlace
{
    /// <summary>Opens a transaction that has the place from its first statement to its end.</summary>
    public static async Task<IDbContextTransaction> BeginAsync(KanameContext store, CancellationToken cancellation)
    {
        if (!IsPostgres(store))
        {
            // SQLite begins it as a writer at once.
            return await store.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancellation);
        }

        // A stricter level would show the store as it was before the wait.
        var transaction = await store.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellation);
        try
        {
            await TakeAsync(store, cancellation);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes the place within a transaction that somebody else opened; no more than a formality where it is taken already.</summary>
    public static Task TakeAsync(KanameContext store, CancellationToken cancellation) =>
        IsPostgres(store) ? store.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(4711260522)", cancellation) : Task.CompletedTask;

    private static bool IsPostgres(KanameContext store) => store.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);
}
