using System.Runtime.CompilerServices;

namespace Kaname.Network.Reading;

/// <summary>Digits read eight at a time within one machine word. Every method may read up to sixteen bytes beyond the field: buffers are padded.</summary>
internal static unsafe class Digits
{
    private const ulong Zeros = 0x3030303030303030;
    private const ulong HighNibbles = 0xF0F0F0F0F0F0F0F0;

    /// <summary>Are all eight bytes digits? A digit has the high nibble 3, and still has it with 6 added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEight(ulong bytes) =>
        unchecked((((bytes & HighNibbles) ^ Zeros) | (((bytes + 0x0606060606060606) & HighNibbles) ^ Zeros)) == 0);

    /// <summary>Are all four bytes digits?</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreFour(uint bytes) =>
        unchecked((((bytes & 0xF0F0F0F0) ^ 0x30303030) | (((bytes + 0x06060606) & 0xF0F0F0F0) ^ 0x30303030)) == 0);

    /// <summary>The number that eight digit bytes write, the first byte being the highest digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Eight(ulong bytes)
    {
        unchecked
        {
            bytes = (bytes & 0x0F0F0F0F0F0F0F0F) * 2561 >> 8;
            bytes = (bytes & 0x00FF00FF00FF00FF) * 6553601 >> 16;
            return (uint)((bytes & 0x0000FFFF0000FFFF) * 42949672960001 >> 32);
        }
    }

    /// <summary>The number that four digit bytes write.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Four(uint bytes)
    {
        unchecked
        {
            bytes = (bytes & 0x0F0F0F0F) * 2561 >> 8;
            return (bytes & 0x00FF00FF) * 6553601 >> 16;
        }
    }

    /// <summary>Reads thirteen digits as a <see cref="PackedNumber"/>; nothing beyond them is touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryNumber(byte* at, out long packed)
    {
        unchecked
        {
            var first = (uint)(*at - '0');
            var eight = Unsafe.ReadUnaligned<ulong>(at + 1);
            var overlapping = Unsafe.ReadUnaligned<ulong>(at + 5);
            packed = ((long)first << PackedNumber.BaseBits) | (((long)Eight(eight) * 10_000) + Four((uint)(overlapping >> 32)));
            return first <= 9 && AreEight(eight) && AreEight(overlapping);
        }
    }

    /// <summary>How many of the eight bytes, from the first, are digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Leading(ulong bytes)
    {
        unchecked
        {
            var high = (bytes & HighNibbles) ^ Zeros;
            var above = ((bytes + 0x0606060606060606) & HighNibbles) ^ Zeros;
            return System.Numerics.BitOperations.TrailingZeroCount(high | above) >> 3;
        }
    }

    /// <summary>Reads a whole number of at most sixteen digits, with or without a minus sign; the pointer then stands behind it.</summary>
    /// <returns>False, with the pointer anywhere, where no digit stands there or too many do.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWhole(ref byte* at, out long value)
    {
        unchecked
        {
            var negative = *at == (byte)'-';
            at += negative ? 1 : 0;
            var word = Unsafe.ReadUnaligned<ulong>(at);
            var digits = Leading(word);
            if (digits == 0)
            {
                value = 0;
                return false;
            }

            if (digits < 8)
            {
                value = Eight(word << ((8 - digits) << 3));
                at += digits;
            }
            else
            {
                value = Eight(word);
                word = Unsafe.ReadUnaligned<ulong>(at + 8);
                digits = Leading(word);
                if (digits > 0)
                {
                    value = (value * PowersOfTen[digits]) + (digits == 8 ? Eight(word) : Eight(word << ((8 - digits) << 3)));
                }

                at += 8 + digits;
            }

            value = negative ? -value : value;
            return (uint)(*at - '0') > 9;
        }
    }

    private static ReadOnlySpan<long> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
}
