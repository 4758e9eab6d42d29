using System.Globalization;
using System.Text;
using Kaname.Network.Reading;

namespace Kaname.Network.Tests.Reading;

/// <summary>Eight digits read within one machine word are what a loop over the bytes says.</summary>
public unsafe class DigitsTests
{
    private static readonly Random Random = new(2026);

    [Fact]
    public void Eight_bytes_are_digits_where_each_of_them_is()
    {
        for (var i = 0; i < 60_000; i++)
        {
            var bytes = SomeBytes(8);
            var word = BitConverter.ToUInt64(bytes);
            var leading = bytes.TakeWhile(char8 => char.IsAsciiDigit((char)char8)).Count();
            Assert.Equal(leading == 8, Digits.AreEight(word));
            Assert.Equal(leading, Digits.Leading(word));
            Assert.Equal(leading >= 4, Digits.AreFour((uint)(word & uint.MaxValue)));
        }
    }

    [Fact]
    public void Numbers_are_read_as_the_runtime_reads_them()
    {
        for (var i = 0; i < 100_000; i++)
        {
            var number = Random.Next(100_000_000);
            Assert.Equal((uint)number, Digits.Eight(BitConverter.ToUInt64(Encoding.ASCII.GetBytes(number.ToString("D8", CultureInfo.InvariantCulture)))));
            Assert.Equal((uint)(number % 10_000), Digits.Four(BitConverter.ToUInt32(Encoding.ASCII.GetBytes((number % 10_000).ToString("D4", CultureInfo.InvariantCulture)))));
        }
    }

    [Fact]
    public void Thirteen_digits_are_a_number_and_nothing_else_is()
    {
        for (var i = 0; i < 60_000; i++)
        {
            var bytes = SomeBytes(32);
            if (Random.Next(2) == 0)
            {
                Encoding.ASCII.GetBytes(Random.NextInt64(10_000_000_000_000).ToString("D13", CultureInfo.InvariantCulture)).CopyTo(bytes, 0);
            }

            fixed (byte* at = bytes)
            {
                var isNumber = bytes.Take(13).All(value => char.IsAsciiDigit((char)value));
                Assert.Equal(isNumber, Digits.TryNumber(at, out var packed));
                if (isNumber)
                {
                    Assert.Equal(long.Parse(bytes.AsSpan(0, 13), CultureInfo.InvariantCulture), PackedNumber.ToNumber(packed));
                }
            }
        }
    }

    [Fact]
    public void A_whole_number_ends_where_its_digits_do()
    {
        for (var i = 0; i < 60_000; i++)
        {
            var bytes = SomeBytes(40);
            if (Random.Next(2) == 0)
            {
                bytes[0] = (byte)'-';
            }

            var sign = bytes[0] == (byte)'-' ? 1 : 0;
            var digits = bytes.Skip(sign).TakeWhile(value => char.IsAsciiDigit((char)value)).Count();
            fixed (byte* begin = bytes)
            {
                var at = begin;
                var isRead = Digits.TryWhole(ref at, out var value);
                Assert.Equal(digits is >= 1 and <= 16, isRead);
                if (isRead)
                {
                    Assert.Equal(sign + digits, at - begin);
                    Assert.Equal(long.Parse(bytes.AsSpan(0, sign + digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), value);
                }
            }
        }
    }

    /// <summary>Digits mostly, and at a random place what is none; those next to digits in the code table most often.</summary>
    private static byte[] SomeBytes(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)('0' + Random.Next(10));
        }

        for (var odd = Random.Next(4); odd > 0; odd--)
        {
            bytes[Random.Next(length)] = Random.Next(3) switch { 0 => (byte)'/', 1 => (byte)':', _ => (byte)Random.Next(256) };
        }

        return bytes;
    }
}
