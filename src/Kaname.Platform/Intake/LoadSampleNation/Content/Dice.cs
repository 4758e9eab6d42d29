namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>
/// Numbers that look like chance and are always the same. Each purpose has dice of its own, thrown from the seed and its name,
/// so that an edit to one plan leaves every other plan as it was. SplitMix64 (Steele, Lea, Flood 2014) over FNV-1a of the name.
/// </summary>
internal sealed class Dice(params ReadOnlySpan<object> purpose)
{
    private const string Seed = "kaname-sample-1";

    private ulong _state = Hash($"{Seed}/{string.Join('/', purpose.ToArray())}");

    /// <summary>A whole number from one to another, both included.</summary>
    public int Roll(int from, int to) => from + (int)(Next() % (ulong)(to - from + 1));

    /// <summary>Around 100 %, off by up to some percent, in tenths of a percent.</summary>
    public int PerMilleAround(int percent, int spread) => (percent * 10) + Roll(-spread * 10, spread * 10);

    /// <summary>Some of the items, in their order.</summary>
    public IReadOnlyList<T> Draw<T>(IReadOnlyList<T> items, int count) =>
        [.. items.Select((item, index) => (item, index, Key: Next())).OrderBy(drawn => drawn.Key).Take(count).OrderBy(drawn => drawn.index).Select(drawn => drawn.item)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        return hash;
    }
}
