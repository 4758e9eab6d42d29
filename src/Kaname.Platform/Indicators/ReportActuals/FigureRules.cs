using Kaname.Platform.Actions;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Indicators;

/// <summary>What one figure of a report must be like. The form asks beforehand, so that it is said beside the field; the action holds to it.</summary>
public static class FigureRules
{
    /// <summary>More than any plan can reach (1,000兆円), and far from where sums of a nation would overflow.</summary>
    private const long Most = 1_000_000_000_000_000;

    /// <summary>Null where the figure may stand.</summary>
    public static Refusal? Refuse(ReportedFigure figure, CourseState course, PlanContent content)
    {
        var goal = content.Goals.Items.FirstOrDefault(goal => goal.Id == figure.Goal);
        return
            goal is null ? new(
                "unknown-goal", $"指標「{figure.Goal}」は計画にありません。", $"The plan has no goal \"{figure.Goal}\".")
            : goal.Kgi == Kgi.Investment && figure.Part == Part.None ? new(
                "part-missing", "官民設備投資額は、民間か公共のどちらかを選んでください。例：民間", "Say whether the investment is public or private, for example private.")
            : goal.Kgi is not null and not Kgi.Investment && figure.Part != Part.None ? new(
                "part-not-asked", "民間と公共を分けるのは官民設備投資額だけです。", "Only investment is kept apart as public and private.")
            : goal.Kgi is Kgi.Investment or Kgi.TrainedPeople && figure.Amount < 0 ? new(
                "negative", "この指標の実績は0より小さくなりません。例：12.5", "This figure cannot be below zero. Enter for example 12.5.")
            : figure.Amount is > Most or < -Most ? new(
                "too-large", "数値が大きすぎます。単位（金額は億円、人数は人）を確かめてください。例：12.5", "The figure is too large. Check its unit: money in hundred million yen, people as a count, for example 12.5.")
            : (goal.Kgi is not null || goal.Scope is GoalScope.InRegion) && !IsOfThePlan(figure.Place, goal, course, content) ? new(
                "place-outside",
                "この場所は、計画の区域・飛び地・策定主体のどれにも入っていません。区域の中の市区町村か都道府県を入力してください。",
                "This place is neither in the plan's area, nor in an enclave, nor of an author. Give a municipality or prefecture within the area.")
            : goal.Kind == MeasureKind.Ratio && figure.Amount is not null && figure.Denominator is null or <= 0 ? new(
                "denominator-missing", "割合には分母が要ります。0より大きい数を入力してください。例：1,200", "A ratio needs its denominator. Give a number above zero, for example 1,200.")
            : goal.Kind == MeasureKind.Ratio && figure.Amount is null && figure.Denominator is not null ? new(
                "numerator-missing", "分母だけがあります。分子も入力するか、分母を空けてください。例：300", "There is a denominator alone. Give the numerator too, for example 300, or leave both blank.")
            : figure.Firm is { } firm && !CorporateNumber.TryParse(firm, out _) ? new(
                "bad-corporate-number", $"法人番号「{firm}」が正しくありません。13桁の番号を確かめてください。", $"\"{firm}\" is not a corporate number. Check its 13 digits.")
            : figure.Project is { } project && !content.Projects.Items.Any(item => item.Id == project) ? new(
                "unknown-project", $"事業「{project}」は計画にありません。", $"The plan has no project \"{project}\".")
            : null;
    }

    /// <summary>Where a result may lie: what the plan or the goal names holds it, or it is the prefecture of a municipality that the plan names.</summary>
    private static bool IsOfThePlan(Place place, Goal goal, CourseState course, PlanContent content) =>
        content.Area.Places
            .Concat(goal.Shares.Select(share => share.Government))
            .Concat(content.Area.Enclaves.Where(enclave => enclave.Place is not null).Select(enclave => enclave.Place!.Value))
            .Concat(course.Authors.Where(author => author.Organisation.Place is not null).Select(author => author.Organisation.Place!.Value))
            .Any(named => named.Contains(place) || place.Contains(named));
}
