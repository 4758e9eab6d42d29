using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Geography;

/// <summary>The 1,741 municipalities.</summary>
public static class MunicipalitiesApi
{
    /// <summary>Words to look for, the same for the address and the page.</summary>
    internal static readonly ApiParameter<string> Query = CommonParameters.Query(
        "名称、読み、郡、都道府県、コードの一部。空白で区切ると、すべてを含むもの",
        "Part of name, reading, district, prefecture or code; words separated by spaces must all be there",
        "とやま");

    private static readonly OpenList<MunicipalityView> List = new()
    {
        Name = "municipalities",
        Title = "市区町村",
        TitleEn = "Municipalities",
        Note = "1,741市区町村。政令指定都市の区は含まない。緯度と経度は図示のための点で、役所の位置ではない。q があるときは、名称や読みがその語で始まるものが先。",
        NoteEn = "1,741 municipalities, wards of designated cities not among them. The point is a mark for drawing, not the office. With q, names and readings that begin with it come first.",
        Filters = [Query, CommonParameters.Prefecture],
        Items = Items,
        Key = municipality => municipality.Code,
        Edition = request => request.Service<Municipalities>().Edition,
        Point = municipality => (municipality.Lat, municipality.Lon),
        Licence = Licence.Map,
        Columns =
        [
            new("code", "市区町村コード（5桁）", municipality => municipality.Code),
            new("code6", "全国地方公共団体コード（6桁）", municipality => municipality.Code6),
            new("name", "名称", municipality => municipality.Name),
            new("kana", "読み", municipality => municipality.Kana),
            new("prefecture_code", "都道府県コード", municipality => municipality.PrefectureCode),
            new("prefecture_name", "都道府県", municipality => municipality.PrefectureName),
            new("district", "郡", municipality => municipality.District),
            new("block", "ブロック", municipality => municipality.Block),
            new("lat", "緯度", municipality => municipality.Lat.ToString(CultureInfo.InvariantCulture)),
            new("lon", "経度", municipality => municipality.Lon.ToString(CultureInfo.InvariantCulture)),
        ],
    };

    /// <summary>Maps the list.</summary>
    public static IEndpointRouteBuilder MapMunicipalitiesApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenList(List);
        return endpoints;
    }

    private static IEnumerable<MunicipalityView> Items(ApiRequest request)
    {
        var query = request.Or(Query, "");
        PrefectureCode? prefecture = request.Has(CommonParameters.Prefecture, out var code) ? code : null;
        return request.Data == DataKind.Real
            ? request.Service<Municipalities>().Search(query, prefecture).Select(MunicipalityView.Of)
            : [];
    }
}
