using Kaname.Platform.Intake.LoadSampleNation;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Intake;

/// <summary>Telling the sample takes seconds: those who only read share one.</summary>
[CollectionDefinition(nameof(SampleNationOnce))]
public sealed class SampleNationOnce : ICollectionFixture<SeededNation>;

/// <summary>One sample nation on SQLite, told once and read by many tests, on the first morning of the demo's clock.</summary>
public sealed class SeededNation : IAsyncLifetime
{
    public TestStore Store { get; private set; } = null!;
    public PublishedNation Nation { get; private set; } = null!;
    public IReadOnlyList<Plan> Plans { get; private set; } = [];
    public IReadOnlyList<CourseEntry> Course { get; private set; } = [];

    /// <summary>Tells the sample into a fresh store.</summary>
    public static async Task<(TestStore Store, PublishedNation Nation)> TellAsync(string database)
    {
        var store = await TestStore.CreateAsync(database, DataKind.Sample);
        store.Clock.SetUtcNow(new DateTimeOffset(2028, 6, 1, 9, 0, 0, TimeSpan.FromHours(9)));
        Assert.Equal(SampleNationState.Loaded, await SampleNation.EnsureAsync(store.Services, TestContext.Current.CancellationToken));
        return (store, await store.Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Sample, TestContext.Current.CancellationToken));
    }

    public async ValueTask InitializeAsync()
    {
        (Store, Nation) = await TellAsync("sqlite");
        Plans = [.. (await AllAsync<Plan>()).OrderBy(plan => plan.Id, StringComparer.Ordinal)];
        Course = [.. (await AllAsync<CourseEntry>()).OrderBy(entry => entry.PlanId, StringComparer.Ordinal).ThenBy(entry => entry.Number)];
    }

    /// <summary>The plan whose English name holds these words.</summary>
    public Plan Plan(string words) => Plans.Single(plan => plan.NameEn.Contains(words, StringComparison.Ordinal));

    public IEnumerable<CourseEntry> CourseOf(Plan plan) => Course.Where(entry => entry.PlanId == plan.Id);

    public async Task<T> ReadAsync<T>(Func<KanameContext, Task<T>> read)
    {
        await using var scope = Store.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<KanameContext>());
    }

    public Task<List<T>> AllAsync<T>()
        where T : class => ReadAsync(store => store.Set<T>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
