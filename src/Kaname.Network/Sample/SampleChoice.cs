namespace Kaname.Network.Sample;

/// <summary>Draws one of many by weight in one step: Walker's alias tables, several of one width beside each other.</summary>
internal sealed class SampleChoice(int tables, int width)
{
    /// <summary>How likely a column stays itself, in 1/2³², and which one it is otherwise.</summary>
    private readonly (uint Stay, int Else)[] _columns = new (uint, int)[tables * width];

    /// <summary>One table of these weights, of which at least one is above 0.</summary>
    public static SampleChoice Of(ReadOnlySpan<double> weights)
    {
        var choice = new SampleChoice(1, weights.Length);
        choice.Fill(0, weights);
        return choice;
    }

    public int Pick(int table, ref SampleRandom random)
    {
        var bits = random.Next();
        var at = (int)(((bits >> 32) * (ulong)width) >> 32);
        var (stay, other) = _columns[(table * width) + at];
        return (bits & uint.MaxValue) < stay ? at : other;
    }

    public int Pick(ref SampleRandom random) => Pick(0, ref random);

    /// <summary>Vose's way: each column under the average is filled up from one above it.</summary>
    public void Fill(int table, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var columns = _columns.AsSpan(table * width, width);
        var height = new double[width];
        var (low, high) = (new Stack<int>(width), new Stack<int>(width));
        for (var at = 0; at < width; at++)
        {
            height[at] = weights[at] / sum * width;
            (height[at] < 1 ? low : high).Push(at);
        }

        while (low.Count > 0 && high.Count > 0)
        {
            var (under, over) = (low.Pop(), high.Pop());
            columns[under] = ((uint)(height[under] * uint.MaxValue), over);
            height[over] -= 1 - height[under];
            (height[over] < 1 ? low : high).Push(over);
        }

        foreach (var full in low.Concat(high))
        {
            columns[full] = (uint.MaxValue, full);
        }
    }
}
