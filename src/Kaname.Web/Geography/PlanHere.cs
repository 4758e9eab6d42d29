using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;

namespace Kaname.Web.Geography;

/// <summary>How a published plan touches a municipality.</summary>
public enum PlanTie
{
    /// <summary>The municipality itself is among the authors.</summary>
    Author,

    /// <summary>The area names it.</summary>
    Named,

    /// <summary>A project stands in it.</summary>
    Project,

    /// <summary>An industry in it is treated as one with the area (飛び地).</summary>
    Enclave,

    /// <summary>The area takes in its whole prefecture.</summary>
    WholePrefecture,
}

/// <summary>A published plan that touches a municipality, and how.</summary>
public sealed record PlanHere(PublishedPlan Plan, IReadOnlyList<PlanTie> Ties)
{
    /// <summary>The plans that touch a municipality, the closest first.</summary>
    /// <remarks>A project or enclave that is known to the prefecture only is not said to be in each of its municipalities.</remarks>
    public static IReadOnlyList<PlanHere> All(PublishedNation nation, MunicipalityCode code)
    {
        ArgumentNullException.ThrowIfNull(nation);
        var here = new Place(code);
        return
        [
            .. nation.Plans
                .Select(plan => new PlanHere(plan, [.. TiesOf(plan, here)]))
                .Where(tied => tied.Ties.Count > 0)
                .OrderBy(tied => tied.Ties[0])
                .ThenBy(tied => tied.Plan.Type)
                .ThenBy(tied => tied.Plan.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<PlanTie> TiesOf(PublishedPlan plan, Place here)
    {
        if (plan.Current.Authors.Any(author => author.Place == here))
        {
            yield return PlanTie.Author;
        }

        if (plan.Content.Area.Places.Contains(here))
        {
            yield return PlanTie.Named;
        }

        if (plan.Content.Projects.Items.Any(project => project.Place == here))
        {
            yield return PlanTie.Project;
        }

        if (plan.Content.Area.Enclaves.Any(enclave => enclave.Place == here))
        {
            yield return PlanTie.Enclave;
        }

        if (plan.Content.Area.Places.Contains(new Place(here.Prefecture)))
        {
            yield return PlanTie.WholePrefecture;
        }
    }
}
