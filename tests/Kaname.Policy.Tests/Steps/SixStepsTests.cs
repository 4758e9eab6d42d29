using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Xunit;
using static Kaname.Policy.Tests.Steps.Cast;

namespace Kaname.Policy.Tests.Steps;

public sealed class SixStepsTests
{
    [Theory]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void A_plan_of_two_governments_goes_through_all_six_steps(PlanType type)
    {
        var state = Joint(type);
        Assert.Equal(PlanStep.Drafting, state.Step);
        Assert.Equal(PlanStep.PriorConsultation, state.InConsultation().Step);
        Assert.Equal(PlanStep.Coordination, state.InCoordination().Step);
        Assert.Equal(PlanStep.Announcement, state.Announced().Step);
        Assert.Equal(PlanStep.FormalSubmission, state.Submitted().Step);
        var published = state.Published();
        Assert.Equal(PlanStep.Publication, published.Step);
        Assert.Equal(1, published.PublishedEdition);
        Assert.Equal(published.ContentVersion, published.PublishedVersion);
        Assert.Equal(new Announcement(Today, null), published.Announcement);
    }

    [Fact]
    public void Submitting_waits_for_the_author_that_has_not_confirmed()
    {
        var refused = Joint().Then(TransitionId.ConfirmVersion, Author).ShouldRefuse(TransitionId.SubmitToPriorConsultation, Author);
        Assert.Equal(RefusalCode.AuthorsNotConfirmed, refused.Code);
        Assert.Equal([ToyamaCity], refused.WaitsFor);
    }

    [Fact]
    public void Submitting_waits_for_an_open_invitation_until_it_is_taken_back()
    {
        var state = Alone().Confirmed().Then(TransitionId.InviteCoAuthor, Author);
        var refused = state.ShouldRefuse(TransitionId.SubmitToPriorConsultation, Author);
        Assert.Equal(RefusalCode.InvitationUnanswered, refused.Code);
        Assert.Equal([ToyamaCity], refused.WaitsFor);
        Assert.Equal(PlanStep.PriorConsultation, state.Then(TransitionId.TakeBackInvitation, Author).Then(TransitionId.SubmitToPriorConsultation, Author).Step);
    }

    [Fact]
    public void A_government_may_confirm_through_its_author_or_its_head()
    {
        Assert.True(Joint().Then(TransitionId.ConfirmVersion, Mayor).HasConfirmed(ToyamaCity));
        Assert.True(Joint().Then(TransitionId.ConfirmVersion, CityAuthor).HasConfirmed(ToyamaCity));
    }

    [Fact]
    public void One_confirmation_of_a_version_holds_until_publication()
    {
        var published = Joint().Published();
        Assert.True(published.HasConfirmed(Toyama));
        Assert.True(published.HasConfirmed(ToyamaCity));
    }

    [Fact]
    public void An_edit_by_a_co_author_lapses_every_confirmation()
    {
        var edited = Joint().Confirmed().Then(TransitionId.EditSection, CityAuthor);
        Assert.False(edited.HasConfirmed(Toyama));
        Assert.False(edited.HasConfirmed(ToyamaCity));
        Assert.Equal(edited.ContentVersion - 1, edited.AuthorConfirmations[Toyama]);
    }

    [Fact]
    public void Nobody_confirms_a_version_they_have_not_read()
    {
        var state = Alone();
        var read = state.Request(TransitionId.ConfirmVersion, Governor);
        var edited = state.Then(TransitionId.EditSection, Author);
        Assert.Equal(RefusalCode.VersionOutOfDate, edited.ShouldRefuse(read).Code);
        Assert.Equal(RefusalCode.VersionMissing, edited.ShouldRefuse(read with { Version = null }).Code);
    }

    [Fact]
    public void The_first_office_that_confirms_leaves_the_plan_in_prior_consultation()
    {
        var state = Alone().InConsultation().Then(TransitionId.ConfirmRequirements, Cabinet);
        Assert.Equal(PlanStep.PriorConsultation, state.Step);
        var again = state.ShouldRefuse(TransitionId.ConfirmRequirements, Cabinet);
        Assert.Equal(RefusalCode.AlreadyConfirmed, again.Code);
        Assert.Equal([OrganisationCode.Meti], again.WaitsFor);
        Assert.Equal(PlanStep.Coordination, state.Then(TransitionId.ConfirmRequirements, Meti).Step);
    }

    [Fact]
    public void A_plan_sent_back_unchanged_is_confirmed_afresh_by_both_offices()
    {
        var sentBack = Joint().InConsultation().Then(TransitionId.ConfirmRequirements, Meti).Then(TransitionId.AskForChanges, Cabinet);
        Assert.Equal(PlanStep.Drafting, sentBack.Step);
        Assert.Equal(RequirementConfirmations.None, sentBack.RequirementConfirmations);
        Assert.True(sentBack.HasConfirmed(ToyamaCity));
        Assert.Equal(PlanStep.Coordination, sentBack.InCoordination().Step);
    }

    [Fact]
    public void Asking_for_changes_needs_a_reason()
    {
        var state = Alone().InConsultation();
        Assert.Equal(RefusalCode.ReasonMissing, state.ShouldRefuse(state.Request(TransitionId.AskForChanges, Meti) with { Reason = "　" }).Code);
        Assert.Equal(RefusalCode.ReasonTooLong, state.ShouldRefuse(state.Request(TransitionId.AskForChanges, Meti) with { Reason = new('あ', 4_001) }).Code);
        Assert.IsType<Taken>(Course.Take(state, state.Request(TransitionId.AskForChanges, Meti) with { Reason = new('あ', 4_000) }));
    }

    [Fact]
    public void The_publisher_asks_for_changes_after_formal_submission_and_the_announcement_no_longer_counts()
    {
        var state = Joint().Submitted().Then(TransitionId.AskForChanges, Publisher);
        Assert.Equal(PlanStep.Drafting, state.Step);
        Assert.Null(state.Announcement);
        Assert.Equal(RefusalCode.WrongStep, Joint().Submitted().ShouldRefuse(TransitionId.AskForChanges, Cabinet).Code);
    }

    [Fact]
    public void When_coordination_changes_the_text_the_author_takes_the_plan_back()
    {
        var state = Joint().InCoordination();
        Assert.Equal(RefusalCode.WrongStep, state.ShouldRefuse(TransitionId.EditSection, Author).Code);
        Assert.Equal(PlanStep.Drafting, state.Then(TransitionId.ReturnToDrafting, Author).Step);
    }

    [Fact]
    public void The_head_of_the_lead_announces_and_nobody_else()
    {
        var state = Joint().InCoordination();
        Assert.Equal(RefusalCode.WrongRole, state.ShouldRefuse(TransitionId.Announce, Author).Code);
        Assert.Equal(RefusalCode.WrongOrganisation, state.ShouldRefuse(TransitionId.Announce, Mayor).Code);
        Assert.Equal(PlanStep.Announcement, state.Then(TransitionId.Announce, Governor).Step);
    }

    [Fact]
    public void An_announcement_has_a_day_that_has_come()
    {
        var state = Alone().InCoordination();
        var request = state.Request(TransitionId.Announce, Governor);
        Assert.Equal(RefusalCode.AnnouncementDateMissing, state.ShouldRefuse(request with { AnnouncementDate = null }).Code);
        Assert.Equal(RefusalCode.AnnouncementInFuture, state.ShouldRefuse(request with { AnnouncementDate = Today.AddDays(1) }).Code);
    }

    [Fact]
    public void A_stored_state_without_confirmations_is_neither_announced_nor_submitted()
    {
        var unconfirmed = Joint() with { Step = PlanStep.Coordination };
        Assert.Equal(RefusalCode.AuthorsNotConfirmed, unconfirmed.ShouldRefuse(TransitionId.Announce, Governor).Code);
        Assert.Equal(RefusalCode.RequirementsNotConfirmed, (Joint().Confirmed() with { Step = PlanStep.Coordination }).ShouldRefuse(TransitionId.Announce, Governor).Code);
        Assert.Equal(RefusalCode.AuthorsNotConfirmed, (unconfirmed with { Step = PlanStep.Announcement }).ShouldRefuse(TransitionId.SubmitFormally, Author).Code);
    }

    [Fact]
    public void Revising_keeps_the_published_edition_and_asks_everybody_afresh()
    {
        var published = Joint().Published();
        var revising = published.Then(TransitionId.Revise, Author);
        Assert.Equal((PlanStep.Drafting, 2, 1), (revising.Step, revising.Edition, revising.PublishedEdition));
        Assert.Equal(published.ContentVersion, revising.PublishedVersion);
        Assert.Equal([Toyama, ToyamaCity], revising.AuthorsWithoutConfirmation);
        Assert.Equal(2, revising.Published().PublishedEdition);
    }

    [Fact]
    public void A_withdrawn_plan_keeps_its_published_edition_and_takes_nothing_more()
    {
        var withdrawn = Joint().Published().Then(TransitionId.Withdraw, Author);
        Assert.Equal(PlanStanding.Withdrawn, withdrawn.Standing);
        Assert.True(withdrawn.HasPublishedEdition);
        Assert.Equal(RefusalCode.PlanWithdrawn, withdrawn.ShouldRefuse(TransitionId.Revise, Author).Code);
    }

    [Fact]
    public void The_body_that_holds_a_plan_resumes_it_but_the_lead_may_always_withdraw()
    {
        var held = Joint().InConsultation().Then(TransitionId.Hold, Meti);
        Assert.Equal(RefusalCode.HeldByAnother, held.ShouldRefuse(TransitionId.Resume, Author).Code);
        Assert.Equal(RefusalCode.PlanOnHold, held.ShouldRefuse(TransitionId.ConfirmRequirements, Cabinet).Code);
        Assert.Equal(PlanStanding.Active, held.Then(TransitionId.Resume, Meti).Standing);
        Assert.Equal(PlanStanding.Withdrawn, held.Then(TransitionId.Withdraw, Author).Standing);
    }

    [Fact]
    public void A_confirmer_holds_a_plan_only_in_prior_consultation()
    {
        Assert.Equal(RefusalCode.WrongStep, Alone().ShouldRefuse(TransitionId.Hold, Cabinet).Code);
        Assert.Equal(PlanStanding.OnHold, Alone().InConsultation().Then(TransitionId.Hold, Cabinet).Standing);
    }

    [Fact]
    public void A_plan_is_closed_once_its_period_is_over()
    {
        var state = Alone().Published();
        var request = state.Request(TransitionId.Close, Author);
        Assert.Equal(RefusalCode.PeriodNotOver, state.ShouldRefuse(request with { Readiness = Over with { Period = PeriodState.Running } }).Code);
        Assert.Equal(PlanStanding.Closed, state.Then(TransitionId.Close, Author).Standing);
    }

    [Theory]
    [InlineData(PeriodState.Missing, false, RefusalCode.PeriodMissing)]
    [InlineData(PeriodState.Reversed, false, RefusalCode.PeriodReversed)]
    [InlineData(PeriodState.Running, true, RefusalCode.FindingsUnanswered)]
    public void A_draft_is_submitted_with_a_period_and_with_its_findings_met(PeriodState period, bool unanswered, RefusalCode code)
    {
        var state = Joint().Confirmed();
        var readiness = new PlanReadiness { Period = period, WasSentBefore = true, Demands = [new(OrganisationCode.Meti, !unanswered)] };
        Assert.Equal(code, state.ShouldRefuse(state.Request(TransitionId.SubmitToPriorConsultation, Author) with { Readiness = readiness }).Code);
        var offer = Course.Allowed(state, Author, readiness).Single(offer => offer.Transition.Id == TransitionId.SubmitToPriorConsultation);
        Assert.Equal([code], offer.WhyNot.Select(why => why.Code));
    }

    [Fact]
    public void A_period_is_over_the_day_after_its_last_and_a_mended_text_needs_no_answer()
    {
        var basics = new BasicsSection { Start = new(2026), End = new(2027) };
        Assert.Equal(PeriodState.Running, PlanReadiness.Of(basics, new(2028, 3, 31), [], false).Period);
        Assert.Equal(PeriodState.Over, PlanReadiness.Of(basics, new(2028, 4, 1), [], false).Period);
        Assert.Equal(PeriodState.Missing, PlanReadiness.Of(basics with { End = null }, Today, [], false).Period);
        Assert.Equal(PeriodState.Reversed, PlanReadiness.Of(basics with { End = new(2025) }, Today, [], false).Period);
        OpenDemand[] open = [new(OrganisationCode.Meti, IsAnswered: false)];
        Assert.Equal((false, true), (PlanReadiness.Of(basics, Today, open, sentBefore: false).LeavesDemandsUnanswered, PlanReadiness.Of(basics, Today, open, sentBefore: true).LeavesDemandsUnanswered));
    }

    [Fact]
    public void An_office_does_not_confirm_over_its_own_demand()
    {
        var state = Joint().InConsultation();
        var readiness = Over with { Demands = [new(OrganisationCode.Meti, IsAnswered: true)] };
        Assert.Equal(RefusalCode.DemandsOpen, state.ShouldRefuse(state.Request(TransitionId.ConfirmRequirements, Meti) with { Readiness = readiness }).Code);
        Assert.IsType<Taken>(Course.Take(state, state.Request(TransitionId.ConfirmRequirements, Cabinet) with { Readiness = readiness }));
    }

    [Fact]
    public void A_co_author_that_leaves_during_coordination_sends_the_plan_back()
    {
        var state = Joint().InCoordination();
        var left = state.Then(TransitionId.WithdrawCoAuthor, Mayor);
        Assert.Equal(PlanStep.Drafting, left.Step);
        Assert.Equal(state.ContentVersion + 1, left.ContentVersion);
        Assert.Equal([Toyama], left.AuthorsWithoutConfirmation);
    }

    [Fact]
    public void A_co_author_does_not_leave_once_the_plan_is_announced()
    {
        Assert.Equal(RefusalCode.WrongStep, Joint().Announced().ShouldRefuse(TransitionId.WithdrawCoAuthor, CityAuthor).Code);
    }

    [Fact]
    public void The_lead_does_not_leave_but_withdraws()
    {
        Assert.Equal(RefusalCode.WrongOrganisation, Joint().ShouldRefuse(TransitionId.WithdrawCoAuthor, Author).Code);
    }

    [Fact]
    public void A_body_that_accepts_makes_a_new_version_and_one_that_declines_does_not()
    {
        var invited = Alone().Confirmed().Then(TransitionId.InviteCoAuthor, Author);
        Assert.Equal(invited.ContentVersion + 1, invited.Then(TransitionId.AcceptInvitation, Mayor).ContentVersion);
        Assert.Equal(Alone().Confirmed(), invited.Then(TransitionId.DeclineInvitation, Mayor));
    }

    [Fact]
    public void Only_a_local_government_that_is_not_there_yet_is_invited()
    {
        var state = Joint();
        Assert.Equal(RefusalCode.SubjectTakesPart, state.ShouldRefuse(TransitionId.InviteCoAuthor, Author, ToyamaCity).Code);
        Assert.Equal(RefusalCode.SubjectTakesPart, state.ShouldRefuse(TransitionId.InviteCoAuthor, Author, Toyama).Code);
        Assert.Equal(RefusalCode.SubjectCannotTakePart, state.ShouldRefuse(TransitionId.InviteCoAuthor, Author, OrganisationCode.Meti).Code);
        Assert.Equal(RefusalCode.SubjectMissing, state.ShouldRefuse(state.Request(TransitionId.InviteCoAuthor, Author) with { Subject = null }).Code);
    }

    [Fact]
    public void A_neighbour_that_writes_nothing_of_the_plan_moves_nothing()
    {
        var state = Joint();
        Assert.Equal(RefusalCode.WrongOrganisation, state.ShouldRefuse(TransitionId.EditSection, Neighbour).Code);
        Assert.Empty(Course.Allowed(state, Neighbour, Over));
    }

    [Fact]
    public void What_is_not_possible_yet_is_offered_with_the_grounds_against_it()
    {
        var offers = Course.Allowed(Joint(), Author, Over).ToDictionary(offer => offer.Transition.Id);
        Assert.True(offers[TransitionId.EditSection].IsPossible);
        Assert.Equal(RefusalCode.AuthorsNotConfirmed, Assert.Single(offers[TransitionId.SubmitToPriorConsultation].WhyNot).Code);
        Assert.Equal(RefusalCode.WrongStep, Assert.Single(offers[TransitionId.SubmitFormally].WhyNot).Code);
        Assert.DoesNotContain(TransitionId.Announce, offers.Keys);
    }

    [Fact]
    public void A_regional_plan_is_led_by_a_local_government()
    {
        Assert.Throws<ArgumentException>(() => CourseState.BeginRegionalPlan(PlanType.B, OrganisationCode.State));
        Assert.Throws<ArgumentException>(() => CourseState.BeginRegionalPlan(PlanType.B, default));
        Assert.Throws<ArgumentException>(() => CourseState.BeginRegionalPlan(PlanType.A, Toyama));
    }
}
