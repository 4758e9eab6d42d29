using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kaname.Platform.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DocumentNumber",
                table: "PublishedEditions",
                type: "INTEGER",
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
