using Kaname.Platform.Actions;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Consultation;

/// <summary>Writes down one talk of step ③: with which kind of body, with whom, when, what came of it.</summary>
/// <param name="Opened">When the form was opened, so that one sent twice writes one talk down; null for programs.</param>
public sealed record RecordConsultation(string PlanId, ConsultedBody Body, string With, DateOnly On, string Result, DateTimeOffset? Opened = null) : IUserAction;

/// <summary>A talk was written down.</summary>
public sealed record ConsultationRecorded(string PlanId, int Number, ConsultedBody Body, DateOnly On);

internal sealed class RecordConsultationHandler : IHandle<RecordConsultation>
{
    public async Task<Refusal?> HandleAsync(RecordConsultation action, ActionContext context)
    {
        if (await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return Refusal.UnknownPlan(action.PlanId);
        }

        if (TalkRules.RefuseRecorder(plan.Course, context.Actor) is { } notNow)
        {
            return notNow;
        }

        if (TalkRules.Faults(action, context.Today).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        if (await IsRecordedAlreadyAsync(action, context))
        {
            return new(Refusal.DoneAlready, "この協議は、この画面を開いたあとに記録しました。一覧で確かめてください。", "This talk was recorded after this page was opened. Look for it in the list.");
        }

        var last = await context.Store.ConsultationEntries.Where(entry => entry.PlanId == plan.Id).MaxAsync(entry => (int?)entry.Number) ?? 0;
        context.Store.ConsultationEntries.Add(new()
        {
            PlanId = plan.Id,
            Number = last + 1,
            Edition = plan.Edition,
            Body = action.Body,
            With = action.With,
            On = action.On,
            Result = action.Result,
            RecordedBy = context.Actor.Organisation.Value,
            RecordedByName = context.Actor.Name,
            RecordedAt = context.Now,
        });
        context.Happened(plan.Id, new ConsultationRecorded(plan.Id, last + 1, action.Body, action.On));
        return null;
    }

    /// <summary>The same talk, written down by the same person since the form was opened.</summary>
    private static async Task<bool> IsRecordedAlreadyAsync(RecordConsultation action, ActionContext context)
    {
        var (by, name) = (context.Actor.Organisation.Value, context.Actor.Name);
        return action.Opened is { } opened && await context.Store.ConsultationEntries.AnyAsync(entry =>
            entry.PlanId == action.PlanId && entry.Body == action.Body && entry.With == action.With && entry.On == action.On && entry.Result == action.Result
            && entry.RecordedBy == by && entry.RecordedByName == name && entry.RecordedAt >= opened);
    }
}
