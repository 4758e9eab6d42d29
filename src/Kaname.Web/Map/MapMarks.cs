using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.Clusters;
using Kaname.Web.Projects;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Map;

/// <summary>The symbols of a sheet: one for each place and category, one for each draft and category.</summary>
internal sealed class MapMarks(MapSheet sheet, SiteLinks links, IStringLocalizer<MapText> texts, IStringLocalizer<ClustersText> clusterTexts)
{
    private static string Pause => Languages.English ? ", " : "、";

    /// <summary>Drafts, in the sea beside their blocks, in the order of the legend.</summary>
    public IReadOnlyList<BlockMarks> InTheSea(Briefing briefing) =>
    [
        .. briefing.Blocks.Select(block => new BlockMarks(
            new BlockOnMap(block.Slug, Languages.Of(block.Name, block.NameEn), [.. block.Prefectures.Select(prefecture => prefecture.Code.Value)]),
            [
                .. from item in sheet.Clusters
                   where item.Draft.Block == block.Slug && item.How.FormOf() is not null
                   from slug in item.Draft.Categories
                   let category = MapCategories.Of(slug)
                   orderby category.Number, item.Draft.Ordinal ?? int.MaxValue
                   select Mark(item, block, category),
            ])),
    ];

    /// <summary>Investments, at their places. Those of one place and category share a symbol, whose name has them all.</summary>
    public IReadOnlyList<PlacedMark> OnLand()
    {
        var placed = sheet.Investments
            .SelectMany(item => item.Points.Select(point => (Item: item, Point: point)))
            .ToLookup(spot => spot.Point);
        return
        [
            .. from place in placed
               from symbol in place.GroupBy(spot => (spot.Item.Row.Category, spot.Item.How))
               orderby MapCategories.Of(symbol.Key.Category)!.Number
               select Mark([.. symbol.Select(spot => spot.Item)], place.Key, place.Count()),
        ];
    }

    private PlacedMark Mark(IReadOnlyList<MapInvestment> here, MapPoint point, int atPlace)
    {
        var category = MapCategories.Of(here[0].Row.Category)!;
        // What stands beside the symbol begins its name: whoever says what they see must reach it.
        var label = atPlace == 1 ? point.Label : texts["PlaceWithCount", point.Label, Formats.Number(atPlace)].Value;
        var names = string.Join(Pause, here.Select(item => Languages.Of(item.Row.Name, item.Row.NameEn)));
        return new PlacedMark(
            texts["MarkName", label, Languages.Of(category.Name, category.NameEn), names],
            label,
            category.Slug,
            here[0].How.FormOf()!.Value,
            point.Lon,
            point.Lat,
            Select(here[0].Row.Id),
            here.Any(item => IsChosen(item.Row)));
    }

    private MapMark Mark(MapCluster item, BlockDraft block, MapCategory category) => new(
        texts[
            "DraftMarkName",
            Languages.Of(block.Name, block.NameEn),
            Languages.Of(item.Draft.Name, item.Draft.NameEn),
            Languages.Of(category.Name, category.NameEn),
            clusterTexts["Status" + item.Draft.Status]],
        category.Slug,
        item.How.FormOf()!.Value,
        Select(item.Draft.Id),
        sheet.Query.Selected == item.Draft.Id);

    private bool IsChosen(InvestmentRow row) => sheet.Query.Selected is { } selected && (row.Id == selected || row.Cluster == selected);

    private string Select(string id) => links.To((sheet.Query with { Selected = id }).Address) + "#drawer";
}
