using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Reading;

/// <summary>A plan of the sample nation as <c>data/sample</c> tells it: what it is about, and what befalls it.</summary>
internal sealed record SamplePlan
{
    public required string Key { get; init; }
    public required PlanType Type { get; init; }

    /// <summary>The leading government; for A the prefecture that proposes for all.</summary>
    public required OrganisationCode Lead { get; init; }

    /// <summary>Those asked to write it too, one that leaves later included.</summary>
    public required IReadOnlyList<OrganisationCode> Joint { get; init; }
    public required BasicsSection Basics { get; init; }
    public required IReadOnlyList<Place> Area { get; init; }
    public required IReadOnlyList<Enclave> Enclaves { get; init; }
    public required IndustriesSection Industries { get; init; }
    public required WinningPathSection Path { get; init; }
    public required DateOnly Begins { get; init; }

    /// <summary>The step at which its first edition rests at the end of May 2028.</summary>
    public required PlanStep Reaches { get; init; }

    /// <summary>Actuals in % of the yearly targets: investment, value added and people; for C value added and productivity.</summary>
    public required IReadOnlyList<int> Pace { get; init; }
    public required long ValueAddedYen { get; init; }
    public required int TrainedPeople { get; init; }
    public required IReadOnlyList<Kgi> Productivity { get; init; }
    public required LocalResourceSection? Resource { get; init; }
    public required OutsideFirmsSection Outside { get; init; }
    public required (string Text, string TextEn)? Labour { get; init; }
    public required IReadOnlyList<SampleProject> Projects { get; init; }
    public required IReadOnlyList<SampleGoal> Goals { get; init; }
    public required IReadOnlyList<SampleProgramme> Programmes { get; init; }
    public required IReadOnlyList<SampleTurn> Turns { get; init; }

    public FiscalYear Start => Basics.Start!.Value;
    public FiscalYear End => Basics.End!.Value;
    public bool IsPublished => Reaches is PlanStep.Publication or PlanStep.StatePlanPublication;
    public int Years => End - Start + 1;

    /// <summary>The governments that write it in the end, the lead first.</summary>
    public IReadOnlyList<OrganisationCode> Authors => [Lead, .. Joint.Where(body => !Turns.Any(turn => turn.Kind == SampleTurnKind.Leaves && turn.By == body))];

    /// <summary>The step ② to ① and back as often as this, with what was asked for.</summary>
    public IEnumerable<SampleTurn> Of(SampleTurnKind kind) => Turns.Where(turn => turn.Kind == kind);

    public SampleTurn? Find(SampleTurnKind kind) => Turns.FirstOrDefault(turn => turn.Kind == kind);

    public bool Has(SampleTurnKind kind, FiscalYear year) => Turns.Any(turn => turn.Kind == kind && turn.Year == year);
}

/// <summary>A project of a sample plan.</summary>
/// <param name="Firm">The investing firm of a private project.</param>
/// <param name="Government">The investing government of a public one.</param>
internal sealed record SampleProject(
    string Id, string Name, string NameEn, Place Place, Part Part, SampleFirm? Firm, OrganisationCode? Government,
    FiscalYear Start, FiscalYear End, long TotalYen, ProjectStage Stage, string? SharedKey);

/// <summary>An invented firm, its name and number such that no real one can be meant.</summary>
internal sealed record SampleFirm(string Key, string Name, Policy.Identity.CorporateNumber Number, Place Place, string Reason, string ReasonEn);

/// <summary>A goal of a plan's own: an indicator with baseline and final target; denominators only for ratios.</summary>
internal sealed record SampleGoal(SampleIndicator Indicator, long Baseline, long Final, long BaselineDenominator, long FinalDenominator);

/// <summary>An indicator that plans choose from.</summary>
internal sealed record SampleIndicator(string Key, string Name, string NameEn, GoalLevel Level, MeasureKind Kind, string Unit, string UnitEn, GoalScope Scope, long Scale);

/// <summary>A course that several plans list under one key.</summary>
internal sealed record SampleProgramme(string Key, Place Place, IReadOnlyDictionary<int, int> PeopleByYear);

/// <summary>Something out of the ordinary in a plan's story.</summary>
internal sealed record SampleTurn(
    string Plan, SampleTurnKind Kind, DateOnly? On, FiscalYear? Year, OrganisationCode? By, PlanStep? Reaches, string? Value, string? Text);
