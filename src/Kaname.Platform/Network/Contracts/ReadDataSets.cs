using System.Text.Json;
using Kaname.Network.Reading;
using Kaname.Platform.Actions;
using Kaname.Platform.Jobs;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Network.Contracts;

/// <summary>A data set in its owner's list.</summary>
/// <param name="Set">What is known of it.</param>
/// <param name="State">How it stands.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="Job">Its reading, while it waits or runs, or where it failed.</param>
/// <param name="Report">What became of every row, once it is read.</param>
/// <param name="Views">How often people looked at its firms.</param>
public sealed record ListedDataSet(DataSetFacts Set, DataSetState State, string AddedBy, Job? Job, ReadingReport? Report, int Views);

/// <summary>The data sets of an actor's government, the newest first.</summary>
public sealed class ReadDataSets(KanameContext store)
{
    /// <summary>Reads the list.</summary>
    public async Task<IReadOnlyList<ListedDataSet>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var owner = actor.Organisation.Value;
        var sets = await store.DataSets.AsNoTracking().Where(set => set.Owner == owner && set.State != DataSetState.Deleted).OrderByDescending(set => set.Id).ToListAsync(cancellation);
        var ids = sets.ConvertAll(set => set.Id);
        var jobs = (await store.Jobs.AsNoTracking().Where(job => ids.Contains(job.Subject)).ToListAsync(cancellation)).ToLookup(job => job.Subject);
        var views = await store.FirmViews.Where(view => ids.Contains(view.DataSetId)).GroupBy(view => view.DataSetId).ToDictionaryAsync(views => views.Key, views => views.Count(), cancellation);
        return [.. sets.Select(set => new ListedDataSet(
            new(set.Id, set.Name, set.Owner, set.ContentHash ?? "", set.Data, set.ReadAt ?? set.AddedAt),
            set.State,
            set.ByName,
            jobs[set.Id].MaxBy(job => job.AskedAt) is { State: not JobState.Done } job ? job : null,
            set.Report is null ? null : JsonSerializer.Deserialize<ReadingReport>(set.Report, ActionContext.Json),
            views.GetValueOrDefault(set.Id)))];
    }
}
