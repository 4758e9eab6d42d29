using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Publication.Contracts;

/// <summary>Reads the document that the governors announced, for everybody: it is public once its edition is.</summary>
public sealed class ReadAnnouncedDocument
{
    private readonly KanameContext _store;

    internal ReadAnnouncedDocument(KanameContext store) => _store = store;

    /// <returns>Null where no such edition is published, or none was kept with it.</returns>
    public Task<EvidenceRead?> FindAsync(string planId, int edition, DataKind data, CancellationToken cancellation) =>
        (from published in _store.PublishedEditions.AsNoTracking()
         where published.PlanId == planId && published.Edition == edition && published.Data == data && published.DocumentNumber != null
         join file in _store.EvidenceFiles on new { published.PlanId, Number = published.DocumentNumber!.Value } equals new { file.PlanId, file.Number }
         join content in _store.EvidenceContents on new { file.PlanId, file.Number } equals new { content.PlanId, content.Number }
         select new EvidenceRead(file.Number, file.Name, file.ContentType, file.Sha256, content.Bytes)).FirstOrDefaultAsync(cancellation);
}
