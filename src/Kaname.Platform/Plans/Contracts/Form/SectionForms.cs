using Kaname.Platform.Plans.Contracts.Form.Sections;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>The form of each section.</summary>
public static class SectionForms
{
    private static readonly Dictionary<PlanSection, SectionForm> All = new SectionForm[]
    {
        BasicsForm.Make(),
        AreaForm.Make(),
        IndustriesForm.Make(),
        WinningPathForm.Make(),
        CoreFirmsForm.Make(),
        OutsideFirmsForm.Make(),
        ProjectsForm.Make(),
        new GoalsForm(),
        RippleForm.Make(),
        SupportForm.Make(),
        AccompanimentForm.Make(),
        LocalResourceForm.Make(),
        CandidateFitForm.Make(),
    }.ToDictionary(form => form.Section);

    /// <summary>The form of a section; which sections a type has, says <see cref="PlanSections.For"/>.</summary>
    public static SectionForm Of(PlanSection section) => All[section];
}
