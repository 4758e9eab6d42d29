using Kaname.Platform.Intake.LoadSampleNation.Content;
using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Platform.Plans;
using Kaname.Platform.Projects;
using Kaname.Platform.Publication;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>The course of a type A plan, as far as it comes: block draft, candidate, screening, the state's writing, publication.</summary>
internal sealed class StateStory(SamplePlan plan, PlanContent whole, Cast cast)
{
    private static readonly PlanSection[] DraftSections = [PlanSection.Area, PlanSection.Industries];

    private static readonly PlanSection[] ProposalSections =
        [PlanSection.WinningPath, PlanSection.CoreFirms, PlanSection.Projects, PlanSection.Goals, PlanSection.Support, PlanSection.CandidateFit];

    private readonly Diary _diary = new(plan.Key, plan.Begins);
    private readonly Actor _proposer = cast.Author(plan.Lead);

    private Actor Bureau => cast.Bureau(plan.Lead.Place!.Value.Prefecture);

    public Diary Tell()
    {
        var block = Blocks.Containing(plan.Lead.Place!.Value.Prefecture);
        _diary.Begin(Bureau, new CreatePlan(plan.Type, WithoutSummary(plan.Basics), block, [.. plan.Authors.Select(author => cast.Bureau(author.Place!.Value.Prefecture).Organisation).Distinct()]));
        foreach (var section in DraftSections)
        {
            _diary.Wait(9, 16).Do(Bureau, id => EditSection.To(id, whole, section));
        }

        if (plan.Reaches == PlanStep.BlockDraft)
        {
            return _diary;
        }

        _diary.Wait(7, 14).Do(Bureau, id => new CompleteBlockDraft(id));
        if (Propose() && Screen())
        {
            StateWrites();
        }

        return _diary;
    }

    /// <summary>A draft has a name; what the plan comes to is for the state to write at the end.</summary>
    private static BasicsSection WithoutSummary(BasicsSection basics) => basics with { Summary = null, SummaryEn = null };

    private bool Propose()
    {
        _diary.Wait(3, 8).Do(_proposer, id => new PrepareCandidate(id));
        foreach (var body in plan.Joint)
        {
            _diary.Do(_proposer, id => new InviteCoAuthor(id, body));
        }

        foreach (var body in plan.Joint)
        {
            _diary.Wait(1, 5).Do(cast.Author(body), id => new AcceptInvitation(id));
        }

        var first = plan.Find(SampleTurnKind.Returned) is null ? whole : WritePlan.AsFirstHandedIn(whole);
        var written = plan.Reaches == PlanStep.CandidateProposal ? ProposalSections.Length - 2 : ProposalSections.Length;
        foreach (var (section, index) in ProposalSections.Take(written).Select((section, index) => (section, index)))
        {
            _diary.Wait(3, 8).Do(cast.Author(plan.Authors[index % plan.Authors.Count]), id => EditSection.To(id, first, section));
        }

        if (plan.Reaches == PlanStep.CandidateProposal)
        {
            return false;
        }

        ConfirmAndPropose();
        return true;
    }

    private void ConfirmAndPropose()
    {
        foreach (var body in plan.Authors)
        {
            _diary.Wait(1, 4).DoWithVersion(cast.Head(body), (id, version) => new ConfirmVersion(id, version));
        }

        _diary.Wait(1, 3).Do(_proposer, id => new ProposeCandidate(id));
    }

    private bool Screen()
    {
        if (plan.Find(SampleTurnKind.Returned) is { } turn)
        {
            _diary.Wait(12, 20).Do(Bureau, id => new ReturnCandidate(id, turn.Text!));
            foreach (var section in (PlanSection[])[PlanSection.CandidateFit, PlanSection.Goals])
            {
                _diary.Wait(4, 9).Do(_proposer, id => EditSection.To(id, whole, section));
            }

            ConfirmAndPropose();
        }

        if (plan.Reaches == PlanStep.Screening)
        {
            return false;
        }

        _diary.Wait(14, 24).DoWithVersion(Cast.CabinetConfirmer, (id, version) => new AcceptCandidate(id, version, "ブロックの素案と分野のロードマップの両方に合うことを確かめた。"));
        _diary.Wait(3, 9).Do(Cast.State, id => new AssembleStatePlan(id));
        return true;
    }

    private void StateWrites()
    {
        foreach (var section in (PlanSection[])[PlanSection.Basics, PlanSection.Support])
        {
            _diary.Wait(9, 16).Do(Cast.State, id => EditSection.To(id, whole, section));
        }

        if (plan.Reaches == PlanStep.StatePlan)
        {
            return;
        }

        _diary.Wait(3, 7).DoWithVersion(Cast.State, (id, version) => new ConfirmVersion(id, version));
        foreach (var body in plan.Authors)
        {
            _diary.Wait(1, 4).DoWithVersion(cast.Head(body), (id, version) => new ConfirmVersion(id, version));
        }

        _diary.Wait(4, 10).Do(Cast.Publisher, id => new PublishPlan(id));
    }
}
