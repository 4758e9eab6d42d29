using System.Text.Json.Serialization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Web.Indicators;
using Kaname.Web.Strategy;

namespace Kaname.Web.Plans;

/// <summary>A KGI or another goal of a plan, as its page reads it. Amounts are whole yen or people, or as the unit says; null is "nobody has said".</summary>
public sealed record GoalView : GoalFiguresView
{
    private readonly Goal _goal;

    internal GoalView(PlanGoal read, Municipalities municipalities)
        : base(read.Whole)
    {
        _goal = read.Whole.Goal;
        Parts = [.. read.Parts.Select(part => new GoalPartView(part))];
        Shares = [.. _goal.Shares.Select(share => GoalShareView.Of(share, municipalities))];
    }

    /// <summary>Names it within its plan.</summary>
    public string Goal => _goal.Id;

    /// <summary>Which KGI it is; null for a goal of the plan's own.</summary>
    public string? Kgi => _goal.Kgi?.Slug();

    /// <summary>mandatoryKgi, ownKgi, ownKpi or outputKpi.</summary>
    public string Level => Words.Of(_goal.Level);

    /// <summary>In Japanese.</summary>
    public string Name => _goal.Name ?? _goal.Id;

    /// <summary>In English.</summary>
    public string NameEn => _goal.NameEn ?? Name;

    /// <summary>period, cumulative, stock or ratio. Of a period kind milestones, target and every toDate are running sums.</summary>
    public string Kind => Words.Of(_goal.Kind);

    /// <summary>In Japanese.</summary>
    public string? Unit => _goal.Unit;

    /// <summary>In English.</summary>
    public string? UnitEn => _goal.UnitEn;

    /// <summary>inRegion or wideArea.</summary>
    public string Scope => Words.Of(_goal.Scope);

    /// <summary>The fiscal year at the end of which the baseline stands.</summary>
    public int? BaselineYear => _goal.BaselineYear?.Year;

    /// <summary>The fiscal year by the end of which the target is to be reached.</summary>
    public int? TargetYear => _goal.TargetYear?.Year;

    /// <summary>The same figures for public and private alone, where the plan keeps them apart.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<GoalPartView> Parts { get; }

    /// <summary>What each government has set itself, by part.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<GoalShareView> Shares { get; }
}

/// <summary>The public or the private part of a goal.</summary>
public sealed record GoalPartView : GoalFiguresView
{
    internal GoalPartView(GoalReading reading)
        : base(reading) => Part = Words.Of(reading.Part!.Value);

    /// <summary>public or private.</summary>
    public string Part { get; }
}

/// <summary>The figures of a goal by year, and how far it has come.</summary>
public abstract record GoalFiguresView
{
    private readonly GoalReading _reading;

    private protected GoalFiguresView(GoalReading reading)
    {
        _reading = reading;
        Years = [.. reading.Years.Select(GoalYearView.Of)];
        Progress = ProgressView.Of(reading.Progress, reading.Expected, reading.ExpectedFormula, reading.Unreported);
    }

    /// <summary>The figure to start from.</summary>
    public decimal? Baseline => Figures.Of(_reading.Baseline);

    /// <summary>Of a ratio: the two numbers under the baseline.</summary>
    public RatioParts? BaselineRatio => _reading.BaselineParts;

    /// <summary>The final target.</summary>
    public decimal? Target => Figures.Of(_reading.Final);

    /// <summary>Of a ratio: the two numbers under the target.</summary>
    public RatioParts? TargetRatio => _reading.FinalParts;

    /// <summary>Every fiscal year of the plan.</summary>
    public IReadOnlyList<GoalYearView> Years { get; }

    /// <summary>The figure to date: for period kinds the running sum.</summary>
    public decimal? ToDate => Figures.Of(_reading.ToDate);

    /// <summary>How far it has come.</summary>
    public ProgressView Progress { get; }
}

/// <summary>One fiscal year of a goal.</summary>
/// <param name="Milestone">What the plan wants by the end of the year; null where it names nothing for it.</param>
/// <param name="Actual">What was reported of this year alone; null where nothing was. Blank is not zero.</param>
/// <param name="ToDate">What has been reached by the end of the year: for period kinds the running sum; null where nothing was reported of it.</param>
/// <param name="ActualRatio">Of a ratio: the two numbers under it.</param>
public sealed record GoalYearView(int Year, decimal? Milestone, decimal? Actual, decimal? ToDate, RatioParts? MilestoneRatio, RatioParts? ActualRatio)
{
    internal static GoalYearView Of(GoalYear year) => new(
        year.Year.Year, Figures.Of(year.Target), Figures.Of(year.Alone), Figures.Of(year.Actual), year.TargetParts, year.ActualParts);
}

/// <summary>One government's share of a goal, or one part of it.</summary>
/// <param name="Part">public or private; null where the goal has no parts.</param>
/// <param name="Milestones">By fiscal year; of a period kind running sums, on one scale with the target.</param>
public sealed record GoalShareView(
    BodyView Government,
    string? Part,
    long? Baseline,
    IReadOnlyDictionary<int, long> Milestones,
    long? Target,
    RatioParts? BaselineRatio,
    IReadOnlyDictionary<int, RatioParts> MilestoneRatios,
    RatioParts? TargetRatio)
{
    internal static GoalShareView Of(GoalShare share, Municipalities municipalities) => new(
        BodyView.Of(share.Government, municipalities),
        share.Part == Policy.Indicators.Part.None ? null : Words.Of(share.Part),
        share.Baseline,
        share.Milestones,
        share.Final,
        share.BaselineRatio,
        share.MilestoneRatios,
        share.FinalRatio);
}
