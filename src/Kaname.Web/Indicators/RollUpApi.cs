using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Indicators;

/// <summary>計画の積み上げ, and the rows behind it.</summary>
public static class RollUpApi
{
    private static readonly ApiParameter<RollUpLevel> Level = CommonParameters.Word(
        "level",
        "範囲。全国、計画の種類、一つの計画。書かなければ、group があれば group、plan があれば plan、どちらもなければ nation",
        "How wide: the nation, the plans of one type, one plan. Where it is not given: group with a group, plan with a plan, else nation",
        [("nation", RollUpLevel.Nation), ("group", RollUpLevel.Group), ("plan", RollUpLevel.Plan)]);

    private static readonly ApiParameter<PlanType> Group = CommonParameters.Word(
        "group",
        "計画の種類（level=group のとき）",
        "Type of plan, with level=group",
        [.. Enum.GetValues<PlanType>().Select(type => (type.ToString(), type))]);

    private static readonly ApiParameter<string> Plan = new(
        "plan",
        "計画の識別子（level=plan のとき）",
        "Id of a plan, with level=plan",
        "A-01-0001",
        (string text, out string value) =>
        {
            value = text;
            return null;
        });

    private static readonly ApiParameter<Kgi> AskedKgi = CommonParameters.Word(
        "kgi",
        "指標：①官民設備投資額、②付加価値増加額、③人材育成数",
        "KGI: ① investment, ② increase of value added, ③ people trained",
        [.. KgiWords.Three.Select(kgi => (kgi.Slug(), kgi))],
        usual: Kgi.Investment.Slug());

    private static readonly ApiAddress Address = new(
        $"{OpenDataApi.Root}/rollup",
        "計画の積み上げ",
        "The sum of plans",
        [Level, Group, Plan, AskedKgi, CommonParameters.Year, CommonParameters.Block, CommonParameters.DataOfPlans])
    {
        Note = "公表された計画の実績の合計。金額は円、trainedPeople は人。value は included の和で、数えた行がなければ 0（rowsCounted も 0。だれも報告していないことを示す）。種類にない指標では value、lower、upper が null。"
            + "lower と upper は、value、判断待ちの重複候補をすべて同じとみなした値、未報告を目標で補った値のうち最小と最大。excluded は計画と理由ごとに一件で、理由は先に当てはまったもの。"
            + "year を書くと、期間の指標（①③）はその年度だけ、②はその年度までの最新。書かなければ、①③は今までの全年度、②は最新。level=plan では一行ずつ rows に入る。率は足さない。",
        NoteEn = "What published plans have reported, added. Yen, for trainedPeople people. value is the sum of included, and 0 where no row is counted (rowsCounted is then 0 too: nobody has reported). For a KGI that the type does not have, value, lower and upper are null. "
            + "lower and upper are the least and the greatest of value, the value with every undecided candidate judged the same, and the value with unreported plans at their targets. excluded has one entry per plan and reason, the first that holds. "
            + "With year, ① and ③ give that year alone and ② the latest up to it; without, ① and ③ give all years to date and ② the latest. At level=plan the single rows stand in rows. Ratios are never summed.",
        Together = [Level, AskedKgi, CommonParameters.Year, CommonParameters.Block, CommonParameters.DataOfPlans],
    };

    private static readonly OpenList<RollUpRowView> Rows = new()
    {
        Name = "rollup",
        Title = Address.Title + "の一行ずつ",
        TitleEn = Address.TitleEn + ", row by row",
        Data = CommonParameters.DataOfPlans,
        Items = request => RollUpRowView.All(Read(request), request.Nation, request.Service<Municipalities>()),
        Key = row => row.Id.ToString(CultureInfo.InvariantCulture),
        Edition = request => request.NationEdition,
        Columns =
        [
            new("id", "行", row => Write(row.Id)),
            new("plan", "計画", row => row.Plan),
            new("plan_name", "計画名", row => row.PlanName),
            new("plan_name_en", "計画名（英語）", row => row.PlanNameEn),
            new("kgi", "指標", row => row.Kgi),
            new("fiscal_year", "年度", row => Write(row.Year)),
            new("part", "区分", row => row.Part),
            new("place_code", "場所コード", row => row.Place.Code),
            new("place", "場所", row => row.Place.Name),
            new("amount", "値", row => Write(row.Amount)),
            new("denominator", "分母", row => Write(row.Denominator)),
            new("project", "事業", row => row.Project),
            new("shared_key", "共通番号", row => row.SharedKey),
            new("corporate_number", "法人番号", row => row.CorporateNumber),
            new("treatment", "扱い", row => row.Treatment),
            new("counted_in", "数えた計画", row => row.CountedIn),
            new("undecided", "重複の判断待ち", row => row.Undecided ? "true" : "false"),
            new("reported_on", "報告日", row => row.ReportedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ],
    };

    /// <summary>Maps the sum and its rows.</summary>
    public static IEndpointRouteBuilder MapRollUpApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenData(Address, Licence.Ours, Rows.Edition, request => request.WriteJsonAsync(RollUpView.Of(Read(request), request)))
            .Produces<RollUpView>(StatusCodes.Status200OK)
            .ProducesProblem(StatusCodes.Status404NotFound);
        ApiParameter[] ofFile = [CommonParameters.Cursor, CommonParameters.LimitOfFile, CommonParameters.HeaderLanguage];
        var csv = Address with
        {
            Path = Address.Path + ".csv",
            Title = Rows.Title + "（CSV）",
            TitleEn = Rows.TitleEn + " (CSV)",
            Note = "同じ範囲のすべての行と、その扱い（counted、又は数えなかった理由）。limit を書けばその件数までで、続きのアドレスはヘッダーの Link（rel=\"next\"）にある。RFC 4180、UTF-8。",
            NoteEn = "Every row of the same scope and what became of it: counted, or why it is left out. With limit that many, and the address of the rest stands in the Link header (rel=\"next\"). RFC 4180, UTF-8.",
            ContentType = ContentTypes.Csv,
            Parameters = [.. Address.Parameters, .. ofFile],
            Together = [.. Address.Together, .. ofFile],
        };
        endpoints.MapOpenData(csv, Licence.Ours, Rows.Edition, request => CsvAnswer.WriteAsync(request, Rows))
            .Produces(StatusCodes.Status200OK, contentType: ContentTypes.Csv)
            .ProducesProblem(StatusCodes.Status404NotFound);
        return endpoints;
    }

    private static RollUpQuery Read(ApiRequest request)
    {
        var (isOfGroup, isOfPlan) = (request.Has(Group, out var group), request.Has(Plan, out var plan));
        var level = request.Or(Level, isOfGroup ? RollUpLevel.Group : isOfPlan ? RollUpLevel.Plan : RollUpLevel.Nation);
        Belongs(Group, isOfGroup, level, RollUpLevel.Group);
        Belongs(Plan, isOfPlan, level, RollUpLevel.Plan);
        return new RollUpQuery
        {
            Kgi = request.Or(AskedKgi, Kgi.Investment),
            Level = level,
            Group = isOfGroup ? group : null,
            Plan = !isOfPlan ? null : request.Nation.Plan(plan)?.Id ?? throw ApiProblem.OfMissing(Plan, plan),
            Year = Year(request),
            Block = request.Has(CommonParameters.Block, out var block) ? block : null,
        };
    }

    /// <summary>A level needs its parameter, and the parameter its level: what is given and not heard would give another number than the one meant.</summary>
    private static void Belongs(ApiParameter parameter, bool isGiven, RollUpLevel level, RollUpLevel own)
    {
        if (level == own && !isGiven)
        {
            throw ApiProblem.OfValue(parameter, new FormatProblem(
                $"level={parameter.Name} のときは {parameter.Name} も書いてください。",
                $"level={parameter.Name} needs {parameter.Name} too."));
        }

        if (level != own && isGiven)
        {
            throw ApiProblem.OfValue(parameter, new FormatProblem(
                $"level={parameter.Name} のときだけ使えます。",
                $"It goes with level={parameter.Name} only."));
        }
    }

    /// <summary>From the first year of any plan to the last that is over; before anything is published any year up to that.</summary>
    private static FiscalYear? Year(ApiRequest request)
    {
        if (!request.Has(CommonParameters.Year, out var year))
        {
            return null;
        }

        var (first, last) = ReadRollUpQuery.Years(request.Nation);
        if (year > last || (year < first && request.Nation.Plans.Count > 0))
        {
            throw ApiProblem.OfValue(CommonParameters.Year, new FormatProblem(
                $"{year}年度の報告はありません。{first}年度から{last}年度までを書いてください。",
                $"There are no reports of fiscal year {year}. Use {first} to {last}."));
        }

        return year;
    }

    private static string? Write(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
