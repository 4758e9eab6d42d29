using Kaname.Policy.Indicators;

namespace Kaname.Policy.Strategy;

/// <summary>One KGI of the set that plans of a type carry.</summary>
/// <param name="Kgi">Which KGI.</param>
/// <param name="Type">The type of plan.</param>
/// <param name="Obligation">Mandatory, or conditional for C's productivity.</param>
/// <param name="Name">Its name in the paper.</param>
/// <param name="NameEn">Its name in English; the translation is ours.</param>
/// <param name="Kind">How its years are put together. The paper does not say: this reading is ours.</param>
/// <param name="Unit">The unit in Japanese.</param>
/// <param name="UnitEn">The unit in English.</param>
/// <param name="Source">Where the paper asks for it.</param>
public sealed record KgiDefinition(
    Kgi Kgi,
    PlanType Type,
    Obligation Obligation,
    string Name,
    string NameEn,
    MeasureKind Kind,
    string Unit,
    string UnitEn,
    PaperSource Source)
{
    /// <summary>That the type carries this KGI is the paper's.</summary>
    public Basis Basis { get; } = Basis.Paper;

    /// <summary>That it is of this <see cref="Kind"/> is ours.</summary>
    public Basis KindBasis { get; } = Basis.Ours;

    /// <summary>Are public and private parts kept apart? The paper says 官民 and 民間 by turns, so both are shown with their sum; ours.</summary>
    public bool HasParts => Kgi is Kgi.Investment;

    /// <summary>Does it go into the sum of the type's plans? Ratios never do.</summary>
    public bool RollsUp => Kind is not MeasureKind.Ratio;
}
