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
            Parameters = [.. list.Filters, list.Data, CommonParameters.HeaderLanguage],
            Note = list.Note + "絞り込んだすべての行。RFC 4180、UTF-8。値は元のままで、表計算ソフトの数式として働く文字も変えない。",
            NoteEn = list.NoteEn + " Every row that fits the filters. RFC 4180, UTF-8. Values are exact: what a spreadsheet might take for a formula is left as it is.",
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
            Parameters = [.. list.Filters, list.Data],
            Note = list.Note + "絞り込んだすべてを一つの FeatureCollection で返す。地点のないものは geometry が null。",
            NoteEn = list.NoteEn + " Everything that fits the filters as one FeatureCollection; without a point the geometry is null.",
        };
        endpoints.MapOpenData(geoJson, list.Licence, list.Edition, request => GeoJsonAnswer.WriteAsync(request, list))
            .Produces(StatusCodes.Status200OK, contentType: ContentTypes.GeoJson);
    }

    private static Task WritePageAsync<T>(ApiRequest request, OpenList<T> list)
    {
        var limit = request.Or(CommonParameters.Limit, int.Parse(CommonParameters.Limit.Default!, CultureInfo.InvariantCulture));
        var all = list.Items(request).ToList();
        var start = 0;
        if (request.Has(CommonParameters.Cursor, out var after))
        {
            start = all.FindIndex(item => list.Key(item) == after) + 1;
            if (start == 0)
            {
                throw ApiProblem.OfValue(
                    CommonParameters.Cursor,
                    new("この一覧の位置ではありません。同じ条件の答えの nextCursor を渡してください。", "It is no position in this list. Pass on the nextCursor of an answer with the same filters."));
            }
        }

        var items = all.GetRange(start, Math.Min(limit, all.Count - start));
        var next = start + items.Count < all.Count ? Cursor.Write(list.Key(items[^1])) : null;
        var page = new Page<T>(OpenList<T>.KindOf(request.Data), items, next, list.Counts is null ? all.Count : null, list.Counts?.Invoke(all), list.Licence);
        if (next is not null)
        {
            var query = QueryString.Create(request.Http.Request.Query.Where(pair => pair.Key != CommonParameters.Cursor.Name).Append(new("cursor", next)));
            request.Http.Response.Headers.Append("Link", $"<{request.Http.Request.PathBase}{request.Http.Request.Path}{query}>; rel=\"next\"");
        }

        return request.WriteJsonAsync(list.Envelope?.Invoke(request, page) ?? page);
    }
}
