using Kaname.Platform.Jobs;

namespace Kaname.Cli.Hosting;

/// <summary>Runs jobs beside the site for as long as the program runs.</summary>
internal sealed class JobService(RunJobs jobs) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host begins to listen only once this has returned for the first time.
        await Task.Yield();
        await jobs.RunAsync(stoppingToken);
    }
}
