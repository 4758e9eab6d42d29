using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans;

/// <summary>Tells what of one plan waits for a person: what the course would let them do, and what it does not know of.</summary>
internal sealed class TasksOfPlan(Actor actor, TaskFacts facts, TimeProvider clock)
{
    private static readonly Dictionary<TransitionId, MyTaskKind> OfTransition = new()
    {
        [TransitionId.AcceptInvitation] = MyTaskKind.AnswerInvitation,
        [TransitionId.ConfirmVersion] = MyTaskKind.ConfirmVersion,
        [TransitionId.SubmitToPriorConsultation] = MyTaskKind.Submit,
        [TransitionId.ProposeCandidate] = MyTaskKind.Submit,
        [TransitionId.ConfirmRequirements] = MyTaskKind.ConfirmRequirements,
        [TransitionId.Announce] = MyTaskKind.Announce,
        [TransitionId.SubmitFormally] = MyTaskKind.SubmitFormally,
        [TransitionId.Publish] = MyTaskKind.Publish,
        [TransitionId.CompleteBlockDraft] = MyTaskKind.CompleteBlockDraft,
        [TransitionId.AcceptCandidate] = MyTaskKind.ScreenCandidate,
        [TransitionId.AssembleStatePlan] = MyTaskKind.AssembleStatePlan,
    };

    /// <summary>What changes the version that authors confirm, beside edits.</summary>
    private static readonly HashSet<string> NewVersions =
    [
        "CreatePlan", nameof(TransitionId.AcceptInvitation), nameof(TransitionId.WithdrawCoAuthor), nameof(TransitionId.Revise), nameof(TransitionId.PrepareCandidate),
    ];

    /// <param name="published">The plan as the public sees it, where it does.</param>
    public IReadOnlyList<MyTask> Of(Plan plan, PublishedPlan? published)
    {
        var course = plan.Course;
        var moves = facts.MovesOf(plan.Id);
        IEnumerable<MyTask> tasks =
        [
            .. OfTheCourse(plan, moves),
            .. course.Standing == PlanStanding.Active && IsWrittenByActor(course) ? OfTheAuthors(plan, moves) : [],
            .. Years(plan, published).Where(year => year.IsMine).Select(year => year.Task),
        ];
        return [.. tasks.OrderBy(task => task.Kind).ThenBy(task => task.Year)];
    }

    /// <summary>The results that wait, this person's and others': first the years to report, then the reports to accept.</summary>
    public IReadOnlyList<WaitingYear> Years(Plan plan, PublishedPlan? published) =>
    [
        .. YearsToReport(plan, published).Select(task => new WaitingYear(task, IsWrittenByActor(plan.Course))),
        .. ReportsToAccept(plan).Select(task => new WaitingYear(task, actor.Role == Role.BureauOfficer)),
    ];

    private bool IsWrittenByActor(CourseState course) => actor.Role == Role.Author && course.IsAuthor(actor.Organisation);

    /// <summary>What the actor may take now; and what waits for nothing but the actor's own demands, to be settled or sent back.</summary>
    private IEnumerable<MyTask> OfTheCourse(Plan plan, IReadOnlyList<CourseEntry> moves) =>
        from offer in Course.Allowed(plan.Course, actor, facts.ReadinessOf(plan, JapanTime.DayOf(clock.GetUtcNow())))
        where OfTransition.ContainsKey(offer.Transition.Id) && (offer.IsPossible || offer.WhyNot.All(why => why.Code is RefusalCode.DemandsOpen))
        select new MyTask(OfTransition[offer.Transition.Id], Since(offer.Transition.Id, plan, moves));

    private DateTimeOffset Since(TransitionId transition, Plan plan, IReadOnlyList<CourseEntry> moves) => transition switch
    {
        TransitionId.AcceptInvitation =>
            Last(moves, move => move.Transition == nameof(TransitionId.InviteCoAuthor) && move.Subject == actor.Organisation.Value, plan),
        TransitionId.ConfirmVersion => Later(Last(moves, move => NewVersions.Contains(move.Transition), plan), facts.EditedAt(plan.Id)),
        TransitionId.SubmitToPriorConsultation or TransitionId.ProposeCandidate or TransitionId.Publish =>
            Last(moves, move => move.FromStep != move.ToStep || move.Transition is nameof(TransitionId.ConfirmVersion) or nameof(TransitionId.DeclineInvitation), plan),
        TransitionId.AssembleStatePlan => Last(moves, move => move.Transition == nameof(TransitionId.AcceptCandidate), plan),
        _ => Last(moves, Entered, plan),
    };

    private IEnumerable<MyTask> OfTheAuthors(Plan plan, IReadOnlyList<CourseEntry> moves)
    {
        var step = plan.Course.Step;
        if (step is PlanStep.Drafting or PlanStep.CandidateProposal
            && moves.LastOrDefault(Entered) is { Transition: nameof(TransitionId.AskForChanges) or nameof(TransitionId.ReturnCandidate) } asked)
        {
            yield return new(MyTaskKind.MendAsAsked, asked.At, Reason: asked.Reason);
        }

        if (FindingRights.RefuseAnswering(plan.Course, actor) is null && facts.OpenFindingsOf(plan.Id) is { Count: > 0 } open)
        {
            yield return new(MyTaskKind.AnswerFindings, open.Min(), Count: open.Count);
        }

        if (TalkRules.RefuseRecorder(plan.Course, actor) is null)
        {
            yield return new(MyTaskKind.RecordConsultation, Last(moves, Entered, plan));
        }
    }

    private IEnumerable<MyTask> YearsToReport(Plan plan, PublishedPlan? published)
    {
        if (plan.Standing == PlanStanding.Withdrawn || published is null)
        {
            yield break;
        }

        var reported = facts.ReportsOf(plan.Id).Select(report => report.FiscalYear).ToHashSet();
        foreach (var year in ReportYears.Of(published.Content, clock))
        {
            if (!reported.Contains(year.Year))
            {
                // A plan may be published when years of its period are over already.
                var over = new DateTimeOffset(year.Year + 1, 4, 1, 0, 0, 0, JapanTime.Offset);
                yield return new(MyTaskKind.ReportActuals, Later(over, published.Versions[0].PublishedAt), Year: year);
            }
        }
    }

    private IEnumerable<MyTask> ReportsToAccept(Plan plan) =>
        from report in facts.ReportsOf(plan.Id)
        where !report.Accepted
        select new MyTask(MyTaskKind.AcceptActuals, report.ReportedAt, Year: new FiscalYear(report.FiscalYear));

    private static bool Entered(CourseEntry move) => move.FromStep != move.ToStep;

    private static DateTimeOffset Last(IReadOnlyList<CourseEntry> moves, Func<CourseEntry, bool> which, Plan plan) => moves.LastOrDefault(which)?.At ?? plan.CreatedAt;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;
}
