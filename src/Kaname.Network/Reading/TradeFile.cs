namespace Kaname.Network.Reading;

/// <summary>One transaction file, in pieces that can be read each for itself.</summary>
internal abstract class TradeFile : IDisposable
{
    /// <summary>The file's name, without its folder.</summary>
    public abstract string Name { get; }

    /// <summary>How many pieces.</summary>
    public abstract int Units { get; }

    /// <summary>The line of the first row.</summary>
    public abstract long FirstLine { get; }

    /// <summary>Opens a file: Parquet by its first bytes, else text.</summary>
    /// <exception cref="ReadingProblem">It cannot be opened, or lacks a column.</exception>
    public static TradeFile Open(string path, List<ReadingNotice> notices) =>
        ParquetTradeFile.IsParquet(path) ? ParquetTradeFile.Open(path, notices) : CsvTradeFile.Open(path, notices);

    /// <summary>Makes what reads pieces for one thread.</summary>
    public abstract ITradeUnits CreateReader(TradeBatch batch, ITradeSink sink);

    /// <summary>From now on the file is one piece, read from its beginning to its end.</summary>
    public abstract void ReadInOrder();

    /// <exception cref="ReadingProblem">The file changed since it was opened.</exception>
    public abstract void RequireUnchanged();

    public abstract void Dispose();
}

/// <summary>Reads pieces of one file for one thread.</summary>
internal interface ITradeUnits : IDisposable
{
    /// <summary>Reads one piece into the thread's batch.</summary>
    /// <returns>False where the file has to be read in order.</returns>
    bool Read(int unit, SliceOutcome outcome, CancellationToken cancellation);
}

/// <summary>A transaction file in CSV.</summary>
internal sealed class CsvTradeFile : TradeFile
{
    private readonly TextFile _file;
    private readonly TransactionColumns _columns;
    private bool _inOrder;

    private CsvTradeFile(TextFile file, TransactionColumns columns) => (_file, _columns) = (file, columns);

    public override string Name => _file.Name;

    public override int Units => _inOrder ? 1 : (int)_file.Slices;

    public override long FirstLine => _file.HeaderLines + 1;

    public static new CsvTradeFile Open(string path, List<ReadingNotice> notices)
    {
        var file = TextFile.Open(path);
        try
        {
            return new(file, TransactionColumns.Of(file.Name, file.Header, notices));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public override ITradeUnits CreateReader(TradeBatch batch, ITradeSink sink) => new Reader(this, batch, sink);

    public override void ReadInOrder() => _inOrder = true;

    public override void RequireUnchanged() => _file.RequireUnchanged();

    public override void Dispose() => _file.Dispose();

    private sealed class Reader(CsvTradeFile file, TradeBatch batch, ITradeSink sink) : ITradeUnits
    {
        private readonly FileSlice _slice = new();
        private readonly TransactionRows _rows = new(file._file, file._columns, batch, sink);

        public bool Read(int unit, SliceOutcome outcome, CancellationToken cancellation)
        {
            if (!file._inOrder)
            {
                _slice.Load(file._file, unit);
                return _rows.Read(_slice, mayCrossLines: false, outcome) is not null;
            }

            for (var at = file._file.Start; at < file._file.Length;)
            {
                cancellation.ThrowIfCancellationRequested();
                _slice.Load(file._file, at, Math.Min(at + TextFile.SliceLength, file._file.Length));
                at = _rows.Read(_slice, mayCrossLines: true, outcome)!.Value;
            }

            return true;
        }

        public void Dispose() => _slice.Dispose();
    }
}
