using Kaname.Platform.Consultation;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>What is read at once, for all plans on a person's list, to tell what waits and since when.</summary>
internal sealed class TaskFacts
{
    private readonly ILookup<string, CourseEntry> _moves;
    private readonly IReadOnlyDictionary<string, DateTimeOffset> _edited;
    private readonly ILookup<string, DateTimeOffset> _openFindings;
    private readonly ILookup<string, OpenDemand> _demands;
    private readonly IReadOnlyDictionary<string, BasicsSection> _basics;
    private readonly ILookup<string, ReportFact> _reports;

    private TaskFacts(
        IEnumerable<CourseEntry> moves,
        IReadOnlyDictionary<string, DateTimeOffset> edited,
        IReadOnlyDictionary<string, BasicsSection> basics,
        IReadOnlyList<OpenFinding> openFindings,
        IEnumerable<ReportFact> reports)
    {
        _moves = moves.ToLookup(move => move.PlanId, StringComparer.Ordinal);
        _edited = edited;
        _basics = basics;
        _demands = openFindings.Where(finding => finding.MustChange).ToLookup(finding => finding.PlanId, finding => new OpenDemand(OrganisationCode.Parse(finding.Office), finding.IsAnswered), StringComparer.Ordinal);
        _openFindings = openFindings.Where(finding => !finding.IsAnswered).ToLookup(finding => finding.PlanId, finding => finding.At, StringComparer.Ordinal);
        _reports = reports.ToLookup(report => report.PlanId, StringComparer.Ordinal);
    }

    public static async Task<TaskFacts> ReadAsync(KanameContext store, IQueryable<string> ids, IReadOnlyList<Plan> plans, Actor actor, CancellationToken cancellation)
    {
        var moves = await store.CourseEntries.AsNoTracking()
            .Where(entry => entry.Transition != nameof(TransitionId.EditSection) && ids.Contains(entry.PlanId)).ToListAsync(cancellation);
        var writes = plans.Any(plan => plan.Course.AuthorOf(actor.Organisation) is not null);
        var edits = writes
            ? await store.CourseEntries.Where(entry => entry.Transition == nameof(TransitionId.EditSection) && ids.Contains(entry.PlanId))
                .GroupBy(entry => entry.PlanId).Select(entries => new { entries.Key, At = entries.Max(entry => entry.At) }).ToListAsync(cancellation)
            : [];
        var findings = writes || actor.Role is Role.CabinetConfirmer or Role.MetiConfirmer
            ? await store.ReviewFindings.Where(finding => finding.SettledAt == null && ids.Contains(finding.PlanId))
                .Select(finding => new OpenFinding(finding.PlanId, finding.Office, finding.At, finding.Severity == FindingSeverity.MustChange, finding.Reply != null)).ToListAsync(cancellation)
            : [];
        var reports = await store.ActualReports.Where(report => ids.Contains(report.PlanId))
            .Select(report => new ReportFact(report.PlanId, report.FiscalYear, report.Number, report.ReportedAt, report.AcceptedAt != null)).ToListAsync(cancellation);
        return new(moves, edits.ToDictionary(edit => edit.Key, edit => edit.At, StringComparer.Ordinal), await BasicsAsync(store, plans, actor, cancellation), findings, reports);
    }

    /// <summary>Of the plans that the actor moves on where their text is asked about.</summary>
    private static async Task<IReadOnlyDictionary<string, BasicsSection>> BasicsAsync(KanameContext store, IReadOnlyList<Plan> plans, Actor actor, CancellationToken cancellation)
    {
        var asked = plans
            .Where(plan => Course.For(plan.Type).Transitions.Any(transition =>
                transition.ReadsPlan && transition.Routes.Any(route => route.From.Contains(plan.Course.Step) && route.Who.Any(party => party.Includes(plan.Course, actor)))))
            .ToDictionary(plan => plan.Id, plan => plan.Type, StringComparer.Ordinal);
        var rows = asked.Count == 0
            ? []
            : await store.Sections.AsNoTracking().Where(text => text.Section == PlanSection.Basics && asked.Keys.Contains(text.PlanId)).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.PlanId, row => SectionStore.Read([row], asked[row.PlanId]).Basics, StringComparer.Ordinal);
    }

    /// <summary>Everything that moved a plan, edits not among it, in order.</summary>
    public IReadOnlyList<CourseEntry> MovesOf(string planId) => [.. _moves[planId].OrderBy(move => move.Number)];

    public DateTimeOffset? EditedAt(string planId) => _edited.TryGetValue(planId, out var at) ? at : null;

    /// <summary>When each finding was left that is neither answered nor settled.</summary>
    public IReadOnlyList<DateTimeOffset> OpenFindingsOf(string planId) => [.. _openFindings[planId]];

    /// <summary>What the conditions of the plan's course ask about its text and its consultation.</summary>
    public PlanReadiness ReadinessOf(Plan plan, DateOnly today) => PlanReadiness.Of(
        _basics.GetValueOrDefault(plan.Id) ?? new(),
        today,
        _demands[plan.Id],
        _moves[plan.Id].Any(move => move.Transition == nameof(TransitionId.SubmitToPriorConsultation) && move.ContentVersion == plan.Course.ContentVersion));

    /// <summary>The latest report of each year.</summary>
    public IReadOnlyList<ReportFact> ReportsOf(string planId) =>
        [.. _reports[planId].GroupBy(report => report.FiscalYear).Select(reports => reports.MaxBy(report => report.Number)!).OrderBy(report => report.FiscalYear)];
}

/// <summary>That a year was reported.</summary>
internal sealed record ReportFact(string PlanId, int FiscalYear, int Number, DateTimeOffset ReportedAt, bool Accepted);

/// <summary>A finding that is not settled.</summary>
internal sealed record OpenFinding(string PlanId, string Office, DateTimeOffset At, bool MustChange, bool IsAnswered);
