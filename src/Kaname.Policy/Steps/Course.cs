using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>The course of a plan: its steps, and every transition between and at them. A table and two pure functions over it.</summary>
/// <remarks>
/// B and C share the six steps of 資料1, which name no type: of B, whose words they use, they are the paper's; of C they are our
/// reading. Type A has a course of its own after 資料2. Asking for changes, withdrawing, holding, revising, closing and all that
/// authors confirm among themselves is ours in every course.
/// </remarks>
public sealed class Course
{
    private Course(PlanType planType, IReadOnlyList<StepDefinition> steps, IReadOnlyList<Transition> transitions)
    {
        PlanType = planType;
        Steps = steps;
        Transitions = transitions;
    }

    /// <summary>The plan type that follows this course.</summary>
    public PlanType PlanType { get; }

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<StepDefinition> Steps { get; }

    /// <summary>The transitions, each id once: those that move a plan on first, then those back, then those at a step.</summary>
    public IReadOnlyList<Transition> Transitions { get; }

    private static Course A { get; } = new(PlanType.A, StateCourse.Steps, StateCourse.Transitions);

    private static Course B { get; } = new(PlanType.B, RegionalCourse.Steps(PlanType.B), RegionalCourse.Transitions(PlanType.B));

    private static Course C { get; } = new(PlanType.C, RegionalCourse.Steps(PlanType.C), RegionalCourse.Transitions(PlanType.C));

    /// <summary>The course of a plan type.</summary>
    /// <param name="planType">The plan type.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public static Course For(PlanType planType) => planType switch
    {
        PlanType.A => A,
        PlanType.B => B,
        PlanType.C => C,
        _ => throw new ArgumentOutOfRangeException(nameof(planType)),
    };

    /// <summary>The words of one step of this course.</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">This course has no such step.</exception>
    public StepDefinition Of(PlanStep step) =>
        Steps.FirstOrDefault(definition => definition.Step == step) ?? throw new ArgumentOutOfRangeException(nameof(step));

    /// <summary>The transition of an id, or null when this course has none.</summary>
    /// <param name="id">The id.</param>
    public Transition? Find(TransitionId id) => Transitions.FirstOrDefault(transition => transition.Id == id);

    /// <summary>May this body be invited to write a plan of this type? Prefectures and municipalities; for type A prefectures, as proposers.</summary>
    /// <param name="organisation">The body.</param>
    public bool MayTakePart(OrganisationCode organisation) => PlanType == PlanType.A
        ? organisation.IsLocalGovernment && organisation.Kind == OrganisationKind.Prefecture
        : organisation.IsLocalGovernment;

    /// <summary>Takes a transition, or says why not.</summary>
    /// <param name="state">The plan's state; it is not changed.</param>
    /// <param name="request">What is asked for, by whom and when.</param>
    /// <returns><see cref="Taken"/> with the new state, or <see cref="Refused"/> with the first ground: role and body, then standing, step, version, conditions, inputs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state's step is not one of its course: it was put together wrongly.</exception>
    public static CourseOutcome Take(CourseState state, TransitionRequest request)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(request);
        var course = For(state.PlanType);
        _ = course.Of(state.Step);
        if (course.Find(request.Id) is not { } transition)
        {
            return Refusals.NotInThisCourse;
        }

        var refused = RefuseParty(transition, state, request.Actor)
            ?? RefuseTime(transition, state, request.Actor)
            ?? (request.Version is { } version && version != state.ContentVersion ? Refusals.VersionOutOfDate : null)
            ?? transition.Conditions.Select(condition => condition.Check(state, request.Actor, request.Readiness)).FirstOrDefault(refusal => refusal is not null)
            ?? transition.Inputs.Select(input => Inputs.Check(input, state, request)).FirstOrDefault(refusal => refusal is not null);
        if (refused is not null)
        {
            return refused;
        }

        var route = RouteFor(transition, state, request.Actor)!;
        return new Taken(transition.Effect(state with { Step = route.To ?? state.Step }, request), transition);
    }

    /// <summary>What somebody may do with a plan now, and what they could do at another time, with every ground against it.</summary>
    /// <param name="state">The plan's state.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="readiness">What the plan's text and consultation say.</param>
    /// <returns>
    /// The transitions that are this actor's to take at some step, in the order of <see cref="Transitions"/>. One that is possible
    /// is taken by <see cref="Take"/> once its inputs are given; one that is not is refused whatever is given.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The state's step is not one of its course: it was put together wrongly.</exception>
    public static IReadOnlyList<Offer> Allowed(CourseState state, Actor actor, PlanReadiness readiness)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(readiness);
        var course = For(state.PlanType);
        _ = course.Of(state.Step);
        return
        [
            .. from transition in course.Transitions
               where RefuseParty(transition, state, actor) is null
               select new Offer(transition, GroundsAgainst(transition, state, actor, readiness)),
        ];
    }

    /// <summary>At another time every condition may have changed, so they are told only when the time is right.</summary>
    private static IReadOnlyList<Refused> GroundsAgainst(Transition transition, CourseState state, Actor actor, PlanReadiness readiness) =>
        RefuseTime(transition, state, actor) is { } untimely
            ? [untimely]
            : [.. transition.Conditions.Select(condition => condition.Check(state, actor, readiness)).OfType<Refused>()];

    private static Refused? RefuseParty(Transition transition, CourseState state, Actor actor)
    {
        var sameRole = false;
        foreach (var party in transition.Parties)
        {
            if (party.Includes(state, actor))
            {
                return null;
            }

            sameRole |= party.Role == actor.Role;
        }

        return sameRole ? Refusals.WrongOrganisation : Refusals.WrongRole;
    }

    private static Refused? RefuseTime(Transition transition, CourseState state, Actor actor)
    {
        if (!transition.Standings.Contains(state.Standing))
        {
            return Refusals.OfStanding(state.Standing);
        }

        return RouteFor(transition, state, actor) is null ? Refusals.WrongStep : null;
    }

    private static Route? RouteFor(Transition transition, CourseState state, Actor actor) =>
        transition.Routes.FirstOrDefault(route => route.From.Contains(state.Step) && route.Who.Any(party => party.Includes(state, actor)));
}
