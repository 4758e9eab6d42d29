using Kaname.Policy.Geography;

namespace Kaname.Network.Degrees;

/// <summary>Sorts firms by exact yen, falling, and ranks them. One for each thread: its buffers are used again.</summary>
internal sealed class DegreeOrder
{
    private const int Radix = 256;
    private const int Few = 64;

    private ulong[] _keys = [];
    private ulong[] _keysTo = [];
    private int[] _firms = [];
    private int[] _firmsTo = [];

    /// <summary>Firms by prefecture, within one in the order of the file.</summary>
    public static int[] ByPrefecture(ReadOnlySpan<int> municipalities, out List<(int Prefecture, int First, int Count)> ranges)
    {
        var starts = new int[PrefectureCode.Count + 2];
        for (var i = 0; i < municipalities.Length; i++)
        {
            starts[(municipalities[i] / 1000) + 1]++;
        }

        ranges = [];
        for (var prefecture = 1; prefecture <= PrefectureCode.Count; prefecture++)
        {
            var count = starts[prefecture + 1];
            starts[prefecture + 1] += starts[prefecture];
            if (count > 0)
            {
                ranges.Add((prefecture, starts[prefecture], count));
            }
        }

        var order = new int[municipalities.Length];
        for (var i = 0; i < municipalities.Length; i++)
        {
            order[starts[municipalities[i] / 1000]++] = i;
        }

        return order;
    }

    public static void SortByNumber(Span<int> firms, long[] numbers) => firms.Sort((a, b) => numbers[a].CompareTo(numbers[b]));

    /// <summary>Ranks firms by one of their two sums: equal ones share the smaller rank, the next is skipped.</summary>
    /// <param name="firms">The firms of a prefecture.</param>
    /// <param name="sums">Two sums to a firm.</param>
    /// <param name="which">Which of the two.</param>
    /// <param name="numbers">The firms' numbers, by which equal ones are ordered.</param>
    /// <param name="ranks">Receives each firm's rank.</param>
    /// <param name="keepOrder">Do the firms stay as they stand? Otherwise they are left in the order of their ranks.</param>
    public void Rank(Span<int> firms, long[] sums, int which, long[] numbers, int[] ranks, bool keepOrder)
    {
        Reserve(firms.Length);
        for (var i = 0; i < firms.Length; i++)
        {
            // Turned over, so that the largest amount is the smallest key.
            _keys[i] = ~(unchecked((ulong)sums[(firms[i] * 2) + which]) ^ (1UL << 63));
            _firms[i] = firms[i];
        }

        Sort(firms.Length);
        var rank = 1;
        for (var i = 0; i < firms.Length; i++)
        {
            rank = i > 0 && _keys[i] == _keys[i - 1] ? rank : i + 1;
            ranks[_firms[i]] = rank;
        }

        if (keepOrder)
        {
            return;
        }

        for (var i = 0; i < firms.Length;)
        {
            var end = i + 1;
            while (end < firms.Length && _keys[end] == _keys[i])
            {
                end++;
            }

            if (end - i > 1)
            {
                SortByNumber(_firms.AsSpan(i..end), numbers);
            }

            i = end;
        }

        _firms.AsSpan(0, firms.Length).CopyTo(firms);
    }

    private void Sort(int count)
    {
        if (count <= Few)
        {
            Array.Sort(_keys, _firms, 0, count);
            return;
        }

        // Byte by byte from the lowest; a byte that is the same in all keys (the high ones of most amounts) costs no pass.
        Span<int> starts = stackalloc int[Radix * sizeof(ulong)];
        starts.Clear();
        for (var i = 0; i < count; i++)
        {
            for (var digit = 0; digit < sizeof(ulong); digit++)
            {
                starts[(digit * Radix) + (int)((_keys[i] >> (digit * 8)) & 0xFF)]++;
            }
        }

        for (var digit = 0; digit < sizeof(ulong); digit++)
        {
            var counts = starts.Slice(digit * Radix, Radix);
            if (counts[(int)((_keys[0] >> (digit * 8)) & 0xFF)] == count)
            {
                continue;
            }

            var at = 0;
            foreach (ref var start in counts)
            {
                (start, at) = (at, at + start);
            }

            for (var i = 0; i < count; i++)
            {
                ref var place = ref counts[(int)((_keys[i] >> (digit * 8)) & 0xFF)];
                _keysTo[place] = _keys[i];
                _firmsTo[place++] = _firms[i];
            }

            (_keys, _keysTo) = (_keysTo, _keys);
            (_firms, _firmsTo) = (_firmsTo, _firms);
        }
    }

    private void Reserve(int count)
    {
        if (_keys.Length < count)
        {
            (_keys, _keysTo, _firms, _firmsTo) = (new ulong[count], new ulong[count], new int[count], new int[count]);
        }
    }
}
