using System.Runtime.InteropServices;

namespace Kaname.Network.Firms;

/// <summary>The other side of a firm's trade in one fiscal year.</summary>
/// <param name="Firm">Its place in the <see cref="FirmTable"/>, or <see cref="Overseas"/>.</param>
/// <param name="Yen">The sum of that pair, seller, buyer and year; negative where returns exceed sales.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Partner(int Firm, long Yen)
{
    /// <summary>Stands for every firm abroad.</summary>
    public const int Overseas = -1;
}
