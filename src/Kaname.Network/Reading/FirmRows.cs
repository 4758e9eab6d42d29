using System.Text;

namespace Kaname.Network.Reading;

/// <summary>The firms of a file in the order of its rows, column by column.</summary>
internal sealed class FirmRows
{
    /// <summary>Stands in a figure's column where the file gives none.</summary>
    public const long NoFigure = long.MinValue;

    private byte[] _text = [];
    private int _textLength;

    /// <summary>How many firms.</summary>
    public int Count { get; private set; }

    /// <summary>Each firm's number (<see cref="PackedNumber"/>).</summary>
    public long[] Numbers { get; private set; } = [];

    /// <summary>Each firm's municipality, five digits.</summary>
    public int[] Municipalities { get; private set; } = [];

    /// <summary>The line of each firm in its file.</summary>
    public int[] Lines { get; private set; } = [];

    /// <summary>Where each firm's name and industry end in the text, two to a firm; empty where text was not kept.</summary>
    public int[] TextEnds { get; private set; } = [];

    /// <summary>The columns of figures.</summary>
    public required IReadOnlyList<FirmColumn> Figures { get; init; }

    /// <summary>Each figure's column.</summary>
    public long[][] Values { get; private set; } = [];

    /// <summary>Firms by the code of their municipality, where the reference list does not know it.</summary>
    public Dictionary<string, long> AtPrefecture { get; } = [];

    /// <summary>By the place of a figure's column, how many of its values are no whole numbers, and the line of the first.</summary>
    public Dictionary<int, (long Count, long FirstLine)> UnreadFigures { get; } = [];

    /// <summary>Are names, industries and figures kept?</summary>
    public required bool Everything { get; init; }

    public ReadOnlySpan<byte> Name(int firm) => Text(firm * 2);

    public ReadOnlySpan<byte> Industry(int firm) => Text((firm * 2) + 1);

    /// <summary>Adds a firm; its text and figures are added to the arrays by the caller before it.</summary>
    public void Add(long number, int municipality, int line, ReadOnlySpan<long> values)
    {
        if (Count == Numbers.Length)
        {
            Resize(Math.Max(1024, Count * 2));
        }

        Numbers[Count] = number;
        Municipalities[Count] = municipality;
        Lines[Count] = line;
        for (var i = 0; i < Values.Length; i++)
        {
            Values[i][Count] = values[i];
        }

        Count++;
    }

    /// <summary>Adds the name and the industry of the next firm, in UTF-8.</summary>
    public void AddText(ReadOnlySpan<byte> name, ReadOnlySpan<byte> industry, Encoding encoding)
    {
        if ((Count + 1) * 2 > TextEnds.Length)
        {
            var ends = TextEnds;
            Array.Resize(ref ends, Math.Max(2048, TextEnds.Length * 2));
            TextEnds = ends;
        }

        Append(name, encoding);
        TextEnds[Count * 2] = _textLength;
        Append(industry, encoding);
        TextEnds[(Count * 2) + 1] = _textLength;
    }

    /// <summary>One after the other, their lines moved to where each part begins in the file.</summary>
    public static FirmRows Joined(IReadOnlyList<(FirmRows Rows, long FirstLine)> parts, IReadOnlyList<FirmColumn> figures, bool everything)
    {
        var all = new FirmRows { Figures = figures, Everything = everything };
        all.Resize(parts.Sum(part => part.Rows.Count));
        all._text = new byte[parts.Sum(part => part.Rows._textLength)];
        all.TextEnds = new int[everything ? all.Numbers.Length * 2 : 0];
        foreach (var (rows, firstLine) in parts)
        {
            var at = all.Count;
            rows.Numbers.AsSpan(0, rows.Count).CopyTo(all.Numbers.AsSpan(at));
            rows.Municipalities.AsSpan(0, rows.Count).CopyTo(all.Municipalities.AsSpan(at));
            for (var i = 0; i < rows.Count; i++)
            {
                all.Lines[at + i] = (int)(firstLine + rows.Lines[i]);
            }

            // A part without a firm has no columns yet.
            for (var i = 0; i < rows.Values.Length; i++)
            {
                rows.Values[i].AsSpan(0, rows.Count).CopyTo(all.Values[i].AsSpan(at));
            }

            for (var i = 0; everything && i < rows.Count * 2; i++)
            {
                all.TextEnds[(at * 2) + i] = all._textLength + rows.TextEnds[i];
            }

            foreach (var (code, firms) in rows.AtPrefecture)
            {
                all.AtPrefecture[code] = all.AtPrefecture.GetValueOrDefault(code) + firms;
            }

            foreach (var (figure, (count, line)) in rows.UnreadFigures)
            {
                var (before, first) = all.UnreadFigures.GetValueOrDefault(figure, (0, firstLine + line));
                all.UnreadFigures[figure] = (before + count, first);
            }

            rows._text.AsSpan(0, rows._textLength).CopyTo(all._text.AsSpan(all._textLength));
            all._textLength += rows._textLength;
            all.Count += rows.Count;
        }

        return all;
    }

    private ReadOnlySpan<byte> Text(int field) => Everything ? _text.AsSpan((field == 0 ? 0 : TextEnds[field - 1])..TextEnds[field]) : [];

    private void Append(ReadOnlySpan<byte> text, Encoding encoding)
    {
        // Every byte of the old encoding becomes at most three.
        if (_text.Length < _textLength + (text.Length * 3))
        {
            Array.Resize(ref _text, Math.Max(64 * 1024, (_textLength + (text.Length * 3)) * 2));
        }

        if (encoding.Equals(Encoding.UTF8) || Ascii.IsValid(text))
        {
            text.CopyTo(_text.AsSpan(_textLength));
            _textLength += text.Length;
        }
        else
        {
            _textLength += Encoding.UTF8.GetBytes(encoding.GetString(text), _text.AsSpan(_textLength));
        }
    }

    private void Resize(int size)
    {
        var (numbers, municipalities, lines) = (Numbers, Municipalities, Lines);
        Array.Resize(ref numbers, size);
        Array.Resize(ref municipalities, size);
        Array.Resize(ref lines, size);
        (Numbers, Municipalities, Lines) = (numbers, municipalities, lines);
        if (Everything && Values.Length == 0)
        {
            Values = [.. Figures.Select(_ => Array.Empty<long>())];
        }

        for (var i = 0; i < Values.Length; i++)
        {
            Array.Resize(ref Values[i], size);
        }
    }
}
