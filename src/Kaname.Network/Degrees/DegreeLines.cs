using System.Buffers.Text;
using System.Text;

namespace Kaname.Network.Degrees;

/// <summary>Writes degrees row by row as text, in CSV or in JSON.</summary>
internal sealed class DegreeLines(bool json)
{
    private const int LongestRow = 600;

    private static readonly byte[][] JsonNames = [.. DegreeColumns.All.Select((column, i) => Encoding.UTF8.GetBytes((i == 0 ? "{\"" : ",\"") + column.Name + "\":"))];

    private byte[] _bytes = new byte[64 * 1024];
    private int _length;
    private int _column;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Clear() => _length = 0;

    public void Add(DegreeTable table, PrefectureTotals of, int row, bool isLast)
    {
        if (_bytes.Length - _length < LongestRow)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        _column = 0;
        var (number, outsideSales, connectorRank, insidePurchases, hubRank) = table.Raw(row);
        Code(number, 13);
        Code(of.Prefecture.Number, 2);
        Degree(outsideSales, of.OutsideSales, connectorRank);
        Degree(insidePurchases, of.InsidePurchases, hubRank);
        if (json)
        {
            _bytes[_length++] = (byte)'}';
            if (!isLast)
            {
                _bytes[_length++] = (byte)',';
            }
        }

        _bytes[_length++] = (byte)'\n';
    }

    private void Degree(long part, long whole, int rank)
    {
        Whole(part);
        Whole(whole);
        Begin();
        if (whole > 0)
        {
            _length += DegreeText.Write(part, whole, _bytes.AsSpan(_length));
            Whole(rank);
            return;
        }

        Nothing();
        Begin();
        Nothing();
    }

    private void Whole(long value)
    {
        Begin();
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    private void Code(long value, byte digits)
    {
        Begin();
        Quote();
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written, new('D', digits));
        _length += written;
        Quote();
    }

    private void Nothing()
    {
        if (json)
        {
            "null"u8.CopyTo(_bytes.AsSpan(_length));
            _length += 4;
        }
    }

    private void Quote()
    {
        if (json)
        {
            _bytes[_length++] = (byte)'"';
        }
    }

    private void Begin()
    {
        if (json)
        {
            JsonNames[_column].CopyTo(_bytes, _length);
            _length += JsonNames[_column].Length;
        }
        else if (_column > 0)
        {
            _bytes[_length++] = (byte)',';
        }

        _column++;
    }
}
