using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Projects;

/// <summary>Investment projects.</summary>
public static class InvestmentsApi
{
    private static readonly ApiParameter<MunicipalityCode> Municipality = new(
        "municipality", "市区町村コード（5桁又は6桁）", "Municipality code, five or six digits", "01224", MunicipalityCode.TryRead);

    private static readonly ApiParameter<string> Query = CommonParameters.Query(
        "名称、投資の主体、場所の一部。空白で区切ると、すべてを含むもの",
        "Part of name, investor or place; words separated by spaces must all be there",
        "半導体");

    private static readonly ApiParameter<BoundingBox> Area = new(
        "bbox",
        "地図の範囲（西,南,東,北の度）。地点のない案件は含まない",
        "Part of the map (west,south,east,north in degrees); projects without a point are left out",
        "139,41,146,46",
        BoundingBox.Read);

    /// <summary>Maps the list. The words for how far a project has come are the data's, so the parameter is made here.</summary>
    public static IEndpointRouteBuilder MapInvestmentsApi(this IEndpointRouteBuilder endpoints)
    {
        var stages = endpoints.ServiceProvider.GetRequiredService<Briefing>().Stages;
        endpoints.MapOpenList(List(CommonParameters.Word<string>("stage", "段階", "Stage", [.. stages.Select(stage => stage.Slug).Union(PlannedInvestments.Stages.Select(stage => stage.Slug)).Select(slug => (slug, slug))])));
        return endpoints;
    }

    private static OpenList<InvestmentRow> List(ApiParameter<string> stage) => new()
    {
        Name = "investments",
        Title = "投資案件",
        TitleEn = "Investment projects",
        Note = "資料に名のある19件。資料は「記載は一例」としており、金額の記載はない。これに、公表された計画の事業が加わる（data=sample では見本の計画の事業だけ）。同じ番号を持つ事業は、場所が同じなら一行にまとめる。計画の事業の金額は計画期間の予定額の合計（yenMeaning が planned）で、先に提出された計画のもの。year は、時期が書かれた案件だけを絞り込む。",
        NoteEn = "The 19 that the paper names; it calls them examples and prints no amounts. Projects of published plans follow (with data=sample those of sample plans alone); those with one key at one place are one row. Their amounts are what the plan submitted first intends over all of its years (yenMeaning planned). year keeps projects with a stated time only.",
        Filters =
        [
            CommonParameters.Prefecture,
            Municipality,
            CommonParameters.Block,
            CommonParameters.Category,
            stage,
            CommonParameters.Year,
            Query,
            Area,
        ],
        Items = request => Items(request, stage),
        Key = row => row.Id,
        Edition = request => request.Service<InvestmentRows>().EditionOf(request.Nation),
        Point = row => row is { Lat: { } lat, Lon: { } lon } ? (lat, lon) : null,
        Columns =
        [
            new("id", "識別子", row => row.Id),
            new("name", "名称", row => row.Name),
            new("name_en", "名称（英語）", row => row.NameEn),
            new("investors", "投資の主体", row => string.Join(';', row.Investors)),
            new("prefecture_code", "都道府県コード", row => row.PrefectureCode),
            new("municipality_code", "市区町村コード", row => row.MunicipalityCode),
            new("other_municipality_codes", "ほかの市区町村コード", row => string.Join(';', row.OtherMunicipalityCodes)),
            new("place", "場所", row => row.Place),
            new("place_en", "場所（英語）", row => row.PlaceEn),
            new("place_precision", "場所の精度", row => row.PlacePrecision),
            new("lat", "緯度", row => row.Lat?.ToString(CultureInfo.InvariantCulture)),
            new("lon", "経度", row => row.Lon?.ToString(CultureInfo.InvariantCulture)),
            new("category", "区分", row => row.Category),
            new("stage", "段階", row => row.Stage),
            new("timing_value", "時期", row => row.Timing.Value?.ToString(CultureInfo.InvariantCulture)),
            new("timing_end", "時期の終わり", row => row.Timing.End?.ToString(CultureInfo.InvariantCulture)),
            new("timing_unit", "時期の単位", row => row.Timing.Unit),
            new("timing_precision", "時期の精度", row => row.Timing.Precision),
            new("timing_meaning", "時期の意味", row => row.Timing.Meaning),
            new("public_yen", "官の投資額（円）", row => row.PublicYen?.ToString(CultureInfo.InvariantCulture)),
            new("private_yen", "民の投資額（円）", row => row.PrivateYen?.ToString(CultureInfo.InvariantCulture)),
            new("yen_meaning", "金額の意味", row => row.YenMeaning),
            new("plans", "計画", row => string.Join(';', row.Plans)),
            new("block", "ブロック", row => row.Block),
            new("cluster", "クラスター", row => row.Cluster),
            new("note", "注", row => row.Note),
            new("note_en", "注（英語）", row => row.NoteEn),
            new("source", "出典", row => row.Source),
        ],
    };

    private static IEnumerable<InvestmentRow> Items(ApiRequest request, ApiParameter<string> stageAsked)
    {
        IEnumerable<InvestmentRow> rows = request.Service<InvestmentRows>().Of(request.Nation);
        if (request.Has(CommonParameters.Prefecture, out var prefecture))
        {
            rows = rows.Where(row => row.PrefectureCode == prefecture.Value);
        }

        if (request.Has(Municipality, out var municipality))
        {
            if (request.Service<Municipalities>().Of(municipality) is null)
            {
                throw ApiProblem.OfValue(Municipality, new FormatProblem(
                    $"「{municipality.Value}」は市区町村の一覧にありません。",
                    $"\"{municipality.Value}\" is not in the list of municipalities."));
            }

            rows = rows.Where(row => row.IsIn(municipality.Value));
        }

        if (request.Has(CommonParameters.Block, out var block))
        {
            rows = rows.Where(row => row.Block == block.Slug);
        }

        if (request.Has(CommonParameters.Category, out var category))
        {
            rows = rows.Where(row => row.Category == category.Slug);
        }

        if (request.Has(stageAsked, out var stage))
        {
            rows = rows.Where(row => row.Stage == stage);
        }

        if (request.Has(CommonParameters.Year, out var year))
        {
            rows = rows.Where(row => row.Covers(year));
        }

        if (request.Has(Query, out var query))
        {
            var terms = SearchText.Terms(query);
            rows = rows.Where(row => terms.All(term => row.Searched.Contains(term, StringComparison.Ordinal)));
        }

        return request.Has(Area, out var area) ? rows.Where(row => area.Holds(row.Lat, row.Lon)) : rows;
    }
}
