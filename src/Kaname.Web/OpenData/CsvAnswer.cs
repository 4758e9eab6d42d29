using CsvHelper;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.OpenData;

/// <summary>Writes a list as CSV while it is read, so that its length does not matter.</summary>
internal static class CsvAnswer
{
    public static async Task WriteAsync<T>(ApiRequest request, OpenList<T> list)
    {
        var japanese = request.Or(CommonParameters.HeaderLanguage, otherwise: false);
        var kind = OpenList<T>.KindOf(request.Data);
        var items = ListPart<T>.OfFile(request, list);
        var response = request.Http.Response;
        response.ContentType = ContentTypes.Csv + "; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"attachment; filename=\"kaname-{list.Name}-{kind}.csv\"";
        response.Headers.ContentLanguage = japanese ? "ja" : "en";

        var options = new CsvWriterOptions { Separator = ',', NewLine = "\r\n", WriteByteOrderMark = japanese };
        await using var csv = CsvWriter.Create(response.Body, options, leaveOpen: true);
        var cells = new string?[list.Columns.Count + 1];
        for (var i = 0; i < list.Columns.Count; i++)
        {
            cells[i] = japanese ? list.Columns[i].NameJa : list.Columns[i].Name;
        }

        // A file outlives its address: every row says whether it is real.
        cells[^1] = japanese ? "データ" : "data";
        await csv.WriteRecordAsync(cells, request.Http.RequestAborted);
        cells[^1] = kind;
        foreach (var item in items)
        {
            for (var i = 0; i < list.Columns.Count; i++)
            {
                cells[i] = list.Columns[i].Value(item);
            }

            await csv.WriteRecordAsync(cells, request.Http.RequestAborted);
        }
    }
}
