using Kaname.Platform.Actions;

namespace Kaname.Platform.Network;

/// <summary>Deletes a data set; a job removes its files. That it was there, who looked at it and what was chosen from it stays on record.</summary>
public sealed record DeleteDataSet(string Id) : IUserAction;

/// <summary>The files of a data set were deleted.</summary>
public sealed record DataSetDeleted(string Id);

internal sealed class DeleteDataSetHandler : IHandle<DeleteDataSet>
{
    public async Task<Refusal?> HandleAsync(DeleteDataSet action, ActionContext context)
    {
        if (DataSetRules.RefuseLoader(context.Actor) is { } refusal)
        {
            return refusal;
        }

        if (await context.Store.DataSets.FindAsync(action.Id) is not { } set || set.Owner != context.Actor.Organisation.Value || set.State == DataSetState.Deleted)
        {
            return new("no-data-set", "この取引データは見つかりません。", "There are no such data.");
        }

        if (set.State == DataSetState.Reading)
        {
            return new("still-reading", "読み込み中です。止めてから消してください。", "It is still being read. Stop that first, then delete it.");
        }

        set.State = DataSetState.Deleted;
        context.Happened(set.Id, new DataSetDeleted(set.Id));
        context.Store.Jobs.Add(new() { Id = Guid.CreateVersion7(), Kind = DeleteFiles.KindName, Subject = set.Id, AskedAt = DateTimeOffset.UtcNow });
        return null;
    }
}
