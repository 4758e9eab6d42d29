namespace Kaname.Network.Scoring;

/// <summary>偏差値 of a rank: where a firm would stand if its group were normally distributed, with mean 50 and standard deviation 10.</summary>
public static class DeviationScore
{
    /// <summary>50 + 10·Φ⁻¹(1 − (rank − 0.5) ÷ n).</summary>
    /// <param name="rank">1 for the best; equal ones share the smaller rank.</param>
    /// <param name="count">How many have a rank, n.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is not between 1 and <paramref name="count"/>.</exception>
    public static double OfRank(int rank, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, count);
        return 50 + (10 * InverseNormal(1 - ((rank - 0.5) / count)));
    }

    /// <summary>Φ⁻¹ by Acklam's rational approximation (relative error below 1.15e-9).</summary>
    internal static double InverseNormal(double p)
    {
        const double Tail = 0.02425;
        if (p < Tail)
        {
            return InTail(Math.Sqrt(-2 * Math.Log(p)));
        }

        if (p > 1 - Tail)
        {
            return -InTail(Math.Sqrt(-2 * Math.Log(1 - p)));
        }

        var q = p - 0.5;
        var r = q * q;
        return ((((((((((-3.969683028665376e+01 * r) + 2.209460984245205e+02) * r) - 2.759285104469687e+02) * r) + 1.383577518672690e+02) * r) - 3.066479806614716e+01) * r) + 2.506628277459239e+00) * q
            / ((((((((((-5.447609879822406e+01 * r) + 1.615858368580409e+02) * r) - 1.556989798598866e+02) * r) + 6.680131188771972e+01) * r) - 1.328068155288572e+01) * r) + 1);
    }

    private static double InTail(double q) =>
        ((((((((((-7.784894002430293e-03 * q) - 3.223964580411365e-01) * q) - 2.400758277161838e+00) * q) - 2.549732539343734e+00) * q) + 4.374664141464968e+00) * q) + 2.938163982698783e+00)
        / ((((((((7.784695709041462e-03 * q) + 3.224671290700398e-01) * q) + 2.445134137142996e+00) * q) + 3.754408661907416e+00) * q) + 1);
}
