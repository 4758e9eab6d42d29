using Kaname.Platform.Consultation;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans.Contracts;

/// <summary>Reads a plan in the making for one person.</summary>
public sealed class ReadWorkspacePlan
{
    private readonly KanameContext _store;
    private readonly Sight _sight;
    private readonly TimeProvider _clock;

    internal ReadWorkspacePlan(KanameContext store, Sight sight, TimeProvider clock) => (_store, _sight, _clock) = (store, sight, clock);

    /// <returns>Null where there is no such plan, or none that this person may see: an address must not tell the two apart.</returns>
    public async Task<WorkspacePlan?> FindAsync(string planId, Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await _sight.FindAsync(planId, actor, cancellation) is not { } seen)
        {
            return null;
        }

        var (plan, course, full) = (seen.Plan, seen.Plan.Course, seen.Reading == WorkspaceReading.Full);
        var history = await HistoryAsync(planId, cancellation);
        var findings = FindingRights.AreFor(course, actor) ? await FindingsAsync(planId, cancellation) : [];
        var sections = full ? await _store.Sections.AsNoTracking().Where(text => text.PlanId == planId).ToListAsync(cancellation) : [];
        var content = SectionStore.Read(sections, plan.Type);
        return new()
        {
            Id = plan.Id,
            Type = plan.Type,
            Data = plan.Data,
            Name = plan.Name,
            NameEn = plan.NameEn,
            CreatedAt = plan.CreatedAt,
            Course = course,
            Reading = seen.Reading,
            Content = content,
            Sections = sections.ToDictionary(
                row => row.Section, row => new SavedSection(row.Version, row.SavedAt, OrganisationCode.Parse(row.SavedBy), row.SavedByName)),
            History = history,
            Findings = findings,
            Talks = full ? await TalksAsync(planId, cancellation) : [],
            Files = full ? await FilesAsync(planId, cancellation) : [],
            Reports = await ReportsAsync(planId, cancellation),
            Offers = Policy.Steps.Course.Allowed(course, actor, Readiness(course, content.Basics, history, findings)),
        };
    }

    /// <summary>As <see cref="ReadReadiness"/> reads it, of what was read already.</summary>
    private PlanReadiness Readiness(CourseState course, BasicsSection basics, IReadOnlyList<WorkspaceMove> history, IReadOnlyList<WorkspaceFinding> findings) => PlanReadiness.Of(
        basics,
        JapanTime.DayOf(_clock.GetUtcNow()),
        findings.Where(finding => finding is { Severity: FindingSeverity.MustChange, SettledAt: null }).Select(finding => new OpenDemand(finding.Office, finding.Reply is not null)),
        history.Any(move => move.Transition == nameof(TransitionId.SubmitToPriorConsultation) && move.ContentVersion == course.ContentVersion));

    private async Task<IReadOnlyList<WorkspaceMove>> HistoryAsync(string planId, CancellationToken cancellation) =>
    [
        .. (await _store.CourseEntries.AsNoTracking().Where(entry => entry.PlanId == planId).OrderBy(entry => entry.Number).ToListAsync(cancellation))
            .Select(entry => new WorkspaceMove(
                entry.Number,
                entry.Transition,
                Enum.Parse<PlanStep>(entry.FromStep),
                Enum.Parse<PlanStep>(entry.ToStep),
                entry.Edition,
                entry.ContentVersion,
                entry.At,
                OrganisationCode.Parse(entry.Organisation),
                Enum.Parse<Role>(entry.Role),
                entry.ActorName,
                Body(entry.Subject),
                entry.Reason,
                entry.On)),
    ];

    private async Task<IReadOnlyList<WorkspaceFinding>> FindingsAsync(string planId, CancellationToken cancellation) =>
    [
        .. (await _store.ReviewFindings.AsNoTracking().Where(finding => finding.PlanId == planId).OrderBy(finding => finding.Number).ToListAsync(cancellation))
            .Select(finding => new WorkspaceFinding(
                finding.Number,
                finding.Edition,
                finding.ContentVersion,
                finding.Section,
                finding.Severity,
                finding.Text,
                OrganisationCode.Parse(finding.Office),
                finding.ByName,
                finding.At,
                finding.Reply,
                Body(finding.RepliedBy),
                finding.RepliedByName,
                finding.RepliedAt,
                finding.SettledAt,
                finding.SettledByName)),
    ];

    private async Task<IReadOnlyList<WorkspaceTalk>> TalksAsync(string planId, CancellationToken cancellation) =>
    [
        .. (await _store.ConsultationEntries.AsNoTracking().Where(entry => entry.PlanId == planId).OrderBy(entry => entry.Number).ToListAsync(cancellation))
            .Select(entry => new WorkspaceTalk(
                entry.Number,
                entry.Edition,
                entry.Body,
                entry.With,
                entry.On,
                entry.Result,
                OrganisationCode.Parse(entry.RecordedBy),
                entry.RecordedByName,
                entry.RecordedAt)),
    ];

    private async Task<IReadOnlyList<WorkspaceFile>> FilesAsync(string planId, CancellationToken cancellation) =>
    [
        .. (await _store.EvidenceFiles.AsNoTracking().Where(file => file.PlanId == planId && file.RemovedAt == null).OrderBy(file => file.Number).ToListAsync(cancellation))
            .Select(file => new WorkspaceFile(
                file.Number, file.Purpose, file.Section, file.Edition, file.Name, file.ContentType, file.Size, file.Sha256, file.At, OrganisationCode.Parse(file.By), file.ByName)),
    ];

    private async Task<IReadOnlyList<WorkspaceReport>> ReportsAsync(string planId, CancellationToken cancellation) =>
    [
        .. (await _store.ActualReports.AsNoTracking().Include(report => report.Rows).Where(report => report.PlanId == planId)
                .OrderBy(report => report.FiscalYear).ThenBy(report => report.Number).ToListAsync(cancellation))
            .Select(report => new WorkspaceReport(
                new FiscalYear(report.FiscalYear),
                report.Number,
                report.ReportedAt,
                OrganisationCode.Parse(report.ReportedBy),
                report.CorrectionReason,
                report.AcceptedAt,
                Body(report.AcceptedBy),
                [
                    .. report.Rows.OrderBy(row => row.Row).Select(row => new WorkspaceFigure(
                        row.Goal, row.Kgi, row.Part, Policy.Geography.Place.Parse(row.Place), row.Amount, row.Denominator, row.Project, row.SharedKey, row.Firm)),
                ])),
    ];

    private static OrganisationCode? Body(string? code) => code is null ? null : OrganisationCode.Parse(code);
}
