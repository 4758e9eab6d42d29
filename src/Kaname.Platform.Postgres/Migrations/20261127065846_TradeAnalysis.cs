using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kaname.Platform.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TradeAnalysis : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataSets",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Owner = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Data = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FirmsFile = table.Column<string>(type: "text", nullable: false),
                    TransactionFiles = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReadAt = table.Column<long>(type: "bigint", nullable: true),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Report = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataSets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FirmSelections",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    ContentVersion = table.Column<int>(type: "integer", nullable: false),
                    CorporateNumber = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    FirmName = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    DataSetId = table.Column<string>(type: "text", nullable: false),
                    DataSetName = table.Column<string>(type: "text", nullable: false),
                    DataSetVersion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FiscalYear = table.Column<int>(type: "integer", nullable: false),
                    PeerPrefecture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    PeerIndustry = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    PeerSize = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Weights = table.Column<string>(type: "text", nullable: false),
                    TotalBillionths = table.Column<long>(type: "bigint", nullable: true),
                    TotalRank = table.Column<int>(type: "integer", nullable: true),
                    TotalOf = table.Column<int>(type: "integer", nullable: false),
                    OutsideSalesYen = table.Column<long>(type: "bigint", nullable: false),
                    PrefectureOutsideSalesYen = table.Column<long>(type: "bigint", nullable: false),
                    ConnectorRank = table.Column<int>(type: "integer", nullable: true),
                    InsidePurchasesYen = table.Column<long>(type: "bigint", nullable: false),
                    PrefectureInsidePurchasesYen = table.Column<long>(type: "bigint", nullable: false),
                    HubRank = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmSelections", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_FirmSelections_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirmViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DataSetId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Doing = table.Column<string>(type: "text", nullable: false),
                    DoingEn = table.Column<string>(type: "text", nullable: false),
                    Problem = table.Column<string>(type: "text", nullable: true),
                    ProblemEn = table.Column<string>(type: "text", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    HeldUntil = table.Column<long>(type: "bigint", nullable: true),
                    CancelAsked = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pledges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Wording = table.Column<int>(type: "integer", nullable: false),
                    SignedAt = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pledges", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DataSets_Owner",
                table: "DataSets",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_FirmViews_DataSetId_At",
                table: "FirmViews",
                columns: new[] { "DataSetId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_State_AskedAt",
                table: "Jobs",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Subject",
                table: "Jobs",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_Pledges_Organisation_ByName",
                table: "Pledges",
                columns: new[] { "Organisation", "ByName" });

            migrationBuilder.KeepImmutable(Kaname.Platform.Store.ImmutableTables.OfTrade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DataSets");

            migrationBuilder.DropTable(
                name: "FirmSelections");

            migrationBuilder.DropTable(
                name: "FirmViews");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "Pledges");
        }
    }
}
