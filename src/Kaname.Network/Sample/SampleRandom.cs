using System.Numerics;

namespace Kaname.Network.Sample;

/// <summary>What a run of random numbers is for: two streams of one seed have nothing in common.</summary>
internal enum SampleStream
{
    Places = 1,
    Clusters,
    Members,
    Firms,
    Numbers,
    FirmOrder,
    RowOrder,
    Growth,
    Turn,
    Relations,
    Rows,
    Names,
    Figures,
    Invoices,
}

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): a counter and a mixing function, so any draw can be made without those before it.</summary>
/// <remarks>
/// That is what lets two threads write any block of rows and get the bytes that one thread would. Draws come out of integers and
/// of +, −, ×, ÷ and √, which IEEE 754 defines to the last bit; Math.Pow, Exp and Log differ between systems and are not used.
/// </remarks>
internal struct SampleRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const double UnitOf53Bits = 1.0 / (1L << 53);

    private ulong _state;

    private SampleRandom(ulong state) => _state = state;

    /// <summary>The numbers of a stream at a place in it.</summary>
    public static SampleRandom Of(ulong seed, SampleStream stream, long at, int part = 0)
    {
        unchecked
        {
            return new(Mix(Mix(seed + ((ulong)stream * Golden)) + ((ulong)at * 64) + (ulong)part));
        }
    }

    public ulong Next()
    {
        unchecked
        {
            return Mix(_state += Golden);
        }
    }

    /// <summary>0 to <paramref name="count"/> − 1. The bias is below count ÷ 2³².</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    public long Below(long count) => (long)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>0 up to, not with, 1.</summary>
    public double Unit() => (Next() >> 11) * UnitOf53Bits;

    public double Between(double low, double high) => low + ((high - low) * Unit());

    /// <summary>
    /// A power law by halves: each further octave is half as likely and <paramref name="powers"/>' ratio r times as large, even inside.
    /// It is Pareto's law with exponent ln 2 ÷ ln r at the ends of the octaves, at least 1 and below r to the power of their number.
    /// </summary>
    public double Heavy(ReadOnlySpan<double> powers)
    {
        var bits = Next();
        var octave = Math.Min(BitOperations.LeadingZeroCount(bits), powers.Length - 2);
        var inside = (Mix(bits) >> 11) * UnitOf53Bits;
        return powers[octave] + ((powers[octave + 1] - powers[octave]) * inside);
    }

    /// <summary>1, r, r², … for <see cref="Heavy"/>.</summary>
    public static double[] Powers(double ratio, int octaves)
    {
        var powers = new double[octaves + 1];
        powers[0] = 1;
        for (var at = 1; at < powers.Length; at++)
        {
            powers[at] = powers[at - 1] * ratio;
        }

        return powers;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
