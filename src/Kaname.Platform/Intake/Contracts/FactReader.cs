using System.Security.Cryptography;
using System.Text.Unicode;
using CsvHelper;

namespace Kaname.Platform.Intake.Contracts;

/// <summary>Reads the CSV files of facts that come with the program (UTF-8, RFC 4180, header in the first row).</summary>
/// <param name="folder">The folder that holds <c>briefing/</c> and <c>reference/</c>.</param>
public sealed class FactReader(string folder) : IDisposable
{
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        // The header is a row like any other here, so that what is wrong with it can be told like anything else.
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>What was found wrong so far.</summary>
    public FactFaults Faults { get; } = new();

    /// <summary>A short name for exactly these bytes: it changes when any file read changes. Asked for once, after the last file.</summary>
    public string TakeEdition() => Convert.ToHexStringLower(_hash.GetHashAndReset().AsSpan(0, 8));

    /// <summary>The rows of a file; none, and a fault, when it cannot be read.</summary>
    /// <param name="file">Its path below the folder.</param>
    public IReadOnlyList<FactRow> Read(string file)
    {
        var path = Path.Combine(folder, file);
        try
        {
            var bytes = File.ReadAllBytes(path);
            _hash.AppendData(bytes);
            if (!Utf8.IsValid(bytes))
            {
                Faults.Add(new FactFault(path, null, null, "UTF-8として読めません。", "This is not UTF-8."));
                return [];
            }

            var rows = Parse(path, bytes);
            if (rows.Count == 0)
            {
                Faults.Add(new FactFault(path, null, null, "行がありません。", "There are no rows."));
            }

            return rows;
        }
        catch (CsvFormatException e)
        {
            Faults.Add(new FactFault(
                path,
                e.LineNumber > 0 ? (int)e.LineNumber : null,
                null,
                "引用符（\"）の使い方がCSVの決まりに合いません。",
                "The quotes (\") do not follow the rules of CSV."));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Faults.Add(new FactFault(path, null, null, "ファイルがありません。", "There is no such file."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Faults.Add(new FactFault(path, null, null, $"読めません（{e.Message}）。", $"It cannot be read ({e.Message})."));
        }

        return [];
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private List<FactRow> Parse(string path, byte[] bytes)
    {
        var rows = new List<FactRow>();
        FactTable? table = null;
        using var reader = CsvReader.Create(bytes, Strict);
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            var line = (int)reader.LineNumber;
            if (table is null)
            {
                table = new FactTable(path, cells, Faults);
            }
            else if (table.Fits(cells, line))
            {
                rows.Add(new FactRow(table, cells, line));
            }
        }

        return rows;
    }
}
