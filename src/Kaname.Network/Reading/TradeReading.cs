namespace Kaname.Network.Reading;

/// <summary>Reads all transaction files of one question, on several threads, into one sink a thread.</summary>
internal sealed class TradeReading : IDisposable
{
    private readonly List<TradeFile> _files = [];
    private readonly List<ReadingNotice> _notices;
    private readonly int _threads;

    /// <summary>Opens the files.</summary>
    /// <param name="paths">Files, or folders of which every .csv and .parquet is read, in the order of their names.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="notices">Receives what a reader should know.</param>
    /// <exception cref="ReadingProblem">One cannot be opened, or lacks a column.</exception>
    public TradeReading(IEnumerable<string> paths, int threads, List<ReadingNotice> notices)
    {
        (_threads, _notices) = (threads, notices);
        try
        {
            foreach (var path in Expand(paths))
            {
                _files.Add(TradeFile.Open(path, notices));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The files of the paths: of a folder, those that end in .csv, .txt or .parquet.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(path);
                continue;
            }

            var inside = Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".TXT" or ".PARQUET").Order(StringComparer.Ordinal).ToList();
            if (inside.Count == 0)
            {
                throw new ReadingProblem(
                    $"フォルダー {path} に、取引のファイル（.csv か .parquet）がありません。", $"The folder {path} has no transaction file (.csv or .parquet).");
            }

            files.AddRange(inside);
        }

        return files;
    }

    /// <summary>Reads every row.</summary>
    /// <param name="begin">Asked when the reading begins, and again where it has to begin anew, for what makes the sink of a thread: nothing of a reading that was given up may stay.</param>
    /// <param name="progress">Told the share that is read, 0 to 1, now and then.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The sinks, and what the rows came to.</returns>
    /// <exception cref="ReadingProblem">A file cannot be read to its end, or changed meanwhile.</exception>
    public (IReadOnlyList<TSink> Sinks, TradeOutcome Outcome) Run<TSink>(Func<Func<TSink>> begin, IProgress<double>? progress, CancellationToken cancellation)
        where TSink : ITradeSink
    {
        while (true)
        {
            var units = _files.SelectMany(file => Enumerable.Range(0, file.Units).Select(unit => (File: file, Unit: unit))).ToArray();
            var outcomes = new SliceOutcome[units.Length];
            var sinks = new TSink[Math.Clamp(units.Length, 1, _threads)];
            var create = begin();
            TradeFile? crossing = null;
            var next = -1;
            Workers.Run(sinks.Length, worker =>
            {
                var sink = sinks[worker] = create();
                var batch = new TradeBatch();
                var readers = new Dictionary<TradeFile, ITradeUnits>();
                try
                {
                    while (Volatile.Read(ref crossing) is null && Interlocked.Increment(ref next) is var index && index < units.Length)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        var (file, unit) = units[index];
                        if (!readers.TryGetValue(file, out var reader))
                        {
                            readers[file] = reader = file.CreateReader(batch, sink);
                        }

                        outcomes[index] = new();
                        if (!reader.Read(unit, outcomes[index], cancellation))
                        {
                            Volatile.Write(ref crossing, file);
                        }

                        progress?.Report((index + 1.0) / units.Length);
                    }

                    if (batch.Count > 0)
                    {
                        sink.Take(batch);
                    }
                }
                finally
                {
                    foreach (var reader in readers.Values)
                    {
                        reader.Dispose();
                    }
                }
            });

            _files.ForEach(file => file.RequireUnchanged());
            if (crossing is null)
            {
                return (sinks, TradeOutcome.Of(units.Zip(outcomes, (unit, outcome) => (unit.File, outcome))));
            }

            // Somewhere a quoted field holds a line feed: that file is read from its beginning, row by row, by one thread.
            crossing.ReadInOrder();
        }
    }

    public void Dispose() => _files.ForEach(file => file.Dispose());
}

/// <summary>What the rows of all files came to before anybody looked at their firms.</summary>
internal sealed record TradeOutcome(long Rows, long Unreadable, IReadOnlyList<RowProblem> Problems)
{
    public static TradeOutcome Of(IEnumerable<(TradeFile File, SliceOutcome Outcome)> parts)
    {
        long rows = 0;
        long unreadable = 0;
        long line = 0;
        TradeFile? current = null;
        var problems = new List<RowProblem>();
        foreach (var (file, outcome) in parts)
        {
            line = file == current ? line : file.FirstLine;
            current = file;
            rows += outcome.Rows;
            unreadable += outcome.Unreadable;
            foreach (var problem in outcome.Problems.Take(ReadingReport.MostProblems - problems.Count))
            {
                problems.Add(new(file.Name, line + problem.Line, problem.Text, problem.TextEn));
            }

            line += outcome.Lines;
        }

        return new(rows, unreadable, problems);
    }
}
