using Kaname.Platform.Consultation;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>Reads of a plan what the conditions of its course ask about its text and its consultation.</summary>
internal static class ReadReadiness
{
    /// <summary>Of one plan, from the store.</summary>
    public static async Task<PlanReadiness> OfAsync(KanameContext store, Plan plan, DateOnly today)
    {
        var basics = await store.Sections.AsNoTracking().Where(text => text.PlanId == plan.Id && text.Section == PlanSection.Basics).ToListAsync();
        var version = plan.Course.ContentVersion;
        var sentBefore = await store.CourseEntries.AnyAsync(entry =>
            entry.PlanId == plan.Id && entry.Transition == nameof(TransitionId.SubmitToPriorConsultation) && entry.ContentVersion == version);
        var demands = await store.ReviewFindings.AsNoTracking()
            .Where(finding => finding.PlanId == plan.Id && finding.Severity == FindingSeverity.MustChange && finding.SettledAt == null)
            .Select(finding => new { finding.Office, IsAnswered = finding.Reply != null }).ToListAsync();
        return PlanReadiness.Of(
            SectionStore.Read(basics, plan.Type).Basics, today, demands.Select(demand => new OpenDemand(OrganisationCode.Parse(demand.Office), demand.IsAnswered)), sentBefore);
    }
}
