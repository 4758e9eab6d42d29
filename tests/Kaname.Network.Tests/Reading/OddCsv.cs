using System.Text;

namespace Kaname.Network.Tests.Reading;

/// <summary>What is wrong with a written row.</summary>
internal enum RowFault
{
    None,

    /// <summary>One of its cells holds what cannot be read.</summary>
    Cell,
    TooFewColumns,
    TooManyColumns,
    StrayQuote,

    /// <summary>Only for the last row of a file: elsewhere it would take the rows after it along.</summary>
    UnclosedQuote,
}

/// <summary>A row to write: its cells in the order of the header that is handed over with it.</summary>
internal sealed record OddRow(string[] Cells, RowFault Fault = RowFault.None);

/// <summary>Writes CSV in every way that the contract allows, chosen by chance.</summary>
internal static class OddCsv
{
    public static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    private static readonly string[] Remarks =
        ["", "a", "-", "x,y", "say \"hi\"", "\"", "two\nlines", "two\r\nlines\r\n", "株式会社要、東京", "表ソ―能", "12345,67890\n1234567890123,1234567890123,1,2099", " "];

    /// <param name="path">The file.</param>
    /// <param name="header">Each column's name in English and in Japanese.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="random">Chooses the way of writing.</param>
    /// <returns>The lines on which rows begin that cannot be read.</returns>
    public static List<long> Write(string path, IReadOnlyList<(string Name, string NameJa)> header, IReadOnlyList<OddRow> rows, Random random)
    {
        var (isJapanese, isCp932, isPlain) = (random.Next(2) == 0, random.Next(3) == 0, random.Next(3) == 0);
        var newLine = random.Next(2) == 0 ? "\n" : "\r\n";
        var hasUnclosed = rows.Any(row => row.Fault == RowFault.UnclosedQuote);
        var unknown = isPlain ? 0 : random.Next(3);
        var columns = Enumerable.Range(0, header.Count + unknown).ToArray();
        if (!isPlain)
        {
            random.Shuffle(columns);
        }

        var remarks = isPlain ? Remarks[..3] : Remarks;
        var text = new StringBuilder();
        var line = 1L;
        var bad = new List<long>();
        Add(string.Join(',', columns.Select(column => column < header.Count
            ? Quoted(isJapanese ? header[column].NameJa : header[column].Name)
            : Quoted(new[] { "備考", "x, y", "memo", "line 1\nline 2" }[(column - header.Count) + (isCp932 || isJapanese ? 0 : 1)]))));
        foreach (var row in rows)
        {
            while (!isPlain && random.Next(15) == 0)
            {
                Add("");
            }

            if (row.Fault != RowFault.None)
            {
                bad.Add(line);
            }

            var cells = columns.Select(column => Quoted(column < header.Count ? row.Cells[column] : row.Fault == RowFault.UnclosedQuote ? "a" : remarks[random.Next(remarks.Length)])).ToList();
            switch (row.Fault)
            {
                case RowFault.TooFewColumns:
                    cells.RemoveAt(cells.Count - 1);
                    break;
                case RowFault.TooManyColumns:
                    cells.Add("1");
                    break;
                case RowFault.StrayQuote:
                    cells[0] = "ab\"c";
                    break;
                case RowFault.UnclosedQuote:
                    cells[0] = "\"abc";
                    break;
                default:
                    break;
            }

            Add(string.Join(',', cells));
        }

        var written = text.ToString();
        if (random.Next(3) == 0)
        {
            written = written[..^newLine.Length];
        }

        var encoding = isCp932 && (isJapanese || unknown > 0) ? Cp932 : new UTF8Encoding(encoderShouldEmitUTF8Identifier: random.Next(2) == 0);
        File.WriteAllText(path, written, encoding);
        return bad;

        void Add(string row)
        {
            text.Append(row).Append(newLine);
            line += 1 + row.Count(c => c == '\n');
        }

        string Quoted(string cell) => (!isPlain && !hasUnclosed && random.Next(12) == 0) || cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
    }
}
