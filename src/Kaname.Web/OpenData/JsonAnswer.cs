using Microsoft.AspNetCore.Http;

namespace Kaname.Web.OpenData;

/// <summary>Writes one thing as JSON.</summary>
internal static class JsonAnswer
{
    public static Task WriteJsonAsync<T>(this ApiRequest request, T answer) =>
        request.Http.Response.WriteAsJsonAsync(answer, ApiJson.Options, ContentTypes.Json + "; charset=utf-8", request.Http.RequestAborted);
}
