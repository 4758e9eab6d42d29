using System.Globalization;
using Kaname.Policy.Reading;

namespace Kaname.Network.Disclosure;

/// <summary>From when on a cell of a public table is too close to single firms to be shown. Immutable: change it with <c>with</c>.</summary>
/// <remarks>The limits are ours; the first is what the state's own statistics use, the others are customary dominance rules.</remarks>
public sealed record DisclosureSettings
{
    /// <summary>The smallest <see cref="MinimumFirms"/> that may be set: of two firms, each could take itself off and read the other.</summary>
    public const int FewestFirms = 3;

    /// <summary>The largest <see cref="MinimumFirms"/> that may be set.</summary>
    public const int MostFirms = 100;

    /// <summary>The settings this product starts from: 3 firms, 80 %, 90 %.</summary>
    public static DisclosureSettings Default { get; } = new();

    /// <summary>A cell of fewer firms is hidden; so is one with a figure behind which fewer firms stand.</summary>
    public int MinimumFirms { get; init; } = 3;

    /// <summary>A cell is hidden when one firm has more than this many per cent of the sum of all firms' absolute amounts; 100 never hides.</summary>
    public int LargestSharePercent { get; init; } = 80;

    /// <summary>A cell is hidden when its two largest firms together have more than this many per cent of that sum; 100 never hides.</summary>
    public int TwoLargestSharePercent { get; init; } = 90;

    /// <summary>What is wrong with these settings, to be shown to the person who set them; null when they can be used.</summary>
    public FormatProblem? Problem
    {
        get
        {
            if (MinimumFirms is < FewestFirms or > MostFirms)
            {
                return new FormatProblem(
                    $"企業数の下限は{Text(FewestFirms)}から{Text(MostFirms)}までの数で決めてください（いまは{Text(MinimumFirms)}）。",
                    $"Set the fewest firms of a cell to a number from {Text(FewestFirms)} to {Text(MostFirms)} (it is {Text(MinimumFirms)}).");
            }

            if (LargestSharePercent is < 1 or > 100)
            {
                return new FormatProblem(
                    $"最大の1社の割合は1から100までの％で決めてください（いまは{Text(LargestSharePercent)}）。",
                    $"Set the share of the largest firm to 1 to 100 per cent (it is {Text(LargestSharePercent)}).");
            }

            return TwoLargestSharePercent < LargestSharePercent || TwoLargestSharePercent > 100
                ? new FormatProblem(
                    $"上位2社の割合は、最大の1社の割合（{Text(LargestSharePercent)}％）から100％までで決めてください（いまは{Text(TwoLargestSharePercent)}）。",
                    $"Set the share of the two largest firms to between that of the largest ({Text(LargestSharePercent)} per cent) and 100 per cent (it is {Text(TwoLargestSharePercent)}).")
                : null;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
