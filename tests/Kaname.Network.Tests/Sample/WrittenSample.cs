using System.Globalization;
using Kaname.Network.Sample;

namespace Kaname.Network.Tests.Sample;

/// <summary>A sample of 30,000 firms, written once and read with a few lines that know nothing of the library's readers.</summary>
public sealed class WrittenSample : IDisposable
{
    public WrittenSample()
    {
        Folder = Directory.CreateTempSubdirectory("kaname-sample-").FullName;
        SampleTrade.Write(Size, 7, SamplePlaces.All, Folder, cancellation: CancellationToken.None);
        Firms = [.. Rows("firms.csv").Select(row => new Firm(row[0], row[1], row[2], row[3], [.. row[4..].Select(Long)]))];
        Truth = [.. Rows("truth.csv").Select(row => new Member(row[0], row[1], row[2], row[3]))];
        Trades = [.. Rows("transactions.csv").Select(row => new Trade(row[0], row[1], Long(row[2]), row[3]))];
        ByNumber = Firms.ToDictionary(firm => firm.Number);
        Located = [.. Trades.Where(trade => trade.Seller != trade.Buyer && ByNumber.ContainsKey(trade.Seller) && ByNumber.ContainsKey(trade.Buyer))];
    }

    internal static SampleSize Size { get; } = new("test", 30_000, 300_001, 12);

    internal string Folder { get; }

    internal IReadOnlyList<Firm> Firms { get; }

    internal IReadOnlyDictionary<string, Firm> ByNumber { get; }

    internal IReadOnlyList<Member> Truth { get; }

    internal IReadOnlyList<Trade> Trades { get; }

    /// <summary>The rows between two different firms of the file.</summary>
    internal IReadOnlyList<Trade> Located { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(','));

    private static long Long(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    internal sealed record Firm(string Number, string Municipality, string Name, string Industry, long[] Figures)
    {
        public string Prefecture => Municipality[..2];

        public long Sales => Figures[0];
    }

    internal sealed record Member(string Number, string Cluster, string Role, string Municipality);

    internal sealed record Trade(string Seller, string Buyer, long Yen, string Year);
}
