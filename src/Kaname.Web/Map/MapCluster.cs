using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Strategy.Contracts;

namespace Kaname.Web.Map;

/// <summary>A cluster draft as the map shows it.</summary>
/// <param name="Draft">The draft, or the field named without one.</param>
/// <param name="How">How it is drawn.</param>
/// <param name="Why">Why it is not.</param>
public sealed record MapCluster(ClusterDraft Draft, HowDrawn How, WhyNotDrawn? Why)
{
    /// <summary>What a search looks through.</summary>
    internal string Searched { get; } = SearchText.Fold(string.Join(
        '\t', Draft.Id, Draft.Name, Draft.NameEn, Draft.AlternateName, Draft.AlternateNameEn, Draft.Summary, Draft.SummaryEn));

    internal static MapCluster Of(ClusterDraft draft) =>
        draft.WholeBlock ? new(draft, HowDrawn.Whole, null)
        : draft.Categories.Count == 0 ? new(draft, HowDrawn.Not, WhyNotDrawn.NoCategory)
        : new(draft, draft.Status switch { ClusterStatus.Studied => HowDrawn.Block, ClusterStatus.Potential => HowDrawn.Potential, _ => HowDrawn.Discussed }, null);
}
