using System.Security.Cryptography;
using System.Text.Json;
using Kaname.Network.Reading;
using Kaname.Network.Sample;
using Kaname.Network.Store;
using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Jobs;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Network;

/// <summary>The job that reads a data set into its edge store; for a demo it makes the sample nation first.</summary>
internal sealed class ReadDataSet(IServiceScopeFactory scopes, PlatformOptions options, Municipalities municipalities) : IJobKind
{
    public const string KindName = "read-data-set";

    private const ulong SampleSeed = 1;
    private const double SampleShare = 0.4;

    public string Name => KindName;

    public async Task<JobProblem?> RunAsync(string subject, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        DataSet set;
        await using (var scope = scopes.CreateAsyncScope())
        {
            set = await scope.ServiceProvider.GetRequiredService<KanameContext>().DataSets.AsNoTracking().FirstAsync(row => row.Id == subject, cancellation);
        }

        if (set.State != DataSetState.Reading)
        {
            return null;
        }

        var folder = Directory.CreateDirectory(DataSetFolder.Of(options, subject)).FullName;
        if (set.IsMade && await CopySampleAsync(set, cancellation))
        {
            return null;
        }

        try
        {
            var sources = !set.IsMade ? new TradeSources { Firms = set.FirmsFile, Transactions = set.TransactionFiles.Split('\n') } : MakeSample(folder, progress, cancellation);
            var known = municipalities.All.Select(municipality => municipality.Code).ToHashSet();
            var store = DataSetFolder.StoreOf(options, subject);
            var from = set.IsMade ? SampleShare : 0;
            var report = EdgeStore.Build(
                sources with { KnownMunicipalities = known, Threads = 1 },
                store,
                new Rest(progress, from),
                cancellation);
            foreach (var made in !set.IsMade ? [] : Directory.EnumerateFiles(folder, "*.csv").ToList())
            {
                // What was made from a seed can be made again; the store is all that is asked.
                File.Delete(made);
            }

            await FinishAsync(set.Actor, new(subject, DataSetState.Ready, await HashAsync(store, cancellation), report));
            return null;
        }
        catch (ReadingProblem problem)
        {
            await FinishAsync(set.Actor, new(subject, DataSetState.Failed, null, null));
            return new(problem.Text, problem.TextEn);
        }
        catch (SampleProblem problem)
        {
            await FinishAsync(set.Actor, new(subject, DataSetState.Failed, null, null));
            return new(problem.Sentence, problem.SentenceEn);
        }
    }

    public async Task CancelledAsync(string subject)
    {
        await using var scope = scopes.CreateAsyncScope();
        var set = await scope.ServiceProvider.GetRequiredService<KanameContext>().DataSets.AsNoTracking().FirstAsync(row => row.Id == subject);
        await FinishAsync(set.Actor, new(subject, DataSetState.Cancelled, null, null));
    }

    /// <summary>One seed, one nation: what was made for one government is copied for the next.</summary>
    private async Task<bool> CopySampleAsync(DataSet set, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<KanameContext>().DataSets.AsNoTracking()
            .FirstOrDefaultAsync(other => other.FirmsFile == "" && other.State == DataSetState.Ready, cancellation);
        if (made?.Report is null || !File.Exists(DataSetFolder.StoreOf(options, made.Id)))
        {
            return false;
        }

        File.Copy(DataSetFolder.StoreOf(options, made.Id), DataSetFolder.StoreOf(options, set.Id), overwrite: true);
        await FinishAsync(set.Actor, new(set.Id, DataSetState.Ready, made.ContentHash, JsonSerializer.Deserialize<ReadingReport>(made.Report, ActionContext.Json)));
        return true;
    }

    private TradeSources MakeSample(string folder, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        var places = municipalities.All.Select(place => new SamplePlace(place.Code, place.Name, place.Lat, place.Lon)).ToList();
        SampleTrade.Write(SampleSize.Small, SampleSeed, places, folder, new SampleShareOf(progress), cancellation);
        return new() { Firms = Path.Combine(folder, "firms.csv"), Transactions = [Path.Combine(folder, "transactions.csv")] };
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }

    private async Task FinishAsync(Actor actor, FinishDataSet action)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(action, actor);
    }

    private sealed class Rest(IProgress<BuildProgress> progress, double from) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => progress.Report(value with { Share = from + ((1 - from) * value.Share) });
    }

    private sealed class SampleShareOf(IProgress<BuildProgress> progress) : IProgress<double>
    {
        public void Report(double value) => progress.Report(new(value * SampleShare, "見本の取引を作っています", "Making the sample's trade"));
    }
}
