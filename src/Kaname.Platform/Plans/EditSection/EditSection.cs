using System.Text.Json;
using Kaname.Platform.Actions;
using Kaname.Platform.Audit;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>
/// Saves one section of a draft. The text is the section's record as JSON. A save that changes nothing is done too and says when it
/// was made, but it makes no new version: what others have confirmed of the plan stays confirmed, and an open form stays current.
/// </summary>
/// <param name="Read">
/// The version that the writer started from, so that nobody overwrites what they have not seen; <see cref="WasBlank"/> where nobody had
/// written the section yet; null to overwrite whatever stands there, which is for programs and never for a form.
/// </param>
public sealed record EditSection(string PlanId, PlanSection Section, string Json, Guid? Read = null) : IUserAction
{
    /// <summary>Said of a section that nobody had written when it was opened.</summary>
    public static readonly Guid WasBlank = Guid.Empty;

    /// <summary>The edit that sets one section of a plan to the same section of <paramref name="content"/>.</summary>
    public static EditSection To(string planId, PlanContent content, PlanSection section) => new(planId, section, PlanJson.WriteSection(content, section));
}

/// <summary>A section was saved. The text itself is in the section and its history; the audit keeps its fingerprint.</summary>
public sealed record SectionEdited(string PlanId, PlanSection Section, int ContentVersion, string Fingerprint);

/// <summary>A section was saved as it stood.</summary>
public sealed record SectionSavedUnchanged(string PlanId, PlanSection Section, int ContentVersion);

internal sealed class EditSectionHandler : IHandle<EditSection>
{
    public async Task<Refusal?> HandleAsync(EditSection action, ActionContext context)
    {
        if (await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return Refusal.UnknownPlan(action.PlanId);
        }

        // Whoever may not edit learns nothing else, not even that somebody else has.
        var (_, notAllowed) = Movement.Take(plan.Course, new() { Id = TransitionId.EditSection, Actor = context.Actor, On = context.Today });
        var unreadable = SectionRules.Refuse(action, plan.Type, out var name, out var nameEn);
        if ((notAllowed ?? unreadable) is { } refusal)
        {
            return refusal;
        }

        var row = await context.Store.Sections.FindAsync(action.PlanId, action.Section);
        if (SectionRules.SaysTheSame(row?.Json ?? PlanJson.WriteSection(PlanContent.Empty(plan.Type), action.Section), action.Json))
        {
            await SaveUnchangedAsync(action, context);
            context.Happened(plan.Id, new SectionSavedUnchanged(plan.Id, action.Section, plan.Course.ContentVersion));
            return null;
        }

        if (row is not null && action.Read is { } read && read != row.Version)
        {
            return new(
                Refusal.ChangedInBetween,
                "この欄は、開いたあとに別の人が保存しました。違いを確かめてから、もう一度保存してください。",
                "Somebody else saved this section after you opened it. Look at the difference, then save again.");
        }

        await context.MoveAsync(action.PlanId, TransitionId.EditSection);
        (plan.Name, plan.NameEn) = (name ?? plan.Name, nameEn ?? plan.NameEn);
        context.Write(plan, row, action.Section, action.Json);
        context.Happened(plan.Id, new SectionEdited(plan.Id, action.Section, plan.Course.ContentVersion, Fingerprint.Of(action.Json)));
        return null;
    }

    /// <summary>Past the tracked row, which would be given a new version.</summary>
    private static async Task SaveUnchangedAsync(EditSection action, ActionContext context)
    {
        var (now, by, byName) = (context.Now, context.Actor.Organisation.Value, context.Actor.Name);
        await context.Store.Sections.Where(text => text.PlanId == action.PlanId && text.Section == action.Section)
            .ExecuteUpdateAsync(set => set.SetProperty(text => text.SavedAt, now).SetProperty(text => text.SavedBy, by).SetProperty(text => text.SavedByName, byName));
    }
}
