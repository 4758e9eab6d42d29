using System.Globalization;
using Kaname.Network.Firms;
using Kaname.Policy.Geography;

namespace Kaname.Network.Reading;

/// <summary>Reads a firms file: every row, or why it was not read.</summary>
internal static class FirmsFile
{
    /// <summary>Reads the whole file on several threads.</summary>
    /// <param name="path">The file.</param>
    /// <param name="known">The municipalities of the reference list; null where any code of the right shape is taken as it is.</param>
    /// <param name="everything">Are names, industries and figures wanted too?</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="problems">Receives the first rows that could not be read.</param>
    /// <param name="notices">Receives what a reader should know.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The firms in the order of the file, and how many rows could not be read.</returns>
    /// <exception cref="ReadingProblem">The file cannot be read, or two of its rows have one corporate number.</exception>
    public static (FirmRows Firms, FirmIndex Index, long Unreadable) Read(
        string path, IReadOnlySet<MunicipalityCode>? known, bool everything, int threads, List<RowProblem> problems, List<ReadingNotice> notices, CancellationToken cancellation)
    {
        using var file = TextFile.Open(path);
        var columns = FirmColumns.Of(file.Name, file.Header, notices);
        if (everything)
        {
            file.SettleEncoding();
        }

        var codes = new MunicipalityCodes(known);
        var figures = everything ? columns.Where(column => column.Kind == FirmColumnKind.Figure).ToList() : [];
        var parts = SliceWork.Run(
            file,
            threads,
            () => new FirmRowsReader(file, columns, figures, everything, codes),
            static reader => reader.TakeRows(),
            cancellation);

        long line = file.HeaderLines + 1;
        var joined = new List<(FirmRows, long)>(parts.Count);
        foreach (var (outcome, rows) in parts)
        {
            joined.Add((rows, line));
            problems.AddRange(outcome.Problems.Take(ReadingReport.MostProblems - problems.Count).Select(problem => new RowProblem(file.Name, line + problem.Line, problem.Text, problem.TextEn)));
            line += outcome.Lines;
        }

        var firms = FirmRows.Joined(joined, figures, everything);
        notices.AddRange(firms.AtPrefecture.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ReadingNotice(
            file.Name,
            $"市区町村コード {pair.Key} は一覧にないため、都道府県の企業として数えました（{pair.Value:N0}社）。",
            $"Municipality code {pair.Key} is not in the reference list; its firms are counted at their prefecture ({pair.Value:N0} firms).")));
        var names = columns.Index().Where(column => column.Item.Kind == FirmColumnKind.Figure).Select(column => file.Header[column.Index]).ToList();
        notices.AddRange(firms.UnreadFigures.OrderBy(pair => pair.Key).Select(pair => new ReadingNotice(
            file.Name,
            $"「{names[pair.Key]}」のうち{pair.Value.Count:N0}件は整数でないため（桁区切りや小数は使えません）、空として扱いました。最初は{pair.Value.FirstLine:N0}行目です。",
            $"{pair.Value.Count:N0} values of {names[pair.Key]} are not whole numbers (no separators, no decimals) and are taken as missing; the first is on line {pair.Value.FirstLine:N0}.")));
        return (firms, Index(file.Name, firms), parts.Sum(part => part.Outcome.Unreadable));
    }

    private static FirmIndex Index(string file, FirmRows firms)
    {
        if (firms.Count > FirmIndex.MostFirms)
        {
            throw new ReadingProblem(
                $"{file} には{firms.Count:N0}社あります。一度に扱えるのは{FirmIndex.MostFirms:N0}社までです。",
                $"{file} holds {firms.Count:N0} firms; at most {FirmIndex.MostFirms:N0} can be handled at once.");
        }

        var prefectures = new byte[firms.Count];
        for (var i = 0; i < prefectures.Length; i++)
        {
            prefectures[i] = (byte)(firms.Municipalities[i] / 1000);
        }

        var index = FirmIndex.Build(firms.Numbers.AsSpan(0, firms.Count), prefectures, out var twice);
        if (twice is not var (first, second))
        {
            return index;
        }

        var number = PackedNumber.ToNumber(firms.Numbers[first]).ToString("D13", CultureInfo.InvariantCulture);
        var (here, there) = (firms.Municipalities[first], firms.Municipalities[second]);
        throw new ReadingProblem(
            $"{file} の{firms.Lines[first]:N0}行目と{firms.Lines[second]:N0}行目に、同じ法人番号 {number} があります"
                + (here == there ? "。" : $"（市区町村 {here:00000} と {there:00000}）。") + "一社は一行だけにしてください。",
            $"Lines {firms.Lines[first]:N0} and {firms.Lines[second]:N0} of {file} have one corporate number, {number}"
                + (here == there ? "." : $" (municipalities {here:00000} and {there:00000}).") + " Keep one row for a firm.");
    }
}
