using Kaname.Platform.Actions;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>Sections of a plan between the policy library's records and their rows.</summary>
internal static class SectionStore
{
    /// <summary>Sets a section of a plan, and keeps what it now says in its history under the same version.</summary>
    /// <param name="row">The section's row, or null where nobody has written it yet.</param>
    public static void Write(this ActionContext context, Plan plan, SectionText? row, PlanSection section, string json)
    {
        var version = Guid.CreateVersion7();
        if (row is null)
        {
            context.Store.Sections.Add(new()
            {
                PlanId = plan.Id,
                Section = section,
                Json = json,
                SavedAt = context.Now,
                SavedBy = context.Actor.Organisation.Value,
                SavedByName = context.Actor.Name,
                Version = version,
            });
        }
        else
        {
            (row.Json, row.SavedAt, row.SavedBy, row.SavedByName, row.Version) =
                (json, context.Now, context.Actor.Organisation.Value, context.Actor.Name, version);
        }

        context.Store.SectionSaves.Add(new()
        {
            PlanId = plan.Id,
            Section = section,
            Version = version,
            ContentVersion = plan.Course.ContentVersion,
            Json = json,
            SavedAt = context.Now,
            SavedBy = context.Actor.Organisation.Value,
            SavedByName = context.Actor.Name,
        });
    }

    /// <summary>The whole plan as it now reads; sections nobody has written are blank.</summary>
    public static async Task<PlanContent> ReadAsync(KanameContext store, string planId, PlanType type) =>
        Read(await store.Sections.Where(text => text.PlanId == planId).ToListAsync(), type);

    /// <summary>The plan that these sections make.</summary>
    public static PlanContent Read(IEnumerable<SectionText> rows, PlanType type) =>
        rows.Aggregate(PlanContent.Empty(type), (content, row) => PlanJson.WithSection(content, row.Section, row.Json));
}
