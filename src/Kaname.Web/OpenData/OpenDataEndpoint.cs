using Kaname.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.OpenData;

/// <summary>What every address of the open data does alike: parameters, entity tag, licence, CORS, problems.</summary>
internal static class OpenDataEndpoint
{
    /// <summary>Says which kind of data an answer holds where its form has no room to say so.</summary>
    public const string DataHeader = "Kaname-Data";

    private const int SecondsFresh = 60;

    /// <summary>Maps an address. What it throws as <see cref="ApiProblem"/> becomes problem details.</summary>
    public static RouteHandlerBuilder MapOpenData(
        this IEndpointRouteBuilder endpoints,
        ApiAddress address,
        Licence licence,
        Func<ApiRequest, string> edition,
        Func<ApiRequest, Task> write)
    {
        Task AnswerAsync(HttpContext http) => ProblemAnswer.CatchAsync(http, async () =>
        {
            Open(http.Response);
            http.Response.Headers.Append("Link", licence.Link);
            var request = new ApiRequest(http, address.Parameters);
            http.Response.Headers[DataHeader] = OpenList<object>.KindOf(request.Data);
            await request.ReadNationAsync();
            var tag = EntityTags.Of(http.Request, edition(request));
            http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = $"public, max-age={SecondsFresh}";
            if (EntityTags.IsHeld(http.Request, tag))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            await write(request);
        });

        return endpoints.MapGet(address.Path, (Delegate)AnswerAsync)
            .WhoMay(Audience.Everyone)
            .WithMetadata(address with { Licence = licence })
            .WithTags(address.Path.Split('/', '.')[3])
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    /// <summary>Any page of any host may read; nobody's sign-in is sent along or asked for.</summary>
    internal static void Open(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag, Link, Content-Disposition, " + DataHeader;
    }
}
