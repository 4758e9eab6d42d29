namespace Kaname.Policy.Strategy;

/// <summary>自己点検: what the paper's requirements and our checks of completeness find in a plan as it now reads.</summary>
/// <param name="Requirements">資料2の要件.</param>
/// <param name="Completeness">記載の点検.</param>
public sealed record PlanCheck(IReadOnlyList<RequirementResult> Requirements, IReadOnlyList<RequirementResult> Completeness)
{
    /// <summary>Both lists.</summary>
    public IReadOnlyList<RequirementResult> All => [.. Requirements, .. Completeness];

    /// <summary>How many items have to be worked on before a confirmer can confirm them.</summary>
    public int Open => All.Count(result => result.NeedsWork);

    /// <summary>Checks a plan against the sets in force.</summary>
    /// <param name="plan">The plan with its authors.</param>
    public static PlanCheck Of(PlanFacts plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var type = plan.Content.Type;
        return new(RequirementSets.Current(type).Check(plan), CompletenessChecks.Current(type).Check(plan));
    }

    /// <summary>Results as they are told: what is to be done, what a person decides and nothing is stated on, what a person decides, what stands, what does not apply.</summary>
    /// <param name="results">Results of one list.</param>
    public static IReadOnlyList<RequirementResult> InOrder(IEnumerable<RequirementResult> results) =>
        [.. results.OrderBy(result => result.Outcome switch { Outcome.NotMet => 0, Outcome.Person => result.Stated is false ? 1 : 2, Outcome.Met => 3, _ => 4 })];
}
