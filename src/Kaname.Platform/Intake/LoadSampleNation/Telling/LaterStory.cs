using Kaname.Platform.Consultation;
using Kaname.Platform.Intake.LoadSampleNation.Content;
using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>What becomes of a published plan: the next edition, or its end.</summary>
internal sealed class LaterStory(SamplePlan plan, WritePlan write, Cast cast, IReadOnlyList<SampleTalk> talks)
{
    private readonly Actor _lead = cast.Author(plan.Lead);

    public IEnumerable<Diary> Tell()
    {
        if (plan.Find(SampleTurnKind.Revise) is { } revision)
        {
            yield return Revise(revision);
        }

        if (plan.Find(SampleTurnKind.Withdraw) is { } withdrawal)
        {
            yield return On(withdrawal).Do(_lead, id => new WithdrawPlan(id, withdrawal.Text!));
        }

        if (plan.Find(SampleTurnKind.Close) is { } close)
        {
            yield return On(close).Do(_lead, id => new ClosePlan(id, close.Text!));
        }
    }

    private Diary On(SampleTurn turn) => new(plan.Key, turn.On!.Value, turn.Kind.ToString());

    private Diary Revise(SampleTurn turn)
    {
        var diary = On(turn).Do(_lead, id => new RevisePlan(id, turn.Text!));
        var next = write.Whole(SampleRevision.Of(plan));
        foreach (var section in (PlanSection[])[PlanSection.Projects, PlanSection.Goals])
        {
            diary.Wait(8, 14).Do(_lead, id => EditSection.To(id, next, section));
        }

        foreach (var body in plan.Authors)
        {
            diary.Wait(1, 3).DoWithVersion(cast.Head(body), (id, version) => new ConfirmVersion(id, version));
        }

        diary.Wait(1, 3).Do(_lead, id => new SubmitPlan(id));
        if (turn.Reaches == PlanStep.PriorConsultation)
        {
            return diary;
        }

        foreach (var confirmer in (Actor[])[Cast.CabinetConfirmer, Cast.MetiConfirmer])
        {
            diary.Wait(8, 14).DoWithVersion(confirmer, (id, version) => new ConfirmRequirements(id, version));
        }

        var talk = talks[0];
        var talked = diary.Wait(5, 9).Today;
        diary.Do(_lead, id => new RecordConsultation(id, talk.Body, talk.With, talked, talk.Result));
        var announced = diary.Wait(6, 12).Today;
        diary.Do(cast.Head(plan.Lead), id => new AnnouncePlan(id, announced, null));
        diary.Wait(3, 6).Do(_lead, id => new SubmitFormally(id));
        return diary.Wait(12, 20).Do(Cast.Publisher, id => new PublishPlan(id));
    }
}
