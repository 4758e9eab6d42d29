using Microsoft.EntityFrameworkCore.Migrations;

namespace Kaname.Platform.Postgres;

/// <summary>A trigger that refuses to change or delete a row written once.</summary>
internal static class ImmutableRows
{
    public static void KeepImmutable(this MigrationBuilder migration, IEnumerable<string> tables)
    {
        migration.Sql(
            """
            CREATE OR REPLACE FUNCTION kaname_written_once() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '% is written once', TG_TABLE_NAME; END $$;
            """);
        foreach (var table in tables)
        {
            migration.Sql($"""CREATE OR REPLACE TRIGGER "{table}_written_once" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION kaname_written_once();""");
        }
    }
}
