using Kaname.Platform.Indicators;
using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>What a sample plan reached in a year: its yearly targets, met as well as its pace says, with a little scatter.</summary>
internal sealed class WriteResults(SamplePlan plan, SampleFigures figures, PlanContent content, FiscalYear year, bool corrected)
{
    private const long Thousand = 1_000;

    public IReadOnlyList<ReportedFigure> Rows()
    {
        var blank = plan.Turns.Where(turn => turn.Kind == SampleTurnKind.Blank && turn.Year == year).Select(turn => turn.Value).ToHashSet();
        return [.. content.Goals.Items.SelectMany(Of).Select(row => blank.Contains(row.Goal) ? row with { Amount = null, Denominator = null } : row)];
    }

    private IEnumerable<ReportedFigure> Of(Goal goal) => goal.Kgi switch
    {
        Kgi.Investment => Investments(goal),
        Kgi.ValueAdded => ValueAdded(goal),
        Kgi.TrainedPeople => Trained(goal),
        { } kgi => figures.Governments.Select(government => Ratio(goal, government, new Productivity(plan, figures, government).Parts(kgi, year.Year), Pace(1, kgi))),
        null => [Own(goal, plan.Goals.First(own => own.Indicator.Key == goal.Id))],
    };

    private IEnumerable<ReportedFigure> Investments(Goal goal)
    {
        var begun = plan.Projects.Where(project => figures.Planned(project).GetValueOrDefault(year.Year) > 0).ToList();
        return begun.Count == 0
            // Nothing was to be invested yet, and nothing was: that is a zero, not a blank.
            ? goal.Shares.Select(share => new ReportedFigure(goal.Id, share.Part, share.Government, 0))
            : begun.Select(project => new ReportedFigure(
                goal.Id, project.Part, project.Place, Spent(project), Project: project.Id, SharedKey: project.SharedKey, Firm: project.Firm?.Number.Value));
    }

    private long Spent(SampleProject project)
    {
        // Two plans that list the same project report the same amount.
        var spent = project.SharedKey is { } key
            ? new Dice("spent", key, year).PerMilleAround(100, 4)
            : new Dice("spent", plan.Key, project.Id, year).PerMilleAround(Pace(0, "investment") / 10, 4);
        var lessAfterAll = corrected && project == plan.Projects.First(other => other.Part == Part.Private && other.SharedKey is null) ? 930 : 1000;
        return Shares.PerMille(Shares.PerMille(figures.Planned(project)[year.Year], spent), lessAfterAll, Thousand);
    }

    private IEnumerable<ReportedFigure> ValueAdded(Goal goal) => goal.Shares.SelectMany(share =>
    {
        var reached = Shares.PerMille(ToDate(figures.ValueAdded[share.Government]), Pace(1, "valueAdded", share.Government), Thousand);
        var places = plan.Projects.Select(project => project.Place).Where(place => figures.GovernmentOf(place) == share.Government).Distinct().Order().DefaultIfEmpty(share.Government).ToList();
        var dice = new Dice("places", plan.Key, share.Government);
        return places.Zip(Shares.Of(reached, [.. places.Select(_ => (long)dice.Roll(2, 5))], Thousand))
            .Select(pair => new ReportedFigure(goal.Id, Part.None, pair.First, pair.Second));
    });

    private IEnumerable<ReportedFigure> Trained(Goal goal) => goal.Shares.SelectMany(share =>
    {
        var trained = Shares.PerMille(figures.Trained[share.Government].GetValueOrDefault(year.Year), Pace(2, "trained", share.Government));
        var courses = plan.Programmes.Where(course => figures.GovernmentOf(course.Place) == share.Government && course.PeopleByYear.ContainsKey(year.Year)).ToList();
        var elsewhere = Math.Max(0, trained - courses.Sum(course => course.PeopleByYear[year.Year]));
        return courses.Select(course => new ReportedFigure(goal.Id, Part.None, course.Place, course.PeopleByYear[year.Year], SharedKey: course.Key))
            .Append(new(goal.Id, Part.None, share.Government, elsewhere));
    });

    private static ReportedFigure Ratio(Goal goal, Place government, RatioParts expected, int thousandths) =>
        new(goal.Id, Part.None, government, Shares.PerMille(expected.Numerator, thousandths), expected.Denominator);

    private ReportedFigure Own(Goal goal, SampleGoal own)
    {
        var pace = Pace(1, own.Indicator.Key);
        var (passed, years) = (year - plan.Start + 1, plan.Years);
        if (goal.Kind == MeasureKind.Ratio)
        {
            var workers = own.BaselineDenominator + ((own.FinalDenominator - own.BaselineDenominator) * passed / years);
            // Along the line of the ratio itself, so that a pace of 100 % lies on it whatever the denominators do.
            var start = (Int128)own.Baseline * workers / own.BaselineDenominator;
            var end = (Int128)own.Final * workers / own.FinalDenominator;
            return new(goal.Id, Part.None, figures.Governments[0], (long)(start + ((end - start) * passed * pace / (years * 1000))), workers);
        }

        var moved = Shares.PerMille((own.Final - own.Baseline) * (goal.Kind == MeasureKind.Period ? 1 : passed) / years, pace);
        var kept = own.Final == own.Baseline ? -new Dice("kept", plan.Key, year).Roll(0, 4) : 0;
        return new(goal.Id, Part.None, figures.Governments[0], (goal.Kind == MeasureKind.Period ? 0 : own.Baseline) + moved + kept);
    }

    private long ToDate(IReadOnlyDictionary<int, long> amounts) => amounts.Where(pair => pair.Key <= year.Year).Sum(pair => pair.Value);

    /// <summary>In thousandths: the plan's pace of that kind (C has no investment and no people), a little off by year and purpose.</summary>
    private int Pace(int kind, object purpose, Place? government = null)
    {
        var index = plan.Type == PlanType.C ? (purpose is Kgi ? 1 : 0) : kind;
        return new Dice("pace", plan.Key, purpose, government?.Value ?? "", year).PerMilleAround(plan.Pace[Math.Min(index, plan.Pace.Count - 1)], 2);
    }
}
