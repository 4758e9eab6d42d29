namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>Cuts whole amounts so that the pieces add up again.</summary>
internal static class Shares
{
    /// <summary>An amount in proportion to weights, each piece a multiple of the unit but the last, which takes what is left.</summary>
    public static long[] Of(long amount, IReadOnlyList<long> weights, long unit)
    {
        var sum = (Int128)weights.Sum();
        var pieces = new long[weights.Count];
        for (var i = 0; i < pieces.Length - 1; i++)
        {
            pieces[i] = (long)((Int128)amount * weights[i] / sum) / unit * unit;
        }

        pieces[^1] = amount - pieces.Sum();
        return pieces;
    }

    /// <summary>The amount, changed by so many thousandths and cut down to a multiple of the unit.</summary>
    public static long PerMille(long amount, int thousandths, long unit = 1) => (long)((Int128)amount * thousandths / 1000) / unit * unit;
}
