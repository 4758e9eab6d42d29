using CsCheck;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Steps;

public sealed class CoursePropertyTests
{
    private const int Walks = 300;

    private static readonly PlanStep[] Confirmed =
    [
        PlanStep.PriorConsultation, PlanStep.Coordination, PlanStep.Announcement, PlanStep.FormalSubmission, PlanStep.Publication, PlanStep.StatePlanPublication,
    ];

    [Fact]
    public void No_step_from_the_second_on_is_reached_without_every_author_of_this_version() => ForEveryStride(stride =>
    {
        var after = stride.After;
        if (Confirmed.Contains(after.Step))
        {
            Assert.Empty(after.AuthorsWithoutConfirmation);
            Assert.Empty(after.InvitedBodies);
        }

        if (after.Step == PlanStep.Screening)
        {
            Assert.All(after.AuthorsWithoutConfirmation, author => Assert.Equal(OrganisationCode.State, author));
        }
    });

    [Fact]
    public void Coordination_and_all_after_it_have_both_offices_confirmation_of_this_version() => ForEveryStride(stride =>
    {
        if (stride.After.PlanType != PlanType.A && stride.After.Step >= PlanStep.Coordination)
        {
            Assert.True(stride.After.RequirementConfirmations.AreBothOf(stride.After.ContentVersion));
        }
    });

    [Fact]
    public void Steps_are_reached_one_by_one_and_left_back_only_to_where_a_plan_is_written() => ForEveryStride(stride =>
    {
        var steps = Course.For(stride.Before.PlanType).Steps;
        int Number(PlanStep step) => steps.First(definition => definition.Step == step).Number;
        var (before, after) = (Number(stride.Before.Step), Number(stride.After.Step));
        Assert.True(after == before || after == before + 1
            || (after < before && stride.After.Step is PlanStep.Drafting or PlanStep.CandidateProposal or PlanStep.StatePlan));
    });

    [Fact]
    public void A_role_that_does_not_take_a_transition_never_changes_a_plan() => ForEveryStride(stride =>
    {
        var roles = Course.For(stride.Before.PlanType).Find(stride.Request.Id)?.Routes.SelectMany(route => route.Who).Select(party => party.Role) ?? [];
        if (!roles.Contains(stride.Request.Actor.Role))
        {
            Assert.IsType<Refused>(stride.Outcome);
        }
    });

    [Fact]
    public void A_refused_request_leaves_the_plan_as_it_was() => Any(walk =>
    {
        foreach (var stride in RandomWalk.Walk(walk))
        {
            var copy = stride.Before with { Authors = [.. stride.Before.Authors], Bureaus = [.. stride.Before.Bureaus] };
            var again = Course.Take(stride.Before, stride.Request);
            Assert.Equal(copy, stride.Before);
            Assert.Equal(stride.Outcome is Taken, again is Taken);
            Assert.Equal(stride.After, again is Taken taken ? taken.State : stride.Before);
        }
    });

    [Fact]
    public void An_edit_lapses_every_confirmation() => ForEveryStride(stride =>
    {
        if (stride is { Request.Id: TransitionId.EditSection, Outcome: Taken })
        {
            Assert.Equal(stride.Before.ContentVersion + 1, stride.After.ContentVersion);
            Assert.All(stride.After.Authors, author => Assert.False(stride.After.HasConfirmed(author.Organisation)));
            Assert.False(stride.After.RequirementConfirmations.AreBothOf(stride.After.ContentVersion));
        }
    });

    [Fact]
    public void Authors_do_not_change_under_one_version() => ForEveryStride(stride =>
    {
        if (stride.Before.ContentVersion == stride.After.ContentVersion)
        {
            Assert.Equal(Agreed(stride.Before), Agreed(stride.After));
        }
    });

    [Fact]
    public void Versions_and_editions_never_fall_and_confirmations_never_run_ahead() => ForEveryStride(stride =>
    {
        Assert.True(stride.After.ContentVersion >= stride.Before.ContentVersion);
        Assert.True(stride.After.Edition >= stride.Before.Edition);
        Assert.All(stride.After.AuthorConfirmations.Values, version => Assert.InRange(version, 1, stride.After.ContentVersion));
    });

    [Fact]
    public void A_published_edition_is_never_lost() => ForEveryStride(stride =>
    {
        if (stride.Before.HasPublishedEdition && stride.Request.Id != TransitionId.Publish)
        {
            Assert.Equal(
                (stride.Before.PublishedEdition, stride.Before.PublishedVersion),
                (stride.After.PublishedEdition, stride.After.PublishedVersion));
        }

        Assert.True(stride.After.PublishedEdition is not { } edition || stride.After.Edition - edition is 0 or 1);
    });

    [Fact]
    public void A_withdrawn_or_closed_plan_takes_nothing() => ForEveryStride(stride =>
    {
        if (stride.Before.Standing is PlanStanding.Withdrawn or PlanStanding.Closed)
        {
            Assert.IsType<Refused>(stride.Outcome);
        }
    });

    [Fact]
    public void A_plan_on_hold_is_only_resumed_or_withdrawn() => ForEveryStride(stride =>
    {
        Assert.Equal(stride.After.Standing == PlanStanding.OnHold, stride.After.HeldBy is not null);
        if (stride is { Before.Standing: PlanStanding.OnHold, Outcome: Taken })
        {
            Assert.Contains(stride.Request.Id, new[] { TransitionId.Resume, TransitionId.Withdraw });
        }
    });

    [Fact]
    public void What_needs_a_reason_is_not_taken_without_one() => ForEveryStride(stride =>
    {
        if (stride.Outcome is Taken taken && taken.Transition.Inputs.Contains(RequestInput.Reason))
        {
            Assert.False(string.IsNullOrWhiteSpace(stride.Request.Reason));
        }
    });

    [Fact]
    public void What_is_allowed_is_taken_and_what_is_not_is_refused() => Any(
        walk =>
        {
            var state = RandomWalk.Walk(walk).LastOrDefault()?.After ?? RandomWalk.Begin(walk.Type);
            var seed = walk.Dice.Sum(dice => dice.Input);
            foreach (var actor in RandomWalk.People)
            {
                var offers = Course.Allowed(state, actor, RandomWalk.ReadinessOf(seed)).ToDictionary(offer => offer.Transition.Id);
                foreach (var id in Enum.GetValues<TransitionId>())
                {
                    // The people of the walk may all be authors already: then nobody is left to invite.
                    var request = RandomWalk.Right(state, id, actor) with { Readiness = RandomWalk.ReadinessOf(seed) };
                    var outcome = Course.Take(state, request);
                    if (id == TransitionId.InviteCoAuthor && request.Subject == default(OrganisationCode))
                    {
                        continue;
                    }

                    Assert.Equal(offers.TryGetValue(id, out var offer) && offer.IsPossible, outcome is Taken);
                    if (offer is { IsPossible: false })
                    {
                        Assert.Equal(offer.WhyNot[0].Code, Assert.IsType<Refused>(outcome).Code);
                    }
                }
            }
        },
        300);

    [Fact]
    public void An_active_plan_always_has_somebody_who_can_move_it() => ForEveryStride(stride =>
    {
        if (stride.After.Standing is PlanStanding.Active or PlanStanding.OnHold)
        {
            Assert.Contains(RandomWalk.People, actor => Course.Allowed(stride.After, actor, Cast.Over).Any(offer => offer.IsPossible && offer.Transition.Id != TransitionId.Withdraw));
        }
    }, 200);

    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void The_walks_reach_every_step_transition_and_standing(PlanType type)
    {
        // A fixed seed: what the walks reach must not hang on the day.
        var random = new Random(5);
        var strides = Enumerable.Range(0, 400)
            .SelectMany(_ => RandomWalk.Walk((type, [.. Enumerable.Range(0, 80).Select(_ => (random.Next(10), random.Next(10_000), random.Next(10_000), random.Next(10_000)))])))
            .ToList();
        var course = Course.For(type);
        Assert.Equal(course.Steps.Select(step => step.Step).ToHashSet(), strides.Select(stride => stride.After.Step).ToHashSet());
        Assert.Equal(course.Transitions.Select(transition => transition.Id).ToHashSet(), strides.Where(stride => stride.Outcome is Taken).Select(stride => stride.Request.Id).ToHashSet());
        Assert.Equal(Enum.GetValues<PlanStanding>().ToHashSet(), strides.Select(stride => stride.After.Standing).ToHashSet());
        Assert.Contains(strides, stride => stride.After is { Edition: > 1, Authors.Count: > 2 });
    }

    private static List<OrganisationCode> Agreed(CourseState state) =>
        [.. state.Authors.Where(author => author.Participation == Participation.Agreed).Select(author => author.Organisation)];

    private static void ForEveryStride(Action<Stride> check, int walks = Walks) => Any(
        walk =>
        {
            foreach (var stride in RandomWalk.Walk(walk))
            {
                check(stride);
            }
        },
        walks);

    private static void Any(Action<(PlanType Type, (int Kind, int Person, int Choice, int Input)[] Dice)> check, int walks = Walks) =>
        RandomWalk.Any.Sample(check, iter: walks);
}
