using System.Text.Json;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Kaname.Web.Strategy;

namespace Kaname.Web.Plans;

/// <summary>A published plan as it is written in JSON: its edition in force, with what has been reported since.</summary>
/// <remarks>Its parts are read when they are written, so that a long list costs no more than the part of it that is asked for.</remarks>
public sealed class PlanView
{
    private readonly PublishedPlan _plan;
    private readonly PublishedNation _nation;
    private readonly Municipalities _municipalities;

    internal PlanView(PublishedPlan plan, PublishedNation nation, Municipalities municipalities) =>
        (_plan, _nation, _municipalities) = (plan, nation, municipalities);

    /// <summary>Its id: type, area and number.</summary>
    public string Id => _plan.Id;

    /// <summary>A, B or C.</summary>
    public string Type => _plan.Type.ToString();

    /// <summary>In Japanese.</summary>
    public string Name => _plan.Name;

    /// <summary>In English.</summary>
    public string NameEn => _plan.NameEn;

    /// <summary>What it is about, in Japanese.</summary>
    public string? Summary => _plan.Content.Basics.Summary;

    /// <summary>What it is about, in English.</summary>
    public string? SummaryEn => _plan.Content.Basics.SummaryEn;

    /// <summary>Who leads it.</summary>
    public BodyView Lead => BodyView.Of(_plan.Current.Lead, _municipalities);

    /// <summary>Every author government; for type A the state and the proposers.</summary>
    public IReadOnlyList<BodyView> Authors => [.. _plan.Current.Authors.Select(author => BodyView.Of(author, _municipalities))];

    /// <summary>Codes of the prefectures of its authors and its area.</summary>
    public IReadOnlyList<string> Prefectures => [.. _plan.Prefectures.Select(prefecture => prefecture.Value)];

    /// <summary>Slugs of the blocks that they lie in.</summary>
    public IReadOnlyList<string> Blocks => [.. _plan.Blocks.Select(block => block.Slug)];

    /// <summary>Codes of the prefectures and municipalities that are its area.</summary>
    public IReadOnlyList<string> Area => [.. _plan.Content.Area.Places.Select(place => place.Value)];

    /// <summary>Numbers of its strategic fields.</summary>
    public IReadOnlyList<int> Fields => _plan.Content.Industries.Fields;

    /// <summary>Slug of its category of the map legend.</summary>
    public string? Category => _plan.Content.Industries.Category;

    /// <summary>The industries that it names.</summary>
    public IReadOnlyList<string> Industries => _plan.Content.Industries.Industries;

    /// <summary>Its first and last fiscal year.</summary>
    public PeriodView Period => new(_plan.Content.Basics.Start?.Year, _plan.Content.Basics.End?.Year);

    /// <summary>The edition in force.</summary>
    public int Edition => _plan.Current.Edition;

    /// <summary>When that was published.</summary>
    public DateTimeOffset PublishedAt => JapanTime.Of(_plan.Current.PublishedAt);

    /// <summary>active, onHold, withdrawn or closed.</summary>
    public string Standing => JsonNamingPolicy.CamelCase.ConvertName(_plan.Standing.ToString());

    /// <summary>Is the next edition being written?</summary>
    public bool UnderRevision => _plan.UnderRevision;

    /// <summary>The steps of the edition in force, in order, with the days on which they were reached.</summary>
    public IReadOnlyList<PlanStepView> Steps =>
    [
        .. from step in Course.For(_plan.Type).Steps
           select PlanStepView.Of(step, _plan.Current.Steps.FirstOrDefault(reached => reached.Step == step.Step)),
    ];

    /// <summary>The KGIs of its type's set: first the mandatory ones.</summary>
    public IReadOnlyList<GoalView> Kgis => [.. Read.Where(goal => goal.Whole.Goal.Kgi is not null).Select(goal => new GoalView(goal, _municipalities))];

    /// <summary>Its own goals.</summary>
    public IReadOnlyList<GoalView> OwnGoals => [.. Read.Where(goal => goal.Whole.Goal.Kgi is null).Select(goal => new GoalView(goal, _municipalities))];

    /// <summary>Its projects.</summary>
    public IReadOnlyList<PlanProjectView> Projects =>
        [.. ProjectLine.Of(_plan, _plan.Current, _nation).Select(line => PlanProjectView.Of(line, _municipalities))];

    /// <summary>Every edition that was published, oldest first; none is ever changed.</summary>
    public IReadOnlyList<PlanVersionView> Versions => [.. _plan.Versions.Select(version => PlanVersionView.Of(_plan.Id, version))];

    /// <summary>The fiscal years that were reported and accepted.</summary>
    public IReadOnlyList<int> ReportedYears => [.. _plan.ReportedYears.Select(year => year.Year)];

    /// <summary>Where people read it.</summary>
    public PagesView Pages => PagesView.Of(PlanAddress.Of(_plan.Id));

    /// <summary>The goals as the plan's page reads them.</summary>
    private IReadOnlyList<PlanGoal> Read => field ??= PlanGoals.Of(_plan, _plan.Current, _nation);

    /// <summary>The whole of a KGI, for the columns of a table.</summary>
    internal GoalReading? ReadingOf(Kgi kgi) => Read.FirstOrDefault(goal => goal.Whole.Goal.Kgi == kgi)?.Whole;
}

/// <summary>From a fiscal year to another, both included.</summary>
public sealed record PeriodView(int? Start, int? End);

/// <summary>A page in both languages.</summary>
public sealed record PagesView(string Ja, string En)
{
    internal static PagesView Of(string address) => new(address, "/en" + address);
}

/// <summary>A step that a plan took.</summary>
/// <param name="FirstReached">The day in Japan; null where it left no trace.</param>
/// <param name="LastReached">The same, after any way back.</param>
/// <param name="On">The day outside, such as that of the governor's announcement.</param>
/// <param name="ChangesAskedFor">How often changes were asked for here.</param>
public sealed record PlanStepView(int Number, string Step, string Name, string NameEn, DateOnly? FirstReached, DateOnly? LastReached, DateOnly? On, int ChangesAskedFor)
{
    internal static PlanStepView Of(StepDefinition step, PublishedStep? reached) => new(
        step.Number,
        Words.Of(step.Step),
        step.Name,
        step.NameEn,
        reached is null ? null : JapanTime.DayOf(reached.FirstReached),
        reached is null ? null : JapanTime.DayOf(reached.LastReached),
        reached?.On,
        reached?.ChangesAskedFor ?? 0);
}

/// <summary>A project of a plan: one side, public or private, at one place.</summary>
/// <param name="Part">public or private; null if nobody has said.</param>
/// <param name="SharedKey">The same in every plan that lists the same project or programme.</param>
/// <param name="PlannedYen">By fiscal year; a year that is missing is not known.</param>
/// <param name="PlannedTotalYen">The sum of those years.</param>
/// <param name="ReportedYen">Investment reported for it to date.</param>
/// <param name="AlsoIn">Other public plans that name the same key.</param>
public sealed record PlanProjectView(
    string Id,
    string Name,
    string NameEn,
    BodyView? Place,
    string? Part,
    IReadOnlyList<string> Investors,
    string? CorporateNumber,
    string? SharedKey,
    string? Category,
    string? Stage,
    PeriodView Period,
    IReadOnlyDictionary<int, long> PlannedYen,
    long? PlannedTotalYen,
    long? ReportedYen,
    IReadOnlyList<string> AlsoIn)
{
    internal static PlanProjectView Of(ProjectLine line, Municipalities municipalities)
    {
        var project = line.Project;
        var name = project.Name ?? project.Id;
        return new PlanProjectView(
            project.Id,
            name,
            project.NameEn ?? name,
            project.Place is { } place ? BodyView.Of(place, municipalities) : null,
            project.Part == Policy.Indicators.Part.None ? null : Words.Of(project.Part),
            project.Investors,
            project.CorporateNumber?.Value,
            project.SharedKey,
            project.Category,
            project.Stage is { } stage ? Words.Of(stage) : null,
            new PeriodView(project.Start?.Year, project.End?.Year),
            project.PlannedYen,
            line.Planned,
            line.Reported,
            [.. line.AlsoIn.Select(plan => plan.Id)]);
    }
}

/// <summary>An edition that was published.</summary>
/// <param name="Address">Where people read it.</param>
public sealed record PlanVersionView(int Edition, string Name, string NameEn, DateTimeOffset SubmittedAt, DateTimeOffset PublishedAt, PagesView Address)
{
    internal static PlanVersionView Of(string planId, PublishedVersion version) => new(
        version.Edition, version.Name, version.NameEn, JapanTime.Of(version.SubmittedAt), JapanTime.Of(version.PublishedAt), PagesView.Of(PlanAddress.OfEdition(planId, version.Edition)));
}
