using System.Text.Json;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;

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

    /// <summary>It is still being loaded.</summary>
    NotReady,
}

/// <summary>A data set opened for one person, or why it is not.</summary>
public sealed record DataSetAccess(DataSetRefusal? Refusal, DataSetFacts? DataSet, string? EdgeStorePath);

/// <summary>Opens data sets for whoever may see them: a stand-in that keeps them in a folder.</summary>
public sealed class OpenDataSets(PlatformOptions options)
{
    private string Root => Path.Combine(options.DataFolder, "data-sets");

    /// <summary>Opens one.</summary>
    public async Task<DataSetAccess> OpenAsync(string id, Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var facts = Path.Combine(Root, Path.GetFileName(id), "facts.json");
        if (!File.Exists(facts))
        {
            return new(DataSetRefusal.NotFound, null, null);
        }

        var set = JsonSerializer.Deserialize<DataSetFacts>(await File.ReadAllTextAsync(facts, cancellation))!;
        var store = Path.Combine(Root, id, "store.edges");
        return set.Owner != actor.Organisation.Value ? new(DataSetRefusal.NotFound, null, null)
            : !File.Exists(store) ? new(DataSetRefusal.NotReady, set, null)
            : !File.Exists(Path.Combine(Root, "pledges", actor.Name)) ? new(DataSetRefusal.PledgeNeeded, set, null)
            : new(null, set, store);
    }

    /// <summary>Puts a data set there; its store comes beside it.</summary>
    /// <returns>Where its store belongs.</returns>
    public async Task<string> PutAsync(DataSetFacts set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var folder = Directory.CreateDirectory(Path.Combine(Root, set.Id)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "facts.json"), JsonSerializer.Serialize(set));
        return Path.Combine(folder, "store.edges");
    }

    /// <summary>Signs the pledge for somebody.</summary>
    public Task PledgeAsync(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Directory.CreateDirectory(Path.Combine(Root, "pledges"));
        return File.WriteAllTextAsync(Path.Combine(Root, "pledges", actor.Name), "");
    }
}

/// <summary>Keeps who looked at what: a stand-in that keeps it in a file.</summary>
public sealed class RecordFirmView(PlatformOptions options, TimeProvider clock)
{
    /// <summary>Where the views stand.</summary>
    public string File => Path.Combine(options.DataFolder, "firm-views.txt");

    /// <summary>Records one.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="dataSet">At which data set.</param>
    /// <param name="what">ranking, weights, firm and a corporate number, or export.</param>
    public Task RunAsync(Actor actor, string dataSet, string what, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        lock (options)
        {
            System.IO.File.AppendAllText(File, $"{clock.GetUtcNow():o}\t{actor.Name}\t{dataSet}\t{what}\n");
        }

        return Task.CompletedTask;
    }
}
