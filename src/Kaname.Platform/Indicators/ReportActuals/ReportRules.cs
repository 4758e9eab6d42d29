using Kaname.Platform.Actions;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Indicators;

/// <summary>What a report must be like to be taken in; the first fault found is said, with its row.</summary>
internal static class ReportRules
{
    public static Refusal? Refuse(ReportActuals report, CourseState course, PlanContent content, FiscalYear thisYear, int earlierReports, Actor actor)
    {
        var basics = content.Basics;
        return
            actor.Role is not Role.Author || !course.IsAuthor(actor.Organisation) ? new(
                "wrong-organisation", "実績は、計画の策定主体の担当者が報告します。", "Results are reported by an author of one of the plan's governments.")
            : course.Standing == PlanStanding.Withdrawn ? new(
                "withdrawn", "取り下げた計画の実績は報告できません。", "Nothing can be reported for a withdrawn plan.")
            : report.Year < basics.Start || report.Year > basics.End ? new(
                "outside-period",
                $"{report.Year.ToJapanese()}は計画の期間の外です。期間は{basics.Start!.Value.ToJapanese()}から{basics.End!.Value.ToJapanese()}までです。",
                $"FY{report.Year.Year} lies outside the plan's period, FY{basics.Start!.Value.Year} to FY{basics.End!.Value.Year}.")
            : report.Year >= thisYear ? new(
                "year-not-over", $"{report.Year.ToJapanese()}はまだ終わっていません。年度が終わってから報告してください。", $"FY{report.Year.Year} is not over yet.")
            : earlierReports > 0 && string.IsNullOrWhiteSpace(report.CorrectionReason) ? new(
                "reason-missing", "この年度の実績は報告済みです。直すときは理由を書いてください。", "This year was reported already. Say why it is corrected.")
            : report.Figures.Count == 0 ? new(
                "no-figures", "数値が一つもありません。分からない欄は空欄のまま残せます。", "There is no figure. Cells that are not known may stay blank.")
            : report.Figures.Select((figure, index) => RefuseFigure(figure, index + 1, course, content)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>More than any plan can reach (1,000兆円), and far from where sums of a nation would overflow.</summary>
    private const long Most = 1_000_000_000_000_000;

    private static Refusal? RefuseFigure(ReportedFigure figure, int row, CourseState course, PlanContent content)
    {
        var goal = content.Goals.Items.FirstOrDefault(goal => goal.Id == figure.Goal);
        return
            goal is null ? new(
                "unknown-goal", $"{row}行目：指標「{figure.Goal}」は計画にありません。", $"Row {row}: the plan has no goal \"{figure.Goal}\".")
            : goal.Kgi == Kgi.Investment && figure.Part == Part.None ? new(
                "part-missing", $"{row}行目：官民設備投資額は、民間か公共のどちらかを選んでください。", $"Row {row}: say whether the investment is public or private.")
            : goal.Kgi is not null and not Kgi.Investment && figure.Part != Part.None ? new(
                "part-not-asked", $"{row}行目：民間と公共を分けるのは官民設備投資額だけです。", $"Row {row}: only investment is kept apart as public and private.")
            : goal.Kgi is Kgi.Investment or Kgi.TrainedPeople && figure.Amount < 0 ? new(
                "negative", $"{row}行目：この指標の実績は0より小さくなりません。", $"Row {row}: this figure cannot be below zero.")
            : figure.Amount is > Most or < -Most ? new(
                "too-large", $"{row}行目：数値が大きすぎます。単位が円か人かを確かめてください。", $"Row {row}: the figure is too large. Check that it is in yen or people.")
            : goal.Kgi is not null && !IsOfThePlan(figure.Place, course, content) ? new(
                "place-outside", $"{row}行目：場所 {figure.Place.Value} は、計画の区域・飛び地・策定主体のどれにも入っていません。", $"Row {row}: {figure.Place.Value} is neither in the plan's area, nor in an enclave, nor of an author.")
            : goal.Kind == MeasureKind.Ratio && figure.Amount is not null && figure.Denominator is null or 0 ? new(
                "denominator-missing", $"{row}行目：割合には分母が要ります。", $"Row {row}: a ratio needs its denominator.")
            : figure.Firm is { } firm && !CorporateNumber.TryParse(firm, out _) ? new(
                "bad-corporate-number", $"{row}行目：法人番号「{firm}」が正しくありません。13桁の番号を確かめてください。", $"Row {row}: \"{firm}\" is not a corporate number. Check its 13 digits.")
            : figure.Project is { } project && !content.Projects.Items.Any(item => item.Id == project) ? new(
                "unknown-project", $"{row}行目：事業「{project}」は計画にありません。", $"Row {row}: the plan has no project \"{project}\".")
            : null;
    }

    /// <summary>Where a result may lie: what the plan names holds it, or it is the prefecture of a municipality that the plan names.</summary>
    private static bool IsOfThePlan(Place place, CourseState course, PlanContent content) =>
        content.Area.Places
            .Concat(content.Area.Enclaves.Where(enclave => enclave.Place is not null).Select(enclave => enclave.Place!.Value))
            .Concat(course.Authors.Where(author => author.Organisation.Place is not null).Select(author => author.Organisation.Place!.Value))
            .Any(named => named.Contains(place) || place.Contains(named));
}
