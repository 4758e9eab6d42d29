using Kaname.Policy.Geography;

namespace Kaname.Network.Disclosure;

/// <summary>Why a cell is hidden.</summary>
/// <remarks>For the owning government's eyes. Public pages show both kinds of hiding alike: which one it is would say something about the firms.</remarks>
public enum Hiding
{
    /// <summary>It is shown.</summary>
    None,

    /// <summary>Too few firms stand in it, or one or two of them make up too much of it.</summary>
    Primary,

    /// <summary>It would give another hidden cell away.</summary>
    Complementary,
}

/// <summary>One row of a public table.</summary>
/// <remarks>A hidden cell has no figure at all: neither its yen nor its number of firms. A cell without firms is shown with zeros.</remarks>
/// <param name="Shape">The table it belongs to.</param>
/// <param name="Municipality">The municipality, in tables by municipality.</param>
/// <param name="Industry">The industry division, in tables by industry; "" for the firms of which it is not known.</param>
/// <param name="Partner">Where the buyers are, in tables by destination.</param>
/// <param name="Hidden">Whether it is hidden, and why.</param>
/// <param name="Firms">How many firms; null when hidden, and in tables of sales alone.</param>
/// <param name="OutsideSales">Whole yen; null when hidden.</param>
/// <param name="InsidePurchases">Whole yen; null when hidden, and in tables of sales alone.</param>
public sealed record PublicCell(
    TableShape Shape,
    MunicipalityCode? Municipality,
    string? Industry,
    PartnerArea? Partner,
    Hiding Hidden,
    long? Firms,
    long? OutsideSales,
    long? InsidePurchases)
{
    /// <summary>Is it hidden, for either reason?</summary>
    public bool IsHidden => Hidden != Hiding.None;
}
