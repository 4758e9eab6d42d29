using System.Globalization;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Strategy;

/// <summary>The ten blocks with their cluster drafts.</summary>
public static class BlocksApi
{
    private static readonly ApiParameter<string> Slug = new(
        "slug",
        "ブロックの名",
        "Name of the block",
        "hokkaido",
        (string text, out string value) =>
        {
            value = text;
            return null;
        })
    {
        InPath = true,
        Allowed = [.. Blocks.All.Select(block => block.Slug)],
    };

    private static readonly OpenList<BlockView> List = new()
    {
        Name = "blocks",
        Title = "地方ブロックと、その素案",
        TitleEn = "Blocks with their drafts",
        Note = "資料4の10ブロック。どの都道府県が属するかはほとんど本システムの読み（basis が ours）。",
        NoteEn = "The ten blocks of material 4. Which prefectures belong to them is mostly our reading (basis ours).",
        Items = request => request.Data == DataKind.Real ? request.Service<Briefing>().Blocks.Select(BlockView.Of) : [],
        Key = block => block.Slug,
        Edition = request => request.Service<Briefing>().Edition,
        Columns =
        [
            new("slug", "ブロック", block => block.Slug),
            new("number", "番号", block => block.Number.ToString(CultureInfo.InvariantCulture)),
            new("name", "名称", block => block.Name),
            new("name_en", "名称（英語）", block => block.NameEn),
            new("prefecture_codes", "都道府県コード", block => string.Join(';', block.Prefectures)),
            new("summary", "概要", block => block.Summary),
            new("summary_en", "概要（英語）", block => block.SummaryEn),
            new("potential", "ポテンシャル", block => block.Potential),
            new("potential_en", "ポテンシャル（英語）", block => block.PotentialEn),
            new("whole_block_fields", "ブロック全体の分野", block => string.Join(';', block.WholeBlockFields)),
            new("clusters", "クラスター", block => string.Join(';', block.Clusters.Select(cluster => cluster.Id))),
            new("source", "出典", block => block.Source),
        ],
    };

    /// <summary>Maps the list and one block of it.</summary>
    public static IEndpointRouteBuilder MapBlocksApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenList(List);
        var address = new ApiAddress($"{OpenDataApi.Root}/blocks/{{slug}}", "一つのブロック", "One block", [Slug, CommonParameters.Data]);
        endpoints.MapOpenData(address, Licence.Ours, List.Edition, WriteAsync)
            .Produces<BlockAnswer>(StatusCodes.Status200OK)
            .ProducesProblem(StatusCodes.Status404NotFound);
        return endpoints;
    }

    private static Task WriteAsync(ApiRequest request)
    {
        var slug = request.Or(Slug, "");
        var block = request.Data == DataKind.Real ? request.Service<Briefing>().Block(slug) : null;
        return block is null
            ? throw ApiProblem.OfMissing(Slug, slug)
            : request.WriteJsonAsync(new BlockAnswer("real", BlockView.Of(block)));
    }
}
