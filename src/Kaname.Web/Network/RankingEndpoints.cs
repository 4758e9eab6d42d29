using CsvHelper;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Network.Contracts;
using Kaname.Web.Access;
using Kaname.Web.OpenData;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Network;

/// <summary>Gives the ranking as a file, to whoever may see it on the page; each is recorded.</summary>
internal static class RankingEndpoints
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapRankings(this IEndpointRouteBuilder app)
    {
        foreach (var language in new[] { "", "/en" })
        {
            app.MapGet(language + "/workspace/analysis/{id}/ranking.csv", CsvAsync).ExcludeFromDescription().WhoMay(Audience.SignedIn);
            app.MapGet(language + "/workspace/analysis/{id}/ranking.xlsx", ExcelAsync).ExcludeFromDescription().WhoMay(Audience.SignedIn);
        }
    }

    private static Task<IResult> CsvAsync(string id, HttpContext context, Export export, Municipalities municipalities) => export.RunAsync(id, context, async (question, rows, _, compared) =>
    {
        var columns = RankingColumns.For(municipalities, compared);
        using var stream = new MemoryStream();
        await using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ',', NewLine = "\r\n", WriteByteOrderMark = !Languages.English }, leaveOpen: true))
        {
            await csv.WriteRecordAsync([.. columns.Select(column => column.Name)], context.RequestAborted);
            foreach (var row in rows)
            {
                await csv.WriteRecordAsync([.. columns.Select(column => column.Of(row))], context.RequestAborted);
            }
        }

        return Results.File(stream.ToArray(), ContentTypes.Csv + "; charset=utf-8; header=present", Name(question, "csv"));
    });

    private static Task<IResult> ExcelAsync(string id, HttpContext context, Export export, Municipalities municipalities) => export.RunAsync(id, context, (question, rows, found, compared) =>
    {
        var columns = RankingColumns.For(municipalities, compared);
        using var stream = new MemoryStream();
        RankingWorkbook.Write(
            stream,
            Languages.Of("順位の表", "Ranking"),
            [
                RankingColumns.Mark,
                $"{Languages.Of(question.Peers.ToJapanese(), question.Peers.ToEnglish())} ・ {Formats.FiscalYear(question.Year.Year)} ・ {Languages.Of("重み", "weights")} {AnalysisFigures.Weights(question.Weights)}",
                Languages.Of($"{found:N0}社のうち{rows.Count:N0}社", $"{rows.Count:N0} of {found:N0} firms"),
            ],
            [.. columns.Select(column => (column.Name, column.IsNumber))],
            rows.Select(row => columns.Select(column => column.Of(row))));
        return Task.FromResult(Results.File(stream.ToArray(), Excel, Name(question, "xlsx")));
    });

    private static string Name(RankingQuestion question, string kind) => $"internal-ranking-{question.Prefecture}-{question.Year}.{kind}";
}
