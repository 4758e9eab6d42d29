using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>Targets for the effects on the region, of a size that fits the plan's value added.</summary>
internal static class WriteRipple
{
    private const long Round = 10_000_000;

    public static RippleSection Of(SamplePlan plan)
    {
        var dice = new Dice("ripple", plan.Key);
        return new()
        {
            InRegionTrade = Money(plan, plan.ValueAddedYen * dice.Roll(4, 7), dice.Roll(1150, 1280)),
            Sales = Money(plan, plan.ValueAddedYen * dice.Roll(9, 14), dice.Roll(1180, 1320)),
            Jobs = Grown(plan, Math.Max(20, plan.ValueAddedYen / 9_000_000), dice.Roll(1080, 1180), 1, "人", "people"),
            Wages = Grown(plan, dice.Roll(318, 402) * 10_000L, dice.Roll(1100, 1190), 10_000, "円／人（年）", "yen per person and year"),
        };
    }

    private static RippleTarget Money(SamplePlan plan, long baseline, int thousandths) => Grown(plan, baseline / Round * Round, thousandths, Round, "円", "yen");

    private static RippleTarget Grown(SamplePlan plan, long baseline, int thousandths, long unit, string name, string nameEn) => new()
    {
        Baseline = baseline,
        Target = Shares.PerMille(baseline, thousandths, unit),
        Unit = name,
        UnitEn = nameEn,
        TargetYear = plan.End,
    };
}
