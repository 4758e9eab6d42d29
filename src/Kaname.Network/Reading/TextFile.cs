using System.Text;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace Kaname.Network.Reading;

/// <summary>A text file of rows, opened: its encoding, its header, where its rows begin. It is read in slices, each at its place, by any number of threads.</summary>
/// <remarks>Not mapped into memory: a file cut short under a mapping would end the process without a word.</remarks>
internal sealed class TextFile : IDisposable
{
    /// <summary>How much of a file one slice holds; it fits into a core's own cache together with what the rows need.</summary>
    public const int SliceLength = 512 * 1024;

    /// <summary>Zeros behind a slice's bytes, so that whole words can be read at its end.</summary>
    public const int Padding = 64;

    private const int LongestHeader = 1024 * 1024;

    private readonly SafeFileHandle _handle;
    private bool _hasMark;

    private TextFile(string path, SafeFileHandle handle)
    {
        Path = path;
        Name = System.IO.Path.GetFileName(path);
        _handle = handle;
        Length = RandomAccess.GetLength(handle);
    }

    public string Path { get; }
    public string Name { get; }
    public long Length { get; }

    /// <summary>UTF-8 or CP932.</summary>
    public Encoding Encoding { get; private set; } = Encoding.UTF8;

    /// <summary>The header's fields.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>Where the first row begins.</summary>
    public long Start { get; private set; }

    /// <summary>How many lines the header takes.</summary>
    public int HeaderLines { get; private set; } = 1;

    /// <summary>How many slices the rows fill.</summary>
    public long Slices => (Length - Start + SliceLength - 1) / SliceLength;

    /// <exception cref="ReadingProblem">It cannot be opened, is empty, is no text of rows, or its header is not closed.</exception>
    public static TextFile Open(string path)
    {
        SafeFileHandle handle;
        try
        {
            handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ReadingProblem.CannotOpen(System.IO.Path.GetFileName(path), e);
        }

        var file = new TextFile(path, handle);
        try
        {
            file.ReadHeader();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads bytes at a place of the file; fewer only at its end.</summary>
    public int Read(Span<byte> into, long at)
    {
        var read = 0;
        while (read < into.Length && RandomAccess.Read(_handle, into[read..], at + read) is > 0 and var got)
        {
            read += got;
        }

        return read;
    }

    /// <exception cref="ReadingProblem">The file is longer or shorter than when it was opened.</exception>
    public void RequireUnchanged()
    {
        if (RandomAccess.GetLength(_handle) != Length)
        {
            throw Changed();
        }
    }

    public ReadingProblem Changed() => new(
        $"{Name} は、読んでいる間に大きさが変わりました。書き込みが終わってから、もう一度読ませてください。",
        $"{Name} changed its size while it was read. Read it again once nothing writes to it any more.");

    public void Dispose() => _handle.Dispose();

    private void ReadHeader()
    {
        if (Length == 0)
        {
            throw new ReadingProblem($"{Name} は空です。1行目に見出しのあるファイルを選んでください。", $"{Name} is empty. Choose a file with a header in its first line.");
        }

        var head = new byte[Math.Min(Length, LongestHeader) + Padding];
        var length = Read(head.AsSpan(..^Padding), 0);
        var bom = head.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
        var text = head.AsSpan(bom, length - bom);
        if (text.IndexOf((byte)0) >= 0)
        {
            throw new ReadingProblem(
                $"{Name} は、UTF-8かShift_JISの文字のファイルではありません。表計算ソフトでは「CSV UTF-8」を選んで保存してください。",
                $"{Name} is not text in UTF-8 or Shift_JIS. In a spreadsheet program, save it as \"CSV UTF-8\".");
        }

        var fields = new RowFields();
        var row = RowFields.LengthOfRow(text, Length == length);
        if (row < 0)
        {
            throw new ReadingProblem(
                $"{Name} の1行目（見出し）が終わりません。引用符（\"）が閉じているかを確かめてください。",
                $"Line 1 (the header) of {Name} does not end. Check that its quotation marks are closed.");
        }

        var header = text[..row];
        // An old file of Japanese offices has no byte order mark and is not UTF-8.
        _hasMark = bom > 0;
        Encoding = _hasMark || Utf8.IsValid(header) ? Encoding.UTF8 : Cp932;
        if (!fields.Split(header))
        {
            throw new ReadingProblem($"{Name} の1行目（見出し）の引用符（\"）が正しくありません。", $"The quotation marks in line 1 (the header) of {Name} are wrong.");
        }

        Header = [.. Enumerable.Range(0, fields.Count).Select(i => Encoding.GetString(fields[i]).Trim())];
        HeaderLines = header.Count((byte)'\n') is var inside && row < text.Length ? inside + 1 : 1;
        Start = bom + row + (row < text.Length ? 1 : 0);
    }

    /// <summary>Settles the encoding of a file whose text matters: the first text that is not plain ASCII decides.</summary>
    public void SettleEncoding()
    {
        if (_hasMark || !Ascii.IsValid(string.Concat(Header)))
        {
            return;
        }

        var buffer = new byte[SliceLength];
        for (var at = Start; at < Length; at += SliceLength)
        {
            var slice = buffer.AsSpan(0, Read(buffer, at));
            if (Ascii.IsValid(slice))
            {
                continue;
            }

            // What stands before is plain: only at the slice's end may a character be cut, and nothing is cut at the file's.
            var isLast = at + slice.Length >= Length;
            var longestCut = isLast ? 0 : 3;
            for (var cut = 0; cut <= longestCut; cut++)
            {
                if (Utf8.IsValid(slice[..^cut]) && slice[^cut..].IndexOfAnyInRange((byte)0x00, (byte)0x7F) < 0)
                {
                    Encoding = Encoding.UTF8;
                    return;
                }
            }

            Encoding = Cp932;
            return;
        }
    }

    /// <summary>The text of one field: of a file whose header is plain, the field itself tells its encoding.</summary>
    public string Decode(ReadOnlySpan<byte> field) => Decode(field, Encoding);

    public static string Decode(ReadOnlySpan<byte> field, Encoding encoding) =>
        (encoding.Equals(Encoding.UTF8) && !Utf8.IsValid(field) ? Cp932 : encoding).GetString(field);

    private static Encoding Cp932 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
}
