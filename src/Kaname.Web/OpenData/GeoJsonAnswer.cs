using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.OpenData;

/// <summary>Writes a list as GeoJSON (RFC 7946) while it is read, so that its length does not matter.</summary>
internal static class GeoJsonAnswer
{
    private const int FlushAbove = 16 * 1024;

    public static async Task WriteAsync<T>(ApiRequest request, OpenList<T> list)
    {
        var items = ListPart<T>.OfFile(request, list);
        var response = request.Http.Response;
        response.ContentType = ContentTypes.GeoJson;
        await using var json = new Utf8JsonWriter(response.BodyWriter, new JsonWriterOptions { Encoder = ApiJson.Encoder });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("data", OpenList<T>.KindOf(request.Data));
        json.WriteStartArray("features");
        long sent = 0;
        foreach (var item in items)
        {
            Write(json, list, item);
            if (json.BytesCommitted - sent > FlushAbove)
            {
                sent = json.BytesCommitted;
                await SendAsync(json, response);
            }
        }

        json.WriteEndArray();
        json.WritePropertyName("licence");
        JsonSerializer.Serialize(json, list.Licence, ApiJson.Options);
        json.WriteEndObject();
        await SendAsync(json, response);
    }

    /// <summary>The writer fills the body's own buffer: it must let go of it before the body sends it.</summary>
    private static async Task SendAsync(Utf8JsonWriter json, HttpResponse response)
    {
        await json.FlushAsync(response.HttpContext.RequestAborted);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    private static void Write<T>(Utf8JsonWriter json, OpenList<T> list, T item)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", list.Key(item));
        json.WritePropertyName("geometry");
        if (list.Point!(item) is { } point)
        {
            json.WriteStartObject();
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(point.Lon);
            json.WriteNumberValue(point.Lat);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WritePropertyName("properties");
        JsonSerializer.Serialize(json, item, ApiJson.Options);
        json.WriteEndObject();
    }
}
