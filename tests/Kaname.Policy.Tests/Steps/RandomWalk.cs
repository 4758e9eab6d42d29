using CsCheck;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Steps;

/// <summary>One request of a walk: the state it met, and what became of it.</summary>
internal sealed record Stride(CourseState Before, TransitionRequest Request, CourseOutcome Outcome)
{
    public CourseState After => Outcome is Taken taken ? taken.State : Before;
}

/// <summary>Walks through a course by random requests of random people.</summary>
internal static class RandomWalk
{
    private static readonly DateOnly Start = new(2027, 4, 1);

    private static readonly OrganisationCode[] Bodies =
    [
        .. new[] { "16", "16201", "17", "17201", "22", "state", "cabinet-secretariat", "meti", "bureau-chubu", "bureau-kinki" }.Select(OrganisationCode.Parse),
    ];

    /// <summary>Everybody that can exist among the bodies.</summary>
    public static readonly Actor[] People =
    [
        .. from body in Bodies
           from role in Enum.GetValues<Role>()
           where Roles.Fits(role, body) && (role != Role.Reader || body == Bodies[0])
           select new Actor(body, role, $"{role}"),
    ];

    /// <summary>
    /// Wild requests alone hardly leave drafting, so most strides pick somebody who may do something and let them do it rightly;
    /// a fifth of the strides are wild in every respect.
    /// </summary>
    private static readonly Gen<(int Kind, int Person, int Choice, int Input)> Dice =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9999], Gen.Int[0, 9999], Gen.Int[0, 9999]);

    /// <summary>Walks of up to 80 strides through the course of any plan type.</summary>
    public static Gen<(PlanType Type, (int Kind, int Person, int Choice, int Input)[] Dice)> Any { get; } =
        Gen.Select(Gen.Enum<PlanType>(), Dice.Array[0, 80]);

    public static CourseState Begin(PlanType type) => type == PlanType.A
        ? CourseState.BeginStatePlan(OrganisationCode.Parse("bureau-chubu"))
        : CourseState.BeginRegionalPlan(type, OrganisationCode.Parse("16"));

    public static IEnumerable<Stride> Walk((PlanType Type, (int Kind, int Person, int Choice, int Input)[] Dice) walk)
    {
        var state = Begin(walk.Type);
        foreach (var dice in walk.Dice)
        {
            var request = dice.Kind < 2 ? Wild(state, dice) : Fitting(state, dice);
            var stride = new Stride(state, request, Course.Take(state, request));
            yield return stride;
            state = stride.After;
        }
    }

    /// <summary>Every input right, as far as the state lets any be.</summary>
    public static TransitionRequest Right(CourseState state, TransitionId id, Actor actor, int seed = 0)
    {
        var invited = state.InvitedBodies.ToList();
        var free = Bodies.Where(body => Course.For(state.PlanType).MayTakePart(body) && state.AuthorOf(body) is null).ToList();
        return new()
        {
            Id = id,
            Actor = actor,
            On = Start.AddDays(seed % 365),
            Reason = "理由",
            Version = state.ContentVersion,
            Subject = id == TransitionId.TakeBackInvitation ? Pick(invited, seed) : Pick(free, seed),
            AnnouncementDate = Start,
            Readiness = Cast.Over,
        };
    }

    /// <summary>Any period, with and without a demand, answered or not.</summary>
    public static PlanReadiness ReadinessOf(int seed) => new()
    {
        Period = (PeriodState)(seed % 4),
        WasSentBefore = seed % 2 == 0,
        Demands = seed % 3 == 0 ? [new(OrganisationCode.Meti, seed % 5 == 0)] : [],
    };

    private static TransitionRequest Fitting(CourseState state, (int Kind, int Person, int Choice, int Input) dice)
    {
        // The transition first, then the person, so that one that few may take comes up as often as one open to many.
        var transitions = Course.For(state.PlanType).Transitions;
        for (var i = 0; i < transitions.Count; i++)
        {
            var transition = Pick(transitions, dice.Choice + i)!;
            if (!transition.Routes.Any(route => route.From.Contains(state.Step)) || (IsRare(transition.Id) && !(dice.Kind == 9 && (dice.Input + i) % 4 == 0)))
            {
                continue;
            }

            for (var j = 0; j < People.Length; j++)
            {
                var actor = Pick(People, dice.Person + j)!;
                if (transition.Parties.Any(party => party.Includes(state, actor))
                    && Right(state, transition.Id, actor, dice.Input) is var request
                    && Course.Take(state, request) is Taken)
                {
                    return request;
                }
            }
        }

        return Wild(state, dice);
    }

    private static bool IsRare(TransitionId id) => id is TransitionId.Withdraw or TransitionId.Close or TransitionId.Hold or TransitionId.WithdrawCoAuthor or TransitionId.EditSection;

    private static TransitionRequest Wild(CourseState state, (int Kind, int Person, int Choice, int Input) dice)
    {
        var on = Start.AddDays(dice.Input % 365);
        return new()
        {
            Id = Pick(Enum.GetValues<TransitionId>(), dice.Choice),
            Actor = Pick(People, dice.Person)!,
            On = on,
            Reason = dice.Input % 4 == 0 ? " " : "理由",
            Version = (dice.Input % 5) switch { 0 => null, 1 => state.ContentVersion - 1, _ => state.ContentVersion },
            Subject = dice.Input % 7 == 0 ? null : Pick(Bodies, dice.Input),
            AnnouncementDate = dice.Input % 6 == 0 ? null : on.AddDays((dice.Input % 3) - 1),
            Readiness = ReadinessOf(dice.Input),
        };
    }

    private static T? Pick<T>(IReadOnlyList<T> from, int dice) => from.Count == 0 ? default : from[dice % from.Count];
}
