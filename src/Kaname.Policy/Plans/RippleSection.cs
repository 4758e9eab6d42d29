namespace Kaname.Policy.Plans;

/// <summary>Targets for the effects on the region around the cluster (types B and C). Null is "no target".</summary>
public sealed record RippleSection
{
    /// <summary>域内取引額: trade within the region.</summary>
    public RippleTarget? InRegionTrade { get; init; }

    /// <summary>売上額: sales.</summary>
    public RippleTarget? Sales { get; init; }

    /// <summary>雇用の創出: jobs created.</summary>
    public RippleTarget? Jobs { get; init; }

    /// <summary>賃上げ: wages.</summary>
    public RippleTarget? Wages { get; init; }
}
