using System.Text.Json;
using Kaname.Platform.Actions;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>Sections of a plan between the policy library's records and their rows.</summary>
internal static class SectionStore
{
    public static SectionText Row(string planId, PlanSection section, string json, ActionContext context) => new()
    {
        PlanId = planId,
        Section = section,
        Json = json,
        SavedAt = context.Now,
        SavedBy = context.Actor.Organisation.Value,
    };

    /// <summary>The whole plan as it now reads; sections nobody has written are blank.</summary>
    public static async Task<PlanContent> ReadAsync(KanameContext store, string planId, PlanType type)
    {
        var rows = await store.Sections.Where(text => text.PlanId == planId).ToListAsync();
        return rows.Aggregate(PlanContent.Empty(type), (content, row) => PlanJson.WithSection(content, row.Section, row.Json));
    }
}
