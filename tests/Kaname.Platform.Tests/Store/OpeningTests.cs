using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Store;

public sealed class OpeningTests
{
    [Fact]
    public void A_file_that_is_no_database_is_named_and_left_alone()
    {
        var folder = Directory.CreateTempSubdirectory("kaname-test-").FullName;
        var file = SqliteStore.FileIn(folder);
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("これはデータベースではありません。", 300)));
        var before = File.ReadAllBytes(file);
        var problem = Assert.Throws<StoreProblem>(() => SqliteStore.Inspect(folder));
        Assert.Contains(file, problem.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public async Task A_database_with_a_damaged_page_is_named()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        await new Story(store).PublishedAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var file = SqliteStore.FileIn(store.Folder);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Array.Fill(bytes, (byte)0xA5, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        Assert.Contains(file, Assert.Throws<StoreProblem>(() => SqliteStore.Inspect(store.Folder)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_file_is_named()
    {
        var file = Path.GetTempFileName();
        Assert.Contains(file, Assert.Throws<StoreProblem>(() => SqliteStore.Inspect(file)).SentenceEn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_with_what_to_do()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        await using var scope = store.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<KanameContext>();
        await context.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')", TestContext.Current.CancellationToken);
        var problem = await Assert.ThrowsAsync<StoreProblem>(() => OpenStore.RunAsync(context, "here", TestContext.Current.CancellationToken));
        Assert.Contains("29990101000000_Later", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_store_commits_to_disk_through_a_write_ahead_log()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        await using var scope = store.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<KanameContext>().Database;
        Assert.Equal("wal", (await database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(TestContext.Current.CancellationToken)).Single());
        Assert.Equal(2, (await database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync(TestContext.Current.CancellationToken)).Single());
    }
}
