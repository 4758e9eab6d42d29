using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>Writes the goals of a sample plan: the KGIs of its type by government and part, and its own.</summary>
internal sealed class WriteGoals(SamplePlan plan, SampleFigures figures)
{
    public GoalsSection Section() => new() { Items = [.. Kgis(), .. plan.Goals.Select(Own)] };

    /// <summary>An early draft: no yearly targets yet.</summary>
    public static GoalsSection WithoutMilestones(GoalsSection goals) => new()
    {
        Items = [.. goals.Items.Select(goal => goal with { Shares = [.. goal.Shares.Select(share => share with { Milestones = new Dictionary<int, long>() })] })],
    };

    private IEnumerable<Goal> Kgis()
    {
        foreach (var definition in KgiSets.For(plan.Type).Items)
        {
            if (definition.Obligation == Obligation.Mandatory || plan.Productivity.Contains(definition.Kgi))
            {
                yield return new()
                {
                    Id = definition.Kgi.Slug(),
                    Level = GoalLevel.MandatoryKgi,
                    Kgi = definition.Kgi,
                    Name = definition.Name,
                    NameEn = definition.NameEn,
                    Kind = definition.Kind,
                    Unit = definition.Unit,
                    UnitEn = definition.UnitEn,
                    BaselineYear = plan.Start - 1,
                    TargetYear = plan.End,
                    Shares = [.. figures.Governments.SelectMany(government => SharesOf(definition.Kgi, government))],
                };
            }
        }
    }

    private IEnumerable<GoalShare> SharesOf(Kgi kgi, Place government) => kgi switch
    {
        Kgi.Investment => [Running(government, Part.Private, Invested(government, Part.Private)), Running(government, Part.Public, Invested(government, Part.Public))],
        Kgi.ValueAdded => [Running(government, Part.None, figures.ValueAdded[government])],
        Kgi.TrainedPeople => [Running(government, Part.None, figures.Trained[government])],
        _ => [new Productivity(plan, figures, government).Share(kgi)],
    };

    private Dictionary<int, long> Invested(Place government, Part part) =>
        figures.Years.ToDictionary(year => year.Year, year => figures.Invested(government, part, year.Year));

    /// <summary>Yearly amounts as running sums: a milestone for every year but the last, whose end is the final target.</summary>
    private GoalShare Running(Place government, Part part, IReadOnlyDictionary<int, long> amounts)
    {
        var (sum, milestones) = (0L, new Dictionary<int, long>());
        foreach (var year in figures.Years)
        {
            sum += amounts.GetValueOrDefault(year.Year);
            if (year < plan.End)
            {
                milestones[year.Year] = sum;
            }
        }

        return new() { Government = government, Part = part, Baseline = 0, Milestones = milestones, Final = sum };
    }

    private Goal Own(SampleGoal goal)
    {
        var ratio = goal.Indicator.Kind == MeasureKind.Ratio;
        return new()
        {
            Id = goal.Indicator.Key,
            Level = goal.Indicator.Level,
            Name = goal.Indicator.Name,
            NameEn = goal.Indicator.NameEn,
            Kind = goal.Indicator.Kind,
            Unit = goal.Indicator.Unit,
            UnitEn = goal.Indicator.UnitEn,
            Scope = goal.Indicator.Scope,
            BaselineYear = plan.Start - 1,
            TargetYear = plan.End,
            Shares =
            [
                ratio
                    ? new() { Government = figures.Governments[0], BaselineRatio = new(goal.Baseline, goal.BaselineDenominator), FinalRatio = new(goal.Final, goal.FinalDenominator) }
                    : new() { Government = figures.Governments[0], Baseline = goal.Baseline, Final = goal.Final },
            ],
        };
    }
}
