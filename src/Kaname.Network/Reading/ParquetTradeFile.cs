using ParquetSharp;

namespace Kaname.Network.Reading;

/// <summary>A transaction file in Parquet. Its row groups are read each for itself.</summary>
internal sealed class ParquetTradeFile : TradeFile
{
    private readonly string _path;
    private readonly long _length;
    private readonly TransactionColumn[] _kinds;
    private readonly long[] _rowsOfGroup;

    private ParquetTradeFile(string path, TransactionColumn[] kinds, long[] rowsOfGroup) =>
        (_path, _length, _kinds, _rowsOfGroup) = (path, LengthOf(path), kinds, rowsOfGroup);

    public override string Name => Path.GetFileName(_path);

    public override int Units => _rowsOfGroup.Length;

    public override long FirstLine => 1;

    /// <summary>Does the file begin as Parquet does, or is it named so?</summary>
    public static bool IsParquet(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> mark = stackalloc byte[4];
            return Path.GetExtension(path).Equals(".parquet", StringComparison.OrdinalIgnoreCase) || (file.ReadAtLeast(mark, 4, throwOnEndOfStream: false) == 4 && mark.SequenceEqual("PAR1"u8));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ReadingProblem.CannotOpen(Path.GetFileName(path), e);
        }
    }

    public static new ParquetTradeFile Open(string path, List<ReadingNotice> notices)
    {
        var name = Path.GetFileName(path);
        using var reader = OpenReader(path);
        var schema = reader.FileMetaData.Schema;
        var header = Enumerable.Range(0, schema.NumColumns).Select(i => schema.Column(i).Path.ToDotString()).ToList();
        var kinds = TransactionColumns.Of(name, header, notices).Kinds;
        var rows = new long[reader.FileMetaData.NumRowGroups];
        for (var group = 0; group < rows.Length; group++)
        {
            using var meta = reader.RowGroup(group);
            rows[group] = meta.MetaData.NumRows;
        }

        for (var column = 0; column < kinds.Length; column++)
        {
            ParquetColumn.RequireReadable(name, header[column], kinds[column], schema.Column(column));
        }

        return new(path, kinds, rows);
    }

    public override ITradeUnits CreateReader(TradeBatch batch, ITradeSink sink) => new Reader(this, batch, sink);

    public override void ReadInOrder() => throw new InvalidOperationException("Rows of Parquet do not cross lines.");

    public override void RequireUnchanged()
    {
        if (LengthOf(_path) != _length)
        {
            throw new ReadingProblem(
                $"{Name} は、読んでいる間に大きさが変わりました。書き込みが終わってから、もう一度読ませてください。",
                $"{Name} changed its size while it was read. Read it again once nothing writes to it any more.");
        }
    }

    public override void Dispose()
    {
    }

    private static long LengthOf(string path)
    {
        // Not of the path itself, which may be a link.
        using var file = File.OpenHandle(path);
        return RandomAccess.GetLength(file);
    }

    private static ParquetFileReader OpenReader(string path)
    {
        try
        {
            return new ParquetFileReader(path);
        }
        catch (ParquetException e)
        {
            throw Broken(path, e);
        }
    }

    private static ReadingProblem Broken(string path, ParquetException cause) => new(
        $"{Path.GetFileName(path)} をParquetとして読めません。途中で切れているか、壊れています。もう一度作るか、送り直してください。",
        $"{Path.GetFileName(path)} cannot be read as Parquet: it is cut short or damaged. Make it anew, or send it again.",
        cause);

    /// <summary>Reads row groups for one thread, with a file handle of its own.</summary>
    private sealed class Reader(ParquetTradeFile file, TradeBatch batch, ITradeSink sink) : ITradeUnits
    {
        private readonly ParquetFileReader _reader = OpenReader(file._path);

        public bool Read(int unit, SliceOutcome outcome, CancellationToken cancellation)
        {
            try
            {
                using var group = _reader.RowGroup(unit);
                var columns = Enumerable.Range(0, file._kinds.Length).Where(i => file._kinds[i] != TransactionColumn.Unknown)
                    .Select(i => ParquetColumn.Open(group.Column(i), file._kinds[i])).ToList();
                try
                {
                    ReadRows(columns, file._rowsOfGroup[unit], outcome, cancellation);
                }
                finally
                {
                    columns.ForEach(column => column.Dispose());
                }

                return true;
            }
            catch (ParquetException e)
            {
                throw Broken(file._path, e);
            }
        }

        public void Dispose() => _reader.Dispose();

        private void ReadRows(List<ParquetColumn> columns, long rows, SliceOutcome outcome, CancellationToken cancellation)
        {
            for (var left = rows; left > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                var wanted = (int)Math.Min(left, ParquetColumn.Capacity);
                columns.ForEach(column => column.Read(wanted));
                if (columns.TrueForAll(column => column.AreAllRead))
                {
                    Copy(columns, wanted);
                    outcome.Rows += wanted;
                    outcome.Lines += wanted;
                }
                else
                {
                    CopyReadable(columns, wanted, outcome);
                }

                left -= wanted;
            }
        }

        /// <summary>Moves rows that are all readable, as many at a time as the batch takes.</summary>
        private void Copy(List<ParquetColumn> columns, int count)
        {
            for (var at = 0; at < count;)
            {
                var taken = Math.Min(count - at, TradeBatch.Capacity - batch.Count);
                foreach (var column in columns)
                {
                    column.Values.AsSpan(at, taken).CopyTo(column.Of(batch).AsSpan(batch.Count));
                }

                at += taken;
                batch.Count += taken;
                HandOver();
            }
        }

        private void CopyReadable(List<ParquetColumn> columns, int count, SliceOutcome outcome)
        {
            for (var row = 0; row < count; row++)
            {
                outcome.Rows++;
                if (columns.Select(column => column.ProblemOf(row)).FirstOrDefault(found => found is not null) is { } problem)
                {
                    outcome.Refuse(problem);
                }
                else
                {
                    foreach (var column in columns)
                    {
                        column.Of(batch)[batch.Count] = column.Values[row];
                    }

                    batch.Count++;
                    HandOver();
                }

                outcome.Lines++;
            }
        }

        private void HandOver()
        {
            if (batch.Count == TradeBatch.Capacity)
            {
                sink.Take(batch);
                batch.Count = 0;
            }
        }
    }
}
