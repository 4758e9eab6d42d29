namespace Kaname.Network.Reading;

/// <summary>Reads the slices of one file on several threads, or one after the other where rows cross lines.</summary>
internal static class SliceWork
{
    /// <summary>Reads the whole file.</summary>
    /// <typeparam name="TReader">What reads for one thread.</typeparam>
    /// <typeparam name="TRows">What a slice gives beside its outcome.</typeparam>
    /// <returns>Of each slice, in the order of the file, its outcome and its rows.</returns>
    public static IReadOnlyList<(SliceOutcome Outcome, TRows Rows)> Run<TReader, TRows>(
        TextFile file, int threads, Func<TReader> create, Func<TReader, TRows> take, CancellationToken cancellation)
        where TReader : RowReader
    {
        var parts = new (SliceOutcome Outcome, TRows Rows)[file.Slices];
        var next = -1L;
        var crosses = 0;
        Workers.Run((int)Math.Min(threads, file.Slices), _ =>
        {
            using var slice = new FileSlice();
            var reader = create();
            while (Volatile.Read(ref crosses) == 0 && Interlocked.Increment(ref next) is var index && index < parts.Length)
            {
                cancellation.ThrowIfCancellationRequested();
                slice.Load(file, index);
                var outcome = new SliceOutcome();
                if (reader.Read(slice, mayCrossLines: false, outcome) is null)
                {
                    Volatile.Write(ref crosses, 1);
                    return;
                }

                parts[index] = (outcome, take(reader));
            }
        });
        file.RequireUnchanged();
        return crosses == 0 ? parts : InOrder(file, create(), take, cancellation);
    }

    private static List<(SliceOutcome Outcome, TRows Rows)> InOrder<TReader, TRows>(
        TextFile file, TReader reader, Func<TReader, TRows> take, CancellationToken cancellation)
        where TReader : RowReader
    {
        var parts = new List<(SliceOutcome, TRows)>();
        using var slice = new FileSlice();
        for (var at = file.Start; at < file.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            slice.Load(file, at, Math.Min(at + TextFile.SliceLength, file.Length));
            var outcome = new SliceOutcome();
            at = reader.Read(slice, mayCrossLines: true, outcome)!.Value;
            parts.Add((outcome, take(reader)));
        }

        file.RequireUnchanged();
        return parts;
    }
}
