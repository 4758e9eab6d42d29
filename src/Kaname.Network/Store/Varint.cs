namespace Kaname.Network.Store;

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth bit set on all but the last.</summary>
internal static class Varint
{
    public static ulong ZigZag(long value) => unchecked((ulong)((value << 1) ^ (value >> 63)));

    public static long UnZigZag(ulong value) => unchecked((long)(value >> 1) ^ -(long)(value & 1));

    public static int Write(ulong value, Span<byte> into)
    {
        var length = 0;
        while (value > 0x7F)
        {
            into[length++] = (byte)(0x80 | (value & 0x7F));
            value >>= 7;
        }

        into[length++] = (byte)value;
        return length;
    }

    public static ulong Read(ReadOnlySpan<byte> from, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = from[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
