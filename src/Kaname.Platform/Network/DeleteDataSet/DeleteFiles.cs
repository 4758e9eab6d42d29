using Kaname.Network.Store;
using Kaname.Platform.Jobs;
using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Network;

/// <summary>The job that removes the files of a deleted data set: once the deletion is on record, and again after a restart if need be.</summary>
internal sealed class DeleteFiles(IServiceScopeFactory scopes, PlatformOptions options) : IJobKind
{
    public const string KindName = "delete-data-set";

    public string Name => KindName;

    public async Task<JobProblem?> RunAsync(string subject, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var set = await scope.ServiceProvider.GetRequiredService<KanameContext>().DataSets.AsNoTracking().FirstAsync(row => row.Id == subject, cancellation);
        foreach (var folder in FoldersOf(set).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        return null;
    }

    public Task CancelledAsync(string subject) => Task.CompletedTask;

    private IEnumerable<string> FoldersOf(DataSet set) =>
        DataSetFolder.IsUpload(options, set.FirmsFile) ? [DataSetFolder.Of(options, set.Id), Path.GetDirectoryName(set.FirmsFile)!] : [DataSetFolder.Of(options, set.Id)];
}
