using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans.Contracts;

/// <summary>A file with its bytes, as it was attached.</summary>
public sealed record EvidenceRead(int Number, string Name, string ContentType, string Sha256, byte[] Content);

/// <summary>Reads an attached file.</summary>
public sealed class ReadEvidence
{
    private readonly KanameContext _store;
    private readonly Sight _sight;

    internal ReadEvidence(KanameContext store, Sight sight) => (_store, _sight) = (store, sight);

    /// <returns>Null where there is no such file, it was removed, or this person may not read the plan.</returns>
    public async Task<EvidenceRead?> FindAsync(string planId, int number, Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await _sight.FindAsync(planId, actor, cancellation) is { Reading: WorkspaceReading.Full }
            ? await (from file in _store.EvidenceFiles.AsNoTracking()
                     where file.PlanId == planId && file.Number == number && file.RemovedAt == null
                     join content in _store.EvidenceContents on new { file.PlanId, file.Number } equals new { content.PlanId, content.Number }
                     select new EvidenceRead(file.Number, file.Name, file.ContentType, file.Sha256, content.Bytes)).FirstOrDefaultAsync(cancellation)
            : null;
    }
}
