using System.Text.Json;

namespace Kaname.Web.Tests.OpenData;

/// <summary>A request over the wire, and the answer read.</summary>
internal static class Asking
{
    public static async Task<HttpResponseMessage> AskAsync(this RunningKaname kaname, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await kaname.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> JsonAsync(this RunningKaname kaname, string address, params (string Name, string Value)[] headers)
    {
        using var answer = await kaname.AskAsync(address, headers);
        var text = await answer.TextAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static async Task<string> TextAsync(this RunningKaname kaname, string address)
    {
        using var answer = await kaname.AskAsync(address);
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.TextAsync();
    }

    public static Task<string> TextAsync(this HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static List<JsonElement> Items(this JsonElement answer) => [.. answer.GetProperty("items").EnumerateArray()];

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static List<string> Texts(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.ToString())];
}
