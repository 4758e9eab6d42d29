using System.Text.Json;
using Kaname.Network.Reading;
using Kaname.Platform.Actions;

namespace Kaname.Platform.Network;

/// <summary>Says how the reading of a data set ended: ready with what became of every row, failed, or cancelled.</summary>
public sealed record FinishDataSet(string Id, DataSetState State, string? ContentHash, ReadingReport? Report) : IUserAction;

/// <summary>The reading of a data set has ended.</summary>
public sealed record DataSetFinished(string Id, DataSetState State, string? ContentHash, long Firms, long Rows, long Used, long Unreadable);

internal sealed class FinishDataSetHandler : IHandle<FinishDataSet>
{
    public async Task<Refusal?> HandleAsync(FinishDataSet action, ActionContext context)
    {
        if (await context.Store.DataSets.FindAsync(action.Id) is not { State: DataSetState.Reading } set || set.Owner != context.Actor.Organisation.Value)
        {
            return new("no-reading", $"{action.Id} は読み込み中ではありません。", $"{action.Id} is not being read.");
        }

        set.State = action.State;
        set.ReadAt = context.Now;
        set.ContentHash = action.ContentHash;
        set.Report = action.Report is null ? null : JsonSerializer.Serialize(action.Report, ActionContext.Json);
        context.Happened(set.Id, new DataSetFinished(
            set.Id, set.State, set.ContentHash, action.Report?.Firms ?? 0, action.Report?.Rows ?? 0, action.Report?.Used ?? 0, action.Report?.Unreadable ?? 0));
        return null;
    }
}
