using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts;

/// <summary>The plans of one person's body, what of them waits for this person, and what moved lately.</summary>
/// <param name="Plans">Those with something to do first, that which waits longest before others; then the others, the newest move first.</param>
/// <param name="Moves">The newest twenty, newest first, edits not among them.</param>
public sealed record MyTasks(IReadOnlyList<MyPlan> Plans, IReadOnlyList<MyMove> Moves);

/// <summary>A plan on the list of one person.</summary>
/// <param name="Reading">How much of it this person may read.</param>
/// <param name="SubmitBy">The day that the plan itself names in its basics; the paper sets none. Null where it names none or only the status may be read.</param>
/// <param name="MovedAt">When it last moved, edits not counted.</param>
/// <param name="Tasks">What waits for this person now, in the order of <see cref="MyTaskKind"/>.</param>
public sealed record MyPlan(
    string Id,
    PlanType Type,
    DataKind Data,
    string Name,
    string NameEn,
    CourseState Course,
    WorkspaceReading Reading,
    DateOnly? SubmitBy,
    DateTimeOffset MovedAt,
    IReadOnlyList<MyTask> Tasks);

/// <summary>Something that waits for one person.</summary>
/// <param name="Since">Since when it waits.</param>
/// <param name="Reason">Why, in the words of who asked for it: for <see cref="MyTaskKind.MendAsAsked"/>.</param>
/// <param name="Count">How many there are: for <see cref="MyTaskKind.AnswerFindings"/>.</param>
/// <param name="Year">Which year: for <see cref="MyTaskKind.ReportActuals"/> and <see cref="MyTaskKind.AcceptActuals"/>.</param>
public sealed record MyTask(MyTaskKind Kind, DateTimeOffset Since, string? Reason = null, int? Count = null, FiscalYear? Year = null);

/// <summary>A year whose results wait.</summary>
/// <param name="Task">To be reported or to be accepted.</param>
/// <param name="IsMine">Whether it waits for the person who asks, and not for somebody else.</param>
public sealed record WaitingYear(MyTask Task, bool IsMine);

/// <summary>Something that moved.</summary>
/// <param name="Transition">The name of a <see cref="TransitionId"/>, or CreatePlan for the first.</param>
public sealed record MyMove(
    string PlanId, string PlanName, string PlanNameEn, string Transition, PlanStep From, PlanStep To, DateTimeOffset At, OrganisationCode By, string ByName, OrganisationCode? Subject, string? Reason);

/// <summary>What can wait for somebody.</summary>
public enum MyTaskKind
{
    /// <summary>Accept or decline an invitation to write a plan jointly.</summary>
    AnswerInvitation,

    /// <summary>Mend what changes were asked for, and send it again.</summary>
    MendAsAsked,

    /// <summary>Answer what the offices noted.</summary>
    AnswerFindings,

    /// <summary>Confirm the present version for one's own government.</summary>
    ConfirmVersion,

    /// <summary>Submit to prior consultation (②), or propose the candidate (A): nothing stands against it.</summary>
    Submit,

    /// <summary>Confirm that the requirements are filled, or ask for changes (②).</summary>
    ConfirmRequirements,

    /// <summary>Record the talks of coordination (③).</summary>
    RecordConsultation,

    /// <summary>Record the announcement (④).</summary>
    Announce,

    /// <summary>Submit formally (⑤).</summary>
    SubmitFormally,

    /// <summary>Publish (⑥; A: 5).</summary>
    Publish,

    /// <summary>A: complete the block draft.</summary>
    CompleteBlockDraft,

    /// <summary>A: take the candidate in, or return it.</summary>
    ScreenCandidate,

    /// <summary>A: begin the state's plan.</summary>
    AssembleStatePlan,

    /// <summary>Report the results of a year that is over.</summary>
    ReportActuals,

    /// <summary>Accept a report of results.</summary>
    AcceptActuals,
}
