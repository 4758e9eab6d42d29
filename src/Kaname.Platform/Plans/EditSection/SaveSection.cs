using Kaname.Platform.Actions;
using Kaname.Platform.Audit;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>The save of a section: what a person does in its form, and what every other act does that writes into a section.</summary>
internal static class SaveSection
{
    /// <returns>What happened, for whoever acts to record: <see cref="SectionEdited"/> or <see cref="SectionSavedUnchanged"/>; or why nothing was saved.</returns>
    public static async Task<(object? Happened, Refusal? Refusal)> SaveSectionAsync(this ActionContext context, EditSection action)
    {
        if (await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return (null, Refusal.UnknownPlan(action.PlanId));
        }

        // Whoever may not edit learns nothing else, not even that somebody else has.
        var unreadable = SectionRules.Refuse(action, plan.Type, out var name, out var nameEn);
        if ((context.MayNotEdit(plan) ?? unreadable) is { } refusal)
        {
            return (null, refusal);
        }

        var row = await context.Store.Sections.FindAsync(action.PlanId, action.Section);
        if (SectionRules.SaysTheSame(row?.Json ?? PlanJson.WriteSection(PlanContent.Empty(plan.Type), action.Section), action.Json))
        {
            await SaveUnchangedAsync(action, context);
            return (new SectionSavedUnchanged(plan.Id, action.Section, plan.Course.ContentVersion), null);
        }

        if (row is not null && action.Read is { } read && read != row.Version)
        {
            return (null, new(
                Refusal.ChangedInBetween,
                "この欄は、開いたあとに別の人が保存しました。違いを確かめてから、もう一度保存してください。",
                "Somebody else saved this section after you opened it. Look at the difference, then save again."));
        }

        await context.MoveAsync(action.PlanId, TransitionId.EditSection);
        (plan.Name, plan.NameEn) = (name ?? plan.Name, nameEn ?? plan.NameEn);
        context.Write(plan, row, action.Section, action.Json);
        return (new SectionEdited(plan.Id, action.Section, plan.Course.ContentVersion, Fingerprint.Of(action.Json)), null);
    }

    /// <summary>Why this person may not edit the plan now; null where they may.</summary>
    public static Refusal? MayNotEdit(this ActionContext context, Plan plan) =>
        Movement.Take(plan.Course, new() { Id = TransitionId.EditSection, Actor = context.Actor, On = context.Today }).Refusal;

    /// <summary>Past the tracked row, which would be given a new version.</summary>
    private static async Task SaveUnchangedAsync(EditSection action, ActionContext context)
    {
        var (now, by, byName) = (context.Now, context.Actor.Organisation.Value, context.Actor.Name);
        await context.Store.Sections.Where(text => text.PlanId == action.PlanId && text.Section == action.Section)
            .ExecuteUpdateAsync(set => set.SetProperty(text => text.SavedAt, now).SetProperty(text => text.SavedBy, by).SetProperty(text => text.SavedByName, byName));
    }
}
