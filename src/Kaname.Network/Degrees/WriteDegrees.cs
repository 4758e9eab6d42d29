using System.Text;
using Kaname.Network.Reading;
using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Kaname.Network.Degrees;

/// <summary>Writes a table of degrees to a stream or a Parquet file.</summary>
public static class WriteDegrees
{
    private const int RowsOfBlock = 16 * 1024;

    /// <summary>Writes CSV (RFC 4180, UTF-8): a header, then a row for each firm, in the table's order.</summary>
    /// <param name="table">The degrees.</param>
    /// <param name="to">Receives the bytes; it stays open.</param>
    /// <param name="rows">Which rows; null for all.</param>
    /// <param name="japanese">Are the columns named in Japanese?</param>
    /// <param name="threads">How many threads write text.</param>
    public static void AsCsv(DegreeTable table, Stream to, IReadOnlyList<int>? rows = null, bool japanese = false, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(to);
        to.Write(Encoding.UTF8.GetBytes(string.Join(',', DegreeColumns.All.Select(column => japanese ? column.NameJa : column.Name)) + "\n"));
        WriteLines(table, to, rows, json: false, threads);
    }

    /// <summary>Writes JSON: an array of objects whose members bear the names of the CSV's English columns; codes are strings, an absent degree is null.</summary>
    /// <param name="table">The degrees.</param>
    /// <param name="to">Receives the bytes; it stays open.</param>
    /// <param name="rows">Which rows; null for all.</param>
    /// <param name="threads">How many threads write text.</param>
    public static void AsJson(DegreeTable table, Stream to, IReadOnlyList<int>? rows = null, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(to);
        to.Write("[\n"u8);
        WriteLines(table, to, rows, json: true, threads);
        to.Write("]\n"u8);
    }

    /// <summary>Writes a Parquet file with the columns of the CSV; degrees are doubles.</summary>
    /// <param name="table">The degrees.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="rows">Which rows; null for all.</param>
    /// <param name="japanese">Are the columns named in Japanese?</param>
    public static void AsParquet(DegreeTable table, string path, IReadOnlyList<int>? rows = null, bool japanese = false)
    {
        ArgumentNullException.ThrowIfNull(table);
        Type[] types = [typeof(string), typeof(string), typeof(long), typeof(long), typeof(double?), typeof(int?), typeof(long), typeof(long), typeof(double?), typeof(int?)];
        using var file = new ParquetFileWriter(path, [.. DegreeColumns.All.Zip(types, (column, type) => new Column(type, japanese ? column.NameJa : column.Name))], Compression.Zstd);
        foreach (var block in (rows ?? [.. Enumerable.Range(0, table.Count)]).Chunk(RowsOfBlock * 8))
        {
            var firms = Array.ConvertAll(block, row => table[row]);
            using var group = file.AppendRowGroup();
            Write(group, firms, firm => firm.Number.Value);
            Write(group, firms, firm => firm.Prefecture.Value);
            Write(group, firms, firm => firm.OutsideSales);
            Write(group, firms, firm => firm.PrefectureOutsideSales);
            Write(group, firms, firm => firm.ConnectorDegree);
            Write(group, firms, firm => firm.ConnectorRank);
            Write(group, firms, firm => firm.InsidePurchases);
            Write(group, firms, firm => firm.PrefectureInsidePurchases);
            Write(group, firms, firm => firm.HubDegree);
            Write(group, firms, firm => firm.HubRank);
        }

        file.Close();
    }

    private static void Write<T>(RowGroupWriter group, FirmDegrees[] firms, Func<FirmDegrees, T> value)
    {
        using var column = group.NextColumn().LogicalWriter<T>();
        column.WriteBatch(Array.ConvertAll(firms, firm => value(firm)));
    }

    /// <summary>Blocks of rows become text on several threads, and are written in their order; no more wait than there are threads.</summary>
    private static void WriteLines(DegreeTable table, Stream to, IReadOnlyList<int>? rows, bool json, int threads)
    {
        var count = rows?.Count ?? table.Count;
        var blocks = (count + RowsOfBlock - 1) / RowsOfBlock;
        var next = -1;
        var written = 0;
        var turn = new object();
        Workers.Run(Math.Clamp(blocks, 1, threads), _ =>
        {
            var lines = new DegreeLines(json);
            while (Interlocked.Increment(ref next) is var block && block < blocks)
            {
                lines.Clear();
                var end = Math.Min(count, (block + 1) * RowsOfBlock);
                var totals = 0;
                for (var i = block * RowsOfBlock; i < end; i++)
                {
                    var row = rows?[i] ?? i;
                    while (row < table.Prefectures[totals].First || row >= table.Prefectures[totals].First + table.Prefectures[totals].Firms)
                    {
                        totals = (totals + 1) % table.Prefectures.Count;
                    }

                    lines.Add(table, table.Prefectures[totals], row, i == count - 1);
                }

                lock (turn)
                {
                    while (written >= 0 && written != block)
                    {
                        Monitor.Wait(turn);
                    }

                    if (written < 0)
                    {
                        return;
                    }

                    try
                    {
                        to.Write(lines.Written.Span);
                        written++;
                    }
                    catch
                    {
                        // Those that wait for their turn would wait for ever.
                        written = -1;
                        throw;
                    }
                    finally
                    {
                        Monitor.PulseAll(turn);
                    }
                }
            }
        });
    }
}
