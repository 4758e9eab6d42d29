using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Indicators;

public class GoalTargetsTests
{
    private static readonly FiscalYear Start = new(2026);
    private static readonly FiscalYear End = new(2030);

    [Fact]
    public void Only_the_KGIs_of_the_set_become_targets()
    {
        var section = new GoalsSection
        {
            Items =
            [
                Goal(MeasureKind.Period, Share("16", 10, 100), Share("17", 5, 50)) with { Level = GoalLevel.MandatoryKgi, Kgi = Kgi.Investment },
                Goal(MeasureKind.Stock, Share("16", 1, 2)) with { Level = GoalLevel.OwnKpi },
            ],
        };
        var targets = section.Targets();
        Assert.Equal(["16", "17"], targets.Select(target => target.Place.Value));
        Assert.Equal((10, 100, 30), (targets[0].Baseline, targets[0].Final, targets[0].Milestones[new FiscalYear(2027)]));
    }

    [Fact]
    public void The_road_of_a_goal_adds_its_shares()
    {
        var line = Goal(MeasureKind.Stock, Share("16", 10, 100), Share("17", 5, 50)).Line(Start, End);
        Assert.Equal((15, 150, 60), (line.Baseline!.Value, line.Final!.Value, line.Milestones[new FiscalYear(2027)]));
        Assert.Equal((2025, 2030), (line.BaselineYear, line.TargetYear));
    }

    [Fact]
    public void What_one_share_does_not_state_the_whole_does_not_state()
    {
        var line = Goal(MeasureKind.Stock, Share("16", null, 100), Share("17", 5, null)).Line(Start, End);
        Assert.Equal((null, null), (line.Baseline, line.Final));
        Assert.Equal(5, Goal(MeasureKind.Period, Share("16", null, 100), Share("17", 5, 1)).Line(Start, End).Baseline);
    }

    [Fact]
    public void A_ratio_adds_numerators_and_denominators_of_its_shares()
    {
        var share = new GoalShare { Government = Place.Parse("16"), BaselineRatio = new RatioParts(1, 10), FinalRatio = new RatioParts(3, 10) };
        var line = Goal(MeasureKind.Ratio, share, share with { BaselineRatio = new RatioParts(3, 30) }).Line(Start, End);
        Assert.Equal((new Fraction(4, 40), new Fraction(6, 20)), (line.Baseline, line.Final));
    }

    private static Goal Goal(MeasureKind kind, params GoalShare[] shares) => new() { Kind = kind, Shares = shares };

    private static GoalShare Share(string government, long? baseline, long? final) => new()
    {
        Government = Place.Parse(government),
        Baseline = baseline,
        Final = final,
        Milestones = new Dictionary<int, long> { [2027] = 30 },
    };
}
