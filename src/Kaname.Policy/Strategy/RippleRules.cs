using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>The rules of our own checks on ripple effects. The paper asks for targets of growth: more trade, sales and jobs, higher wages.</summary>
internal static class RippleRules
{
    private const string Wages = "wages";

    public static Finding LabourTargetsAreBoth(PlanFacts plan)
    {
        var ripple = plan.Content.Ripple;
        var missing = new Missing();
        missing.If(ripple.Jobs?.Target is null, "雇用", "jobs", "jobs.target");
        missing.If(ripple.Wages?.Target is null, "賃上げ", "wage growth", "wages.target");
        return missing.Any
            ? Finding.NotMet(PlanSection.Ripple, $"{missing.Ja}の目標値がありません。", $"There is no target for {missing.En}.").At(missing.Field)
            : Finding.Met(PlanSection.Ripple, "雇用と賃上げの目標値があります。", "Jobs and wages have targets.").At("jobs");
    }

    public static Finding TargetsAreWhole(PlanFacts plan)
    {
        var set = Effects(plan.Content.Ripple).Where(effect => effect.Target is { Target: not null }).ToList();
        if (set.Count == 0)
        {
            return Finding.NotApplicable(PlanSection.Ripple, "波及効果の目標値は、まだ入力されていません。", "No ripple target is entered yet.").At("inRegionTrade");
        }

        var (missing, noRise, noGrowth, outside) = (new Missing(), new Missing(), new Missing(), new Missing());
        foreach (var (field, effect, name, nameEn) in set)
        {
            var target = effect!;
            missing.If(target.Baseline is null, $"{name}の基準値", $"the baseline of {nameEn}", field + ".baseline");
            missing.If(Text.IsBlank(target.Unit), $"{name}の単位", $"the unit of {nameEn}", field is Wages ? "wages.unit" : field);
            missing.If(target.TargetYear is null, $"{name}の目標年度", $"the target year of {nameEn}", field + ".targetYear");
            var rate = IsRate(field, target);
            noGrowth.If(rate && target.Target <= 0, name, nameEn, field + ".target");
            noRise.If(!rate && target.Target <= target.Baseline, name, nameEn, field + ".target");
            outside.If(PeriodWords.IsOutside(plan.Content.Basics, target.TargetYear), name, nameEn, field + ".targetYear");
        }

        return new Faults()
            .Add(missing, names => $"{names}がありません。", names => $"Missing: {names}.")
            .Add(
                noRise,
                names => $"{names}の目標値が基準値を上回っていません。基準値より大きい目標値を入力してください。",
                names => $"The target does not lie above the baseline: {names}. Enter a target above the baseline.")
            .Add(
                noGrowth,
                names => $"{names}の伸び率の目標値が0を上回っていません。0より大きい伸び率を入力してください。",
                names => $"The target rate of growth does not lie above 0: {names}. Enter a rate above 0.")
            .Add(
                outside,
                names => $"{names}の目標年度が計画の期間の外にあります。{PeriodWords.Ja(plan.Content.Basics)}の年度を入力してください。",
                names => $"The target year lies outside the plan's period: {names}. Enter a year {PeriodWords.En(plan.Content.Basics)}.")
            .Or(Finding.Met(
                PlanSection.Ripple,
                $"入力した目標値{set.Count}件に基準値、単位、期間内の目標年度があり、基準値を上回っています。",
                $"Targets entered: {set.Count}. Each has a baseline, a unit and a year within the period, and aims to rise.").At("inRegionTrade"));
    }

    private static IEnumerable<(string Field, RippleTarget? Target, string Name, string NameEn)> Effects(RippleSection ripple) =>
    [
        ("inRegionTrade", ripple.InRegionTrade, "域内取引額", "trade within the region"),
        ("sales", ripple.Sales, "売上額", "sales"),
        ("jobs", ripple.Jobs, "雇用", "jobs"),
        (Wages, ripple.Wages, "賃上げ", "wages"),
    ];

    /// <summary>Wages may be given as a rate of growth: they rise with any rate above 0, also with one below that of the baseline year.</summary>
    private static bool IsRate(string field, RippleTarget target) => field is Wages && target.Unit?.Trim() is "％" or "%";
}
