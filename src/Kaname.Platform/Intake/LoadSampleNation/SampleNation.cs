using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Platform.Intake.LoadSampleNation.Telling;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Intake.LoadSampleNation;

/// <summary>
/// The sample nation: some fifty made-up plans with two years of results, told from <c>data/sample</c>. Every row in the store comes from
/// a user action, done by somebody at a time between June 2026 and May 2028; nothing is written around them.
/// </summary>
public static class SampleNation
{
    /// <summary>The store's note that says which edition was loaded.</summary>
    public const string EditionNote = "sample-edition";

    /// <summary>Raised when the same files are told differently.</summary>
    private const string Telling = "2";

    /// <summary>Loads the sample nation into an opened store that has none yet: all of it or, where anything goes wrong, nothing.</summary>
    /// <exception cref="StoreProblem">A file of the sample is missing or has a fault; the sentence names it.</exception>
    public static async Task<SampleNationState> EnsureAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var (provider, store) = (scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<KanameContext>());
        var options = provider.GetRequiredService<PlatformOptions>() with { NewPlansAre = DataKind.Sample };
        var municipalities = provider.GetRequiredService<Municipalities>();
        var sample = ReadSample.From(options.FactsFolder, municipalities);
        var edition = $"{Telling}-{sample.Edition}";
        if (await LoadedAsync(store, cancellation) is { } loaded)
        {
            return StateOf(loaded, edition);
        }

        var clock = new StoryClock();
        var signal = provider.GetRequiredService<PublicationSignal>();
        var runner = new ActionRunner(store, provider, clock, options, signal);
        await using var transaction = await runner.BeginAsync(cancellation);

        // Another process may have loaded it while this one waited for its turn.
        if (await LoadedAsync(store, cancellation) is { } meanwhile)
        {
            return StateOf(meanwhile, edition);
        }

        // Nothing is kept unless all of it is, so a savepoint for each deed would be work for nothing.
        store.Database.AutoSavepointsEnabled = false;
        var cast = new Cast(municipalities, provider.GetRequiredService<Briefing>());
        await new Teller(runner, store, clock, cancellation).TellAsync(WholeStory.Of(sample, cast));
        store.StoreNotes.Add(new() { Name = EditionNote, Value = edition });
        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        signal.Changed();
        return SampleNationState.Loaded;
    }

    private static Task<string?> LoadedAsync(KanameContext store, CancellationToken cancellation) =>
        store.StoreNotes.Where(note => note.Name == EditionNote).Select(note => note.Value).FirstOrDefaultAsync(cancellation);

    private static SampleNationState StateOf(string loaded, string edition) =>
        loaded == edition ? SampleNationState.AlreadyLoaded : SampleNationState.OfAnotherEdition;
}
