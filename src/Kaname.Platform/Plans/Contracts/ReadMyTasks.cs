using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans.Contracts;

/// <summary>
/// Reads what waits for one person, over all plans. A government finds the plans that it writes or is asked to; an office those that
/// are on their way through the steps; a bureau those that it drafts and, from the announcement on, those of its prefectures.
/// </summary>
public sealed class ReadMyTasks
{
    private const int NewestMoves = 20;

    private readonly KanameContext _store;
    private readonly Sight _sight;
    private readonly Briefing _briefing;
    private readonly PublishedNations _nations;
    private readonly TimeProvider _clock;

    internal ReadMyTasks(KanameContext store, Sight sight, Briefing briefing, PublishedNations nations, TimeProvider clock) =>
        (_store, _sight, _briefing, _nations, _clock) = (store, sight, briefing, nations, clock);

    public async Task<MyTasks> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var mine = MyPlans.Of(_store, _briefing, actor);
        var ids = mine.Select(plan => plan.Id);
        var plans = await mine.AsNoTracking().ToListAsync(cancellation);
        var facts = await TaskFacts.ReadAsync(_store, ids, plans, actor, cancellation);
        var deadlines = await DeadlinesAsync(ids, cancellation);
        var tasks = new TasksOfPlan(actor, facts, _clock);
        var listed = new List<MyPlan>();
        foreach (var plan in plans)
        {
            // The query has kept to offices what lay before them once, so whatever of theirs is back was sent.
            if (_sight.Of(plan.Course, actor, returned: true) is { } reading)
            {
                var published = await PublishedAsync(plan, cancellation);
                listed.Add(new(
                    plan.Id,
                    plan.Type,
                    plan.Data,
                    plan.Name,
                    plan.NameEn,
                    plan.Course,
                    reading,
                    reading == WorkspaceReading.Full ? deadlines.GetValueOrDefault(plan.Id) : null,
                    facts.MovesOf(plan.Id).Select(move => move.At).DefaultIfEmpty(plan.CreatedAt).Max(),
                    tasks.Of(plan, published)));
            }
        }

        return new(
            [
                .. listed.OrderBy(plan => plan.Tasks.Count == 0)
                    .ThenBy(plan => plan.Tasks.Count == 0 ? default : plan.Tasks.Min(task => task.Since))
                    .ThenByDescending(plan => plan.MovedAt).ThenBy(plan => plan.Id, StringComparer.Ordinal),
            ],
            Moves(listed, facts));
    }

    /// <summary>The results of one plan that wait, for this person or for others; none where this person may not see the plan.</summary>
    public async Task<IReadOnlyList<WaitingYear>> YearsAsync(string planId, Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await _sight.FindAsync(planId, actor, cancellation) is not { Plan: var plan })
        {
            return [];
        }

        var facts = await TaskFacts.ReadAsync(_store, _store.Plans.Where(one => one.Id == planId).Select(one => one.Id), [plan], actor, cancellation);
        return new TasksOfPlan(actor, facts, _clock).Years(plan, await PublishedAsync(plan, cancellation));
    }

    private async Task<PublishedPlan?> PublishedAsync(Plan plan, CancellationToken cancellation) =>
        plan.Course.HasPublishedEdition ? (await _nations.GetAsync(plan.Data, cancellation)).Plan(plan.Id) : null;

    private static IReadOnlyList<MyMove> Moves(IReadOnlyList<MyPlan> plans, TaskFacts facts) =>
    [
        .. plans.SelectMany(plan => facts.MovesOf(plan.Id).Select(move => (plan, move)))
            .OrderByDescending(pair => pair.move.At).ThenBy(pair => pair.plan.Id, StringComparer.Ordinal).ThenByDescending(pair => pair.move.Number)
            .Take(NewestMoves)
            .Select(pair => new MyMove(
                pair.plan.Id,
                pair.plan.Name,
                pair.plan.NameEn,
                pair.move.Transition,
                Enum.Parse<PlanStep>(pair.move.FromStep),
                Enum.Parse<PlanStep>(pair.move.ToStep),
                pair.move.At,
                OrganisationCode.Parse(pair.move.Organisation),
                pair.move.ActorName,
                pair.move.Subject is { } subject ? OrganisationCode.Parse(subject) : null,
                pair.move.Reason)),
    ];

    private async Task<Dictionary<string, DateOnly?>> DeadlinesAsync(IQueryable<string> ids, CancellationToken cancellation)
    {
        var basics = await _store.Sections.AsNoTracking().Where(text => text.Section == PlanSection.Basics && ids.Contains(text.PlanId) && text.Json.Contains("submitBy"))
            .Select(text => new { text.PlanId, text.Json }).ToListAsync(cancellation);
        return basics.ToDictionary(text => text.PlanId, text => Deadline.In(text.Json), StringComparer.Ordinal);
    }
}
