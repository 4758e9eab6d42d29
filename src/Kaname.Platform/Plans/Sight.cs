using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>
/// Who may see a plan in the making. Everybody of a body that writes it or is asked to, always. Offices while it lies before them or
/// has gone on from there; back in the hands of its authors they see that it is being mended, not how. A bureau from the
/// announcement on, when it will have results to accept. To everybody else the plan does not exist.
/// </summary>
internal sealed class Sight(KanameContext store, Briefing briefing)
{
    /// <summary>The plan, not tracked, with how much of it this actor may read; null where there is none for them.</summary>
    public async Task<(Plan Plan, WorkspaceReading Reading)?> FindAsync(string planId, Actor actor, CancellationToken cancellation)
    {
        if (await store.Plans.AsNoTracking().FirstOrDefaultAsync(plan => plan.Id == planId, cancellation) is not { } plan)
        {
            return null;
        }

        var returned = IsOffice(actor.Role) && IsBeforeOffices(plan.Course) && await WasSentAsync(plan, cancellation);
        return Of(plan.Course, actor, returned) is { } reading ? (plan, reading) : null;
    }

    /// <param name="course">Where the plan stands.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="returned">Whether this edition lay before the offices once already.</param>
    public WorkspaceReading? Of(CourseState course, Actor actor, bool returned)
    {
        var body = actor.Organisation;
        if (course.AuthorOf(body) is not null || course.Bureaus.Contains(body))
        {
            return WorkspaceReading.Full;
        }

        return actor.Role switch
        {
            Role.MetiConfirmer when course.PlanType == PlanType.A => null,
            Role.CabinetConfirmer or Role.MetiConfirmer or Role.Publisher =>
                !IsBeforeOffices(course) ? WorkspaceReading.Full : returned ? WorkspaceReading.StatusOnly : null,
            Role.BureauOfficer when briefing.LooksAfter(body, course) =>
                IsAnnounced(course.Step) ? WorkspaceReading.Full : course.HasPublishedEdition ? WorkspaceReading.StatusOnly : null,
            Role.Author when course is { Step: PlanStep.CandidateProposal, LeadProposer: null } && body.Kind == OrganisationKind.Prefecture => WorkspaceReading.Full,
            _ => null,
        };
    }

    /// <summary>Was this edition sent to the offices before?</summary>
    private Task<bool> WasSentAsync(Plan plan, CancellationToken cancellation) =>
        store.CourseEntries.AnyAsync(entry => entry.PlanId == plan.Id && entry.Edition == plan.Edition && Sent.Contains(entry.ToStep), cancellation);

    /// <summary>The steps at which a plan lies before the offices for the first time.</summary>
    public static readonly IReadOnlyList<string> Sent = [nameof(PlanStep.PriorConsultation), nameof(PlanStep.Screening)];

    public static bool IsOffice(Role role) => role is Role.CabinetConfirmer or Role.MetiConfirmer or Role.Publisher;

    private static bool IsBeforeOffices(CourseState course) => course.Step is PlanStep.Drafting or PlanStep.BlockDraft or PlanStep.CandidateProposal;

    private static bool IsAnnounced(PlanStep step) =>
        step is PlanStep.Announcement or PlanStep.FormalSubmission or PlanStep.Publication or PlanStep.StatePlanPublication;
}
