using Kaname.Policy.Indicators;

namespace Kaname.Policy.Strategy;

/// <summary>The KGIs that plans of one type carry, in one version.</summary>
/// <param name="Type">The type of plan.</param>
/// <param name="Version">The version: the month of the paper.</param>
/// <param name="Items">The KGIs, the mandatory ones first.</param>
public sealed record KgiSet(PlanType Type, string Version, IReadOnlyList<KgiDefinition> Items)
{
    /// <summary>Those that every plan of the type must carry.</summary>
    public IReadOnlyList<KgiDefinition> Mandatory => [.. Items.Where(item => item.Obligation is Obligation.Mandatory)];

    /// <summary>The definition of a KGI in this set, or null if the type does not have it.</summary>
    /// <param name="kgi">The KGI.</param>
    public KgiDefinition? Of(Kgi kgi) => Items.FirstOrDefault(item => item.Kgi == kgi);

    /// <summary>Does the type have the KGI?</summary>
    /// <param name="kgi">The KGI.</param>
    public bool Has(Kgi kgi) => Of(kgi) is not null;
}
