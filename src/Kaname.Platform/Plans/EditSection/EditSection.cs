using System.Text.Json;
using Kaname.Platform.Actions;
using Kaname.Platform.Audit;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Saves one section of a draft. The text is the section's record as JSON; <paramref name="Read"/> is the version that the writer started from.</summary>
public sealed record EditSection(string PlanId, PlanSection Section, string Json, Guid? Read = null) : IUserAction
{
    /// <summary>The edit that sets one section of a plan to the same section of <paramref name="content"/>.</summary>
    public static EditSection To(string planId, PlanContent content, PlanSection section) => new(planId, section, PlanJson.WriteSection(content, section));
}

/// <summary>A section was saved. The text itself is in the section; the audit keeps its fingerprint.</summary>
public sealed record SectionEdited(string PlanId, PlanSection Section, int ContentVersion, string Fingerprint);

internal sealed class EditSectionHandler : IHandle<EditSection>
{
    public async Task<Refusal?> HandleAsync(EditSection action, ActionContext context)
    {
        PlanContent content;
        var row = await context.Store.Sections.FindAsync(action.PlanId, action.Section);
        if (row is not null && action.Read is { } read && read != row.Version)
        {
            return new(
                "changed-in-between",
                "この欄は、開いたあとに別の人が保存しました。違いを確かめてから、もう一度保存してください。",
                "Somebody else saved this section after you opened it. Look at the difference, then save again.");
        }

        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.EditSection);
        if (plan is null)
        {
            return refusal;
        }

        try
        {
            content = PlanJson.WithSection(PlanContent.Empty(plan.Type), action.Section, action.Json);
        }
        catch (JsonException)
        {
            return new("unreadable-section", "この欄の内容を読み取れません。", "The content of this section cannot be read.");
        }

        if (action.Section == PlanSection.Basics)
        {
            if (string.IsNullOrWhiteSpace(content.Basics.Name))
            {
                return new("name-missing", "計画の名前がありません。名前を入力してください。", "The plan has no name. Enter one.");
            }

            (plan.Name, plan.NameEn) = (content.Basics.Name, content.Basics.NameEn ?? content.Basics.Name);
        }

        if (row is null)
        {
            context.Store.Sections.Add(SectionStore.Row(plan.Id, action.Section, action.Json, context));
        }
        else
        {
            (row.Json, row.SavedAt, row.SavedBy) = (action.Json, context.Now, context.Actor.Organisation.Value);
        }

        context.Happened(plan.Id, new SectionEdited(plan.Id, action.Section, plan.Course.ContentVersion, Fingerprint.Of(action.Json)));
        return null;
    }
}
