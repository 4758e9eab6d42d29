using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>What came of looking at one plan for one requirement.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Outcome">Met, not met, for a person, or not applicable.</param>
/// <param name="Stated">For <see cref="Outcome.Person"/>: 記載あり (true) or 記載なし (false). Null for all others.</param>
/// <param name="Reason">Why, in Japanese; where something is missing, what to write.</param>
/// <param name="ReasonEn">Why, in English.</param>
/// <param name="Section">The section to look at or to mend.</param>
public sealed record RequirementResult(
    Requirement Requirement,
    Outcome Outcome,
    bool? Stated,
    string Reason,
    string ReasonEn,
    PlanSection? Section)
{
    /// <summary>The place in the section's form to look at or to mend, such as <c>wages.target</c> or <c>kgi.valueAdded</c>; null where it is the section as a whole.</summary>
    public string? Field { get; init; }

    /// <summary>Is there something for the authors to do: not met, or nothing written for the person to read?</summary>
    public bool NeedsWork => Outcome is Outcome.NotMet || Stated is false;

    /// <summary>The section's name in addresses and files, or null.</summary>
    public string? SectionSlug => Section?.Slug();
}
