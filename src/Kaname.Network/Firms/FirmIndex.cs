using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Kaname.Network.Reading;

namespace Kaname.Network.Firms;

/// <summary>Finds the firm of a corporate number, for whole batches of rows at a time.</summary>
/// <remarks>
/// Open addressing with linear probing at a load of at most one half. A slot is one word: the forty bits of a number's twelve digits above
/// twenty-four bits of the firm's place; a dictionary of the runtime takes five to eight times as long, most of it waiting for memory.
/// The check digit, and the prefecture, stand in a small array of their own.
/// </remarks>
internal sealed class FirmIndex
{
    /// <summary>The firms that a slot has room to name.</summary>
    public const int MostFirms = (1 << PlaceBits) - 2;

    public const int Unlocated = -1;
    public const int Overseas = -2;

    private const int PlaceBits = 24;
    private const ulong PlaceMask = (1UL << PlaceBits) - 1;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly ulong[] _slots;
    private readonly int _shift;
    private readonly ushort[] _tags;

    private FirmIndex(ulong[] slots, ushort[] tags)
    {
        _slots = slots;
        _tags = tags;
        _shift = 64 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>The prefecture, 1 to 47, of each firm in the lower byte; its check digit in the upper one.</summary>
    public ushort[] Tags => _tags;

    /// <summary>Builds the index of numbers that differ from one another.</summary>
    /// <param name="packed">Each firm's number.</param>
    /// <param name="prefectures">Each firm's prefecture.</param>
    /// <param name="twice">Two places with one number, where there are any; else null.</param>
    public static FirmIndex Build(ReadOnlySpan<long> packed, ReadOnlySpan<byte> prefectures, out (int First, int Second)? twice)
    {
        var slots = new ulong[Math.Max(16, (int)BitOperations.RoundUpToPowerOf2((uint)packed.Length * 2))];
        var tags = new ushort[packed.Length];
        var index = new FirmIndex(slots, tags);
        twice = null;
        for (var firm = 0; firm < packed.Length; firm++)
        {
            tags[firm] = (ushort)((packed[firm] >> PackedNumber.BaseBits << 8) | prefectures[firm]);
            var number = (ulong)(packed[firm] & PackedNumber.BaseMask);
            var slot = index.Home(number);
            while (slots[slot] != 0)
            {
                if (slots[slot] >> PlaceBits == number)
                {
                    twice ??= ((int)(slots[slot] & PlaceMask) - 1, firm);
                }

                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = (number << PlaceBits) | (uint)(firm + 1);
        }

        return index;
    }

    /// <summary>Was a firm not found because its number is a slip of the pen: a check digit that the other digits do not ask for?</summary>
    public static bool IsSlip(int firm, long packed) => firm == Unlocated && PackedNumber.HasWrongCheckDigit(packed);

    /// <summary>Finds the firms of many numbers: all their memory is asked for first, so that the waits overlap.</summary>
    /// <param name="packed">The numbers.</param>
    /// <param name="firms">Receives the places, <see cref="Unlocated"/> or <see cref="Overseas"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public unsafe void Find(ReadOnlySpan<long> packed, Span<int> firms)
    {
        fixed (ulong* table = _slots)
        fixed (ushort* tag = _tags)
        fixed (long* number = packed)
        fixed (int* firm = firms)
        {
            unchecked
            {
                var mask = (uint)_slots.Length - 1;
                if (Sse.IsSupported)
                {
                    for (var i = 0; i < packed.Length; i++)
                    {
                        Sse.Prefetch0(table + (((ulong)(number[i] & PackedNumber.BaseMask) * Golden) >> _shift));
                    }
                }

                for (var i = 0; i < packed.Length; i++)
                {
                    var wanted = (ulong)(number[i] & PackedNumber.BaseMask);
                    var slot = (uint)((wanted * Golden) >> _shift);
                    var found = Unlocated;
                    for (var word = table[slot]; word != 0; word = table[slot])
                    {
                        if (word >> PlaceBits == wanted)
                        {
                            found = (int)(word & PlaceMask) - 1;
                            break;
                        }

                        slot = (slot + 1) & mask;
                    }

                    firm[i] = found;
                }

                for (var i = 0; i < packed.Length; i++)
                {
                    var checkDigit = number[i] >> PackedNumber.BaseBits;
                    if (firm[i] >= 0 && tag[firm[i]] >> 8 != checkDigit)
                    {
                        firm[i] = Unlocated;
                    }

                    if (number[i] == PackedNumber.Overseas)
                    {
                        firm[i] = Overseas;
                    }
                }
            }
        }
    }

    private long Home(ulong number) => (long)(unchecked(number * Golden) >> _shift);
}
