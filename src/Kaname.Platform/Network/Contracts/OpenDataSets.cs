using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Network.Contracts;

/// <summary>What is known of a data set of transactions.</summary>
/// <param name="Id">Its id, as addresses have it.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Owner">The government to which alone it belongs.</param>
/// <param name="Version">SHA-256 of what was loaded, 64 lower-case hexadecimal digits.</param>
/// <param name="Data">Real or sample.</param>
/// <param name="LoadedAt">When it was loaded.</param>
public sealed record DataSetFacts(string Id, string Name, string Owner, string Version, DataKind Data, DateTimeOffset LoadedAt);

/// <summary>Why a data set is not opened.</summary>
public enum DataSetRefusal
{
    /// <summary>There is none, or none for this person.</summary>
    NotFound,

    /// <summary>This person has not signed the pledge, or it has expired.</summary>
    PledgeNeeded,

    /// <summary>It is still being read, or could not be.</summary>
    NotReady,
}

/// <summary>A data set opened for one person, or why it is not.</summary>
public sealed record DataSetAccess(DataSetRefusal? Refusal, DataSetFacts? DataSet, string? EdgeStorePath);

/// <summary>Opens data sets for whoever may see them: people of the owning government, with a pledge that has not expired.</summary>
public sealed class OpenDataSets(KanameContext store, PlatformOptions options, TimeProvider clock)
{
    /// <summary>Opens one.</summary>
    public async Task<DataSetAccess> OpenAsync(string id, Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var owner = actor.Organisation.Value;
        var set = await store.DataSets.AsNoTracking().FirstOrDefaultAsync(set => set.Id == id && set.Owner == owner && set.State != DataSetState.Deleted, cancellation);
        if (set is null)
        {
            return new(DataSetRefusal.NotFound, null, null);
        }

        var facts = new DataSetFacts(set.Id, set.Name, set.Owner, set.ContentHash ?? "", set.Data, set.ReadAt ?? set.AddedAt);
        return set.State != DataSetState.Ready ? new(DataSetRefusal.NotReady, facts, null)
            : await PledgedUntilAsync(actor, cancellation) is null ? new(DataSetRefusal.PledgeNeeded, facts, null)
            : new(null, facts, DataSetFolder.StoreOf(options, set.Id));
    }

    /// <summary>Until when a person's pledge holds; null where there is none that does.</summary>
    public async Task<DateTimeOffset?> PledgedUntilAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (body, name, now) = (actor.Organisation.Value, actor.Name, clock.GetUtcNow());
        return await store.Pledges.Where(pledge => pledge.Organisation == body && pledge.ByName == name && pledge.Wording == PledgeRules.Wording && pledge.Until > now)
            .Select(pledge => (DateTimeOffset?)pledge.Until).MaxAsync(cancellation);
    }
}

/// <summary>Keeps who looked at which firms.</summary>
public sealed class RecordFirmView(KanameContext store, TimeProvider clock)
{
    /// <summary>Records one view.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="dataSet">At which data set.</param>
    /// <param name="what">ranking, weights, firm and a corporate number, or export.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task RunAsync(Actor actor, string dataSet, string what, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        store.FirmViews.Add(new() { Id = Guid.CreateVersion7(), DataSetId = dataSet, Organisation = actor.Organisation.Value, ByName = actor.Name, What = what, At = clock.GetUtcNow() });
        await store.SaveChangesAsync(cancellation);
    }
}
