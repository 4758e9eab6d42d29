namespace Kaname.Network.Sample;

/// <summary>How large a sample nation is. Firms and rows are exact counts, not aims.</summary>
public sealed record SampleSize
{
    /// <summary>The fewest firms for each planted cluster: 6 % of them, 12, are its members.</summary>
    public const int FirmsPerCluster = 200;

    private const int MostFirms = 50_000_000;
    private const long MostRows = 2_000_000_000;
    private const int MostClusters = 10_000;

    /// <summary>A size of one's own, as a test needs it.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="firms">How many firms: 200 for each cluster, 2 at least, 50 million at most.</param>
    /// <param name="rows">How many rows of trade over the three years together, 0 to 2 thousand million.</param>
    /// <param name="clusters">How many planted clusters, 0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is outside its limits.</exception>
    public SampleSize(string name, int firms, long rows, int clusters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(clusters);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clusters, MostClusters);
        ArgumentOutOfRangeException.ThrowIfLessThan(firms, Math.Max(2, clusters * FirmsPerCluster));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firms, MostFirms);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, MostRows);
        (Name, Firms, Rows, Clusters) = (name, firms, rows, clusters);
    }

    /// <summary>s: 100,000 firms, 1,000,000 rows (41 MB of trade).</summary>
    public static SampleSize Small { get; } = new("s", 100_000, 1_000_000, 40);

    /// <summary>m: 1,000,000 firms, 10,000,000 rows (0.4 GB of trade).</summary>
    public static SampleSize Medium { get; } = new("m", 1_000_000, 10_000_000, 160);

    /// <summary>l: 2,000,000 firms, 50,000,000 rows (2.1 GB of trade).</summary>
    public static SampleSize Large { get; } = new("l", 2_000_000, 50_000_000, 240);

    /// <summary>The three sizes of <c>kaname sample</c>, smallest first.</summary>
    public static IReadOnlyList<SampleSize> All { get; } = [Small, Medium, Large];

    /// <summary>What <c>--size</c> calls it: s, m or l.</summary>
    public string Name { get; }

    /// <summary>How many rows firms.csv has.</summary>
    public int Firms { get; }

    /// <summary>How many rows transactions.csv has, its three fiscal years together; each year has a third.</summary>
    public long Rows { get; }

    /// <summary>How many clusters are planted.</summary>
    public int Clusters { get; }
}
