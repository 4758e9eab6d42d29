using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>The yearly amounts behind a plan's projects and targets: totals of the file, spread over years and governments.</summary>
internal sealed class SampleFigures
{
    private readonly SamplePlan _plan;
    private readonly SampleRevision? _revision;
    private readonly Dictionary<string, IReadOnlyDictionary<int, long>> _planned;

    public SampleFigures(SamplePlan plan, SampleRevision? revision)
    {
        (_plan, _revision) = (plan, revision);
        Governments = [.. plan.Authors.Select(author => author.Place!.Value)];
        _planned = plan.Projects.ToDictionary(project => project.Id, project => (IReadOnlyDictionary<int, long>)Plan(project), StringComparer.Ordinal);
        ValueAdded = Spread(plan.ValueAddedYen, ValueUnit, year => year + 1);
        Trained = Spread(plan.TrainedPeople, 1, year => year + 3);
    }

    /// <summary>The author governments by place, the lead first.</summary>
    public IReadOnlyList<Place> Governments { get; }

    /// <summary>What each government expects of ② in each year beyond the year before.</summary>
    public IReadOnlyDictionary<Place, IReadOnlyDictionary<int, long>> ValueAdded { get; }

    /// <summary>The people each government expects to train in each year.</summary>
    public IReadOnlyDictionary<Place, IReadOnlyDictionary<int, long>> Trained { get; }

    public IEnumerable<FiscalYear> Years => FiscalYear.Range(_plan.Start, _plan.End);

    /// <summary>Money is planned in round amounts, the rounder the larger the plan.</summary>
    private long MoneyUnit => _plan.Type switch { PlanType.A => 100_000_000, PlanType.B => 10_000_000, _ => 1_000_000 };

    private long ValueUnit => _plan.Type == PlanType.C ? 100_000 : 10_000_000;

    public IReadOnlyDictionary<int, long> Planned(SampleProject project) => _planned[project.Id];

    /// <summary>The government that answers for a place: the author there, the prefecture before its neighbours, else the lead.</summary>
    public Place GovernmentOf(Place place) => Governments
        .Where(government => government.Contains(place)).OrderByDescending(government => government.Value.Length)
        .Cast<Place?>().FirstOrDefault() ?? Governments[0];

    /// <summary>What is planned for a year by a government and part.</summary>
    public long Invested(Place government, Part part, int year) => _plan.Projects
        .Where(project => project.Part == part && GovernmentOf(project.Place) == government)
        .Sum(project => _planned[project.Id].GetValueOrDefault(year));

    private Dictionary<int, long> Plan(SampleProject project)
    {
        // Two plans that list the same project spread it alike.
        var dice = new Dice("planned", project.SharedKey ?? $"{_plan.Key}/{project.Id}");
        var years = project.End - project.Start + 1;
        var weights = Enumerable.Range(0, years).Select(i => (long)((2 * Math.Min(i + 1, years - i)) + 1) * dice.Roll(85, 115)).ToList();
        var unit = project.SharedKey is null ? MoneyUnit : 10_000_000;
        return Revised(FiscalYear.Range(project.Start, project.End).Zip(Shares.Of(project.TotalYen, weights, unit)), unit);
    }

    /// <summary>A total over governments by what they invest (each at least a little), and over years by a weight.</summary>
    private Dictionary<Place, IReadOnlyDictionary<int, long>> Spread(long total, long unit, Func<int, int> weightOfYear)
    {
        var invested = Governments.Select(government => _plan.Projects.Where(project => GovernmentOf(project.Place) == government).Sum(project => project.TotalYen / 1_000_000)).ToList();
        var least = Math.Max(1, invested.Sum() / (8 * Governments.Count));
        var parts = Shares.Of(total, [.. invested.Select(yen => Math.Max(yen, least))], unit);
        var weights = Enumerable.Range(0, _plan.Years).Select(year => (long)weightOfYear(year)).ToList();
        return Governments.Zip(parts).ToDictionary(
            share => share.First,
            share => (IReadOnlyDictionary<int, long>)Revised(Years.Zip(Shares.Of(share.Second, weights, unit)), unit));
    }

    private Dictionary<int, long> Revised(IEnumerable<(FiscalYear Year, long Amount)> amounts, long unit) => amounts.ToDictionary(
        pair => pair.Year.Year,
        pair => _revision is { } revision && pair.Year > revision.After ? Shares.PerMille(pair.Amount, revision.Percent * 10, unit) : pair.Amount);
}
