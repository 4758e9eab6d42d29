using System.Runtime.InteropServices;

namespace Kaname.Network.Firms;

/// <summary>What one firm sold and bought in one fiscal year, by where the other side is; whole yen, returns already taken off.</summary>
/// <remarks>Inside and outside are said of the firm's own prefecture. Trade with itself and with unlocated firms is in none of them.</remarks>
/// <param name="InsideSales">Sold to firms of its prefecture.</param>
/// <param name="OutsideSales">Sold to firms of other prefectures; without overseas.</param>
/// <param name="OverseasSales">Sold to OVERSEAS.</param>
/// <param name="InsidePurchases">Bought from firms of its prefecture: the numerator of the hub degree.</param>
/// <param name="OutsidePurchases">Bought from firms of other prefectures; without overseas.</param>
/// <param name="OverseasPurchases">Bought from OVERSEAS.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct FirmTrade(
    long InsideSales, long OutsideSales, long OverseasSales, long InsidePurchases, long OutsidePurchases, long OverseasPurchases);
