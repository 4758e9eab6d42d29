using System.Runtime.InteropServices;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

namespace Kaname.Network.Disclosure;

/// <summary>What one firm of the prefecture puts into its public tables for one fiscal year.</summary>
/// <param name="Firm">The firm; each stands once in a list.</param>
/// <param name="Municipality">Its municipality, or its prefecture's own code, which then counts as a municipality of its own.</param>
/// <param name="Industry">Its industry division (大分類), "A" to "T"; "" where it is not known.</param>
/// <param name="OutsideSales">Its sales (域外販売額) by where the buyers are: only where it sells, each area once, never its own prefecture.</param>
/// <param name="InsidePurchases">What it bought from firms of its prefecture (域内仕入額), whole yen; negative where returns exceed purchases.</param>
public sealed record FirmContribution(
    CorporateNumber Firm, MunicipalityCode Municipality, string Industry, IReadOnlyList<SalesTo> OutsideSales, long InsidePurchases);

/// <summary>A firm's sales to one area.</summary>
/// <param name="Area">Another prefecture, or overseas.</param>
/// <param name="Yen">Whole yen; negative where returns exceed sales.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SalesTo(PartnerArea Area, long Yen);
