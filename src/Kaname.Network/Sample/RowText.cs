namespace Kaname.Network.Sample;

/// <summary>Writes rows of a CSV file into bytes, without a string on the way. No field of a sample needs quotes.</summary>
internal ref struct RowText(Span<byte> into)
{
    private const int LongestNumber = 20;

    private readonly Span<byte> _into = into;

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    public void Text(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_into[Length..]);
        Length += text.Length;
    }

    public void Comma() => _into[Length++] = (byte)',';

    public void EndRow() => _into[Length++] = (byte)'\n';

    /// <summary>A number in exactly so many digits.</summary>
    public void Digits(long number, int count)
    {
        var to = _into.Slice(Length, count);
        var at = count;
        for (; at >= 2; at -= 2)
        {
            var pair = (int)(number % 100);
            number /= 100;
            to[at - 1] = (byte)('0' + (pair % 10));
            to[at - 2] = (byte)('0' + (pair / 10));
        }

        if (at == 1)
        {
            to[0] = (byte)('0' + (number % 10));
        }

        Length += count;
    }

    public void Number(long number)
    {
        if (number < 0)
        {
            _into[Length++] = (byte)'-';
            number = -number;
        }

        var digits = 1;
        for (var rest = number; rest >= 10 && digits < LongestNumber; rest /= 10)
        {
            digits++;
        }

        Digits(number, digits);
    }
}
