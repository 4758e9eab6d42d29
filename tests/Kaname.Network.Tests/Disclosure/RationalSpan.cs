using System.Runtime.InteropServices;

namespace Kaname.Network.Tests.Disclosure;

/// <summary>The linear combinations of some vectors of whole numbers, exactly: fractions of 64 bits, checked.</summary>
public sealed class RationalSpan(int dimensions)
{
    private readonly List<(int Lead, (int At, Ratio Value)[] Row)> _rows = [];

    public int Rank => _rows.Count;

    public void Add(int[] vector)
    {
        var row = Reduce(vector);
        var lead = Array.FindIndex(row, value => value.Numerator != 0);
        if (lead >= 0)
        {
            var scale = row[lead];
            _rows.Add((lead, [.. row.Index().Where(entry => entry.Item.Numerator != 0).Select(entry => (entry.Index, entry.Item.Over(scale)))]));
        }
    }

    public bool Contains(int[] vector) => Array.TrueForAll(Reduce(vector), value => value.Numerator == 0);

    public RationalSpan Copy()
    {
        var copy = new RationalSpan(dimensions);
        copy._rows.AddRange(_rows);
        return copy;
    }

    private Ratio[] Reduce(int[] vector)
    {
        Assert.Equal(dimensions, vector.Length);
        Ratio[] left = [.. vector.Select(value => new Ratio(value, 1))];

        // In the order in which they came: a row has nothing in the lead of any row before it.
        foreach (var (lead, row) in _rows)
        {
            var factor = left[lead];
            foreach (var (at, value) in factor.Numerator == 0 ? [] : row)
            {
                left[at] = left[at].Less(factor.Times(value));
            }
        }

        return left;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ratio(long Numerator, long Denominator)
    {
        public Ratio Less(Ratio other) => Of((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

        public Ratio Times(Ratio other) => Of(Numerator * other.Numerator, Denominator * other.Denominator);

        public Ratio Over(Ratio other) => Of(Numerator * other.Denominator, Denominator * other.Numerator);

        private static Ratio Of(long numerator, long denominator)
        {
            var (a, b) = (Math.Abs(numerator), Math.Abs(denominator));
            while (b != 0)
            {
                (a, b) = (b, a % b);
            }

            return denominator < 0 ? new Ratio(-numerator / a, -denominator / a) : new Ratio(numerator / a, denominator / a);
        }
    }
}
