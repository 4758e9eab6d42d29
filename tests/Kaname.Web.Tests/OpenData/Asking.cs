using System.Text.Json;
using CsvHelper;

namespace Kaname.Web.Tests.OpenData;

/// <summary>A request over the wire, and the answer read.</summary>
internal static class Asking
{
    public static Task<HttpResponseMessage> AskAsync(this RunningKaname kaname, string address, params (string Name, string Value)[] headers) =>
        kaname.Http.AskAsync(address, headers);

    public static async Task<HttpResponseMessage> AskAsync(this HttpClient http, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<JsonElement> JsonAsync(this RunningKaname kaname, string address, params (string Name, string Value)[] headers) =>
        kaname.Http.JsonAsync(address, headers);

    public static async Task<JsonElement> JsonAsync(this HttpClient http, string address, params (string Name, string Value)[] headers)
    {
        using var answer = await http.AskAsync(address, headers);
        var text = await answer.TextAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static Task<string> TextAsync(this RunningKaname kaname, string address) => kaname.Http.TextAsync(address);

    public static async Task<string> TextAsync(this HttpClient http, string address)
    {
        using var answer = await http.AskAsync(address);
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.TextAsync();
    }

    public static Task<string> TextAsync(this HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static List<JsonElement> Items(this JsonElement answer) => [.. answer.GetProperty("items").EnumerateArray()];

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>A whole number, or null.</summary>
    public static long? Number(this JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: not JsonValueKind.Null } number ? number.GetInt64() : null;

    /// <summary>A number with places, or null.</summary>
    public static decimal? Share(this JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: not JsonValueKind.Null } number ? number.GetDecimal() : null;

    /// <summary>The objects of an array.</summary>
    public static List<JsonElement> All(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    public static List<string> Texts(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.ToString())];

    /// <summary>The records of a CSV, its header first; anything that RFC 4180 does not allow fails.</summary>
    public static List<string[]> ReadCsv(byte[] bytes)
    {
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { Separator = ',', HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
