using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Plans;

/// <summary>How the mandatory KGIs of a plan stand, as its opened numbers say.</summary>
public static class PlanProgress
{
    /// <summary>Each mandatory KGI with the number behind it.</summary>
    public static IReadOnlyList<(Kgi Kgi, RollUpResult Result)> Of(PublishedPlan plan, PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(nation);
        return
        [
            .. KgiSets.For(plan.Type).Items.Where(item => item.Obligation == Obligation.Mandatory)
                .Select(item => (item.Kgi, nation.RollUp(RollUpScope.OfPlan(plan.Id, item.Kgi, nation.AsOf)))),
        ];
    }
}
