namespace Kaname.Network.Reading;

/// <summary>One row taken apart into its fields by RFC 4180: the way for rows that are not as plain as the fast way wants them.</summary>
internal sealed class RowFields
{
    /// <summary>A quoted field is searched no further than this for its closing quote; then the quote is a slip, and the row ends with its line.</summary>
    public const int LongestQuoted = 64 * 1024;

    /// <summary>A row that is longer is not read.</summary>
    public const int LongestRow = LongestQuoted * 4;

    private byte[] _scratch = new byte[256];
    private int[] _ends = new int[16];

    public int Count { get; private set; }

    /// <summary>A field, its quotes taken off.</summary>
    public ReadOnlySpan<byte> this[int field] => _scratch.AsSpan((field == 0 ? 0 : _ends[field - 1]).._ends[field]);

    /// <summary>Finds the end of the row at the beginning of the text: the place of its line feed, or the text's end.</summary>
    /// <param name="text">Text from the row's beginning on.</param>
    /// <param name="isAll">Does the text reach to the end of the file? Otherwise −1 is possible.</param>
    /// <returns>The row's length without its line feed; −1 where the text _ends before the row may.</returns>
    public static int LengthOfRow(ReadOnlySpan<byte> text, bool isAll)
    {
        var at = 0;
        while (true)
        {
            var found = text[at..].IndexOfAny((byte)'\n', (byte)'"');
            if (found < 0)
            {
                return isAll ? text.Length : -1;
            }

            at += found;
            if (text[at] == (byte)'\n')
            {
                return at;
            }

            if (at > 0 && text[at - 1] != (byte)',')
            {
                // A quote within a field opens nothing; Split refuses the row.
                at++;
                continue;
            }

            var close = EndOfQuoted(text[at..]);
            if (close >= 0)
            {
                at += close;
                continue;
            }

            if (!isAll && text.Length - at < LongestQuoted)
            {
                return -1;
            }

            // Never closed: the row ends with the line on which it began.
            var line = text.IndexOf((byte)'\n');
            return line < 0 ? text.Length : line;
        }
    }

    /// <summary>Takes a row apart.</summary>
    /// <param name="row">The row without its line feed; a carriage return at its end is dropped.</param>
    /// <returns>False where a quote is not closed or stands within a field.</returns>
    public bool Split(ReadOnlySpan<byte> row)
    {
        row = row is [.., (byte)'\r'] ? row[..^1] : row;
        Count = 0;
        if (_scratch.Length < row.Length)
        {
            _scratch = new byte[row.Length * 2];
        }

        var written = 0;
        var at = 0;
        while (true)
        {
            if (at < row.Length && row[at] == (byte)'"')
            {
                var length = EndOfQuoted(row[at..]);
                if (length < 0 || (at + length < row.Length && row[at + length] != (byte)','))
                {
                    return false;
                }

                var inside = row.Slice(at + 1, length - 2);
                for (var i = 0; i < inside.Length; i++)
                {
                    _scratch[written++] = inside[i];
                    i += inside[i] == (byte)'"' ? 1 : 0;
                }

                at += length;
            }
            else
            {
                var rest = row[at..];
                var length = rest.IndexOf((byte)',') is >= 0 and var comma ? comma : rest.Length;
                if (rest[..length].Contains((byte)'"'))
                {
                    return false;
                }

                rest[..length].CopyTo(_scratch.AsSpan(written));
                written += length;
                at += length;
            }

            End(written);
            if (at >= row.Length)
            {
                return true;
            }

            at++;
            if (at == row.Length)
            {
                End(written);
                return true;
            }
        }
    }

    private void End(int written)
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
        }

        _ends[Count++] = written;
    }

    /// <summary>The length of a quoted field at the beginning of the text, both quotes included; −1 where it is not closed near enough.</summary>
    private static int EndOfQuoted(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, LongestQuoted)];
        var at = 1;
        while (text[at..].IndexOf((byte)'"') is >= 0 and var found)
        {
            at += found + 1;
            if (at >= text.Length || text[at] != (byte)'"')
            {
                return at;
            }

            at++;
        }

        return -1;
    }
}
