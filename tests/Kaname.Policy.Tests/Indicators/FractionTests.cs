using System.Numerics;
using CsCheck;
using Kaname.Policy.Indicators;
using Xunit;

namespace Kaname.Policy.Tests.Indicators;

public class FractionTests
{
    private static readonly Gen<Fraction> Any = Gen.Select(Gen.Long[-1000, 1000], Gen.Long[1, 60]).Select((upper, lower) => new Fraction(upper, lower));

    [Fact]
    public void The_default_value_is_zero() => Assert.Equal(new Fraction(0, 7), default);

    [Fact]
    public void Fractions_are_kept_in_lowest_terms_with_the_sign_above()
    {
        var fraction = new Fraction(6, -4);
        Assert.Equal((-3, 2), ((int)fraction.Numerator, (int)fraction.Denominator));
        Assert.Equal("-3/2", fraction.ToString());
    }

    [Fact]
    public void Decimals_are_exact() => Assert.Equal(new Fraction(19, 20), Fraction.FromDecimal(0.950m));

    [Theory]
    [InlineData(94_999, 100_000, 94.9)]
    [InlineData(1, 3, 33.3)]
    [InlineData(-1, 3, -33.3)]
    [InlineData(95, 100, 95.0)]
    public void Per_cent_is_cut_never_rounded_up(long upper, long lower, double percent) =>
        Assert.Equal((decimal)percent, new Fraction(upper, lower).ToPercent());

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(-4, 2, -2)]
    public void Floor_is_never_above(long upper, long lower, long floor) =>
        Assert.Equal(new BigInteger(floor), new Fraction(upper, lower).Floor());

    [Fact]
    public void Arithmetic_keeps_its_laws() => Gen.Select(Any, Any, Any).Sample((a, b, c) =>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal((a + b) * c, (a * c) + (b * c));
        Assert.Equal(a, a + b - b);
        Assert.True(b.Sign == 0 || a / b * b == a);
        Assert.Equal(a < b, b > a);
        Assert.Equal(Math.Sign(a.CompareTo(b)), (a - b).Sign);
        Assert.True(Fraction.Whole(a.Floor()) <= a && a < Fraction.Whole(a.Floor() + 1));
    });

    [Fact]
    public void A_denominator_of_zero_is_refused() => Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0));
}
