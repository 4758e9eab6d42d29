using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Kaname.Network.Store;

/// <summary>Reads parts of an edge store, each block checked against its hash when it is first touched. Safe for any number of threads.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly string _name;
    private readonly long _length;
    private readonly ulong[] _hashes;
    private readonly bool[] _isChecked;
    private readonly Dictionary<(StoreSection Kind, int Index), (long Offset, long Length)> _sections = [];

    /// <exception cref="StoreDamage">The file is cut short, changed or no edge store.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public StoreFile(string path)
    {
        _name = Path.GetFileName(path);
        _handle = File.OpenHandle(path);
        try
        {
            (_hashes, _length) = ReadHashes();
            _isChecked = new bool[_hashes.Length];
            ReadTable();
        }
        catch (Exception e) when (e is not StoreDamage)
        {
            _handle.Dispose();
            throw new StoreDamage(_name, e);
        }
        catch
        {
            _handle.Dispose();
            throw;
        }
    }

    public long LengthOf(StoreSection kind, int index = 0) => _sections.TryGetValue((kind, index), out var section) ? section.Length : throw new StoreDamage(_name);

    /// <summary>Reads a whole section.</summary>
    public T[] Read<T>(StoreSection kind, int index = 0)
        where T : unmanaged
    {
        var values = new T[LengthOf(kind, index) / Marshal.SizeOf<T>()];
        Read(kind, index, 0, values.AsSpan());
        return values;
    }

    /// <summary>Reads part of a section.</summary>
    /// <param name="kind">The section.</param>
    /// <param name="index">Its index.</param>
    /// <param name="first">The first value wanted.</param>
    /// <param name="into">Receives the values.</param>
    /// <exception cref="StoreDamage">A block does not have the hash that was written for it, or the section is shorter.</exception>
    public void Read<T>(StoreSection kind, int index, long first, Span<T> into)
        where T : unmanaged
    {
        if (!_sections.TryGetValue((kind, index), out var section) || (first + into.Length) * Marshal.SizeOf<T>() > section.Length)
        {
            throw new StoreDamage(_name);
        }

        ReadChecked(section.Offset + (first * Marshal.SizeOf<T>()), MemoryMarshal.AsBytes(into));
    }

    /// <summary>Reads every block again, checked before or not.</summary>
    /// <exception cref="StoreDamage">One does not have the hash that was written for it.</exception>
    public void CheckAll()
    {
        var buffer = new byte[Math.Min(StoreFileWriter.BlockLength, _length)];
        for (var block = 0; block < _hashes.Length; block++)
        {
            ReadBlock(block, buffer);
        }
    }

    public void Dispose() => _handle.Dispose();

    private void ReadChecked(long offset, Span<byte> into)
    {
        byte[]? buffer = null;
        for (var at = offset; into.Length > 0;)
        {
            var block = (int)(at / StoreFileWriter.BlockLength);
            var begin = (long)block * StoreFileWriter.BlockLength;
            var length = (int)Math.Min(StoreFileWriter.BlockLength, _length - begin);
            var taken = (int)Math.Min(into.Length, begin + length - at);
            if (Volatile.Read(ref _isChecked[block]))
            {
                ReadAll(into[..taken], at);
            }
            else
            {
                var bytes = ReadBlock(block, buffer ??= new byte[Math.Min(StoreFileWriter.BlockLength, _length)]);
                Volatile.Write(ref _isChecked[block], true);
                bytes.Slice((int)(at - begin), taken).CopyTo(into);
            }

            at += taken;
            into = into[taken..];
        }
    }

    private ReadOnlySpan<byte> ReadBlock(int block, byte[] buffer)
    {
        var begin = (long)block * StoreFileWriter.BlockLength;
        var bytes = buffer.AsSpan(0, (int)Math.Min(StoreFileWriter.BlockLength, _length - begin));
        ReadAll(bytes, begin);
        return XxHash3.HashToUInt64(bytes) == _hashes[block] ? bytes : throw new StoreDamage(_name);
    }

    private void ReadAll(Span<byte> into, long at)
    {
        while (into.Length > 0)
        {
            var read = RandomAccess.Read(_handle, into, at);
            if (read == 0)
            {
                throw new StoreDamage(_name);
            }

            into = into[read..];
            at += read;
        }
    }

    private (ulong[] Hashes, long Length) ReadHashes()
    {
        var size = RandomAccess.GetLength(_handle);
        if (size < StoreFileWriter.FooterLength)
        {
            throw new StoreDamage(_name);
        }

        Span<byte> footer = stackalloc byte[StoreFileWriter.FooterLength];
        ReadAll(footer, size - footer.Length);
        var length = BinaryPrimitives.ReadInt64LittleEndian(footer);
        var count = BinaryPrimitives.ReadInt64LittleEndian(footer[8..]);
        if (!footer[24..].SequenceEqual(StoreFileWriter.EndMark) || length <= 0 || count != (length + StoreFileWriter.BlockLength - 1) / StoreFileWriter.BlockLength
            || length + (count * sizeof(ulong)) + footer.Length != size)
        {
            throw new StoreDamage(_name);
        }

        var hashes = new ulong[count];
        ReadAll(MemoryMarshal.AsBytes(hashes.AsSpan()), length);
        return XxHash3.HashToUInt64(MemoryMarshal.AsBytes(hashes.AsSpan())) == BinaryPrimitives.ReadUInt64LittleEndian(footer[16..])
            ? (hashes, length)
            : throw new StoreDamage(_name);
    }

    private void ReadTable()
    {
        Span<byte> header = stackalloc byte[StoreFileWriter.HeaderLength];
        ReadChecked(0, header);
        if (!header.StartsWith(StoreFileWriter.Mark) || BinaryPrimitives.ReadUInt32LittleEndian(header[8..]) != StoreFileWriter.Version)
        {
            throw new StoreDamage(_name);
        }

        var table = new byte[BinaryPrimitives.ReadInt32LittleEndian(header[12..]) * StoreFileWriter.EntryLength];
        ReadChecked(header.Length, table);
        for (var at = 0; at < table.Length; at += StoreFileWriter.EntryLength)
        {
            var entry = table.AsSpan(at);
            _sections.Add(
                ((StoreSection)BinaryPrimitives.ReadUInt16LittleEndian(entry), BinaryPrimitives.ReadUInt16LittleEndian(entry[2..])),
                (BinaryPrimitives.ReadInt64LittleEndian(entry[8..]), BinaryPrimitives.ReadInt64LittleEndian(entry[16..])));
        }
    }
}
