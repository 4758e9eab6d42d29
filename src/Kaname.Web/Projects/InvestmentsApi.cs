using System.Globalization;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Projects;

/// <summary>Investment projects.</summary>
public static class InvestmentsApi
{
    /// <summary>Maps the list. What its parameters may be follows from the data.</summary>
    public static IEndpointRouteBuilder MapInvestmentsApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenList(List(endpoints.ServiceProvider.GetRequiredService<InvestmentParameters>()));
        return endpoints;
    }

    private static OpenList<InvestmentRow> List(InvestmentParameters parameters) => new()
    {
        Name = "investments",
        Title = "投資案件",
        TitleEn = "Investment projects",
        Note = "資料に名のある19件。資料は「記載は一例」としており、金額の記載はない。これに、公表された計画の事業が加わる（data=sample では見本の計画の事業だけ）。同じ番号を持つ事業は、場所が同じなら一行にまとめる。計画の事業の金額は計画期間の予定額の合計（yenMeaning が planned）で、先に提出された計画のもの。year は、時期が書かれた案件だけを絞り込む。",
        NoteEn = "The 19 that the paper names; it calls them examples and prints no amounts. Projects of published plans follow (with data=sample those of sample plans alone); those with one key at one place are one row. Their amounts are what the plan submitted first intends over all of its years (yenMeaning planned). year keeps projects with a stated time only.",
        Filters = parameters.All,
        Items = request => Items(request, parameters),
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

    private static IEnumerable<InvestmentRow> Items(ApiRequest request, InvestmentParameters parameters)
    {
        var filter = new InvestmentFilter
        {
            Prefecture = request.Has(CommonParameters.Prefecture, out var prefecture) ? prefecture : null,
            Municipality = request.Has(parameters.Municipality, out var municipality) ? municipality : null,
            Block = request.Has(CommonParameters.Block, out var block) ? block : null,
            Category = request.Has(CommonParameters.Category, out var category) ? category : null,
            Stage = request.Has(parameters.Stage, out var stage) ? stage : null,
            Year = request.Has(CommonParameters.Year, out var year) ? year : null,
            Words = request.Has(InvestmentParameters.Query, out var words) ? words : null,
            Area = request.Has(InvestmentParameters.Area, out var area) ? area : null,
        };
        return filter.Of(request.Service<InvestmentRows>().Of(request.Nation));
    }
}
