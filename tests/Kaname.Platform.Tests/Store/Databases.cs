using Kaname.Platform.Postgres;
using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Kaname.Platform.Tests.Store;

/// <summary>The databases that every test of the store runs on. PostgreSQL where KANAME_TEST_POSTGRES names a server, else a visible skip, and in CI a failure.</summary>
public static class Databases
{
    public const string PostgresVariable = "KANAME_TEST_POSTGRES";

    public static TheoryData<string> All => ["sqlite", "postgres"];
}

/// <summary>A fresh, empty, real store with a clock that stands where it is told.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly Func<Task> _drop;

    private TestStore(ServiceProvider services, FakeTimeProvider clock, string folder, Func<Task> drop) =>
        (Services, Clock, Folder, _drop) = (services, clock, folder, drop);

    public ServiceProvider Services { get; }
    public FakeTimeProvider Clock { get; }
    public string Folder { get; }

    public static async Task<TestStore> CreateAsync(string database, DataKind kind = DataKind.Real, string? facts = null)
    {
        var folder = Directory.CreateTempSubdirectory("kaname-test-").FullName;
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(9)));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        var drop = () => Task.CompletedTask;
        if (database == "postgres")
        {
            var server = Environment.GetEnvironmentVariable(Databases.PostgresVariable);
            if (string.IsNullOrEmpty(server))
            {
                Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI has no {Databases.PostgresVariable}.");
                Assert.Skip($"No PostgreSQL: set {Databases.PostgresVariable} to a connection string.");
            }

            var name = $"kaname_test_{Guid.NewGuid():N}";
            await ExecuteAsync(server, $"CREATE DATABASE {name}");
            services.AddPostgresStore(new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ToString());
            drop = () => ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        }
        else
        {
            SqliteStore.Inspect(folder);
            services.AddSqliteStore(folder);
        }

        var options = new PlatformOptions { DataFolder = folder, NewPlansAre = kind, FiguresShown = kind };
        services.AddKanamePlatform(facts is null ? options : options with { FactsFolder = facts });
        var provider = services.BuildServiceProvider();
        var store = new TestStore(provider, clock, folder, drop);
        await using var scope = provider.CreateAsyncScope();
        await OpenStore.RunAsync(scope.ServiceProvider.GetRequiredService<KanameContext>(), database, TestContext.Current.CancellationToken);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await _drop();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
