using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Strategy;

/// <summary>The system of plans: one answer.</summary>
public static class StrategyApi
{
    private static readonly ApiAddress Address = new(
        $"{OpenDataApi.Root}/strategy",
        "計画の制度：三つの種類、要件、KGI、六つのステップ、出典",
        "The system of plans: three types, requirements, KGIs, six steps, sources",
        [CommonParameters.Data])
    {
        Note = "basis が paper のものは資料の記載、ours は本システムの読み又は独自の規則。制度に見本はなく、data=sample でも同じ答えを返す。",
        NoteEn = "basis paper: the paper says so; ours: our reading or rule. There is no sample of the system: data=sample gives the same.",
    };

    /// <summary>Maps the address.</summary>
    public static IEndpointRouteBuilder MapStrategyApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenData(Address, Licence.Ours, request => request.Service<Briefing>().Edition, WriteAsync)
            .Produces<StrategyView>(StatusCodes.Status200OK);
        return endpoints;
    }

    private static Task WriteAsync(ApiRequest request)
    {
        request.Http.Response.Headers[OpenDataEndpoint.DataHeader] = "real";
        return request.WriteJsonAsync(StrategyView.Of(PolicyEdition.Current, request.Service<Briefing>()));
    }
}
