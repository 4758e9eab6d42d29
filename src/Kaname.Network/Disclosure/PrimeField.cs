namespace Kaname.Network.Disclosure;

/// <summary>Arithmetic modulo the Mersenne prime 2^61 − 1. Numbers are 0 to <see cref="Prime"/> − 1.</summary>
internal static class PrimeField
{
    public const ulong Prime = (1UL << 61) - 1;

    public static ulong Subtract(ulong a, ulong b) => a >= b ? a - b : a + (Prime - b);

    public static ulong Multiply(ulong a, ulong b)
    {
        var product = (UInt128)a * b;
        var sum = (ulong)(product & Prime) + (ulong)(product >> 61);
        return sum >= Prime ? sum - Prime : sum;
    }

    /// <summary>1 ÷ a, as a^(p − 2).</summary>
    public static ulong Invert(ulong a)
    {
        var result = 1UL;
        for (var (power, left) = (a, Prime - 2); left > 0; left >>= 1)
        {
            result = (left & 1) == 1 ? Multiply(result, power) : result;
            power = Multiply(power, power);
        }

        return result;
    }
}
