using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kaname.Platform.Sqlite.Migrations
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
                    Id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FirmsFile = table.Column<string>(type: "TEXT", nullable: false),
                    TransactionFiles = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReadAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Report = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataSets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FirmSelections",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    CorporateNumber = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    FirmName = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    DataSetId = table.Column<string>(type: "TEXT", nullable: false),
                    DataSetName = table.Column<string>(type: "TEXT", nullable: false),
                    DataSetVersion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    PeerPrefecture = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    PeerIndustry = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    PeerSize = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Weights = table.Column<string>(type: "TEXT", nullable: false),
                    TotalBillionths = table.Column<long>(type: "INTEGER", nullable: true),
                    TotalRank = table.Column<int>(type: "INTEGER", nullable: true),
                    TotalOf = table.Column<int>(type: "INTEGER", nullable: false),
                    OutsideSalesYen = table.Column<long>(type: "INTEGER", nullable: false),
                    PrefectureOutsideSalesYen = table.Column<long>(type: "INTEGER", nullable: false),
                    ConnectorRank = table.Column<int>(type: "INTEGER", nullable: true),
                    InsidePurchasesYen = table.Column<long>(type: "INTEGER", nullable: false),
                    PrefectureInsidePurchasesYen = table.Column<long>(type: "INTEGER", nullable: false),
                    HubRank = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DataSetId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Doing = table.Column<string>(type: "TEXT", nullable: false),
                    DoingEn = table.Column<string>(type: "TEXT", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", nullable: true),
                    ProblemEn = table.Column<string>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    CancelAsked = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pledges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wording = table.Column<int>(type: "INTEGER", nullable: false),
                    SignedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
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
