using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;

namespace Kaname.Web.Clusters;

/// <summary>A cluster draft in words.</summary>
internal static class ClusterWords
{
    /// <summary>1 AI・半導体、9 資源・エネルギー安全保障・GX; — where we assigned none.</summary>
    public static string Fields(ClusterDraft cluster) => cluster.Fields.Count == 0
        ? Formats.NotSaid
        : string.Join(Languages.English ? "; " : "、", cluster.Fields.Select(number => Field(StrategicFields.All[number - 1])));

    /// <summary>1 AI・半導体.</summary>
    public static string Field(StrategicField field) => $"{field.Number} {Languages.Of(field.Name, field.NameEn)}";

    /// <summary>Its symbol on the map: a draft is known to the block only, and so open.</summary>
    public static MarkForm OnMap(ClusterDraft cluster) => cluster.Status == ClusterStatus.Studied ? MarkForm.Open : DraftForm.Of(cluster.Status);

    /// <summary>北海道 宇宙; Hokkaido: Space.</summary>
    public static string FullName(ClusterDraft cluster, BlockDraft block) =>
        Languages.English ? $"{block.NameEn}: {cluster.NameEn}" : $"{block.Name} {cluster.Name}";
}
