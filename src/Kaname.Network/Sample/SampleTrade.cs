using System.Text;
using Kaname.Policy.Identity;

namespace Kaname.Network.Sample;

/// <summary>How a sample is written; the content does not depend on it.</summary>
public sealed record SampleWriting
{
    /// <summary>Whether headers are in Japanese; else in English.</summary>
    public bool JapaneseHeaders { get; init; }

    /// <summary>How many blocks of rows are made at once, 1 or more. The bytes are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

/// <summary>Makes up a nation of firms that trade: firms.csv, transactions.csv, and in truth.csv the clusters that were planted.</summary>
/// <remarks>
/// <para>Columns are those of the formats that <c>kaname network</c> reads, in UTF-8 without a mark, each row ended by LF. truth.csv has
/// <c>corporate_number, cluster, role (core | enclave), municipality_code</c>; a firm of no cluster is not in it.</para>
/// <para>Nothing is real but the municipalities and the prefectures' inhabitants. Numbers are valid, but their twelve digits begin with 99,
/// as no number of the register does. Sizes follow Pareto's law; firms stand in the prefectures by the census of 2020 and in municipalities
/// by a drawn Zipf order; industries buy from each other by a table; trade falls with the square of the distance, but for a part that does
/// not. Some percent goes to or comes from OVERSEAS; some in a thousand are returns, trade with oneself, or with numbers that no firm has.</para>
/// <para>The same size, seed and places give the same bytes on any number of threads and on any machine.</para>
/// </remarks>
public static class SampleTrade
{
    /// <summary>The name of the file of firms.</summary>
    public const string FirmsFile = "firms.csv";

    /// <summary>The name of the file of trade.</summary>
    public const string TransactionsFile = "transactions.csv";

    /// <summary>The name of the file of planted clusters.</summary>
    public const string TruthFile = "truth.csv";

    private const string TruthHeader = "corporate_number,cluster,role,municipality_code";
    private const string JapaneseTruthHeader = "法人番号,クラスター,役割,全国地方公共団体コード";
    private const int LongestFirmRow = 400;
    private const int LongestTradeRow = 64;
    private const int LongestTruthRow = 48;
    private const int MostPlaces = ushort.MaxValue;

    /// <summary>Writes the three files with English headers, on as many threads as there are processors.</summary>
    /// <inheritdoc cref="Write(SampleSize, ulong, IReadOnlyList{SamplePlace}, string, SampleWriting, IProgress{double}?, CancellationToken)"/>
    public static void Write(
        SampleSize size, ulong seed, IReadOnlyList<SamplePlace> places, string folder, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        Write(size, seed, places, folder, new(), progress, cancellation);

    /// <summary>Writes the three files.</summary>
    /// <remarks>
    /// They are written as <c>*.partial</c> and renamed when all three are whole: a run that fails or is cancelled takes its partial files
    /// away and leaves what stood there before. Files of an earlier sample are replaced; any other file of these names is refused.
    /// </remarks>
    /// <param name="size">How many firms and rows.</param>
    /// <param name="seed">Any number; another one gives another nation.</param>
    /// <param name="places">Municipalities of two prefectures at least, in any order, each code once.</param>
    /// <param name="folder">Made where it is not there.</param>
    /// <param name="writing">Language of the headers, number of threads.</param>
    /// <param name="progress">Told the part done, 0 to 1, on the calling thread.</param>
    /// <param name="cancellation">Stops the run between two blocks of rows.</param>
    /// <exception cref="ArgumentException">Too few places, too many (65,535), or one twice.</exception>
    /// <exception cref="SampleProblem">The folder cannot be written, the disk is full, or files that are no sample's are in the way.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void Write(
        SampleSize size, ulong seed, IReadOnlyList<SamplePlace> places, string folder, SampleWriting writing, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(size);
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentOutOfRangeException.ThrowIfLessThan(writing.Threads, 1, nameof(writing));
        Check(places);
        using var files = SampleFiles.Open(folder, [TruthFile, FirmsFile, TransactionsFile]);
        cancellation.ThrowIfCancellationRequested();
        var nation = new SampleNation(size, new(places, seed), seed);
        var done = 0L;
        void Written(long rows) => progress?.Report((done += rows) / (double)(size.Firms + size.Rows));

        var firms = new SampleFirmRows(nation, seed);
        files.Write(FirmsFile, to =>
        {
            Header(to, writing.JapaneseHeaders ? SampleFirmRows.JapaneseHeader : SampleFirmRows.Header);
            new BlockFile(to, writing.Threads, cancellation).Rows(size.Firms, LongestFirmRow, firms.Write, Written);
        });
        files.Write(TruthFile, to => WriteTruth(to, nation, writing));
        var trade = new SampleTradeRows(nation, new(nation, writing.Threads), size.Rows, seed);
        files.Write(TransactionsFile, to =>
        {
            Header(to, writing.JapaneseHeaders ? SampleTradeRows.JapaneseHeader : SampleTradeRows.Header);
            var blocks = new BlockFile(to, writing.Threads, cancellation);
            for (var year = 0; year < SampleTradeRows.Years.Length; year++)
            {
                trade.TurnTo(year);
                blocks.Rows(trade.First(year + 1) - trade.First(year), LongestTradeRow, trade.Write, Written);
            }
        });
        cancellation.ThrowIfCancellationRequested();
        files.Keep();
    }

    private static void Check(IReadOnlyList<SamplePlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Count > MostPlaces || places.Select(place => place.Code).Distinct().Count() < places.Count || places.Select(place => place.Code.Prefecture).Distinct().Count() < 2)
        {
            throw new ArgumentException($"Places must lie in two prefectures at least, each once, at most {MostPlaces} of them.", nameof(places));
        }
    }

    private static void WriteTruth(Stream to, SampleNation nation, SampleWriting writing)
    {
        Header(to, writing.JapaneseHeaders ? JapaneseTruthHeader : TruthHeader);
        for (var cluster = 0; cluster < nation.Clusters.Length; cluster++)
        {
            var members = nation.MembersOf(cluster);
            var bytes = new byte[members.Length * LongestTruthRow];
            var row = new RowText(bytes);
            foreach (var member in members)
            {
                var firm = nation.Firms[member];
                var code = nation.Map.Places[firm.Place].Code;
                row.Digits(firm.Number, CorporateNumber.Length);
                row.Comma();
                row.Number(cluster);
                row.Text(firm.InEnclave ? ",enclave,"u8 : ",core,"u8);
                row.Digits((code.Number * 10) + code.CheckDigit, 6);
                row.EndRow();
            }

            to.Write(bytes.AsSpan(0, row.Length));
        }
    }

    private static void Header(Stream to, string header) => to.Write(Encoding.UTF8.GetBytes(header + "\n"));
}
