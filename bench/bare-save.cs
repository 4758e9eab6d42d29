#:sdk Microsoft.NET.Sdk.Web
#:project ../src/Kaname.Platform.Sqlite/Kaname.Platform.Sqlite.csproj
#:property PublishAot=false

// The peer of a save: Kestrel alone, which reads the same form and puts it into SQLite in one transaction that is on disk before it is answered.
// Arguments: address, database file.
using System.Text.Json;
using Microsoft.Data.Sqlite;

var (address, file) = (args[0], args[1]);
await using (var first = await OpenAsync(file))
{
    await DoAsync(first, "CREATE TABLE Saves (Id INTEGER PRIMARY KEY, Json TEXT NOT NULL)", null);
}

var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls(address);
builder.Logging.ClearProviders();
var app = builder.Build();
app.Run(async context =>
{
    if (HttpMethods.IsPost(context.Request.Method))
    {
        var form = await context.Request.ReadFormAsync();
        await using var store = await OpenAsync(file);
        await using var transaction = store.BeginTransaction();
        await DoAsync(store, "INSERT INTO Saves (Json) VALUES ($json)", JsonSerializer.Serialize(form.ToDictionary(field => field.Key, field => field.Value.ToString())));
        await transaction.CommitAsync();
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/";
    }
});
await app.RunAsync();

static async Task<SqliteConnection> OpenAsync(string file)
{
    var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
    await connection.OpenAsync();
    await DoAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;", null);
    return connection;
}

static async Task DoAsync(SqliteConnection connection, string sql, string? json)
{
    await using var command = connection.CreateCommand();
    command.CommandText = sql;
    if (json is not null)
    {
        command.Parameters.AddWithValue("$json", json);
    }

    await command.ExecuteNonQueryAsync();
}
