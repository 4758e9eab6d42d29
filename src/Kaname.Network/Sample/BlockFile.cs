namespace Kaname.Network.Sample;

/// <summary>Writes some rows of a file.</summary>
/// <param name="text">Where to.</param>
/// <param name="first">The place of the first, from 0.</param>
/// <param name="count">How many.</param>
internal delegate void WriteRows(ref RowText text, long first, int count);

/// <summary>Writes a file in blocks: several are made at once, and they go out in order.</summary>
internal sealed class BlockFile(Stream to, int threads, CancellationToken cancellation)
{
    private const int RowsPerBlock = 32_768;

    private readonly Stack<byte[]> _spare = new();

    /// <summary>Writes rows 0 to <paramref name="count"/> − 1.</summary>
    /// <param name="count">How many rows.</param>
    /// <param name="longest">No row has more bytes.</param>
    /// <param name="write">Writes rows; called from several threads.</param>
    /// <param name="written">Told of the rows of each block that has gone out.</param>
    public void Rows(long count, int longest, WriteRows write, Action<long> written)
    {
        // One block more than threads: while one goes out, none waits.
        var ahead = threads == 1 ? 1 : threads + 1;
        var making = new Queue<Task<(byte[] Bytes, int Length, int Rows)>>();
        try
        {
            for (long first = 0; first < count || making.Count > 0;)
            {
                while (first < count && making.Count < ahead)
                {
                    var (at, rows) = (first, (int)Math.Min(RowsPerBlock, count - first));
                    var bytes = _spare.Count > 0 ? _spare.Pop() : new byte[RowsPerBlock * longest];
                    making.Enqueue(Task.Run(() => (bytes, Make(bytes, at, rows, write), rows), cancellation));
                    first += rows;
                }

                var made = making.Dequeue().GetAwaiter().GetResult();
                to.Write(made.Bytes, 0, made.Length);
                _spare.Push(made.Bytes);
                written(made.Rows);
            }
        }
        finally
        {
            // Where one failed, the others still write into arrays of ours.
            Task.WhenAll(making).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private int Make(byte[] bytes, long first, int rows, WriteRows write)
    {
        cancellation.ThrowIfCancellationRequested();
        var text = new RowText(bytes);
        write(ref text, first, rows);
        return text.Length;
    }
}
