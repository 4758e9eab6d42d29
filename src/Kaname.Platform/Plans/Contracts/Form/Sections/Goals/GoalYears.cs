using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>The years of a goal: its baseline, its target and those between.</summary>
internal static class GoalYears
{
    public static IReadOnlyList<FormField> Fields(string prefix) =>
    [
        new(prefix + "baselineYear", FieldKind.Year, "基準年度", "Baseline year") { Wanted = true, Example = "令和7年度" },
        new(prefix + "targetYear", FieldKind.Year, "目標年度", "Target year") { Wanted = true, Example = "令和14年度", Hint = "目標年度を変えて保存すると、年度の欄が増減します。", HintEn = "Save after changing it, and the columns follow." },
    ];

    /// <summary>The years after the baseline and before the target, which stand for the plan's period where the goal has none yet; and those with a figure.</summary>
    public static IReadOnlyList<FiscalYear> Between(Goal goal, FormContext context)
    {
        var basics = context.Content.Basics;
        var first = goal.BaselineYear is { Year: < FiscalYear.MaxYear } baseline ? baseline + 1 : basics.Start;
        var last = (goal.TargetYear ?? basics.End) is { Year: > FiscalYear.MinYear } target ? target - 1 : (FiscalYear?)null;
        var years = first is { } from && last is { } to ? FiscalYear.Range(from, to) : [];
        return [.. years.Concat(WithFigures(goal)).Distinct().Order()];
    }

    public static FormProblem? Backwards(string path, FiscalYear? baseline, FiscalYear? target)
    {
        if (baseline is not { } from || target is not { } to || to > from)
        {
            return null;
        }

        var example = from.Year < FiscalYear.MaxYear ? from + 1 : from;
        return new(
            path,
            $"目標年度の{to.ToJapanese()}が、基準年度の{from.ToJapanese()}より後になっていません。基準年度より後の年度にしてください。例：{example}",
            $"The target year {to.ToEnglish()} does not lie after the baseline year {from.ToEnglish()}. Enter a later one, for example {example}.");
    }

    /// <summary>Years that run backwards hold none: that is said once, beside the target year.</summary>
    public static FormProblem? Outside(string path, FiscalYear year, FiscalYear? baseline, FiscalYear? target) =>
        target < baseline || ((baseline is not { } from || year >= from) && (target is not { } to || year <= to))
            ? null
            : new(
                path,
                $"{year.ToJapanese()}は、基準年度から目標年度までの間にありません。目標年度を直すか、この年度の値を消してください。例：{baseline ?? target}年度から{target ?? baseline}年度まで",
                $"{year.ToEnglish()} does not lie between the baseline and the target year. Correct the target year, or take the figure of this year away, for example FY{baseline ?? target} to FY{target ?? baseline}.");

    private static IEnumerable<FiscalYear> WithFigures(Goal goal) => goal.Shares
        .SelectMany(share => share.Milestones.Keys.Concat(share.MilestoneRatios.Keys))
        .Where(FiscalYear.IsInRange)
        .Select(year => new FiscalYear(year));
}
