using System.Globalization;
using CsvHelper;
using Kaname.Platform;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Web.Plans;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>Every row behind a number as CSV, counted and left out, with the reason: what the page shows, for a machine.</summary>
public static class RollUpRowsCsv
{
    private static readonly (string Ja, string En)[] Heads =
    [
        ("計画", "plan"), ("計画名", "plan_name"), ("指標", "kgi"), ("年度", "fiscal_year"), ("区分", "part"), ("場所コード", "place_code"), ("場所", "place"),
        ("値", "amount"), ("分母", "denominator"), ("事業", "project"), ("共通番号", "shared_key"), ("法人番号", "corporate_number"),
        ("扱い", "treatment"), ("数えた計画", "counted_in"), ("重複の判断待ち", "undecided"), ("報告日", "reported_on"), ("データ", "data"),
    ];

    /// <summary>Maps the address in both languages.</summary>
    public static void MapRollUpRows(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/rollup/{slug}/rows.csv", WriteAsync).ExcludeFromDescription();
        endpoints.MapGet("/en/rollup/{slug}/rows.csv", WriteAsync).ExcludeFromDescription();
    }

    private static async Task WriteAsync(
        string slug, HttpContext http, PublishedNations nations, PlatformOptions options, PlaceNames places, IStringLocalizer<IndicatorsText> texts)
    {
        var nation = await nations.GetAsync(options.FiguresShown, http.RequestAborted);
        var reading = new ReadRollUpQuery(nation, texts);
        if (!KgiSlugs.TryParse(slug, out var kgi))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var query = reading.Read(kgi, http.Request.Query);
        if (reading.Faults is [var fault, ..])
        {
            await Results.Problem($"{fault.Name}: {fault.Hint}", statusCode: StatusCodes.Status400BadRequest, title: fault.Name).ExecuteAsync(http);
            return;
        }

        var data = nation.Data.ToString().ToLowerInvariant();
        http.Response.ContentType = "text/csv; charset=utf-8; header=present";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"kaname-{kgi.Slug()}-rows-{data}.csv\"";
        http.Response.Headers.ContentLanguage = Languages.English ? "en" : "ja";
        await using var csv = CsvWriter.Create(
            http.Response.Body, new CsvWriterOptions { Separator = ',', NewLine = "\r\n", WriteByteOrderMark = !Languages.English }, leaveOpen: true);
        await csv.WriteRecordAsync([.. Heads.Select(head => Languages.English ? head.En : head.Ja)], http.RequestAborted);
        foreach (var (fact, judged) in nation.Rows(query.Scope(nation)))
        {
            await csv.WriteRecordAsync(
            [
                fact.PlanId, Name(nation.Plan(fact.PlanId)!), fact.Row!.Kgi.Slug(), fact.Year.ToString(), PartName(fact.Part), fact.Place.Value, places.Of(fact.Place),
                Number(fact.Amount), Number(fact.Denominator), fact.Project, fact.SharedKey, fact.Firm,
                judged.Reason is { } reason ? OpenDoor.Left(reason).Key : "counted", judged.CountedIn, judged.IsUndecided ? "1" : "",
                Formats.Iso(DateOnly.FromDateTime(fact.ReportedAt.ToOffset(TimeSpan.FromHours(9)).DateTime)), data,
            ], http.RequestAborted);
        }
    }

    private static string Name(PublishedPlan plan) => Languages.Of(plan.Name, plan.NameEn);

    private static string PartName(Part part) => part switch { Part.Public => "public", Part.Private => "private", _ => "" };

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
