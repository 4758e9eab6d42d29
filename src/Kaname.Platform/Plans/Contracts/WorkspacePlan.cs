using Kaname.Platform.Consultation;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts;

/// <summary>A plan in the making, as one person may read it.</summary>
public sealed record WorkspacePlan
{
    public required string Id { get; init; }
    public required PlanType Type { get; init; }
    public required DataKind Data { get; init; }
    public required string Name { get; init; }
    public required string NameEn { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Where it stands: step, standing, edition, content version, authors and what they have confirmed.</summary>
    public required CourseState Course { get; init; }

    /// <summary>How much of it this person may read.</summary>
    public required WorkspaceReading Reading { get; init; }

    /// <summary>The text as it now reads; blank where <see cref="Reading"/> is <see cref="WorkspaceReading.StatusOnly"/>.</summary>
    public required PlanContent Content { get; init; }

    /// <summary>Of each section that was ever written, when and by whom. Nothing where only the status may be read.</summary>
    public required IReadOnlyDictionary<PlanSection, SavedSection> Sections { get; init; }

    /// <summary>Everything that moved it, oldest first, edits among it.</summary>
    public required IReadOnlyList<WorkspaceMove> History { get; init; }

    /// <summary>What the offices noted, in the order of their numbers. Only for authors and the two offices; empty for everybody else.</summary>
    public required IReadOnlyList<WorkspaceFinding> Findings { get; init; }

    /// <summary>The talks of step ③, in the order in which they were recorded. Nothing where only the status may be read.</summary>
    public required IReadOnlyList<WorkspaceTalk> Talks { get; init; }

    /// <summary>The files that are attached, in the order of their numbers. Nothing where only the status may be read.</summary>
    public required IReadOnlyList<WorkspaceFile> Files { get; init; }

    /// <summary>Every report of results by year and number, corrections after what they correct.</summary>
    public required IReadOnlyList<WorkspaceReport> Reports { get; init; }

    /// <summary>What this person may do now, or could do at another time, with what stands against it.</summary>
    public required IReadOnlyList<Offer> Offers { get; init; }

    /// <summary>May this person edit sections now?</summary>
    public bool MayEdit => May(TransitionId.EditSection);

    /// <summary>May this person take a transition now, given its inputs?</summary>
    public bool May(TransitionId transition) => Offers.Any(offer => offer.IsPossible && offer.Transition.Id == transition);
}

/// <summary>A section that was written: the version to send back with an edit, and who saved it last.</summary>
public sealed record SavedSection(Guid Version, DateTimeOffset SavedAt, OrganisationCode SavedBy, string SavedByName);

/// <summary>Something that moved a plan.</summary>
/// <param name="Transition">The name of a <see cref="TransitionId"/>, or CreatePlan for the first.</param>
/// <param name="Subject">The body that it was about, where that is not the actor's own.</param>
/// <param name="On">The day outside, where it is another one: the governor's announcement.</param>
public sealed record WorkspaceMove(
    int Number,
    string Transition,
    PlanStep From,
    PlanStep To,
    int Edition,
    int ContentVersion,
    DateTimeOffset At,
    OrganisationCode By,
    Role Role,
    string ByName,
    OrganisationCode? Subject,
    string? Reason,
    DateOnly? On);

/// <summary>Something that an office noted, and what became of it.</summary>
/// <param name="Reply">Null where the authors have not answered.</param>
/// <param name="SettledAt">Null where the office does not hold it settled.</param>
public sealed record WorkspaceFinding(
    int Number,
    int Edition,
    int ContentVersion,
    PlanSection? Section,
    FindingSeverity Severity,
    string Text,
    OrganisationCode Office,
    string ByName,
    DateTimeOffset At,
    string? Reply,
    OrganisationCode? RepliedBy,
    string? RepliedByName,
    DateTimeOffset? RepliedAt,
    DateTimeOffset? SettledAt,
    string? SettledByName);

/// <summary>A talk of step ③.</summary>
/// <param name="RecordedByName">Null, as <paramref name="RecordedAt"/>, where it was recorded before this was kept.</param>
public sealed record WorkspaceTalk(
    int Number, int Edition, ConsultedBody Body, string With, DateOnly On, string Result, OrganisationCode RecordedBy, string? RecordedByName, DateTimeOffset? RecordedAt);

/// <summary>An attached file; its content comes from <see cref="ReadEvidence"/>.</summary>
public sealed record WorkspaceFile(
    int Number,
    EvidencePurpose Purpose,
    PlanSection? Section,
    int Edition,
    string Name,
    string ContentType,
    long Size,
    string Sha256,
    DateTimeOffset At,
    OrganisationCode By,
    string ByName);

/// <summary>A report of one year's results.</summary>
/// <param name="CorrectionReason">Why it corrects an earlier one; null for the first.</param>
/// <param name="AcceptedAt">Null where no bureau has accepted it.</param>
public sealed record WorkspaceReport(
    FiscalYear Year,
    int Number,
    DateTimeOffset ReportedAt,
    OrganisationCode ReportedBy,
    string? CorrectionReason,
    DateTimeOffset? AcceptedAt,
    OrganisationCode? AcceptedBy,
    IReadOnlyList<WorkspaceFigure> Figures);

/// <summary>One figure of a report; a null amount says that it was left blank.</summary>
public sealed record WorkspaceFigure(
    string Goal, Kgi? Kgi, Part Part, Place Place, long? Amount, long? Denominator, string? Project, string? SharedKey, string? Firm);
