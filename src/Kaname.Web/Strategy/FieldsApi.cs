using System.Globalization;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Strategy;

/// <summary>The 17 strategic fields and the six categories of the map legend.</summary>
public static class FieldsApi
{
    private static readonly OpenList<BriefingField> List = new()
    {
        Name = "fields",
        Title = "17の戦略分野と、地図の凡例の6区分",
        TitleEn = "The 17 strategic fields and the six categories of the map legend",
        Items = request => request.Data == DataKind.Real ? request.Service<Briefing>().Fields : [],
        Key = field => field.Slug,
        Edition = request => request.Service<Briefing>().Edition,
        Envelope = (request, page) => new FieldsPage(
            page.Data,
            page.Items,
            request.Data == DataKind.Real ? request.Service<Briefing>().Categories : [],
            page.NextCursor,
            page.Total!.Value,
            page.Licence),
        Columns =
        [
            new("number", "番号", field => field.Number.ToString(CultureInfo.InvariantCulture)),
            new("slug", "名", field => field.Slug),
            new("name", "名称", field => field.Name),
            new("name_en", "名称（英語）", field => field.NameEn),
            new("source", "出典", field => field.Source),
        ],
    };

    /// <summary>Maps the list.</summary>
    public static IEndpointRouteBuilder MapFieldsApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenList(List);
        return endpoints;
    }

    /// <summary>The envelope with the legend beside the fields.</summary>
    private sealed record FieldsPage(
        string Data,
        IReadOnlyList<BriefingField> Items,
        IReadOnlyList<BriefingCategory> Categories,
        string? NextCursor,
        int Total,
        Licence Licence);
}
