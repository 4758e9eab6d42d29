using Microsoft.EntityFrameworkCore.Migrations;

namespace Kaname.Platform.Sqlite;

/// <summary>Triggers that refuse to change or delete a row written once. A migration that rebuilds such a table must call this again: SQLite drops its triggers.</summary>
internal static class ImmutableRows
{
    public static void KeepImmutable(this MigrationBuilder migration, IEnumerable<string> tables)
    {
        foreach (var table in tables)
        {
            foreach (var verb in (ReadOnlySpan<string>)["UPDATE", "DELETE"])
            {
                migration.Sql(
                    $"""
                    CREATE TRIGGER IF NOT EXISTS "{table}_no_{verb.ToLowerInvariant()}" BEFORE {verb} ON "{table}"
                    BEGIN SELECT RAISE(ABORT, '{table} is written once'); END;
                    """);
            }
        }
    }
}
