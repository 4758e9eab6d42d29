using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kaname.Platform.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AnnouncedDocument : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DocumentName",
                table: "PublishedEditions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DocumentNumber",
                table: "PublishedEditions",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DocumentName",
                table: "PublishedEditions");

            migrationBuilder.DropColumn(
                name: "DocumentNumber",
                table: "PublishedEditions");
        }
    }
}
