using System.Runtime.InteropServices;
using Kaname.Network.Firms;
using Kaname.Network.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Store;

/// <summary>Turns the sorted rows of one direction into sums, starts and edges of every year, each in a file of its own until the store is put together.</summary>
internal sealed class EdgeDirection : IDisposable
{
    private readonly int[] _years;
    private readonly ReadOnlyMemory<int> _municipalities;
    private readonly Func<int, string> _nameOf;
    private readonly FileStream[] _sums;
    private readonly FileStream[] _starts;
    private readonly FileStream[] _edges;
    private readonly long[] _lengths;
    private readonly long[] _pairs;

    /// <param name="folder">Where the files are kept.</param>
    /// <param name="name">What their names begin with.</param>
    /// <param name="years">The years, as offsets from <see cref="FiscalYear.MinYear"/>, ascending.</param>
    /// <param name="municipalities">The municipality of each place.</param>
    /// <param name="nameOf">A firm's corporate number, for messages.</param>
    public EdgeDirection(string folder, string name, int[] years, ReadOnlyMemory<int> municipalities, Func<int, string> nameOf)
    {
        (_years, _municipalities, _nameOf) = (years, municipalities, nameOf);
        (_lengths, _pairs) = (new long[years.Length], new long[years.Length]);
        (_sums, _starts, _edges) = (Create("sums"), Create("starts"), Create("edges"));

        FileStream[] Create(string what) =>
            [.. years.Select(year => new FileStream(Path.Combine(folder, $"{name}-{what}-{year}"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose))];
    }

    /// <summary>Seller and buyer pairs of each year.</summary>
    public IReadOnlyList<long> Pairs => _pairs;

    /// <summary>Adds one partition: its owners follow those of the partition before.</summary>
    /// <param name="rows">Sorted rows.</param>
    /// <param name="owners">The owners of the partition.</param>
    /// <param name="each">Told of every pair: year, owner, partner, yen.</param>
    public void Add((ulong[] Keys, long[] Yen) rows, (int First, int End) owners, Action<int, int, int, long>? each)
    {
        var (keys, yen) = rows;
        var at = 0;
        Span<byte> edge = stackalloc byte[20];
        for (var y = 0; y < _years.Length; y++)
        {
            for (var owner = owners.First; owner < owners.End; owner++)
            {
                _starts[y].Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in _lengths[y])));
                Int128 inside = 0;
                Int128 outside = 0;
                Int128 overseas = 0;
                var before = Partner.Overseas - 1;
                while (at < keys.Length && EdgeSpill.YearOf(keys[at]) == _years[y] && EdgeSpill.OwnerOf(keys[at]) == owner)
                {
                    var key = keys[at];
                    Int128 sum = 0;
                    for (; at < keys.Length && keys[at] == key; at++)
                    {
                        sum += yen[at];
                    }

                    var partner = EdgeSpill.PartnerOf(key);
                    var amount = Fit(sum, owner);
                    if (partner == Partner.Overseas)
                    {
                        overseas += amount;
                    }
                    else if (_municipalities.Span[partner] / 1000 == _municipalities.Span[owner] / 1000)
                    {
                        inside += amount;
                    }
                    else
                    {
                        outside += amount;
                    }

                    var length = Varint.Write((ulong)(uint)(partner - before), edge);
                    length += Varint.Write(Varint.ZigZag(amount), edge[length..]);
                    _edges[y].Write(edge[..length]);
                    _lengths[y] += length;
                    _pairs[y]++;
                    before = partner;
                    each?.Invoke(_years[y], owner, partner, amount);
                }

                ReadOnlySpan<long> sums = [Fit(inside, owner), Fit(outside, owner), Fit(overseas, owner)];
                _sums[y].Write(MemoryMarshal.AsBytes(sums));
            }
        }
    }

    /// <summary>Copies one year into the store.</summary>
    public void CopyTo(StoreFileWriter store, int year, StoreSection sums, StoreSection starts, StoreSection edges)
    {
        var y = Array.IndexOf(_years, year);
        _starts[y].Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in _lengths[y])));
        Copy(_sums[y], sums);
        Copy(_starts[y], starts);
        Copy(_edges[y], edges);

        void Copy(FileStream from, StoreSection kind)
        {
            store.Begin(kind, year + FiscalYear.MinYear);
            from.Flush();
            from.Seek(0, SeekOrigin.Begin);
            var buffer = new byte[StoreFileWriter.BlockLength];
            while (from.Read(buffer) is > 0 and var read)
            {
                store.Write(buffer.AsSpan(0, read));
            }
        }
    }

    public void Dispose()
    {
        foreach (var file in (IEnumerable<FileStream>)[.. _sums, .. _starts, .. _edges])
        {
            file.Dispose();
        }
    }

    private long Fit(Int128 sum, int owner) => sum >= long.MinValue && sum <= long.MaxValue
        ? (long)sum
        : throw ReadingProblem.TooLarge(_nameOf(owner));
}
