using System.Globalization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Strategy;

/// <summary>The cluster drafts, and fields named without one.</summary>
public static class ClustersApi
{
    /// <summary>A strategic field.</summary>
    public static ApiParameter<StrategicField> Field { get; } = CommonParameters.Word<StrategicField>(
        "field",
        "戦略分野の番号（1から17）又は名",
        "Number (1 to 17) or slug of a strategic field",
        [
            .. StrategicFields.All.Select(field => (field.Number.ToString(CultureInfo.InvariantCulture), field)),
            .. StrategicFields.All.Select(field => (field.Slug, field)),
        ]);

    /// <summary>How far the paper goes with it.</summary>
    public static ApiParameter<ClusterStatus> Status { get; } = CommonParameters.Word<ClusterStatus>(
        "status",
        "検討中（studied）、可能性（potential）、議論中（discussed）",
        "Under study, of potential, under discussion",
        [.. Enum.GetValues<ClusterStatus>().Select(status => (EnumWords<ClusterStatus>.Of(status), status))]);

    private static readonly OpenList<ClusterView> List = new()
    {
        Name = "clusters",
        Title = "クラスターの素案と、素案なしに名の挙がった分野",
        TitleEn = "Cluster drafts, and fields named without one",
        Note = "検討中33、可能性3、議論中2。三つは足し合わせない。分野と区分の割り当ては本システムによる。",
        NoteEn = "33 under study, 3 of potential, 2 under discussion: never one total. Fields and categories are our assignment.",
        Filters = [CommonParameters.Block, Field, CommonParameters.Category, Status],
        Items = Items,
        Counts = clusters => Enum.GetValues<ClusterStatus>().Select(EnumWords<ClusterStatus>.Of)
            .ToDictionary(status => status, status => clusters.Count(cluster => cluster.Status == status), StringComparer.Ordinal),
        Key = cluster => cluster.Id,
        Edition = request => request.Service<Briefing>().Edition,
        Columns =
        [
            new("id", "識別子", cluster => cluster.Id),
            new("name", "名称", cluster => cluster.Name),
            new("name_en", "名称（英語）", cluster => cluster.NameEn),
            new("block", "ブロック", cluster => cluster.Block),
            new("fields", "戦略分野", cluster => string.Join(';', cluster.Fields)),
            new("categories", "区分", cluster => string.Join(';', cluster.Categories)),
            new("status", "状態", cluster => cluster.Status),
            new("summary", "概要", cluster => cluster.Summary),
            new("summary_en", "概要（英語）", cluster => cluster.SummaryEn),
            new("initiatives", "取組", cluster => Join(cluster.Initiatives)),
            new("challenges", "課題", cluster => Join(cluster.Challenges)),
            new("investments", "投資案件", cluster => string.Join(';', cluster.Investments)),
            new("source", "出典", cluster => cluster.Source),
        ],
    };

    /// <summary>Maps the list.</summary>
    public static IEndpointRouteBuilder MapClustersApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenList(List);
        return endpoints;
    }

    private static IEnumerable<ClusterView> Items(ApiRequest request)
    {
        var filter = new ClusterFilter
        {
            Block = request.Has(CommonParameters.Block, out var block) ? block : null,
            Field = request.Has(Field, out var field) ? field : null,
            Category = request.Has(CommonParameters.Category, out var category) ? category : null,
            Status = request.Has(Status, out var status) ? status : null,
        };
        return request.Data == DataKind.Real ? filter.Of(request.Service<Briefing>().Clusters).Select(ClusterView.Of) : [];
    }

    private static string Join(IReadOnlyList<TextView> texts) => string.Join(';', texts.Select(text => text.Text));
}
