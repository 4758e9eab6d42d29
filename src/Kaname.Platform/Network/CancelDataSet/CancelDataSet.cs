using Kaname.Platform.Actions;
using Kaname.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Network;

/// <summary>Asks that the reading of a data set be stopped; whoever runs it stops within a second or two.</summary>
public sealed record CancelDataSet(string Id) : IUserAction;

/// <summary>A person asked for it.</summary>
public sealed record DataSetCancelAsked(string Id);

internal sealed class CancelDataSetHandler : IHandle<CancelDataSet>
{
    public async Task<Refusal?> HandleAsync(CancelDataSet action, ActionContext context)
    {
        var owner = context.Actor.Organisation.Value;
        if (DataSetRules.RefuseLoader(context.Actor) is { } refusal)
        {
            return refusal;
        }

        if (!await context.Store.DataSets.AnyAsync(set => set.Id == action.Id && set.Owner == owner && set.State == DataSetState.Reading)
            || await context.Store.Jobs.FirstOrDefaultAsync(job => job.Subject == action.Id && (job.State == JobState.Waiting || job.State == JobState.Running)) is not { } job)
        {
            return new("no-reading", "この取引データは、もう読み込み中ではありません。", "These data are not being read any more.");
        }

        job.CancelAsked = true;
        context.Happened(action.Id, new DataSetCancelAsked(action.Id));
        return null;
    }
}
