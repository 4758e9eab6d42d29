using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Web.OpenData;

namespace Kaname.Web.Projects;

/// <summary>The conditions of investment lists, the same for addresses and pages.</summary>
/// <param name="briefing">Gives the words for how far a project has come.</param>
/// <param name="municipalities">Gives the municipalities that there are.</param>
public sealed class InvestmentParameters(Briefing briefing, Municipalities municipalities)
{
    /// <summary>A municipality of the list.</summary>
    public ApiParameter<MunicipalityCode> Municipality { get; } = new(
        "municipality",
        "市区町村コード（5桁又は6桁）",
        "Municipality code, five or six digits",
        "01224",
        (string text, out MunicipalityCode code) =>
        {
            if (!MunicipalityCode.TryParse(text, out code, out var problem))
            {
                return problem;
            }

            return municipalities.Of(code) is not null ? null : new FormatProblem(
                $"「{code.Value}」は市区町村の一覧にありません。",
                $"\"{code.Value}\" is not in the list of municipalities.");
        });

    /// <summary>How far it has come: in the words of the paper's data, or of plans.</summary>
    public ApiParameter<string> Stage { get; } = CommonParameters.Word<string>(
        "stage",
        "段階",
        "Stage",
        [
            .. briefing.Stages.Select(stage => stage.Slug)
                .Concat(ProjectStages.All.Select(stage => stage.Slug))
                .Distinct(StringComparer.Ordinal)
                .Select(slug => (slug, slug)),
        ]);

    /// <summary>A search over several words.</summary>
    public static ApiParameter<string> Query { get; } = CommonParameters.Query(
        "名称、投資の主体、場所の一部。空白で区切ると、すべてを含むもの",
        "Part of name, investor or place; words separated by spaces must all be there",
        "半導体");

    /// <summary>A part of the map.</summary>
    public static ApiParameter<BoundingBox> Area { get; } = new(
        "bbox",
        "地図の範囲（西,南,東,北の度）。地点のない案件は含まない",
        "Part of the map (west,south,east,north in degrees); projects without a point are left out",
        "139,41,146,46",
        BoundingBox.Read);

    /// <summary>All of them, in the order in which they are described.</summary>
    public IReadOnlyList<ApiParameter> All =>
    [
        CommonParameters.Prefecture,
        Municipality,
        CommonParameters.Block,
        CommonParameters.Category,
        Stage,
        CommonParameters.Year,
        Query,
        Area,
    ];
}
