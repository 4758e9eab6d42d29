using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kaname.Web.OpenData;

/// <summary>The OpenAPI document: what the addresses say of themselves, in Japanese and then in English.</summary>
internal static class OpenApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<ApiAddress>().Any();
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Kaname 要 オープンデータ / open data",
                Version = "v1",
                Description = """
                    地域未来戦略のブロック、クラスター、投資案件、公表された計画とその積み上げ、市区町村、計画の制度を、ログインなしで読めるアドレスです。一覧は items に入り、続きは nextCursor を cursor に渡して読みます。CSVとGeoJSONは、limit を書かなければすべてを返します。続きのアドレスは、どの形でもヘッダーの Link（rel="next"）にあります。
                    誤った値や知らないパラメーターには RFC 9457 の problem details で答えます（Accept-Language: en で英語）。

                    Addresses from which blocks, clusters, investments, published plans and their sum, municipalities and the plan system of the Regional Future Strategy are read without sign-in. Lists stand in items; pass nextCursor on as cursor for the rest. CSV and GeoJSON give everything unless limit is given. In every form the address of the rest stands in the Link header (rel="next").
                    Wrong values and unknown parameters are answered with RFC 9457 problem details (in English with Accept-Language: en).
                    """,
                License = new OpenApiLicense { Name = Licence.Ours.Name, Url = new Uri(Licence.Ours.Url) },
            };
            // The address of this host is the reader's own; a proxy may have changed it.
            document.Servers = [new OpenApiServer { Url = "/" }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(static (operation, context, _) =>
        {
            var address = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiAddress>().First();
            operation.Summary = $"{address.Title} / {address.TitleEn}";
            operation.Description = $"{address.Note}\n\n{address.NoteEn}".Trim();
            operation.Parameters = [.. address.Parameters.Select(Describe)];
            if (address.Parameters.Contains(CommonParameters.Cursor) && operation.Responses?["200"] is OpenApiResponse answer)
            {
                answer.Headers = new Dictionary<string, IOpenApiHeader> { ["Link"] = Link };
            }

            return Task.CompletedTask;
        });
    }

    private static OpenApiHeader Link => new()
    {
        Description = "ライセンス（rel=\"license\"）と、続きがあればそのアドレス（rel=\"next\"） / The licence (rel=\"license\") and, where more follow, their address (rel=\"next\")",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static IOpenApiParameter Describe(ApiParameter parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.InPath,
        Description = $"{parameter.Meaning} / {parameter.MeaningEn}",
        Example = Value(parameter, parameter.Example),
        Schema = new OpenApiSchema
        {
            Type = parameter.Range is null ? JsonSchemaType.String : JsonSchemaType.Integer,
            Enum = parameter.Allowed.Count == 0 ? null : [.. parameter.Allowed.Select(value => (JsonNode)JsonValue.Create(value))],
            Default = parameter.Default is null ? null : Value(parameter, parameter.Default),
            Minimum = parameter.Range is { } range ? Write(range.From) : null,
            Maximum = parameter.Range is { } upTo ? Write(upTo.To) : null,
        },
    };

    private static JsonValue Value(ApiParameter parameter, string text) =>
        parameter.Range is null ? JsonValue.Create(text) : JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture));

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
