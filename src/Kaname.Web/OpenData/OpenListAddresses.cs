using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.OpenData;

/// <summary>Maps the addresses of a list.</summary>
internal static class OpenListAddresses
{
    public static void MapOpenList<T>(this IEndpointRouteBuilder endpoints, OpenList<T> list)
    {
        var path = $"{OpenDataApi.Root}/{list.Name}";
        var address = new ApiAddress(path, list.Title, list.TitleEn, [.. list.Filters, CommonParameters.Cursor, CommonParameters.Limit, list.Data]) { Note = list.Note, NoteEn = list.NoteEn };
        endpoints.MapOpenData(address, list.Licence, list.Edition, request => WritePageAsync(request, list))
            .Produces<Page<T>>(StatusCodes.Status200OK, ContentTypes.Json);

        var csv = address with
        {
            Path = path + ".csv",
            Title = list.Title + "（CSV）",
            TitleEn = list.TitleEn + " (CSV)",
            ContentType = ContentTypes.Csv,
            Parameters = [.. list.Filters, CommonParameters.Cursor, CommonParameters.LimitOfFile, list.Data, CommonParameters.HeaderLanguage],
            Note = list.Note + "limit を書かなければ、絞り込んだすべての行。書けばその件数までで、続きのアドレスはヘッダーの Link（rel=\"next\"）にある。RFC 4180、UTF-8。値は元のままで、表計算ソフトの数式として働く文字も変えない。",
            NoteEn = list.NoteEn + " Without limit every row that fits the filters; with it that many, and the address of the rest stands in the Link header (rel=\"next\"). RFC 4180, UTF-8. Values are exact: what a spreadsheet might take for a formula is left as it is.",
        };
        endpoints.MapOpenData(csv, list.Licence, list.Edition, request => CsvAnswer.WriteAsync(request, list))
            .Produces(StatusCodes.Status200OK, contentType: ContentTypes.Csv);

        if (list.Point is null)
        {
            return;
        }

        var geoJson = address with
        {
            Path = path + ".geojson",
            Title = list.Title + "（GeoJSON）",
            TitleEn = list.TitleEn + " (GeoJSON)",
            ContentType = ContentTypes.GeoJson,
            Parameters = [.. list.Filters, CommonParameters.Cursor, CommonParameters.LimitOfFile, list.Data],
            Note = list.Note + "limit を書かなければ、絞り込んだすべてを一つの FeatureCollection で返す。書けばその件数までで、続きのアドレスはヘッダーの Link（rel=\"next\"）にある。地点のないものは geometry が null。",
            NoteEn = list.NoteEn + " Without limit everything that fits the filters as one FeatureCollection; with it that many, and the address of the rest stands in the Link header (rel=\"next\"). Without a point the geometry is null.",
        };
        endpoints.MapOpenData(geoJson, list.Licence, list.Edition, request => GeoJsonAnswer.WriteAsync(request, list))
            .Produces(StatusCodes.Status200OK, contentType: ContentTypes.GeoJson);
    }

    private static Task WritePageAsync<T>(ApiRequest request, OpenList<T> list)
    {
        var limit = request.Or(CommonParameters.Limit, int.Parse(CommonParameters.Limit.Default!, CultureInfo.InvariantCulture));
        var all = list.Items(request).ToList();
        var part = ListPart<T>.Of(request, list, all, limit);
        var page = new Page<T>(OpenList<T>.KindOf(request.Data), part.Items, part.Next, list.Counts is null ? all.Count : null, list.Counts?.Invoke(all), list.Licence);
        return request.WriteJsonAsync(list.Envelope?.Invoke(request, page) ?? page);
    }
}
