namespace Kaname.Policy.Plans;

/// <summary>Sections of a plan by name, for what treats them all alike: storing, comparing, editing one.</summary>
public static class SectionAccess
{
    /// <summary>The record of one section.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static object Section(this PlanContent content, PlanSection section)
    {
        ArgumentNullException.ThrowIfNull(content);
        return section switch
        {
            PlanSection.Basics => content.Basics,
            PlanSection.Area => content.Area,
            PlanSection.Industries => content.Industries,
            PlanSection.WinningPath => content.WinningPath,
            PlanSection.CoreFirms => content.CoreFirms,
            PlanSection.OutsideFirms => content.OutsideFirms,
            PlanSection.Projects => content.Projects,
            PlanSection.Goals => content.Goals,
            PlanSection.Ripple => content.Ripple,
            PlanSection.Support => content.Support,
            PlanSection.Accompaniment => content.Accompaniment,
            PlanSection.LocalResource => content.LocalResource,
            PlanSection.CandidateFit => content.CandidateFit,
            _ => throw new ArgumentOutOfRangeException(nameof(section), section, "There is no such section."),
        };
    }

    /// <summary>The plan with the section replaced to which a record belongs.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="record">The record of a section.</param>
    /// <exception cref="ArgumentException">The record belongs to no section.</exception>
    public static PlanContent With(this PlanContent content, object record)
    {
        ArgumentNullException.ThrowIfNull(content);
        return record switch
        {
            BasicsSection it => content with { Basics = it },
            AreaSection it => content with { Area = it },
            IndustriesSection it => content with { Industries = it },
            WinningPathSection it => content with { WinningPath = it },
            CoreFirmsSection it => content with { CoreFirms = it },
            OutsideFirmsSection it => content with { OutsideFirms = it },
            ProjectsSection it => content with { Projects = it },
            GoalsSection it => content with { Goals = it },
            RippleSection it => content with { Ripple = it },
            SupportSection it => content with { Support = it },
            AccompanimentSection it => content with { Accompaniment = it },
            LocalResourceSection it => content with { LocalResource = it },
            CandidateFitSection it => content with { CandidateFit = it },
            _ => throw new ArgumentException($"A {record?.GetType().Name} is no section of a plan.", nameof(record)),
        };
    }
}
