namespace Kaname.Web.Site;

/// <summary>A piece of a written amount.</summary>
/// <param name="Text">Figures or a unit.</param>
/// <param name="IsUnit">Whether the piece is a unit, set smaller in large type.</param>
public sealed record AmountPart(string Text, bool IsUnit);

/// <summary>What a figure counts.</summary>
public enum Quantity
{
    /// <summary>Money, in yen.</summary>
    Yen,

    /// <summary>People.</summary>
    People,

    /// <summary>Anything else; the unit stands beside the figure.</summary>
    Count,
}
