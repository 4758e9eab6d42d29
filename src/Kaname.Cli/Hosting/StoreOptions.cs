using System.CommandLine;
using Kaname.Platform;
using Kaname.Platform.Postgres;
using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;

namespace Kaname.Cli.Hosting;

/// <summary>The options of every command that touches stored data, and what follows from them.</summary>
internal sealed class StoreOptions(Words words, string defaultFolder)
{
    private readonly Option<string> _data = new("--data")
    {
        Description = words.Say("すべてを置くフォルダー", "the folder that holds everything"),
        DefaultValueFactory = _ => defaultFolder,
    };

    private readonly Option<string> _database = CreateDatabase(words);

    private readonly Option<string?> _connection = new("--connection")
    {
        Description = words.Say("PostgreSQL の接続文字列", "the connection string for PostgreSQL"),
    };

    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_database);
        command.Add(_connection);
    }

    /// <summary>Registers the store that was asked for and says in a few words where it is.</summary>
    /// <exception cref="StoreProblem">The folder or the file cannot be used, or the connection is missing.</exception>
    public (PlatformOptions Options, string Where) Register(IServiceCollection services, ParseResult parsed, bool mustExist = false)
    {
        var folder = FolderOf(parsed.GetValue(_data)!);
        var options = new PlatformOptions { DataFolder = folder };
        if (parsed.GetValue(_database) == "postgres")
        {
            var connection = parsed.GetValue(_connection) ?? throw new StoreProblem(
                "--database postgres には --connection が要ります。例：--connection \"Host=127.0.0.1;Database=kaname;Username=kaname\"",
                "--database postgres needs --connection, for example --connection \"Host=127.0.0.1;Database=kaname;Username=kaname\"");
            services.AddPostgresStore(connection);
            return (options, "PostgreSQL");
        }

        if (mustExist && !File.Exists(SqliteStore.FileIn(folder)))
        {
            throw new StoreProblem(
                $"{folder} にデータベースがありません。--data のフォルダーを確かめてください。",
                $"There is no database in {folder}. Check the folder named with --data.");
        }

        SqliteStore.Inspect(folder);
        services.AddSqliteStore(folder);
        return (options, SqliteStore.FileIn(folder));
    }

    /// <exception cref="StoreProblem">No folder was named.</exception>
    public static string FolderOf(string named) => string.IsNullOrWhiteSpace(named)
        ? throw new StoreProblem("--data のフォルダー名が空です。例：--data kaname-data", "--data names no folder. Example: --data kaname-data")
        : Path.GetFullPath(named);

    private static Option<string> CreateDatabase(Words words)
    {
        var option = new Option<string>("--database")
        {
            Description = words.Say("sqlite（組み込み）または postgres", "sqlite (embedded) or postgres"),
            DefaultValueFactory = _ => "sqlite",
        };
        option.AcceptOnlyFromAmong("sqlite", "postgres");
        return option;
    }
}
