using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kaname.Platform.Jobs;

/// <summary>Runs the jobs of this process, one at a time; several processes on one store share them (<c>docs/decisions/0017-a-table-of-jobs.md</c>).</summary>
public sealed partial class RunJobs(IServiceScopeFactory scopes, ILogger<RunJobs> log)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Takes the job that has waited longest, if there is one, and does it.</summary>
    /// <returns>Was there one?</returns>
    public async Task<bool> RunNextAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await TakeAsync(scope.ServiceProvider.GetRequiredService<KanameContext>(), stopping) is not { } job)
        {
            return false;
        }

        var kind = scope.ServiceProvider.GetServices<IJobKind>().First(kind => kind.Name == job.Kind);
        var progress = new LatestProgress();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var isCancelled = job.CancelAsked;
        if (isCancelled)
        {
            await cancel.CancelAsync();
        }

        var work = Task.Run(() => RunAsync(kind, job, progress, cancel.Token), CancellationToken.None);

        while (await Task.WhenAny(work, Task.Delay(Look, CancellationToken.None)) != work)
        {
            isCancelled |= await TellAsync(job.Id, progress);
            if (isCancelled)
            {
                await cancel.CancelAsync();
            }
        }

        await EndAsync(kind, job, await work, isCancelled, stopping.IsCancellationRequested);
        return true;
    }

    /// <summary>Does job after job until the program ends.</summary>
    public async Task RunAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await RunNextAsync(stoppingToken))
                {
                    await Task.Delay(Look, stoppingToken);
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
#pragma warning disable CA1031 // A store that does not answer for a while must not end the runner.
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogFailure(log, e);
                await Task.Delay(Look * 5, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>One guarded update: of two runners who saw the same job, the second changes no row. The same on both databases.</summary>
    private static async Task<Job?> TakeAsync(KanameContext store, CancellationToken cancellation)
    {
        var now = DateTimeOffset.UtcNow;
        var job = await store.Jobs.AsNoTracking()
            .Where(job => job.State == JobState.Waiting || (job.State == JobState.Running && job.HeldUntil < now))
            .OrderBy(job => job.AskedAt).FirstOrDefaultAsync(cancellation);
        if (job is null)
        {
            return null;
        }

        var taken = await store.Jobs
            .Where(row => row.Id == job.Id && row.Attempts == job.Attempts && row.State == job.State)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, JobState.Running).SetProperty(row => row.Attempts, job.Attempts + 1).SetProperty(row => row.HeldUntil, now + Lease).SetProperty(row => row.Done, 0),
                cancellation);
        return taken == 1 ? job : null;
    }

    private async Task<JobProblem?> RunAsync(IJobKind kind, Job job, LatestProgress progress, CancellationToken cancellation)
    {
        try
        {
            return await kind.RunAsync(job.Subject, progress, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
#pragma warning disable CA1031 // What goes wrong in a job is the job's end, not the program's.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailure(log, e);
            return new("思わぬことが起きて、止まりました。もう一度試して、続くようなら運用の担当者に知らせてください。", "Something unexpected stopped it. Try again, and tell the operator if it persists.");
        }
    }

    /// <summary>Says how far it is and that it is still held; hears whether it is to be cancelled.</summary>
    private async Task<bool> TellAsync(Guid id, LatestProgress progress)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<KanameContext>().Jobs;
        var latest = progress.Latest;
        await jobs.Where(job => job.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(job => job.Done, (int)(latest.Share * 1000))
            .SetProperty(job => job.Doing, latest.Doing)
            .SetProperty(job => job.DoingEn, latest.DoingEn)
            .SetProperty(job => job.HeldUntil, DateTimeOffset.UtcNow + Lease));
        return await jobs.Where(job => job.Id == id).Select(job => job.CancelAsked).FirstAsync();
    }

    private async Task EndAsync(IJobKind kind, Job job, JobProblem? problem, bool isCancelled, bool isStopping)
    {
        if (isCancelled)
        {
            await kind.CancelledAsync(job.Subject);
        }

        // A program that ends gives back what it did not finish.
        var state = isCancelled ? JobState.Cancelled : problem is not null ? JobState.Failed : isStopping ? JobState.Waiting : JobState.Done;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KanameContext>().Jobs.Where(row => row.Id == job.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, state)
            .SetProperty(row => row.Done, row => state == JobState.Done ? 1000 : row.Done)
            .SetProperty(row => row.Problem, problem == null ? null : problem.Text)
            .SetProperty(row => row.ProblemEn, problem == null ? null : problem.TextEn)
            .SetProperty(row => row.HeldUntil, (DateTimeOffset?)null));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A job failed")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
