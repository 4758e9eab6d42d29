using Kaname.Platform.Actions;
using Kaname.Policy.Plans;

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
        var (happened, refusal) = await context.SaveSectionAsync(action);
        if (happened is not null)
        {
            context.Happened(action.PlanId, happened);
        }

        return refusal;
    }
}
