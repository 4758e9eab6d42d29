using Kaname.Network.Reading;
using Kaname.Policy.Geography;

namespace Kaname.Network.Store;

/// <summary>The files that an edge store is built from.</summary>
public sealed record TradeSources
{
    /// <summary>The firms file.</summary>
    public required string Firms { get; init; }

    /// <summary>Transaction files, CSV or Parquet, or folders of them.</summary>
    public required IReadOnlyList<string> Transactions { get; init; }

    /// <summary>The municipalities of the reference list; null where any code of the right shape is taken as it is.</summary>
    public IReadOnlySet<MunicipalityCode>? KnownMunicipalities { get; init; }

    /// <summary>How many threads read; at least 1.</summary>
    public int Threads { get; init; } = Math.Min(Environment.ProcessorCount, 8);

    /// <summary>Name, length and time of every file: when one of them changes, the store is of another data set.</summary>
    internal IReadOnlyList<SourceMark> Marks() =>
    [
        .. TradeReading.Expand([Firms, .. Transactions]).Select(path => Mark(new FileInfo(path))),
    ];

    private static SourceMark Mark(FileInfo file)
    {
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return target.Exists ? new(file.Name, target.Length, target.LastWriteTimeUtc.Ticks) : throw ReadingProblem.CannotOpen(file.Name, new FileNotFoundException(file.FullName));
    }
}

/// <summary>How a source file is recognised again.</summary>
/// <param name="Name">Its name, without folder.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Changed">When it was last written, in ticks of UTC.</param>
public sealed record SourceMark(string Name, long Length, long Changed);

/// <summary>What became of the readable rows of one fiscal year.</summary>
/// <param name="Year">The fiscal year as a western year.</param>
/// <param name="Rows">Readable rows; used + self + unlocated.</param>
/// <param name="Used">Rows that stand in the edges.</param>
/// <param name="Overseas">Of the used rows, those with OVERSEAS.</param>
/// <param name="Self">Rows whose seller is their buyer.</param>
/// <param name="Unlocated">Rows with a firm that the firms file does not know.</param>
/// <param name="Pairs">Seller and buyer pairs that the used rows come to.</param>
public sealed record YearFates(int Year, long Rows, long Used, long Overseas, long Self, long Unlocated, long Pairs)
{
    /// <summary>Of <see cref="Unlocated"/>, rows with a number whose check digit is wrong.</summary>
    public long UnlocatedByCheckDigit { get; init; }
}
