using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Kaname.Policy.Indicators;

/// <summary>An exact number: a whole numerator over a whole positive denominator in lowest terms, of any size.</summary>
/// <remarks>
/// A share, an attainment or a point on a straight line between two years is kept exact, so that a limit such as 95 % is
/// compared with the true figure and not with a rounded one. The default value is zero.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Fraction : IComparable<Fraction>
{
    // Kept one less than the denominator so that the default value is the number zero and equals every other zero.
    private readonly BigInteger denominatorLessOne;

    /// <summary>Creates numerator ÷ denominator in lowest terms.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but zero; a negative one moves its sign to the numerator.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no denominator of zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - BigInteger.One;
    }

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One, which is 100 %.</summary>
    public static Fraction One => 1;

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, always positive.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>A whole number is a fraction over one.</summary>
    /// <param name="value">The whole number.</param>
    public static implicit operator Fraction(long value) => new(value, BigInteger.One);

    /// <summary>A whole number of any size as a fraction over one.</summary>
    /// <param name="value">The whole number.</param>
    public static Fraction Whole(BigInteger value) => new(value, BigInteger.One);

    /// <summary>A decimal number as the exact fraction it is: 0.95 is 19/20.</summary>
    /// <param name="value">The decimal number.</param>
    public static Fraction FromDecimal(decimal value)
    {
        var scale = new decimal(1, 0, 0, isNegative: false, value.Scale);
        return new Fraction(new BigInteger(value / scale), BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Adds.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts the second number from the first.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Changes the sign.</summary>
    /// <param name="value">The number.</param>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides the first number by the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number, not zero.</param>
    /// <exception cref="DivideByZeroException">The second number is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Is the first number the smaller one?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Is the first number the greater one?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Is the first number the smaller one, or are they equal?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Is the first number the greater one, or are they equal?</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The greatest whole number that is not above this one.</summary>
    public BigInteger Floor()
    {
        var whole = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? whole - BigInteger.One : whole;
    }

    /// <summary>The number cut down, never rounded up: 94.99 with one place is 94.9, so that it does not read as 95.</summary>
    /// <param name="places">Digits kept after the point, 0 to 9. Below zero the cut is towards zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 9 places.</exception>
    /// <exception cref="OverflowException">The number is too large for a <see cref="decimal"/>.</exception>
    public decimal CutTo(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 9);
        var scale = BigInteger.Pow(10, places);
        return (decimal)(Numerator * scale / Denominator) / (decimal)scale;
    }

    /// <summary>Per cent, cut down to a number of digits after the point: 0.94399 with one place is 94.3.</summary>
    /// <param name="places">Digits kept after the point, 0 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 9 places.</exception>
    /// <exception cref="OverflowException">The number is too large for a <see cref="decimal"/>.</exception>
    public decimal ToPercent(int places = 1) => (this * 100).CutTo(places);

    /// <summary>The exact number: <c>19/20</c>, or <c>7</c> when it is whole.</summary>
    public override string ToString() => denominatorLessOne.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
