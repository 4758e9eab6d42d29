using Kaname.Platform.Actions;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>Takes a file away from a plan, by whoever could attach it now. It is no longer shown, but its record and its bytes are kept.</summary>
public sealed record RemoveEvidence(string PlanId, int Number) : IUserAction;

/// <summary>A file was taken away.</summary>
public sealed record EvidenceRemoved(string PlanId, int Number, string Name, string Sha256);

internal sealed class RemoveEvidenceHandler : IHandle<RemoveEvidence>
{
    public async Task<Refusal?> HandleAsync(RemoveEvidence action, ActionContext context)
    {
        if (await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return Refusal.UnknownPlan(action.PlanId);
        }

        var file = await context.Store.EvidenceFiles.FirstOrDefaultAsync(file => file.PlanId == plan.Id && file.Number == action.Number);
        if (EvidenceRules.RefuseActor(file?.Purpose ?? EvidencePurpose.Evidence, plan.Course, context.Actor) is { } refusal)
        {
            return refusal;
        }

        if (file is null)
        {
            return UnknownFile(action.Number);
        }

        if (file.RemovedAt is not null)
        {
            return file.RemovedBy == context.Actor.Organisation.Value && file.RemovedByName == context.Actor.Name
                ? new(Refusal.DoneAlready, $"{file.Number}番のファイルは、すでに取り除いてあります。", $"File {file.Number} is removed already.")
                : UnknownFile(action.Number);
        }

        (file.RemovedAt, file.RemovedBy, file.RemovedByName) = (context.Now, context.Actor.Organisation.Value, context.Actor.Name);
        context.Happened(plan.Id, new EvidenceRemoved(plan.Id, file.Number, file.Name, file.Sha256));
        return null;
    }

    internal static Refusal UnknownFile(int number) => new(
        "unknown-file",
        $"{number}番のファイルは添付されていないか、取り除かれています。一覧を開き直して確かめてください。",
        $"There is no file {number}, or it was removed. Open the list again to see.");
}
