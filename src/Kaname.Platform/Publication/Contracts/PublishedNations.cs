using System.Collections.Concurrent;
using System.Data.Common;
using Kaname.Platform.Store;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kaname.Platform.Publication.Contracts;

/// <summary>Keeps the published nation of each kind of data in memory and reads it again when something was published, here or on another node.</summary>
public sealed class PublishedNations(IServiceScopeFactory scopes, PublicationSignal signal, TimeProvider clock, ILogger<PublishedNations> log) : IDisposable
{
    /// <summary>How long a change made by another node may stay unseen.</summary>
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<DataKind, Held> _held = new();
    private readonly SemaphoreSlim _reading = new(1, 1);

    /// <summary>The published nation as it now stands.</summary>
    public async ValueTask<PublishedNation> GetAsync(DataKind data, CancellationToken cancellation = default)
    {
        if (_held.TryGetValue(data, out var held) && held.IsFresh(signal, clock))
        {
            return held.Nation;
        }

        await _reading.WaitAsync(cancellation);
        try
        {
            if (_held.TryGetValue(data, out held) && held.IsFresh(signal, clock))
            {
                return held.Nation;
            }

            return await ReadAsync(data, held, cancellation);
        }
        catch (DbException e) when (held is not null)
        {
            // What was published stays readable while the database is away; the next request asks again.
            log.LogWarning(e, "The published nation could not be read again; the one of {ReadAt} is shown.", held.Nation.ReadAt);
            return held.Nation;
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task<PublishedNation> ReadAsync(DataKind data, Held? held, CancellationToken cancellation)
    {
        var count = signal.Count;
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<KanameContext>();
        var mark = await PublicationMark.ReadAsync(store, data, cancellation);
        var lastYear = FiscalYear.From(JapanTime.DayOf(clock.GetUtcNow())) - 1;
        var nation = held is { } before && before.Mark == mark && before.LastYear == lastYear
            ? before.Nation
            : await ReadPublishedNation.RunAsync(store, data, mark, lastYear, clock.GetUtcNow(), PolicySettings.Default, cancellation);
        _held[data] = new(nation, mark, lastYear, count, clock.GetTimestamp());
        return nation;
    }

    public void Dispose() => _reading.Dispose();

    private sealed record Held(PublishedNation Nation, PublicationMark Mark, FiscalYear LastYear, long Signal, long LookedAt)
    {
        public bool IsFresh(PublicationSignal signal, TimeProvider clock) =>
            Signal == signal.Count && clock.GetElapsedTime(LookedAt) < LookAgainAfter;
    }
}
