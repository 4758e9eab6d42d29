using Kaname.Platform.Actions;

namespace Kaname.Platform.Network;

/// <summary>Deletes the files of a data set. That it was there, who looked at it and what was chosen from it stays on record.</summary>
public sealed record DeleteDataSet(string Id) : IUserAction;

/// <summary>The files of a data set were deleted.</summary>
public sealed record DataSetDeleted(string Id);

internal sealed class DeleteDataSetHandler(PlatformOptions options) : IHandle<DeleteDataSet>
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
        foreach (var folder in FoldersOf(set).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        return null;
    }

    private IEnumerable<string> FoldersOf(DataSet set) =>
        DataSetFolder.IsUpload(options, set.FirmsFile) ? [DataSetFolder.Of(options, set.Id), Path.GetDirectoryName(set.FirmsFile)!] : [DataSetFolder.Of(options, set.Id)];
}
