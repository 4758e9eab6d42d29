using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>
/// Value added per worker of one government's local industry, exact with its value added: the increase per worker in year t is
/// (value added beyond what the workers of year t would have made at the productivity of the start) ÷ (workers of year t).
/// For the growth rate the denominator is what those workers would have made.
/// </summary>
internal sealed class Productivity
{
    /// <summary>Value added is to grow by this much in all, workers by less.</summary>
    private const int GrowthPercent = 28;
    private const int WorkersPercent = 6;

    private readonly SampleFigures _figures;
    private readonly Place _government;
    private readonly long _perWorker;
    private readonly long _workers;
    private readonly int _first;
    private readonly int _years;

    public Productivity(SamplePlan plan, SampleFigures figures, Place government)
    {
        (_figures, _government, _first, _years) = (figures, government, plan.Start.Year, plan.Years);
        _perWorker = new Dice("productivity", plan.Key).Roll(38, 56) * 100_000L;
        _workers = figures.ValueAdded[government].Values.Sum() * 100 / GrowthPercent / _perWorker;
    }

    public GoalShare Share(Kgi kgi)
    {
        var last = _first + _years - 1;
        return new()
        {
            Government = _government,
            BaselineRatio = Parts(kgi, _first - 1),
            MilestoneRatios = Enumerable.Range(_first, _years - 1).ToDictionary(year => year, year => Parts(kgi, year)),
            FinalRatio = Parts(kgi, last),
        };
    }

    /// <summary>The ratio expected at the end of a year.</summary>
    public RatioParts Parts(Kgi kgi, int year)
    {
        var more = _workers * WorkersPercent * (year - _first + 1) / (100 * _years);
        var increase = _figures.ValueAdded[_government].Where(pair => pair.Key <= year).Sum(pair => pair.Value) - (more * _perWorker);
        var workers = _workers + more;
        return new(increase, kgi == Kgi.ProductivityRate ? workers * _perWorker : workers);
    }
}
