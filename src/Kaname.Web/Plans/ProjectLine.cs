using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Web.Plans;

/// <summary>A project of a plan with what was planned and what was reported for it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Planned">All years together; null when nobody has said.</param>
/// <param name="Reported">Investment reported to date; null when nothing is.</param>
/// <param name="AlsoIn">The other public plans that name the same key.</param>
public sealed record ProjectLine(PlanProject Project, long? Planned, long? Reported, IReadOnlyList<PublishedPlan> AlsoIn)
{
    /// <summary>The projects of an edition.</summary>
    public static IReadOnlyList<ProjectLine> Of(PublishedPlan plan, PublishedVersion edition, PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(nation);
        var reported = edition.Edition == plan.Current.Edition
            ? nation.FactsOf(plan.Id).Where(fact => fact.Project is not null && fact.Row?.Kgi == Kgi.Investment && fact.Amount is not null)
                .ToLookup(fact => fact.Project!, fact => fact.Amount!.Value, StringComparer.Ordinal)
            : Array.Empty<string>().ToLookup(project => project, _ => 0L, StringComparer.Ordinal);
        return
        [
            .. edition.Content.Projects.Items.Select(project => new ProjectLine(
                project,
                project.PlannedYen.Count == 0 ? null : project.PlannedYen.Values.Sum(),
                reported.Contains(project.Id) ? reported[project.Id].Sum() : null,
                project.SharedKey is not { } key ? [] : [.. nation.Plans.Where(other => other.Id != plan.Id && other.Content.Projects.Items.Any(item => item.SharedKey == key))])),
        ];
    }
}
