using Kaname.Platform.Actions;
using Kaname.Platform.Jobs;
using Kaname.Platform.Network;
using Kaname.Platform.Network.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Plans;
using Kaname.Platform.Tests.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Jobs;

/// <summary>Jobs as data sets need them: files on the disk, the real library, the real store.</summary>
public sealed class RunJobsTests
{
    private const string Trade = "seller,buyer,amount_yen,fiscal_year\n8999990000001,7999990000002,600,2026\n7999990000002,8999990000001,40,2026\n8999990000001,x,1,2026\n";

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Two_runners_take_a_job_once(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var id = await AddAsync(store, Trade);
        var took = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => store.Services.GetRequiredService<RunJobs>().RunNextAsync(TestContext.Current.CancellationToken))));
        Assert.Equal(1, took.Count(one => one));

        var (set, job) = await ReadAsync(store, id);
        Assert.Equal((DataSetState.Ready, JobState.Done, 1, 1000), (set.State, job.State, job.Attempts, job.Done));
        Assert.Equal(64, set.ContentHash!.Length);
        Assert.True(File.Exists(Path.Combine(store.Folder, "network", id, "trade.kns")));
        Assert.Equal(["DataSetAdded", "DataSetFinished"], await EventsAsync(store, id));

        await using var scope = store.Services.CreateAsyncScope();
        var listed = Assert.Single(await scope.ServiceProvider.GetRequiredService<ReadDataSets>().RunAsync(Story.Toyama, TestContext.Current.CancellationToken));
        Assert.Equal((2, 3, 2, 1), (listed.Report!.Firms, listed.Report.Rows, listed.Report.Used, listed.Report.Unreadable));
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<ReadDataSets>().RunAsync(Story.Ishikawa, TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_job_whose_holder_fell_silent_is_begun_anew(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var id = await AddAsync(store, Trade);
        await SetAsync(store, id, heldUntil: DateTimeOffset.UtcNow.AddMinutes(5));
        Assert.False(await RunAsync(store));

        await SetAsync(store, id, heldUntil: DateTimeOffset.UtcNow.AddSeconds(-1));
        Assert.True(await RunAsync(store));
        var (set, job) = await ReadAsync(store, id);
        Assert.Equal((DataSetState.Ready, JobState.Done, 2), (set.State, job.State, job.Attempts));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_job_that_is_cancelled_stops_and_says_so(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var id = await AddAsync(store, Trade);
        await using (var scope = store.Services.CreateAsyncScope())
        {
            var runner = scope.ServiceProvider.GetRequiredService<ActionRunner>();
            Assert.Equal("no-reading", (await runner.RunAsync(new CancelDataSet(id), Story.Ishikawa, TestContext.Current.CancellationToken)).Refusal?.Code);
            Assert.True((await runner.RunAsync(new CancelDataSet(id), Story.Toyama, TestContext.Current.CancellationToken)).Done);
        }

        Assert.True(await RunAsync(store));
        var (set, job) = await ReadAsync(store, id);
        Assert.Equal((DataSetState.Cancelled, JobState.Cancelled), (set.State, job.State));
        Assert.False(File.Exists(Path.Combine(store.Folder, "network", id, "trade.kns")));
        Assert.Equal(["DataSetAdded", "DataSetCancelAsked", "DataSetFinished"], await EventsAsync(store, id));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_a_job_could_not_do_is_told_in_words(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var id = await AddAsync(store, "売り手,buyer,amount_yen,fiscal_year\n");
        Assert.True(await RunAsync(store));
        var (set, job) = await ReadAsync(store, id);
        Assert.Equal((DataSetState.Failed, JobState.Failed), (set.State, job.State));
        Assert.Contains("販売元法人番号", job.Problem, StringComparison.Ordinal);
        Assert.Contains("seller", job.ProblemEn, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_data_set_is_deleted_with_its_files_and_stays_on_record(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var id = await AddAsync(store, Trade);
        await using var scope = store.Services.CreateAsyncScope();
        var runner = scope.ServiceProvider.GetRequiredService<ActionRunner>();
        Assert.Equal("still-reading", (await runner.RunAsync(new DeleteDataSet(id), Story.Toyama, TestContext.Current.CancellationToken)).Refusal?.Code);
        await RunAsync(store);
        Assert.Equal("no-data-set", (await runner.RunAsync(new DeleteDataSet(id), Story.Ishikawa, TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.True((await runner.RunAsync(new DeleteDataSet(id), Story.Toyama, TestContext.Current.CancellationToken)).Done);
        Assert.True(await RunAsync(store));
        Assert.False(Directory.Exists(Path.Combine(store.Folder, "network", id)));
        Assert.True(File.Exists(Path.Combine(store.Folder, "in", "firms.csv")));
        Assert.Equal(DataSetState.Deleted, (await ReadAsync(store, id)).Set.State);
        Assert.Equal(["DataSetAdded", "DataSetFinished", "DataSetDeleted"], await EventsAsync(store, id));
    }

    private static async Task<string> AddAsync(TestStore store, string trade)
    {
        var folder = Directory.CreateDirectory(Path.Combine(store.Folder, "in")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "firms.csv"), "corporate_number,municipality_code\n8999990000001,16201\n7999990000002,17201\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "trade.csv"), trade);
        await using var scope = store.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(
            new AddDataSet("取引", Path.Combine(folder, "firms.csv"), [Path.Combine(folder, "trade.csv")]), Story.Toyama);
        Assert.True(outcome.Done, outcome.Refusal?.ReasonEn);
        return outcome.Subject!;
    }

    private static Task<bool> RunAsync(TestStore store) => store.Services.GetRequiredService<RunJobs>().RunNextAsync(TestContext.Current.CancellationToken);

    private static async Task SetAsync(TestStore store, string id, DateTimeOffset heldUntil)
    {
        await using var scope = store.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KanameContext>().Jobs.Where(job => job.Subject == id).ExecuteUpdateAsync(set => set
            .SetProperty(job => job.State, JobState.Running).SetProperty(job => job.Attempts, 1).SetProperty(job => job.HeldUntil, heldUntil));
    }

    private static async Task<(DataSet Set, Job Job)> ReadAsync(TestStore store, string id)
    {
        await using var scope = store.Services.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<KanameContext>();
        return (await rows.DataSets.AsNoTracking().FirstAsync(set => set.Id == id), await rows.Jobs.AsNoTracking().FirstAsync(job => job.Subject == id));
    }

    private static async Task<List<string>> EventsAsync(TestStore store, string id)
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KanameContext>().AuditEvents.Where(one => one.Subject == id).OrderBy(one => one.Sequence).Select(one => one.Type).ToListAsync();
    }
}
