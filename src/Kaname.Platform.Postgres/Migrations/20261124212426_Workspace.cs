using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kaname.Platform.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Workspace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SavedByName",
                table: "Sections",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "RecordedAt",
                table: "ConsultationEntries",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecordedByName",
                table: "ConsultationEntries",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EvidenceFiles",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    ContentType = table.Column<string>(type: "text", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    RemovedAt = table.Column<long>(type: "bigint", nullable: true),
                    RemovedBy = table.Column<string>(type: "text", nullable: true),
                    RemovedByName = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceFiles", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_EvidenceFiles_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanParticipants",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Involvement = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanParticipants", x => new { x.Organisation, x.PlanId });
                    table.ForeignKey(
                        name: "FK_PlanParticipants_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewFindings",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    ContentVersion = table.Column<int>(type: "integer", nullable: false),
                    Section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Office = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Reply = table.Column<string>(type: "text", nullable: true),
                    RepliedBy = table.Column<string>(type: "text", nullable: true),
                    RepliedByName = table.Column<string>(type: "text", nullable: true),
                    RepliedAt = table.Column<long>(type: "bigint", nullable: true),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true),
                    SettledByName = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewFindings", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_ReviewFindings_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SectionSaves",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentVersion = table.Column<int>(type: "integer", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false),
                    SavedBy = table.Column<string>(type: "text", nullable: false),
                    SavedByName = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SectionSaves", x => new { x.PlanId, x.Section, x.Version });
                    table.ForeignKey(
                        name: "FK_SectionSaves_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceContents",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceContents", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_EvidenceContents_EvidenceFiles_PlanId_Number",
                        columns: x => new { x.PlanId, x.Number },
                        principalTable: "EvidenceFiles",
                        principalColumns: new[] { "PlanId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlanParticipants_PlanId",
                table: "PlanParticipants",
                column: "PlanId");

            // A store of before: what its plans' courses say becomes rows, and each section's text the first entry of its history.
            migrationBuilder.Sql(
                """
                INSERT INTO "PlanParticipants" ("PlanId", "Organisation", "Involvement")
                SELECT p."Id", a.value ->> 'organisation', CASE a.value ->> 'participation' WHEN 'Agreed' THEN 'Author' ELSE 'Invited' END
                FROM "Plans" p, jsonb_array_elements(p."CourseJson"::jsonb -> 'authors') a
                UNION ALL
                SELECT p."Id", b.value, 'DraftingBureau' FROM "Plans" p, jsonb_array_elements_text(p."CourseJson"::jsonb -> 'bureaus') b;
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO "SectionSaves" ("PlanId", "Section", "Version", "ContentVersion", "Json", "SavedAt", "SavedBy", "SavedByName")
                SELECT s."PlanId", s."Section", s."Version", (p."CourseJson"::jsonb ->> 'contentVersion')::int, s."Json", s."SavedAt", s."SavedBy", s."SavedByName"
                FROM "Sections" s JOIN "Plans" p ON p."Id" = s."PlanId";
                """);
            migrationBuilder.KeepImmutable(Kaname.Platform.Store.ImmutableTables.OfWorkspace);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EvidenceContents");

            migrationBuilder.DropTable(
                name: "PlanParticipants");

            migrationBuilder.DropTable(
                name: "ReviewFindings");

            migrationBuilder.DropTable(
                name: "SectionSaves");

            migrationBuilder.DropTable(
                name: "EvidenceFiles");

            migrationBuilder.DropColumn(
                name: "SavedByName",
                table: "Sections");

            migrationBuilder.DropColumn(
                name: "RecordedAt",
                table: "ConsultationEntries");

            migrationBuilder.DropColumn(
                name: "RecordedByName",
                table: "ConsultationEntries");
        }
    }
}
