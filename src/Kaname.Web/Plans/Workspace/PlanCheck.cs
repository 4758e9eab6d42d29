using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Plans.Workspace;

/// <summary>自己点検: what the paper's requirements and our checks of completeness find in a plan as it now reads.</summary>
/// <param name="Requirements">資料2の要件.</param>
/// <param name="Completeness">記載の点検.</param>
public sealed record PlanCheck(IReadOnlyList<RequirementResult> Requirements, IReadOnlyList<RequirementResult> Completeness)
{
    /// <summary>Both lists.</summary>
    public IReadOnlyList<RequirementResult> All => [.. Requirements, .. Completeness];

    /// <summary>How many items have to be worked on before a confirmer can confirm them.</summary>
    public int Open => All.Count(result => result.NeedsWork);

    /// <summary>Checks a plan.</summary>
    public static PlanCheck Of(PlanContent content, IReadOnlyList<Place> authors)
    {
        ArgumentNullException.ThrowIfNull(content);
        var facts = new PlanFacts(content, authors);
        return new(RequirementSets.Current(content.Type).Check(facts), CompletenessChecks.Current(content.Type).Check(facts));
    }
}
