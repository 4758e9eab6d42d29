using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Kaname.Network.Firms;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

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
            static (reader, slice, mayCrossLines, outcome) => reader.Read(slice, mayCrossLines, outcome),
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

    /// <summary>Reads slices for one thread.</summary>
    private sealed unsafe class FirmRowsReader(TextFile file, FirmColumn[] columns, IReadOnlyList<FirmColumn> figures, bool everything, MunicipalityCodes codes)
    {
        private readonly RowFields _fields = new();
        private readonly long[] _values = new long[figures.Count];
        private FirmRows _rows = Empty(figures, everything);

        public FirmRows TakeRows()
        {
            var rows = _rows;
            _rows = Empty(figures, everything);
            return rows;
        }

        public long? Read(FileSlice slice, bool mayCrossLines, SliceOutcome outcome)
        {
            var at = slice.First;
            while (at < slice.Limit)
            {
                if (!everything)
                {
                    at = ReadPlain(at, slice.Limit, outcome);
                    if (at >= slice.Limit)
                    {
                        break;
                    }
                }

                var length = slice.LengthOfRow(file, ref at);
                if (length < 0)
                {
                    outcome.Rows++;
                    outcome.Refuse(TransactionField.RefuseLength);
                    outcome.Lines++;
                    var behind = slice.PlaceBehindLine(file, at);
                    if (behind >= slice.PlaceOf(slice.Limit))
                    {
                        return behind;
                    }

                    at += behind - slice.PlaceOf(at);
                    continue;
                }

                var row = slice.Text(at)[..length];
                var feeds = row.Count((byte)'\n');
                if (feeds > 0 && !mayCrossLines)
                {
                    return null;
                }

                ReadRow(row, outcome);
                outcome.Lines += 1 + feeds;
                at += length + 1;
            }

            return slice.PlaceOf(at);
        }

        private static FirmRows Empty(IReadOnlyList<FirmColumn> figures, bool everything) => new() { Figures = figures, Everything = everything };

        /// <summary>Reads rows of which only number and municipality are wanted, as long as they are plain.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private byte* ReadPlain(byte* at, byte* limit, SliceOutcome outcome)
        {
            var row = at;
            var last = columns.Length - 1;
            unchecked
            {
                while (row < limit)
                {
                    at = row;
                    long number = 0;
                    var municipality = 0;
                    for (var column = 0; column <= last; column++)
                    {
                        switch (columns[column].Kind)
                        {
                            case FirmColumnKind.Number:
                                if (!Digits.TryNumber(at, out number) || CorporateNumber.CheckDigitOf(number & PackedNumber.BaseMask) != number >> PackedNumber.BaseBits)
                                {
                                    return row;
                                }

                                at += 13;
                                break;
                            case FirmColumnKind.Municipality:
                                var word = Unsafe.ReadUnaligned<ulong>(at);
                                var digits = Digits.Leading(word);
                                if (digits is < 4 or > 6 || (municipality = codes.OfDigits((int)Digits.Eight(word << ((8 - digits) << 3)), digits)) == 0)
                                {
                                    return row;
                                }

                                at += digits;
                                break;
                            default:
                                at = EndOfField(at);
                                break;
                        }

                        if (column < last)
                        {
                            if (*at != (byte)',')
                            {
                                return row;
                            }

                            at++;
                        }
                    }

                    at += *at == (byte)'\r' ? 1 : 0;
                    if (*at != (byte)'\n' || at - row > RowFields.LongestRow)
                    {
                        return row;
                    }

                    row = at + 1;
                    _rows.Add(number, municipality, (int)outcome.Lines, []);
                    outcome.Rows++;
                    outcome.Lines++;
                }
            }

            return row;
        }

        /// <summary>The first comma, line end, quote or zero from here on, thirty-two bytes at a time.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static byte* EndOfField(byte* at)
        {
            while (true)
            {
                var bytes = Vector256.Load(at);
                var ends = (Vector256.Equals(bytes, Vector256.Create((byte)',')) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
                    | Vector256.Equals(bytes, Vector256.Create((byte)'\r')) | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                    | Vector256.Equals(bytes, Vector256<byte>.Zero)).ExtractMostSignificantBits();
                if (ends != 0)
                {
                    return at + BitOperations.TrailingZeroCount(ends);
                }

                at += 32;
            }
        }

        private void ReadRow(ReadOnlySpan<byte> row, SliceOutcome outcome)
        {
            if (row.Length == 0 || row is [(byte)'\r'])
            {
                return;
            }

            outcome.Rows++;
            if (!_fields.Split(row))
            {
                outcome.Refuse(TransactionField.RefuseQuotes);
                return;
            }

            if (_fields.Count != columns.Length)
            {
                outcome.Refuse(TransactionField.RefuseCount(_fields.Count, columns.Length));
                return;
            }

            long number = 0;
            var municipality = 0;
            string? unknown = null;
            ReadOnlySpan<byte> name = [];
            ReadOnlySpan<byte> industry = [];
            var figure = 0;
            for (var column = 0; column < columns.Length; column++)
            {
                var field = _fields[column];
                switch (columns[column].Kind)
                {
                    case FirmColumnKind.Number:
                        if (!CorporateNumber.TryParse(file.Decode(field), out var read, out var problem))
                        {
                            outcome.Refuse((problem!.Message, problem.MessageEn));
                            return;
                        }

                        number = PackedNumber.Of(read.Number);
                        break;
                    case FirmColumnKind.Municipality:
                        if (!codes.TryRead(file.Decode(field), out municipality, out unknown, out problem))
                        {
                            outcome.Refuse((problem!.Message, problem.MessageEn));
                            return;
                        }

                        break;
                    case FirmColumnKind.Name:
                        name = field;
                        break;
                    case FirmColumnKind.Industry:
                        industry = field.Trim((byte)' ');
                        break;
                    case FirmColumnKind.Figure when everything:
                        _values[figure] = FigureOf(field, figure, outcome.Lines);
                        figure++;
                        break;
                    default:
                        break;
                }
            }

            if (everything)
            {
                _rows.AddText(name, industry, file.Encoding);
            }

            if (unknown is not null)
            {
                _rows.AtPrefecture[unknown] = _rows.AtPrefecture.GetValueOrDefault(unknown) + 1;
            }

            _rows.Add(number, municipality, (int)outcome.Lines, _values);
        }

        /// <summary>A figure that is no whole number is told, and missing: a firm is not left out of its trade for it.</summary>
        private long FigureOf(ReadOnlySpan<byte> field, int figure, long line)
        {
            field = field.Trim((byte)' ');
            if (field.Length == 0)
            {
                return FirmRows.NoFigure;
            }

            if (long.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                return value;
            }

            var (count, first) = _rows.UnreadFigures.GetValueOrDefault(figure, (0, line));
            _rows.UnreadFigures[figure] = (count + 1, first);
            return FirmRows.NoFigure;
        }
    }
}
