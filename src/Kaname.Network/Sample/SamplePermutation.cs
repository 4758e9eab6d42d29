namespace Kaname.Network.Sample;

/// <summary>The numbers 0 to count − 1 in another order, each found without the others: a Feistel network over a square of side ⌈√count⌉.</summary>
/// <remarks>A round only adds, so it can be undone and no two numbers meet; what falls into the square's rest beyond count goes round again.</remarks>
internal sealed class SamplePermutation
{
    private const int Rounds = 4;

    private readonly long _count;
    private readonly uint _side;
    private readonly ulong[] _keys = new ulong[Rounds];

    public SamplePermutation(long count, ulong seed, SampleStream stream, int part = 0)
    {
        _count = count;
        _side = 1;
        while ((long)_side * _side < count)
        {
            _side = Math.Max(_side + 1, (uint)Math.Sqrt(count));
        }

        var random = SampleRandom.Of(seed, stream, -1, part);
        for (var round = 0; round < Rounds; round++)
        {
            _keys[round] = random.Next();
        }
    }

    public long Of(long index)
    {
        do
        {
            index = Once(index);
        }
        while (index >= _count);
        return index;
    }

    private long Once(long index)
    {
        unchecked
        {
            var (left, right) = ((uint)(index / _side), (uint)(index % _side));
            foreach (var key in _keys)
            {
                var mixed = (right ^ key) * 0xBF58476D1CE4E5B9;
                mixed = (mixed ^ (mixed >> 32)) * 0x94D049BB133111EB;
                var sum = left + (uint)(((mixed >> 32) * _side) >> 32);
                (left, right) = (right, sum >= _side ? sum - _side : sum);
            }

            return ((long)left * _side) + right;
        }
    }
}
