using System.Security.Cryptography;
using Kaname.Platform.Actions;
using Kaname.Policy.Plans;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>
/// Attaches a file: evidence by an author while the draft is written (①), or the document to be announced by the lead's approver (③).
/// The content version stays: what governments and offices confirm is the text, which has to stand without its attachments. That is
/// also why no file changes after ①: whoever confirms finds the evidence that lay beside the text when it was submitted.
/// </summary>
/// <param name="Section">The section it supports, or null for the plan as a whole.</param>
/// <param name="Name">As it was sent; a path before it is dropped.</param>
public sealed record AttachEvidence(string PlanId, EvidencePurpose Purpose, PlanSection? Section, string Name, byte[] Content) : IUserAction;

/// <summary>A file was attached.</summary>
public sealed record EvidenceAttached(string PlanId, int Number, EvidencePurpose Purpose, PlanSection? Section, string Name, long Size, string Sha256);

internal sealed class AttachEvidenceHandler : IHandle<AttachEvidence>
{
    public async Task<Refusal?> HandleAsync(AttachEvidence action, ActionContext context)
    {
        if (await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return Refusal.UnknownPlan(action.PlanId);
        }

        var name = AttachedFile.NameOf(action.Name);
        if (EvidenceRules.RefuseActor(action.Purpose, plan.Course, context.Actor) is { } notAllowed)
        {
            return notAllowed;
        }

        if (AttachedFile.Refuse(action, name, plan.Type, out var kind) is { } refusal)
        {
            return refusal;
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(action.Content));
        var files = await context.Store.EvidenceFiles.AsNoTracking().Where(file => file.PlanId == plan.Id)
            .Select(file => new { file.Number, file.Purpose, file.Section, file.Edition, file.Sha256, file.Name, file.By, file.ByName, Removed = file.RemovedAt != null }).ToListAsync();
        if (files.Find(file => !file.Removed && file.Sha256 == sha256 && file.Purpose == action.Purpose && file.Section == action.Section && (file.Purpose == EvidencePurpose.Evidence || file.Edition == plan.Edition)) is { } same)
        {
            return new(
                same.By == context.Actor.Organisation.Value && same.ByName == context.Actor.Name && same.Name == name ? Refusal.DoneAlready : "already-attached", $"同じ内容のファイルが、{same.Number}番「{same.Name}」として添付されています。", $"The same content is attached already, as number {same.Number}, \"{same.Name}\".");
        }

        if (files.Count(file => !file.Removed) >= EvidenceRules.MostFiles)
        {
            return new(
                "too-many-files",
                $"一つの計画に添付できるのは{EvidenceRules.MostFiles}件までです。使わないファイルを取り除くか、一つのPDFにまとめてください。",
                $"A plan has at most {EvidenceRules.MostFiles} files. Remove one that is not needed, or put several into one PDF.");
        }

        var number = files.Select(file => file.Number).DefaultIfEmpty().Max() + 1;
        context.Store.EvidenceFiles.Add(new()
        {
            PlanId = plan.Id,
            Number = number,
            Purpose = action.Purpose,
            Section = action.Section,
            Edition = plan.Edition,
            Name = name,
            ContentType = kind!.ContentType,
            Size = action.Content.Length,
            Sha256 = sha256,
            At = context.Now,
            By = context.Actor.Organisation.Value,
            ByName = context.Actor.Name,
        });
        context.Store.EvidenceContents.Add(new() { PlanId = plan.Id, Number = number, Bytes = action.Content });
        context.Happened(plan.Id, new EvidenceAttached(plan.Id, number, action.Purpose, action.Section, name, action.Content.Length, sha256));
        return null;
    }
}
