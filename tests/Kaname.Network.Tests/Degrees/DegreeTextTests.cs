using System.Globalization;
using System.Numerics;
using System.Text;
using Kaname.Network.Degrees;

namespace Kaname.Network.Tests.Degrees;

/// <summary>A quotient is written as long division would, twelve significant digits, the last one rounded half away from zero.</summary>
public class DegreeTextTests
{
    [Theory]
    [InlineData(0, 7, "0")]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "0.333333333333")]
    [InlineData(2, 3, "0.666666666667")]
    [InlineData(-2, 3, "-0.666666666667")]
    [InlineData(1, 1_000_000_000_000, "0.000000000001")]
    [InlineData(123_456_789_012_345, 1, "123456789012000")]
    [InlineData(999_999_999_999_5, 10_000_000_000_000, "1")]
    [InlineData(999_999_999_999_4, 10_000_000_000_000, "0.999999999999")]
    [InlineData(100_000_000_000_05, 100_000_000_000_000, "0.100000000000")]
    [InlineData(long.MinValue, 1, "-9223372036850000000")]
    [InlineData(long.MaxValue, long.MaxValue, "1")]
    [InlineData(long.MinValue, long.MaxValue, "-1")]
    [InlineData(1, long.MaxValue, "0.000000000000000000108420217249")]
    public void A_quotient_reads_plainly(long part, long whole, string text)
    {
        // 0.100000000000|05 is a half of nothing: zeros at the end are left out.
        Assert.Equal(text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text, Text(part, whole));
    }

    [Fact]
    public void Random_quotients_are_exact_to_the_last_digit() =>
        Gen.Select(Any, Any).Sample((part, whole) => Assert.Equal(ByHand(part, Positive(whole)), Text(part, Positive(whole))), seed: "0000KOIxNvg5", iter: 200_000);

    [Fact]
    public void Quotients_near_a_half_of_the_last_digit_are_exact()
    {
        var random = new Random(12);
        for (var i = 0; i < 50_000; i++)
        {
            // Twelve digits, then 5 exactly, or one part in 10^18 beside it.
            var digits = random.NextInt64(100_000_000_000, 1_000_000_000_000);
            var whole = (long)BigInteger.Pow(10, random.Next(18)) * random.Next(1, 9);
            var part = ((BigInteger)digits * 10 + 5) * whole / BigInteger.Pow(10, random.Next(1, 25)) + random.Next(-1, 2);
            if (part <= long.MaxValue)
            {
                Assert.Equal(ByHand((long)part, whole), Text((long)part, whole));
                Assert.Equal(ByHand((long)-part, whole), Text((long)-part, whole));
            }
        }
    }

    [Fact]
    public void Quotients_near_powers_of_ten_are_exact()
    {
        for (var power = 0; power <= 18; power++)
        {
            var ten = (long)BigInteger.Pow(10, power);
            foreach (var part in (long[])[ten - 1, ten, ten + 1, (ten / 2) + 1, long.MaxValue, long.MaxValue - 1, long.MinValue, long.MinValue + 1, 1, 9, 99_999_999_999_949, 99_999_999_999_951])
            {
                foreach (var whole in (long[])[ten, Math.Max(1, ten - 1), ten + 1, 1, 3, 7, long.MaxValue, long.MaxValue - 1])
                {
                    Assert.Equal(ByHand(part, whole), Text(part, whole));
                }
            }
        }
    }

    private static readonly Gen<long> Any = Gen.OneOf(Gen.Long, Gen.Int.Select(value => (long)value), Gen.Long[-1_000, 1_000], Gen.Long[1, 1_000_000_000_000_000]);

    private static long Positive(long value) => value == long.MinValue ? 1 : Math.Max(1, Math.Abs(value));

    private static string Text(long part, long whole)
    {
        Span<byte> bytes = stackalloc byte[DegreeText.LongestLength];
        return Encoding.ASCII.GetString(bytes[..DegreeText.Write(part, whole, bytes)]);
    }

    private static string ByHand(long part, long whole)
    {
        if (part == 0)
        {
            return "0";
        }

        var size = BigInteger.Abs(part);
        var exponent = 0;
        while (size >= whole * BigInteger.Pow(10, exponent + 1))
        {
            exponent++;
        }

        while (size * BigInteger.Pow(10, -Math.Min(0, exponent)) < whole * BigInteger.Pow(10, Math.Max(0, exponent)))
        {
            exponent--;
        }

        // The twelfth digit stands at 10^(exponent − 11).
        var places = 11 - exponent;
        var up = size * BigInteger.Pow(10, Math.Max(0, places)) * 2;
        var down = whole * BigInteger.Pow(10, Math.Max(0, -places));
        var digits = (up + down) / (down * 2);
        var text = places <= 0
            ? digits.ToString(CultureInfo.InvariantCulture) + new string('0', -places)
            : digits.ToString("D" + (places + 1), CultureInfo.InvariantCulture).Insert(Math.Max(1, digits.ToString("D" + (places + 1), CultureInfo.InvariantCulture).Length - places), ".").TrimEnd('0').TrimEnd('.');
        return (part < 0 ? "-" : "") + text;
    }
}
