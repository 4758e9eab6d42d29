using Kaname.Policy.Steps;
using Xunit;
using static Kaname.Policy.Tests.Steps.Cast;

namespace Kaname.Policy.Tests.Steps;

public sealed class StateCourseTests
{
    [Fact]
    public void A_candidate_of_two_prefectures_becomes_a_plan_of_the_state()
    {
        var state = Screened();
        Assert.Equal(PlanStep.Screening, state.Step);
        state = state.Then(TransitionId.AcceptCandidate, Cabinet).Then(TransitionId.AssembleStatePlan, StateAuthor);
        Assert.Equal((PlanStep.StatePlan, OrganisationCode.State), (state.Step, state.Lead));
        state = state.Then(TransitionId.EditSection, StateAuthor).Confirmed().Then(TransitionId.Publish, Publisher);
        Assert.Equal((PlanStep.StatePlanPublication, 1), (state.Step, state.PublishedEdition));
    }

    [Fact]
    public void A_candidate_waits_for_every_proposer_and_not_for_the_state()
    {
        var state = Screened().Then(TransitionId.ReturnCandidate, Cabinet).Then(TransitionId.EditSection, Neighbour).Then(TransitionId.ConfirmVersion, Author);
        var refused = state.ShouldRefuse(TransitionId.ProposeCandidate, Author);
        Assert.Equal(RefusalCode.AuthorsNotConfirmed, refused.Code);
        Assert.Equal([Ishikawa], refused.WaitsFor);
    }

    [Fact]
    public void A_second_prefecture_joins_by_invitation()
    {
        var state = CourseState.BeginStatePlan(Chubu).Then(TransitionId.CompleteBlockDraft, Officer).Then(TransitionId.PrepareCandidate, Author);
        Assert.Equal(RefusalCode.ProposalUnderway, state.ShouldRefuse(TransitionId.PrepareCandidate, Neighbour).Code);
        Assert.Equal(RefusalCode.SubjectCannotTakePart, state.ShouldRefuse(TransitionId.InviteCoAuthor, Author, ToyamaCity).Code);
    }

    [Fact]
    public void The_state_does_not_write_before_the_candidate_is_taken_in()
    {
        Assert.Equal(RefusalCode.CandidateNotAccepted, Screened().ShouldRefuse(TransitionId.AssembleStatePlan, StateAuthor).Code);
    }

    [Fact]
    public void The_state_is_not_published_over_the_head_of_its_proposers()
    {
        var state = Screened().Then(TransitionId.AcceptCandidate, Officer).Then(TransitionId.AssembleStatePlan, StateAuthor)
            .Then(TransitionId.EditSection, StateAuthor).Then(TransitionId.ConfirmVersion, StateAuthor);
        Assert.Equal([Toyama, Ishikawa], state.ShouldRefuse(TransitionId.Publish, Publisher).WaitsFor);
    }

    [Fact]
    public void When_the_lead_proposer_leaves_the_next_one_leads_and_the_proposal_begins_again()
    {
        var state = Screened().Then(TransitionId.AcceptCandidate, Officer).Then(TransitionId.WithdrawCoAuthor, Governor);
        Assert.Equal((PlanStep.CandidateProposal, Ishikawa, null), (state.Step, state.LeadProposer, state.AcceptedCandidateVersion));
        state = state.Then(TransitionId.WithdrawCoAuthor, Neighbour);
        Assert.Null(state.LeadProposer);
        Assert.Equal(OrganisationCode.State, Assert.Single(state.Authors).Organisation);
        Assert.Equal(Toyama, state.Then(TransitionId.PrepareCandidate, Author).LeadProposer);
    }

    [Fact]
    public void Only_the_bureau_of_the_draft_completes_it()
    {
        var kyushu = new Actor(OrganisationCode.Parse("bureau-kyushu"), Role.BureauOfficer, "局 外子");
        Assert.Equal(RefusalCode.WrongOrganisation, CourseState.BeginStatePlan(Chubu).ShouldRefuse(TransitionId.CompleteBlockDraft, kyushu).Code);
    }

    [Fact]
    public void The_state_revises_what_it_wrote()
    {
        var state = Screened().Then(TransitionId.AcceptCandidate, Cabinet).Then(TransitionId.AssembleStatePlan, StateAuthor)
            .Confirmed().Then(TransitionId.Publish, Publisher).Then(TransitionId.Revise, StateAuthor);
        Assert.Equal((PlanStep.StatePlan, 2, 1), (state.Step, state.Edition, state.PublishedEdition));
    }

    [Fact]
    public void The_six_steps_are_not_type_As()
    {
        Assert.Equal(RefusalCode.NotInThisCourse, CourseState.BeginStatePlan(Chubu).ShouldRefuse(TransitionId.Announce, Governor).Code);
    }

    [Fact]
    public void A_block_draft_needs_a_bureau()
    {
        Assert.Throws<ArgumentException>(() => CourseState.BeginStatePlan());
        Assert.Throws<ArgumentException>(() => CourseState.BeginStatePlan(Toyama));
    }
}
