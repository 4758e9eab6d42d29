using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kaname.Platform.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Selections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
            migrationBuilder.KeepImmutable(Kaname.Platform.Store.ImmutableTables.OfSelections);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FirmSelections");
        }
    }
}
