using Kaname.Platform.Consultation;
using Kaname.Platform.Intake.LoadSampleNation.Content;
using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>The first edition of a B or C plan: the six steps, as far as it comes, with what befalls it on the way.</summary>
internal sealed class RegionalStory(SamplePlan plan, PlanContent whole, Cast cast, IReadOnlyList<SampleTalk> talks)
{
    private readonly Diary _diary = new(plan.Key, plan.Begins);
    private readonly Actor _lead = cast.Author(plan.Lead);
    private List<OrganisationCode> _authors = [];

    public Diary Tell()
    {
        Draft();
        if (plan.Reaches == PlanStep.Drafting)
        {
            return _diary;
        }

        Submit(8, 20);
        ChangesAskedFor();
        CoAuthorLeaves();
        if (plan.Reaches == PlanStep.PriorConsultation)
        {
            RestAtPriorConsultation();
            return _diary;
        }

        ConfirmRequirements();
        Coordinate();
        if (plan.Reaches == PlanStep.Coordination)
        {
            return _diary;
        }

        var announced = _diary.Wait(8, 20).Today;
        _diary.Do(cast.Head(plan.Lead), id => new AnnouncePlan(id, announced, null));
        if (plan.Reaches == PlanStep.Announcement)
        {
            return _diary;
        }

        _diary.Wait(3, 9).Do(_lead, id => new SubmitFormally(id));
        if (plan.Reaches == PlanStep.Publication)
        {
            _diary.Wait(12, 24).Do(Cast.Publisher, id => new PublishPlan(id));
        }

        return _diary;
    }

    private void Draft()
    {
        _authors = [plan.Lead, .. plan.Joint];
        _diary.Begin(_lead, new CreatePlan(plan.Type, plan.Basics));
        Invite();
        var first = First();
        var sections = PlanSections.For(plan.Type).Select(profile => profile.Section).Where(section => section != PlanSection.Basics).ToList();
        var written = plan.Find(SampleTurnKind.Unfinished) is { } turn ? int.Parse(turn.Value!, System.Globalization.CultureInfo.InvariantCulture) : sections.Count;
        foreach (var (section, index) in sections.Take(written).Select((section, index) => (section, index)))
        {
            Edit(first, section, _authors[index % _authors.Count], 3, 9);
            if (index == 2)
            {
                HoldAndResume();
            }
        }

        if (plan.Find(SampleTurnKind.Lapse) is { } lapse)
        {
            ConfirmAll();
            Edit(whole, PlanSection.Goals, lapse.By!.Value, 2, 6);
        }

        if (plan.Find(SampleTurnKind.Withdraw) is { } withdrawal && !plan.IsPublished)
        {
            _diary.Until(withdrawal.On!.Value).Do(_lead, id => new WithdrawPlan(id, withdrawal.Text!));
        }
    }

    /// <summary>What is mended later is not there yet: an edit that changes nothing makes no new version.</summary>
    private PlanContent First()
    {
        var first = plan.Find(SampleTurnKind.Changes) is null ? whole : WritePlan.AsFirstHandedIn(whole);
        first = plan.Find(SampleTurnKind.Lapse) is null ? first : WritePlan.BeforeGoalsAreDone(first);
        return plan.Find(SampleTurnKind.Returned) is null ? first : WritePlan.BeforeCoordination(first);
    }

    private void Invite()
    {
        var declines = plan.Of(SampleTurnKind.Declined).ToList();
        foreach (var body in plan.Joint.Concat(declines.Select(turn => turn.By!.Value)))
        {
            _diary.Do(_lead, id => new InviteCoAuthor(id, body));
        }

        foreach (var body in plan.Joint)
        {
            _diary.Wait(1, 6).Do(cast.Author(body), id => new AcceptInvitation(id));
        }

        foreach (var turn in declines)
        {
            _diary.Wait(2, 6).Do(cast.Author(turn.By!.Value), id => new DeclineInvitation(id, turn.Text!));
        }
    }

    private void HoldAndResume()
    {
        if (plan.Find(SampleTurnKind.Hold) is { } hold && plan.Find(SampleTurnKind.Resume) is { } resume)
        {
            _diary.Until(hold.On!.Value).Do(_lead, id => new HoldPlan(id, hold.Text!));
            _diary.Until(resume.On!.Value).Do(_lead, id => new ResumePlan(id, resume.Text!));
        }
    }

    private void Edit(PlanContent content, PlanSection section, OrganisationCode by, int fromDays, int toDays) =>
        _diary.Wait(fromDays, toDays).Do(cast.Author(by), id => EditSection.To(id, content, section));

    private void ConfirmAll()
    {
        foreach (var body in _authors)
        {
            _diary.Wait(1, 4).DoWithVersion(cast.Head(body), (id, version) => new ConfirmVersion(id, version));
        }
    }

    private void Submit(int fromDays, int toDays)
    {
        _diary.Wait(fromDays, toDays);
        ConfirmAll();
        _diary.Wait(1, 3).Do(_lead, id => new SubmitPlan(id));
    }

    private void ChangesAskedFor()
    {
        foreach (var (turn, time) in plan.Of(SampleTurnKind.Changes).Select((turn, time) => (turn, time)))
        {
            _diary.Wait(8, 16).Do(Cast.Confirmer(turn.By!.Value), id => new AskForChanges(id, turn.Text!));
            foreach (var section in time == 0 ? (PlanSection[])[PlanSection.Ripple, PlanSection.Goals] : [PlanSection.OutsideFirms])
            {
                Edit(whole, section, plan.Lead, 3, 7);
            }

            Submit(2, 5);
        }
    }

    private void CoAuthorLeaves()
    {
        if (plan.Find(SampleTurnKind.Leaves) is { } turn)
        {
            _diary.Wait(6, 12).Do(cast.Author(turn.By!.Value), id => new WithdrawCoAuthor(id, turn.Text!));
            _authors.Remove(turn.By.Value);
            Edit(whole, PlanSection.Area, plan.Lead, 5, 9);
            Submit(3, 6);
        }
    }

    /// <summary>One of the two offices has confirmed, or none where one holds the plan.</summary>
    private void RestAtPriorConsultation()
    {
        if (plan.Find(SampleTurnKind.HoldAtPrior) is { } hold)
        {
            _diary.Wait(9, 15).Do(Cast.Confirmer(hold.By!.Value), id => new HoldPlan(id, hold.Text!));
        }
        else
        {
            _diary.Wait(9, 15).DoWithVersion(Cast.CabinetConfirmer, (id, version) => new ConfirmRequirements(id, version));
        }
    }

    private void ConfirmRequirements()
    {
        _diary.Wait(10, 18).DoWithVersion(Cast.CabinetConfirmer, (id, version) => new ConfirmRequirements(id, version));
        _diary.Wait(1, 9).DoWithVersion(Cast.MetiConfirmer, (id, version) => new ConfirmRequirements(id, version));
    }

    private void Coordinate()
    {
        if (plan.Find(SampleTurnKind.Returned) is { } turn)
        {
            _diary.Wait(7, 12).Do(_lead, id => new ReturnToDrafting(id, turn.Text!));
            Edit(whole, PlanSection.Projects, plan.Lead, 4, 8);
            Submit(2, 5);
            ConfirmRequirements();
        }

        var dice = new Dice("talks", plan.Key);
        var held = plan.Find(SampleTurnKind.TalksWithAll) is null ? dice.Draw(talks, dice.Roll(3, 5)) : talks;
        foreach (var talk in held)
        {
            var day = _diary.Wait(2, 7).Today;
            _diary.Do(_lead, id => new RecordConsultation(id, talk.Body, talk.With, day, talk.Result));
        }
    }
}
