using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>How far one section has come, and what is missing in it.</summary>
/// <param name="Section">The section.</param>
/// <param name="State">Not yet, half or done.</param>
/// <param name="Missing">The results that ask for work in it, those of the paper's requirements first.</param>
/// <param name="IsAsked">Does any requirement or check look at this section? Where none does, it may stay blank.</param>
public sealed record SectionProgress(PlanSection Section, SectionState State, IReadOnlyList<RequirementResult> Missing, bool IsAsked)
{
    /// <summary>What is missing, in Japanese, one sentence each.</summary>
    public IReadOnlyList<string> Sentences => Say(missing => missing.Reason, "まだ書かれていません。");

    /// <summary>What is missing, in English, one sentence each.</summary>
    public IReadOnlyList<string> SentencesEn => Say(missing => missing.ReasonEn, "Nothing is written yet.");

    /// <summary>All sections of a plan, in their order.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="results">What came of its requirements and checks, in the order in which they are to be told.</param>
    public static IReadOnlyList<SectionProgress> Of(PlanContent content, IReadOnlyCollection<RequirementResult> results)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(results);
        var blank = PlanContent.Empty(content.Type);
        return [.. PlanSections.For(content.Type).Select(profile => Of(content, blank, profile.Section, [.. results.Where(result => result.Section == profile.Section)]))];
    }

    private static SectionProgress Of(PlanContent content, PlanContent blank, PlanSection section, IReadOnlyList<RequirementResult> results)
    {
        IReadOnlyList<RequirementResult> missing = [.. results.Where(result => result.NeedsWork)];
        var state = (PlanJson.WriteSection(content, section) == PlanJson.WriteSection(blank, section), missing.Count) switch
        {
            (true, _) => SectionState.NotYet,
            (_, 0) => SectionState.Done,
            _ => SectionState.Half,
        };
        return new(section, state, missing, results.Count > 0);
    }

    private IReadOnlyList<string> Say(Func<RequirementResult, string> reason, string nothing) => (State, Missing.Count) switch
    {
        (SectionState.NotYet, 0) => [nothing],
        _ => [.. Missing.Select(reason).Distinct(StringComparer.Ordinal)],
    };
}
