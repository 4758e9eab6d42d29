using System.Buffers.Text;

namespace Kaname.Network.Degrees;

/// <summary>Writes a quotient of whole numbers with twelve significant digits, plainly: 0.00123456789012, never in powers of ten.</summary>
internal static class DegreeText
{
    private const int Significant = 12;

    /// <summary>The longest text: a sign, "0.", zeros down to one yen of nine quintillion, twelve digits.</summary>
    public const int LongestLength = 40;

    private static readonly double[] Powers = [.. Enumerable.Range(0, 40).Select(power => double.Parse("1e" + power.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Writes part ÷ whole, rounded half away from zero, zeros at the end left out.</summary>
    /// <param name="part">Any number.</param>
    /// <param name="whole">A positive number.</param>
    /// <param name="into">Receives ASCII, at most <see cref="LongestLength"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(long part, long whole, Span<byte> into)
    {
        var written = 0;
        if (part < 0)
        {
            into[written++] = (byte)'-';
        }

        if (part == 0)
        {
            into[written] = (byte)'0';
            return written + 1;
        }

        var size = part == long.MinValue ? 1UL << 63 : (ulong)Math.Abs(part);
        // The digits are those of size × 10^scale ÷ whole, which lies between 10^11 and 10^12.
        var estimate = (double)size / whole;
        var scale = Significant - 1 - (int)Math.Floor(Math.Log10(estimate));
        var digits = Scaled(size, (ulong)whole, estimate, ref scale);
        while (digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return written + WriteDecimal(digits, scale, into[written..]);
    }

    private static long Scaled(ulong size, ulong whole, double estimate, ref int scale)
    {
        var scaled = scale >= 0 ? estimate * Powers[scale] : estimate / Powers[-scale];
        var fraction = scaled - Math.Floor(scaled);
        var isClear = scaled is >= 100_000_000_001 and < 999_999_999_999 && Math.Abs(fraction - 0.5) > 0.001;
        return isClear ? (long)Math.Round(scaled) : Exactly(size, whole, ref scale);
    }

    /// <summary>Near a half, or near a power of ten, a double does not settle the last digit.</summary>
    private static long Exactly(ulong size, ulong whole, ref int scale)
    {
        while (true)
        {
            var up = System.Numerics.BigInteger.Pow(10, Math.Max(0, scale)) * size;
            var down = System.Numerics.BigInteger.Pow(10, Math.Max(0, -scale)) * whole;
            var rounded = ((up * 2) + down) / (down * 2);
            if (rounded >= 1_000_000_000_000)
            {
                scale--;
            }
            else if (rounded < 100_000_000_000)
            {
                scale++;
            }
            else
            {
                return (long)rounded;
            }
        }
    }

    private static int WriteDecimal(long digits, int scale, Span<byte> into)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(digits, text, out var length);
        text = text[..length];
        if (scale <= 0)
        {
            text.CopyTo(into);
            into.Slice(length, -scale).Fill((byte)'0');
            return length - scale;
        }

        var whole = Math.Max(0, length - scale);
        var at = Math.Max(1, whole);
        into[0] = (byte)'0';
        text[..whole].CopyTo(into);
        into[at++] = (byte)'.';
        var zeros = scale - (length - whole);
        into.Slice(at, zeros).Fill((byte)'0');
        text[whole..].CopyTo(into[(at + zeros)..]);
        return at + zeros + length - whole;
    }
}
