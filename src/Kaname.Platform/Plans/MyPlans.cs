using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>The plans that belong on the list of one person, as a question to the database. Nothing in it that <see cref="Sight"/> would hide.</summary>
internal static class MyPlans
{
    private static readonly string[] AtOffices =
    [
        nameof(PlanStep.PriorConsultation), nameof(PlanStep.Coordination), nameof(PlanStep.Announcement), nameof(PlanStep.FormalSubmission),
        nameof(PlanStep.Screening), nameof(PlanStep.StatePlan),
    ];

    private static readonly string[] Returned = [nameof(PlanStep.Drafting), nameof(PlanStep.CandidateProposal)];

    private static readonly string[] Announced =
        [nameof(PlanStep.Announcement), nameof(PlanStep.FormalSubmission), nameof(PlanStep.Publication), nameof(PlanStep.StatePlanPublication)];

    public static IQueryable<Plan> Of(KanameContext store, Briefing briefing, Actor actor)
    {
        var body = actor.Organisation.Value;
        return actor.Role switch
        {
            Role.CabinetConfirmer or Role.Publisher => AtTheOffices(store),
            Role.MetiConfirmer => AtTheOffices(store).Where(plan => plan.Type != PlanType.A),
            Role.BureauOfficer => OfABureau(store, body, [.. briefing.PrefecturesOf(actor.Organisation).Select(prefecture => prefecture.Value)]),
            _ => store.Plans.Where(plan => store.PlanParticipants.Any(part => part.Organisation == body && part.PlanId == plan.Id)),
        };
    }

    /// <summary>What is on its way, and what is back with its authors; a published plan no longer waits for an office.</summary>
    private static IQueryable<Plan> AtTheOffices(KanameContext store) => store.Plans.Where(plan =>
        (plan.Standing == PlanStanding.Active || plan.Standing == PlanStanding.OnHold)
        && (AtOffices.Contains(plan.Step)
            || (Returned.Contains(plan.Step)
                && store.CourseEntries.Any(entry => entry.PlanId == plan.Id && entry.Edition == plan.Edition && Sight.Sent.Contains(entry.ToStep)))));

    /// <summary>A government's code begins with its prefecture's.</summary>
    private static IQueryable<Plan> OfABureau(KanameContext store, string bureau, string[] prefectures) => store.Plans.Where(plan =>
        store.PlanParticipants.Any(part => part.PlanId == plan.Id && part.Organisation == bureau)
        || ((Announced.Contains(plan.Step) || store.PublishedEditions.Any(edition => edition.PlanId == plan.Id))
            && store.PlanParticipants.Any(part =>
                part.PlanId == plan.Id && part.Involvement != Involvement.DraftingBureau && prefectures.Contains(part.Organisation.Substring(0, 2)))));
}
