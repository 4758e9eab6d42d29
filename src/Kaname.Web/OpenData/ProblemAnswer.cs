using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kaname.Web.OpenData;

/// <summary>Writes an <see cref="ApiProblem"/> as problem details, in Japanese unless the asker prefers English.</summary>
internal static class ProblemAnswer
{
    private const int LongestAddress = 200;

    public static async Task CatchAsync(HttpContext http, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (ApiProblem problem) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, problem);
        }
    }

    public static Task WriteAsync(HttpContext http, ApiProblem problem)
    {
        var english = PrefersEnglish(http.Request);
        var response = http.Response;
        response.Headers.Remove("ETag");
        response.Headers.Remove(OpenDataEndpoint.DataHeader);
        response.StatusCode = problem.Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept-Language";
        response.Headers.ContentLanguage = english ? "en" : "ja";
        var body = new ProblemBody(
            $"/developers#{problem.Kind}",
            english ? problem.Title.MessageEn : problem.Title.Message,
            problem.Status,
            english ? problem.Detail.MessageEn : problem.Detail.Message,
            Told($"{http.Request.PathBase}{http.Request.Path}"),
            problem.Parameter,
            problem.Allowed.Count > 0 ? problem.Allowed : null,
            problem.Example);
        return response.WriteAsJsonAsync(body, ApiJson.Options, ContentTypes.Problem, http.RequestAborted);
    }

    /// <summary>An address of ours is told back as it is, an endless one only in its beginning.</summary>
    private static string Told(string path) => path.Length <= LongestAddress ? path : CommonParameters.Quote(path);

    private static bool PrefersEnglish(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value ?? "")
            .FirstOrDefault(language => Speaks(language, "ja") || Speaks(language, "en")) is { } first
        && Speaks(first, "en");

    private static bool Speaks(string language, string code) =>
        language.Equals(code, StringComparison.OrdinalIgnoreCase) || language.StartsWith(code + "-", StringComparison.OrdinalIgnoreCase);

    /// <summary>RFC 9457, with the parameter at fault, what it may be and an example beside the standard members.</summary>
    private sealed record ProblemBody(
        string Type,
        string Title,
        int Status,
        string Detail,
        string Instance,
        string? Parameter,
        IReadOnlyList<string>? Allowed,
        string? Example);
}
