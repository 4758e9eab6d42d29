using Kaname.Platform.Audit;
using Kaname.Platform.Intake.LoadSampleNation;
using Kaname.Platform.Publication;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Facts;
using Kaname.Platform.Tests.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Intake;

/// <summary>Telling the sample nation: once, wholly or not at all, and the same each time.</summary>
public sealed class LoadSampleNationTests
{
    public static TheoryData<string> Databases => Store.Databases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_files_tell_the_same_story_to_the_last_hash(string database)
    {
        var (one, _) = await SeededNation.TellAsync(database);
        await using var first = one;
        var (two, _) = await SeededNation.TellAsync(database);
        await using var second = two;
        Assert.Equal(await FingerprintAsync(first), await FingerprintAsync(second));
    }

    [Fact]
    public async Task Asked_again_it_stays_as_it_is()
    {
        await using var store = (await SeededNation.TellAsync("sqlite")).Store;
        var before = await FingerprintAsync(store);
        Assert.Equal(SampleNationState.AlreadyLoaded, await SampleNation.EnsureAsync(store.Services, TestContext.Current.CancellationToken));
        await WithAsync(store, async context =>
        {
            (await context.StoreNotes.SingleAsync(note => note.Name == SampleNation.EditionNote, TestContext.Current.CancellationToken)).Value = "an older one";
            return await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        Assert.Equal(SampleNationState.OfAnotherEdition, await SampleNation.EnsureAsync(store.Services, TestContext.Current.CancellationToken));
        Assert.Equal(before, await FingerprintAsync(store));
    }

    [Fact]
    public async Task A_story_that_does_not_hold_leaves_nothing_behind()
    {
        using var facts = new FactsFolder();
        // A plan cannot be closed before its period is over, and that is found out only near the end.
        facts.Change("sample/turns.csv", "lake-weed-soil,close,2028-05-30", "lake-weed-soil,close,2028-03-06");
        await using var store = await TestStore.CreateAsync("sqlite", DataKind.Sample, facts.Path);
        var told = await Assert.ThrowsAsync<InvalidOperationException>(() => SampleNation.EnsureAsync(store.Services, TestContext.Current.CancellationToken));
        Assert.Contains("lake-weed-soil", told.Message, StringComparison.Ordinal);
        Assert.Contains("PeriodNotOver", told.Message, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), await WithAsync(store, async context => (
            await context.AuditEvents.CountAsync(TestContext.Current.CancellationToken),
            await context.Plans.CountAsync(TestContext.Current.CancellationToken),
            await context.StoreNotes.CountAsync(TestContext.Current.CancellationToken))));
    }

    [Theory]
    [InlineData("sample/projects.csv", "函館市", "函館町", "place_name")]
    [InlineData("sample/plans.csv", ",manufacturing,海洋計測機器", ",manufacturing,", "industries")]
    [InlineData("sample/firms.csv", "8990000000001", "7990000000001", "corporate_number")]
    [InlineData("sample/turns.csv", "medical-sewing,revise,2028-02-07", "medical-sewing,revise,2028-02-37", "on")]
    [InlineData("sample/goals.csv", "arctic-instruments,exporters,4,22", "arctic-instruments,importers,4,22", "indicator")]
    public async Task A_row_with_a_fault_is_named_by_file_line_and_column(string file, string from, string to, string column)
    {
        using var facts = new FactsFolder();
        var line = facts.Change(file, from, to);
        await using var store = await TestStore.CreateAsync("sqlite", DataKind.Sample, facts.Path);
        var problem = await Assert.ThrowsAsync<StoreProblem>(() => SampleNation.EnsureAsync(store.Services, TestContext.Current.CancellationToken));
        Assert.Contains(Path.GetFileName(file), problem.SentenceEn, StringComparison.Ordinal);
        Assert.Contains(line.ToString(System.Globalization.CultureInfo.InvariantCulture), problem.SentenceEn, StringComparison.Ordinal);
        Assert.Contains(column, problem.SentenceEn, StringComparison.Ordinal);
    }

    /// <summary>The end of the audit chain, and everything public.</summary>
    private static Task<string> FingerprintAsync(TestStore store) => WithAsync(store, async context =>
    {
        var audit = await VerifyAudit.RunAsync(context, TestContext.Current.CancellationToken);
        Assert.Null(audit.BrokenAt);
        var editions = await context.PublishedEditions.AsNoTracking().OrderBy(e => e.PlanId).ThenBy(e => e.Edition).ToListAsync(TestContext.Current.CancellationToken);
        var facts = await context.PublishedFacts.AsNoTracking().OrderBy(f => f.Id).ToListAsync(TestContext.Current.CancellationToken);
        return string.Join('\n', editions.Select(e => $"{e.PlanId} {e.Edition} {e.PublishedAt:O} {Fingerprint.Of(e.Content + e.Authors + e.Steps)}")
            .Concat(facts.Select(Row)).Append($"{audit.Events} {audit.Head}"));
    });

    private static string Row(PublishedFact fact) =>
        $"{fact.PlanId} {fact.FiscalYear} {fact.Report} {fact.Goal} {fact.Part} {fact.Place} {fact.Amount}/{fact.Denominator} {fact.Project} {fact.SharedKey} {fact.Firm} {fact.AcceptedAt:O}";

    private static async Task<T> WithAsync<T>(TestStore store, Func<KanameContext, Task<T>> read)
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<KanameContext>());
    }
}
