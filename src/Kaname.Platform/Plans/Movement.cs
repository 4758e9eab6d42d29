using Kaname.Platform.Actions;
using Kaname.Platform.Publication;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>How a user action moves a plan: the policy library decides, and what it decided is written down.</summary>
internal static class Movement
{
    /// <summary>Steps from which on a plan's name is public: the governor's announcement (④), or the state's publication.</summary>
    private static readonly HashSet<PlanStep> PublicSteps =
        [PlanStep.Announcement, PlanStep.FormalSubmission, PlanStep.Publication, PlanStep.StatePlanPublication];

    /// <summary>Asks the course for a transition; where it is taken, sets the plan's new state and leaves an entry in its history and in the public trace.</summary>
    /// <returns>The plan as it now stands, or why it does not move.</returns>
    public static async Task<(Plan? Plan, Refusal? Refusal)> MoveAsync(
        this ActionContext context,
        string planId,
        TransitionId transition,
        string? reason = null,
        int? version = null,
        OrganisationCode? subject = null,
        DateOnly? announcedOn = null,
        string? document = null)
    {
        if (await context.Store.Plans.FindAsync(planId) is not { } plan)
        {
            return (null, Refusal.UnknownPlan(planId));
        }

        var before = plan.Course;
        var readiness = Course.For(before.PlanType).Find(transition) is { ReadsPlan: true } ? await ReadReadiness.OfAsync(context.Store, plan, context.Today) : PlanReadiness.Unread;
        var (after, refusal) = Take(before, new()
        {
            Id = transition,
            Actor = context.Actor,
            On = context.Today,
            Reason = reason,
            Version = version,
            Subject = subject,
            AnnouncementDate = announcedOn,
            AnnouncementDocument = document,
            Readiness = readiness,
        });
        if (after is null)
        {
            return (null, refusal);
        }

        plan.Course = after;
        await context.EnterAsync(plan, before, transition.ToString(), reason, subject, announcedOn);
        return (plan, null);
    }

    /// <summary>What the course says to a request.</summary>
    public static (CourseState? After, Refusal? Refusal) Take(CourseState before, TransitionRequest request) => Course.Take(before, request) switch
    {
        Taken taken => (taken.State, null),
        Refused refused => (null, new(refused.Code.ToString(), refused.Reason, refused.ReasonEn)),
        _ => throw new InvalidOperationException("The course knows no other outcome."),
    };

    /// <summary>Writes the movement into the plan's history and into the public trace.</summary>
    public static async Task EnterAsync(
        this ActionContext context, Plan plan, CourseState before, string transition, string? reason = null, OrganisationCode? subject = null, DateOnly? on = null)
    {
        var last = await context.Store.CourseEntries.Where(entry => entry.PlanId == plan.Id).MaxAsync(entry => (int?)entry.Number) ?? 0;
        var after = plan.Course;
        context.Store.CourseEntries.Add(new()
        {
            PlanId = plan.Id,
            Number = last + 1,
            Transition = transition,
            FromStep = before.Step.ToString(),
            ToStep = after.Step.ToString(),
            Edition = after.Edition,
            ContentVersion = after.ContentVersion,
            At = context.Now,
            Organisation = context.Actor.Organisation.Value,
            Role = context.Actor.Role.ToString(),
            ActorName = context.Actor.Name,
            Subject = subject?.Value,
            Reason = reason,
            On = on,
        });

        if (before.Step == after.Step && before.Standing == after.Standing && last > 0)
        {
            return;
        }

        // Why a public plan is revised, rests, ends or is taken back is public; what passes between authors and confirmers is not.
        var named = PublicSteps.Contains(after.Step) || after.HasPublishedEdition;
        var said = before.HasPublishedEdition && (transition == nameof(TransitionId.Revise) || before.Standing != after.Standing);
        context.Store.PublishedMoves.Add(new()
        {
            Sequence = 0,
            Data = plan.Data,
            PlanId = plan.Id,
            Type = plan.Type,
            Kind = transition,
            Step = after.Step.ToString(),
            Standing = after.Standing,
            Edition = after.Edition,
            At = context.Now,
            Name = named ? plan.Name : null,
            NameEn = named ? plan.NameEn : null,
            Reason = said ? reason : null,
        });
    }
}
