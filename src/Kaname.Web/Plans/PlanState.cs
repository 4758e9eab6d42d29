using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Steps;

namespace Kaname.Web.Plans;

/// <summary>What has become of a public plan, as its list and page say it.</summary>
public enum PlanState
{
    /// <summary>公表中.</summary>
    Published,

    /// <summary>改定中: the next edition is being written, the present one stays public.</summary>
    Revising,

    /// <summary>取下げ.</summary>
    Withdrawn,

    /// <summary>終了.</summary>
    Closed,
}

/// <summary>Reads the state of a plan.</summary>
public static class PlanStates
{
    /// <summary>The state.</summary>
    public static PlanState State(this PublishedPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Standing switch
        {
            PlanStanding.Withdrawn => PlanState.Withdrawn,
            PlanStanding.Closed => PlanState.Closed,
            _ => plan.UnderRevision ? PlanState.Revising : PlanState.Published,
        };
    }
}
