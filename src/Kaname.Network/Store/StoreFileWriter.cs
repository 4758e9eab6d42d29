using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Kaname.Network.Store;

/// <summary>Writes an edge store from front to back, hashing as it goes.</summary>
internal sealed class StoreFileWriter : IDisposable
{
    public const int BlockLength = 1024 * 1024;
    public const int HeaderLength = 16;
    public const int EntryLength = 24;
    public const int FooterLength = 32;
    public const uint Version = 1;

    private readonly FileStream _file;
    private readonly byte[] _block = new byte[BlockLength];
    private readonly List<ulong> _hashes = [];
    private readonly List<(StoreSection Kind, int Index, long Offset, long Length)> _sections = [];
    private readonly int _room;
    private int _filled;
    private long _length;

    /// <param name="path">The file.</param>
    /// <param name="sections">How many sections there will be.</param>
    public StoreFileWriter(string path, int sections)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        _room = sections;
        // The table is known only in the end; its place is kept free, and its block hashed last.
        _filled = HeaderLength + (sections * EntryLength);
        _length = _filled;
    }

    public static ReadOnlySpan<byte> Mark => "KANAMENS"u8;

    public static ReadOnlySpan<byte> EndMark => "KANAMEND"u8;

    /// <summary>Begins a section; it ends where the next begins.</summary>
    public void Begin(StoreSection kind, int index = 0)
    {
        EndSection();
        Write(stackalloc byte[(int)(-_length & 7)]);
        _sections.Add((kind, index, _length, -1));
    }

    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        // More than two thousand million bytes would not fit into one span of bytes.
        const int Most = 64 * 1024 * 1024;
        for (; values.Length > Most; values = values[Most..])
        {
            Write(MemoryMarshal.AsBytes(values[..Most]));
        }

        Write(MemoryMarshal.AsBytes(values));
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var taken = Math.Min(bytes.Length, BlockLength - _filled);
            bytes[..taken].CopyTo(_block.AsSpan(_filled));
            _filled += taken;
            _length += taken;
            bytes = bytes[taken..];
            if (_filled == BlockLength)
            {
                WriteBlock();
            }
        }
    }

    /// <summary>Writes table, hashes and footer.</summary>
    public void Finish()
    {
        EndSection();
        if (_sections.Count != _room)
        {
            throw new InvalidOperationException($"{_sections.Count} sections were written, {_room} were announced.");
        }

        if (_filled > 0)
        {
            WriteBlock();
        }

        WriteTable();
        Span<byte> tail = new byte[(_hashes.Count * sizeof(ulong)) + FooterLength];
        var hashes = tail[..^FooterLength];
        MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_hashes)).CopyTo(hashes);
        var footer = tail[^FooterLength..];
        BinaryPrimitives.WriteInt64LittleEndian(footer, _length);
        BinaryPrimitives.WriteInt64LittleEndian(footer[8..], _hashes.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(footer[16..], XxHash3.HashToUInt64(hashes));
        EndMark.CopyTo(footer[24..]);
        _file.Seek(0, SeekOrigin.End);
        _file.Write(tail);
        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file.Dispose();

    private void EndSection()
    {
        if (_sections.Count > 0 && _sections[^1].Length < 0)
        {
            var section = _sections[^1];
            _sections[^1] = section with { Length = _length - section.Offset };
        }
    }

    private void WriteBlock()
    {
        _file.Write(_block, 0, _filled);
        _hashes.Add(XxHash3.HashToUInt64(_block.AsSpan(0, _filled)));
        _filled = 0;
    }

    private void WriteTable()
    {
        var table = new byte[HeaderLength + (_room * EntryLength)];
        Mark.CopyTo(table);
        BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(12), _room);
        for (var i = 0; i < _room; i++)
        {
            var (kind, index, offset, length) = _sections[i];
            var entry = table.AsSpan(HeaderLength + (i * EntryLength), EntryLength);
            BinaryPrimitives.WriteUInt16LittleEndian(entry, (ushort)kind);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], (ushort)index);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], length);
        }

        _file.Seek(0, SeekOrigin.Begin);
        _file.Write(table);
        _file.Seek(0, SeekOrigin.Begin);
        _file.ReadExactly(_block, 0, (int)Math.Min(BlockLength, _length));
        _hashes[0] = XxHash3.HashToUInt64(_block.AsSpan(0, (int)Math.Min(BlockLength, _length)));
    }
}
