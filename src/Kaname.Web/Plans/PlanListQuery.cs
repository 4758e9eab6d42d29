using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Plans;

/// <summary>How the list of plans is ordered.</summary>
public enum PlanOrder
{
    /// <summary>Newest publication first.</summary>
    Newest,

    /// <summary>By name.</summary>
    Name,

    /// <summary>Largest investment target first.</summary>
    Investment,

    /// <summary>Slowest first.</summary>
    Progress,
}

/// <summary>Which plans are asked for. The whole of it stands in the address.</summary>
public sealed record PlanListQuery
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 50;

    /// <summary>The types; all three when nothing is asked. B and C together are 地域産業成長プラン.</summary>
    public IReadOnlyList<PlanType> Types { get; init; } = Enum.GetValues<PlanType>();

    /// <summary>The type as the address writes it: A, B, C or BC.</summary>
    public string? Type { get; init; }

    /// <summary>Only plans that name a prefecture of this block.</summary>
    public Block? Block { get; init; }

    /// <summary>Only plans that name this prefecture.</summary>
    public PrefectureCode? Prefecture { get; init; }

    /// <summary>Words that must stand in name, authors, industries or id.</summary>
    public string? Words { get; init; }

    /// <summary>Only plans of which a mandatory KGI is in this class.</summary>
    public ProgressClass? Progress { get; init; }

    /// <summary>Only plans in this state.</summary>
    public PlanState? State { get; init; }

    /// <summary>The order.</summary>
    public PlanOrder Order { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>A plan as the list shows it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Progress">Its mandatory KGIs.</param>
public sealed record PlanListItem(PublishedPlan Plan, IReadOnlyList<(Kgi Kgi, RollUpResult Result)> Progress);
