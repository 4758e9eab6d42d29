using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Store;

/// <summary>Makes an existing or empty store ready: brings its tables up to this version, and refuses one that a newer version wrote.</summary>
public static class OpenStore
{
    /// <exception cref="StoreProblem">The database cannot be reached, read or brought up to this version.</exception>
    public static async Task RunAsync(KanameContext store, string where, CancellationToken cancellation, bool mayChange = true)
    {
        ArgumentNullException.ThrowIfNull(store);
        try
        {
            var known = store.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
            var applied = await store.Database.GetAppliedMigrationsAsync(cancellation);
            if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
            {
                throw new StoreProblem(
                    $"{where} は、この kaname より新しい版で作られています（{unknown}）。新しい版の kaname で開くか、--data で別のフォルダーを指定してください。",
                    $"{where} was made by a newer kaname ({unknown}). Open it with that version, or name another folder with --data.");
            }

            if (!mayChange && (await store.Database.GetPendingMigrationsAsync(cancellation)).Any())
            {
                throw new StoreProblem(
                    $"{where} は前の版のままです。一度 kaname serve で開いてから、もう一度確かめてください。",
                    $"{where} is still of an earlier version. Open it once with kaname serve, then check again.");
            }

            await store.Database.MigrateAsync(cancellation);
        }
        catch (DbException e)
        {
            throw new StoreProblem(
                $"データベース {where} を読めません（{e.Message}）。壊れている場合は控えから戻すか、--data で別のフォルダーを指定してください。",
                $"The database {where} cannot be read ({e.Message}). If it is damaged, restore a backup or name another folder with --data.",
                e);
        }
    }
}
