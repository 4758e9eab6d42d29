using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Publication;

/// <summary>How far the immutable public rows reach: two equal marks mean that nothing was published in between.</summary>
internal sealed record PublicationMark(long Move, long Fact, long Decision)
{
    public static async Task<PublicationMark> ReadAsync(KanameContext store, DataKind data, CancellationToken cancellation) => new(
        await store.PublishedMoves.Where(m => m.Data == data).MaxAsync(m => (long?)m.Sequence, cancellation) ?? 0,
        await store.PublishedFacts.Where(f => f.Data == data).MaxAsync(f => (long?)f.Id, cancellation) ?? 0,
        await store.PublishedDecisions.Where(d => d.Data == data).MaxAsync(d => (long?)d.Id, cancellation) ?? 0);
}
