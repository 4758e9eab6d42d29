using System.Runtime.InteropServices;

namespace Kaname.Network.Store;

/// <summary>Rows on their way to be sorted: by year, by the firm that owns them in one direction, by its partner. They wait in files, one for each range of owners, so that memory does not grow with the rows.</summary>
internal sealed class EdgeSpill : IDisposable
{
    private const int PlaceBits = 24;
    private const int RowLength = 16;
    private const int RowsOfPartition = 4_000_000;
    private const uint PlaceMask = (1 << PlaceBits) - 1;

    private readonly FileStream[] _files;
    private readonly int _owners;

    /// <param name="folder">Where the files are kept.</param>
    /// <param name="name">What their names begin with.</param>
    /// <param name="owners">How many firms there are.</param>
    /// <param name="rows">About how many rows will come.</param>
    public EdgeSpill(string folder, string name, int owners, long rows)
    {
        _owners = Math.Max(1, owners);
        _files = new FileStream[(int)Math.Clamp((rows / RowsOfPartition) + 1, 1, 256)];
        for (var i = 0; i < _files.Length; i++)
        {
            _files[i] = new FileStream(
                Path.Combine(folder, $"{name}-{i}"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
    }

    public int Partitions => _files.Length;

    /// <summary>Year, owner and partner in one word that sorts by them in that order. The partner is a place and one more, OVERSEAS 0.</summary>
    public static ulong Key(int year, int owner, int partner) =>
        ((ulong)year << (PlaceBits * 2)) | ((ulong)(uint)owner << PlaceBits) | (uint)(partner + 1);

    public static int YearOf(ulong key) => (int)(key >> (PlaceBits * 2));

    public static int OwnerOf(ulong key) => (int)((key >> PlaceBits) & PlaceMask);

    public static int PartnerOf(ulong key) => (int)(key & PlaceMask) - 1;

    /// <summary>The owners of a partition.</summary>
    public (int First, int End) OwnersOf(int partition) =>
        ((int)((long)_owners * partition / Partitions), (int)((long)_owners * (partition + 1) / Partitions));

    /// <summary>Forgets every row.</summary>
    public void Clear()
    {
        foreach (var file in _files)
        {
            file.SetLength(0);
        }
    }

    /// <summary>Makes what one thread hands its rows to.</summary>
    public Writer CreateWriter() => new(this);

    /// <summary>Reads the rows of a partition, sorted, and forgets them.</summary>
    public (ulong[] Keys, long[] Yen) Take(int partition)
    {
        var file = _files[partition];
        var rows = new (ulong Key, long Yen)[file.Length / RowLength];
        file.Seek(0, SeekOrigin.Begin);
        file.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        file.SetLength(0);
        var keys = new ulong[rows.Length];
        var yen = new long[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            (keys[i], yen[i]) = rows[i];
        }

        Array.Sort(keys, yen);
        return (keys, yen);
    }

    public void Dispose()
    {
        foreach (var file in _files)
        {
            file?.Dispose();
        }
    }

    private int PartitionOf(int owner)
    {
        var guess = (int)((long)owner * Partitions / _owners);
        while (owner >= OwnersOf(guess).End)
        {
            guess++;
        }

        return guess;
    }

    /// <summary>Gathers the rows of one thread before they go to the files.</summary>
    public sealed class Writer(EdgeSpill spill)
    {
        private const int RowsAtOnce = 4096;

        private readonly (ulong Key, long Yen)[][] _rows = new (ulong, long)[spill.Partitions][];
        private readonly int[] _counts = new int[spill.Partitions];

        public void Add(ulong key, long yen)
        {
            var partition = spill.PartitionOf(OwnerOf(key));
            var rows = _rows[partition] ??= new (ulong, long)[RowsAtOnce];
            rows[_counts[partition]++] = (key, yen);
            if (_counts[partition] == RowsAtOnce)
            {
                Flush(partition);
            }
        }

        public void Flush()
        {
            for (var partition = 0; partition < _counts.Length; partition++)
            {
                Flush(partition);
            }
        }

        private void Flush(int partition)
        {
            if (_counts[partition] > 0)
            {
                lock (spill._files[partition])
                {
                    spill._files[partition].Write(MemoryMarshal.AsBytes(_rows[partition].AsSpan(0, _counts[partition])));
                }

                _counts[partition] = 0;
            }
        }
    }
}
