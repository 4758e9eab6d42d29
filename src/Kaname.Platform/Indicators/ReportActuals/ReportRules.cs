using Kaname.Platform.Actions;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Indicators;

/// <summary>What a report must be like to be taken in; the first fault found is said, with its row.</summary>
public static class ReportRules
{
    /// <summary>In characters.</summary>
    private const int LongestReason = 4_000;

    /// <summary>Null where the actor hands in results of the plan: an author, for as long as the plan was not withdrawn.</summary>
    public static Refusal? RefuseReporter(CourseState course, Actor actor) =>
        actor.Role is not Role.Author || !course.IsAuthor(actor.Organisation) ? new(
            "wrong-organisation", "実績は、計画の策定主体の担当者が報告します。", "Results are reported by an author of one of the plan's governments.")
        : course.Standing == PlanStanding.Withdrawn ? new(
            "withdrawn", "取り下げた計画の実績は報告できません。", "Nothing can be reported for a withdrawn plan.")
        : null;

    internal static Refusal? Refuse(ReportActuals report, CourseState course, PlanContent content, FiscalYear thisYear, int earlierReports, Actor actor)
    {
        var basics = content.Basics;
        return
            RefuseReporter(course, actor) is { } notTheirs ? notTheirs
            : report.Year < basics.Start || report.Year > basics.End ? new(
                "outside-period",
                $"{report.Year.ToJapanese()}は計画の期間の外です。期間は{basics.Start!.Value.ToJapanese()}から{basics.End!.Value.ToJapanese()}までです。",
                $"FY{report.Year.Year} lies outside the plan's period, FY{basics.Start!.Value.Year} to FY{basics.End!.Value.Year}.")
            : report.Year >= thisYear ? new(
                "year-not-over", $"{report.Year.ToJapanese()}はまだ終わっていません。年度が終わってから報告してください。", $"FY{report.Year.Year} is not over yet.")
            : earlierReports > 0 && string.IsNullOrWhiteSpace(report.CorrectionReason) ? new(
                "reason-missing",
                "この年度の実績は報告済みです。訂正する理由を書いてください。例：集計の対象から1事業が漏れていたため。",
                "This year was reported already. Say why it is corrected, for example: one project had been left out of the sum.")
            : report.CorrectionReason?.Length > LongestReason ? new(
                "reason-too-long",
                $"理由が{report.CorrectionReason.Length:N0}字あります。{LongestReason:N0}字までで書いてください。例：集計の対象から1事業が漏れていたため。",
                $"The reason has {report.CorrectionReason.Length:N0} characters. Keep it to {LongestReason:N0}.")
            : report.Figures.All(figure => figure.Amount is null && figure.Denominator is null) ? new(
                "no-figures",
                "どの欄も空です。分かる数値を一つ以上入力してください。分からない欄は空けておけます。例：12.5",
                "Every cell is blank. Give at least one figure, for example 12.5; cells that are not known may stay blank.")
            : report.Figures.Select((figure, index) => OfRow(FigureRules.Refuse(figure, course, content), index + 1)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>Of many figures, which one: whoever sends rows counts them.</summary>
    private static Refusal? OfRow(Refusal? refusal, int row) =>
        refusal is null ? null : refusal with { Reason = $"{row}行目：{refusal.Reason}", ReasonEn = $"Row {row}: {refusal.ReasonEn}" };
}
