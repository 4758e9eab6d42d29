using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Steps;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Plans.PlanDesk;

/// <summary>
/// The way of a plan so far in this edition, each step with who did it. Sent back, the ring returns and says who sent it; the days and the
/// number of times stay.
/// </summary>
internal static class DeskTrail
{
    /// <summary>The act that a step consists in or ends with. Coordination (③) has none: it consists in talks.</summary>
    private static readonly Dictionary<PlanStep, TransitionId> Deeds = new()
    {
        [PlanStep.Drafting] = TransitionId.SubmitToPriorConsultation,
        [PlanStep.PriorConsultation] = TransitionId.ConfirmRequirements,
        [PlanStep.Announcement] = TransitionId.Announce,
        [PlanStep.FormalSubmission] = TransitionId.SubmitFormally,
        [PlanStep.Publication] = TransitionId.Publish,
        [PlanStep.BlockDraft] = TransitionId.CompleteBlockDraft,
        [PlanStep.CandidateProposal] = TransitionId.ProposeCandidate,
        [PlanStep.Screening] = TransitionId.AcceptCandidate,
        [PlanStep.StatePlan] = TransitionId.ConfirmVersion,
        [PlanStep.StatePlanPublication] = TransitionId.Publish,
    };

    private static readonly HashSet<string> WaysBack =
    [
        nameof(TransitionId.AskForChanges), nameof(TransitionId.ReturnToDrafting), nameof(TransitionId.WithdrawCoAuthor), nameof(TransitionId.ReturnCandidate),
    ];

    public static IReadOnlyList<TrailStep> Of(WorkspacePlan plan, PlaceNames places, IStringLocalizer texts)
    {
        var entries = plan.History.Where(entry => entry.Edition == plan.Course.Edition).OrderBy(entry => entry.Number).ToList();
        var moves = entries.Where(entry => entry.From != entry.To || entry.Number == entries[0].Number).ToLookup(entry => entry.To);
        IReadOnlyList<PublishedStep> reached =
        [
            .. moves.Select(step => new PublishedStep(
                step.Key, step.First().At, step.Last().At, step.Last().On, entries.Count(entry => entry.From == step.Key && entry.Transition == nameof(TransitionId.AskForChanges)))),
        ];
        // Published, the edition has gone all the way: no step is where it stands.
        var now = plan.Course.PublishedEdition == plan.Course.Edition ? int.MaxValue : Course.For(plan.Type).Of(plan.Course.Step).Number;
        var here = plan.Course.Standing is PlanStanding.Withdrawn ? StepState.Ended : StepState.Now;
        return
        [
            .. Course.For(plan.Type).Steps.Select(step =>
                PlanTrail.Step(plan.Type, step, step.Number < now ? StepState.Done : step.Number == now ? here : StepState.ToCome, reached, texts)
                    with { Who = step.Number > now ? [] : [.. Who(plan, step.Step, entries, moves[step.Step].LastOrDefault(), places, texts)] }),
        ];
    }

    /// <summary>Whoever did the step since the plan came to it last; first, where it came back, whoever sent it back.</summary>
    private static IEnumerable<string> Who(WorkspacePlan plan, PlanStep step, IReadOnlyList<WorkspaceMove> entries, WorkspaceMove? came, PlaceNames places, IStringLocalizer texts)
    {
        if (came is null)
        {
            return [];
        }

        if (step == PlanStep.Coordination)
        {
            return plan.Talks.Where(talk => talk.Edition == plan.Course.Edition).GroupBy(talk => talk.RecordedBy)
                .Select(talks => (talks.Key, talks.Last().RecordedByName, talks.Last().RecordedAt, Count: talks.Count()))
                .Select(talks => Say("DidRecordConsultation", talks.Key, talks.RecordedByName, talks.RecordedAt, places, texts, talks.Count));
        }

        var done = entries.Where(entry => entry.Transition == Deeds[step].ToString() && (entry.From == step || entry.To == step) && entry.Number >= came.Number).ToList();
        return done.Count > 0
            ? done.Where(entry => entry.ContentVersion == done[^1].ContentVersion).GroupBy(entry => entry.By).Select(body => Say("Did" + Deeds[step], body.Last(), places, texts))
            : WaysBack.Contains(came.Transition) ? [Say("Back" + came.Transition, came, places, texts)] : [];
    }

    private static string Say(string deed, WorkspaceMove entry, PlaceNames places, IStringLocalizer texts) => Say(deed, entry.By, entry.ByName, entry.At, places, texts);

    private static string Say(string deed, OrganisationCode by, string? byName, DateTimeOffset? at, PlaceNames places, IStringLocalizer texts, int count = 1)
    {
        var body = places.Of(by);
        var person = byName is null ? body : byName.StartsWith(body, StringComparison.Ordinal) ? byName : body + (Languages.English ? ", " : "　") + byName;
        return texts[deed, person, at is { } moment ? Formats.Moment(moment) : "", count].Value.Trim();
    }
}
