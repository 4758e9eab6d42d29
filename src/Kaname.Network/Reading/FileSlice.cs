using System.Runtime.InteropServices;

namespace Kaname.Network.Reading;

/// <summary>The bytes of one slice of a text file in the memory of one thread, with as much behind them as the last row needs.</summary>
internal sealed unsafe class FileSlice : IDisposable
{
    private const int Tail = 4096;

    private byte* _bytes;
    private int _capacity;

    public FileSlice() => Reserve(TextFile.SliceLength + Tail);

    /// <summary>Where the bytes begin.</summary>
    public byte* Begin => _bytes;

    /// <summary>Behind the last byte. At the end of the file a line feed closes the last row; elsewhere a zero stands there, which no row can hold.</summary>
    public byte* End { get; private set; }

    /// <summary>The first row that belongs to the slice; behind the slice where none begins in it.</summary>
    public byte* First { get; private set; }

    /// <summary>Rows that begin here or later belong to the next slice.</summary>
    public byte* Limit { get; private set; }

    /// <summary>Do the bytes reach to the end of the file?</summary>
    public bool IsAll { get; private set; }

    private long Offset { get; set; }

    /// <summary>Loads the rows that begin in one slice, whatever the slices around it hold.</summary>
    public void Load(TextFile file, long slice)
    {
        var begin = file.Start + (slice * TextFile.SliceLength);
        // The byte before tells whether a row begins with the slice.
        Load(file, slice == 0 ? begin : begin - 1, begin + TextFile.SliceLength);
        while (slice > 0)
        {
            var feed = Text(Begin).IndexOf((byte)'\n');
            if (feed >= 0 || IsAll)
            {
                First = feed >= 0 ? Begin + feed + 1 : End;
                return;
            }

            if (End > Limit)
            {
                First = Limit;
                return;
            }

            Extend(file);
        }

        First = Begin;
    }

    /// <summary>Loads rows from the beginning of one on.</summary>
    /// <param name="file">The file.</param>
    /// <param name="from">Where a row begins.</param>
    /// <param name="limit">Rows that begin here or later are not wanted.</param>
    public void Load(TextFile file, long from, long limit)
    {
        Offset = from;
        var wanted = (int)(limit - from) + Tail;
        Reserve(wanted);
        Fill(file, 0, wanted);
        First = Begin;
        Limit = _bytes + Math.Min(limit - from, End - Begin);
    }

    /// <summary>Loads more bytes behind those that are here; every pointer into the slice moves with <see cref="Begin"/>.</summary>
    public void Extend(TextFile file)
    {
        var length = (int)(End - Begin);
        var limit = Limit - Begin;
        var first = First - Begin;
        Reserve(length * 2);
        Fill(file, length, length);
        Limit = _bytes + limit;
        First = _bytes + first;
    }

    /// <summary>The length of the row that begins at a pointer, without its line feed; more of the file is loaded if need be, and the pointer moved with it.</summary>
    /// <returns>−1 where the row is longer than <see cref="RowFields.LongestRow"/>.</returns>
    public int LengthOfRow(TextFile file, ref byte* row)
    {
        var place = row - Begin;
        var length = RowFields.LengthOfRow(Text(row), IsAll);
        while (length < 0 && End - row <= RowFields.LongestRow)
        {
            Extend(file);
            row = Begin + place;
            length = RowFields.LengthOfRow(Text(row), IsAll);
        }

        return length <= RowFields.LongestRow ? length : -1;
    }

    /// <summary>Where the row behind a row's first line feed begins in the file, however far away that is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="row">Where the row begins.</param>
    public long PlaceBehindLine(TextFile file, byte* row)
    {
        var feed = Text(row).IndexOf((byte)'\n');
        if (feed >= 0 || IsAll)
        {
            return feed >= 0 ? PlaceOf(row) + feed + 1 : file.Length;
        }

        var buffer = new byte[TextFile.SliceLength];
        for (var at = PlaceOf(End); at < file.Length; at += buffer.Length)
        {
            feed = buffer.AsSpan(0, file.Read(buffer, at)).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return at + feed + 1;
            }
        }

        return file.Length;
    }

    /// <summary>Where a pointer stands in the file.</summary>
    public long PlaceOf(byte* at) => Offset + (at - Begin);

    /// <summary>The bytes from a row's beginning on.</summary>
    public ReadOnlySpan<byte> Text(byte* from) => new(from, (int)Math.Max(0, End - from));

    public void Dispose()
    {
        NativeMemory.Free(_bytes);
        _bytes = null;
    }

    private void Fill(TextFile file, int at, int wanted)
    {
        var read = file.Read(new Span<byte>(_bytes + at, wanted), Offset + at);
        IsAll = Offset + at + read >= file.Length;
        if (read < wanted && !IsAll)
        {
            throw file.Changed();
        }

        End = _bytes + at + read;
        new Span<byte>(End, TextFile.Padding).Clear();
        if (IsAll)
        {
            *End = (byte)'\n';
        }
    }

    private void Reserve(int wanted)
    {
        if (_capacity < wanted)
        {
            _bytes = (byte*)NativeMemory.Realloc(_bytes, (nuint)wanted + TextFile.Padding);
            _capacity = wanted;
        }
    }
}
