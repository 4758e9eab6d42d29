using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;
using Kaname.Web.Indicators;
using Kaname.Web.OpenData;
using Kaname.Web.Strategy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Plans;

/// <summary>Published plans.</summary>
public static class PlansApi
{
    private static readonly ApiParameter<PlanType> Type = new(
        "type",
        "計画の種類",
        "Type of plan",
        "B",
        (string text, out PlanType type) => PlanTypes.TryParse(text, out type)
            ? null
            : new FormatProblem($"「{CommonParameters.Quote(text)}」という種類はありません。", $"There is no type \"{CommonParameters.Quote(text)}\"."))
    {
        Allowed = [.. Enum.GetNames<PlanType>()],
    };

    private static readonly ApiParameter<string> Id = new(
        "id",
        "計画の識別子",
        "Id of the plan",
        "A-01-0001",
        (string text, out string id) =>
        {
            id = text;
            return null;
        })
    {
        InPath = true,
    };

    private static readonly OpenList<PlanView> List = new()
    {
        Name = "plans",
        Title = "公表された計画",
        TitleEn = "Published plans",
        Note = "公表（⑥）に至った計画だけ。取り下げられたもの、終わったものも standing に示して残る。金額は円、人数は人。空欄（null）は「だれも述べていない」であり、0ではない。期間の指標（kind が period）の milestones、target、toDate は累計。割合は小数点以下6桁で切り捨てる。",
        NoteEn = "Only plans that have reached publication (⑥); withdrawn and closed ones stay and say so in standing. Amounts in yen or people. null means that nobody has said, which is not 0. Of a period indicator milestones, target and toDate are running sums. Shares are cut after six places.",
        Filters = [Type, CommonParameters.Block, CommonParameters.Prefecture],
        Data = CommonParameters.DataOfPlans,
        Items = Items,
        Key = plan => plan.Id,
        Edition = request => request.NationEdition,
        Columns =
        [
            new("id", "計画", plan => plan.Id),
            new("type", "種類", plan => plan.Type),
            new("name", "名称", plan => plan.Name),
            new("name_en", "名称（英語）", plan => plan.NameEn),
            new("lead", "代表の策定主体", plan => plan.Lead.Code),
            new("lead_name", "代表の策定主体の名称", plan => plan.Lead.Name),
            new("authors", "策定主体", plan => string.Join(';', plan.Authors.Select(author => author.Code))),
            new("prefecture_codes", "都道府県コード", plan => string.Join(';', plan.Prefectures)),
            new("blocks", "ブロック", plan => string.Join(';', plan.Blocks)),
            new("fields", "戦略分野", plan => string.Join(';', plan.Fields)),
            new("category", "区分", plan => plan.Category),
            new("start_year", "初年度", plan => Write(plan.Period.Start)),
            new("end_year", "最終年度", plan => Write(plan.Period.End)),
            new("edition", "版", plan => Write(plan.Edition)),
            new("published_at", "公表日時", plan => plan.PublishedAt.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)),
            new("standing", "状態", plan => plan.Standing),
            new("under_revision", "改定中", plan => plan.UnderRevision ? "true" : "false"),
            new("reported_years", "報告のある年度", plan => string.Join(';', plan.ReportedYears)),
            .. OfKgi(Kgi.Investment, "investment", "①"),
            .. OfKgi(Kgi.ValueAdded, "value_added", "②"),
            .. OfKgi(Kgi.TrainedPeople, "trained_people", "③"),
        ],
    };

    /// <summary>Maps the list and one plan of it.</summary>
    public static IEndpointRouteBuilder MapPlansApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenList(List);
        var address = new ApiAddress($"{OpenDataApi.Root}/plans/{{id}}", "一つの公表された計画", "One published plan", [Id, CommonParameters.DataOfPlans])
        {
            Note = List.Note,
            NoteEn = List.NoteEn,
        };
        endpoints.MapOpenData(address, Licence.Ours, List.Edition, WriteAsync)
            .Produces<PlanAnswer>(StatusCodes.Status200OK)
            .ProducesProblem(StatusCodes.Status404NotFound);
        return endpoints;
    }

    private static IEnumerable<PlanView> Items(ApiRequest request)
    {
        IEnumerable<PublishedPlan> plans = request.Nation.Plans;
        if (request.Has(Type, out var type))
        {
            plans = plans.Where(plan => plan.Type == type);
        }

        if (request.Has(CommonParameters.Block, out var block))
        {
            plans = plans.Where(plan => plan.Prefectures.Any(block.Contains));
        }

        if (request.Has(CommonParameters.Prefecture, out var prefecture))
        {
            plans = plans.Where(plan => plan.Prefectures.Contains(prefecture));
        }

        return plans.Select(plan => ViewOf(plan, request));
    }

    private static Task WriteAsync(ApiRequest request)
    {
        var id = request.Or(Id, "");
        return request.Nation.Plan(id) is { } plan
            ? request.WriteJsonAsync(new PlanAnswer(OpenList<PlanView>.KindOf(request.Data), ViewOf(plan, request), Licence.Ours))
            : throw ApiProblem.OfMissing(Id, id);
    }

    private static PlanView ViewOf(PublishedPlan plan, ApiRequest request) => new(plan, request.Nation, request.Service<Municipalities>());

    private static IEnumerable<Column<PlanView>> OfKgi(Kgi kgi, string name, string mark) =>
    [
        new($"{name}_target", mark + "最終目標", plan => Write(Figures.Of(plan.ReadingOf(kgi)?.Final))),
        new($"{name}_to_date", mark + "実績", plan => Write(Figures.Of(plan.ReadingOf(kgi)?.ToDate))),
        new($"{name}_attainment", mark + "達成率", plan => Write(Figures.Of(plan.ReadingOf(kgi)?.Progress.Attainment))),
        new($"{name}_pace", mark + "ペース", plan => Write(Figures.Of(plan.ReadingOf(kgi)?.Progress.Pace))),
        new($"{name}_class", mark + "進み具合", plan => plan.ReadingOf(kgi) is { } reading ? Words.Of(reading.Progress.Class) : null),
    ];

    private static string? Write(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>One plan in an answer.</summary>
    private sealed record PlanAnswer(string Data, PlanView Plan, Licence Licence);
}
