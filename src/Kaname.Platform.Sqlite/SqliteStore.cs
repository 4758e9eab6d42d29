using Kaname.Platform.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Sqlite;

/// <summary>The embedded store: one file in the data folder, write-ahead log, every commit on disk before it counts.</summary>
public static class SqliteStore
{
    public const string FileName = "kaname.db";

    public static string FileIn(string dataFolder) => Path.Combine(dataFolder, FileName);

    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string dataFolder) =>
        services
            .AddDbContext<KanameContext, SqliteContext>(options => options.UseKanameSqlite(FileIn(dataFolder)));

    public static DbContextOptionsBuilder UseKanameSqlite(this DbContextOptionsBuilder options, string file)
    {
        ArgumentNullException.ThrowIfNull(options);
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 };
        return options.UseSqlite(connection.ToString()).AddInterceptors(new DurableConnections());
    }

    /// <summary>Creates the folder and looks at the file before anything is built on it.</summary>
    /// <exception cref="StoreProblem">The folder cannot be written, or the file is not a sound database.</exception>
    public static void Inspect(string dataFolder)
    {
        try
        {
            Directory.CreateDirectory(dataFolder);
            var probe = Path.Combine(dataFolder, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreProblem(
                $"データのフォルダー {dataFolder} に書き込めません（{e.Message}）。書き込めるフォルダーを --data で指定してください。",
                $"The data folder {dataFolder} cannot be written ({e.Message}). Name one that can with --data.",
                e);
        }

        var file = FileIn(dataFolder);
        if (!File.Exists(file))
        {
            return;
        }

        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
            connection.Open();
            using var check = connection.CreateCommand();
            check.CommandText = "PRAGMA quick_check(1)";
            if (check.ExecuteScalar() as string is not "ok" and var found)
            {
                throw Damaged(file, found ?? "quick_check", null);
            }
        }
        catch (SqliteException e)
        {
            throw Damaged(file, e.Message, e);
        }
    }

    private static StoreProblem Damaged(string file, string found, Exception? cause) => new(
        $"データベース {file} が壊れています（{found}）。控えから戻すか、--data で別のフォルダーを指定してください。ファイルには手を付けていません。",
        $"The database {file} is damaged ({found}). Restore a backup, or name another folder with --data. The file was left as it is.",
        cause);
}
