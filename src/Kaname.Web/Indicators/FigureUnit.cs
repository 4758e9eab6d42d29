using System.Numerics;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;

namespace Kaname.Web.Indicators;

/// <summary>How the figures of one table are written: the unit stands in the head, the cells hold figures cut to it.</summary>
public sealed record FigureUnit
{
    private const long HundredMillion = 100_000_000;
    private const long Million = 1_000_000;

    /// <summary>From here on 億円 says enough; below it a small plan would read 0.</summary>
    private const long LargeYen = 100 * HundredMillion;

    private FigureUnit(string head, long size, Quantity quantity, Func<Fraction, string> write) => (Head, Size, Quantity, _write) = (head, size, quantity, write);

    private readonly Func<Fraction, string> _write;

    /// <summary>The unit, for a column head.</summary>
    public string Head { get; }

    /// <summary>How much one shown unit is; parts are cut to it.</summary>
    public long Size { get; }

    /// <summary>What the figures count.</summary>
    public Quantity Quantity { get; }

    /// <summary>Money, in 億円 or, where the largest figure is small, in 百万円.</summary>
    /// <param name="largest">The largest figure that will be written.</param>
    public static FigureUnit Yen(BigInteger largest) => BigInteger.Abs(largest) >= LargeYen
        ? new(Formats.HundredMillionsUnit, HundredMillion, Quantity.Yen, value => Formats.HundredMillions(Whole(value)))
        : new(Languages.English ? "¥ million" : "百万円", Million, Quantity.Yen, value => Formats.Number(Whole(value) / Million));

    /// <summary>The unit of one of the three KGIs that add up.</summary>
    public static FigureUnit Of(Kgi kgi, long largest) => kgi == Kgi.TrainedPeople ? People : Yen(largest);

    /// <summary>People, whole.</summary>
    public static FigureUnit People => new(Languages.English ? "people" : "人", 1, Quantity.People, value => Formats.Number(Whole(value)));

    /// <summary>The unit of a plan's goal.</summary>
    public static FigureUnit Of(GoalReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var goal = reading.Goal;
        var name = Languages.Of(goal.Unit ?? "", goal.UnitEn);
        return goal switch
        {
            { Kind: MeasureKind.Ratio } when goal.Unit is "%" or "％" => new("%", 1, Quantity.Count, value => OneDecimal(value * 100)),
            { Kind: MeasureKind.Ratio } => new(name, 1, Quantity.Count, value => value.Denominator.IsOne || value.CompareTo(1000) > 0 ? Formats.Number(Whole(value)) : OneDecimal(value)),
            { Kgi: Kgi.Investment or Kgi.ValueAdded } or { Unit: "円" } => Yen(Largest(reading)),
            _ => new(name, 1, goal.Unit == "人" ? Quantity.People : Quantity.Count, value => Formats.Number(Whole(value))),
        };
    }

    /// <summary>The figure as a cell shows it.</summary>
    public string Write(Fraction? value) => value is { } known ? _write(known) : Formats.NotSaid;

    /// <summary>The figure as a cell shows it.</summary>
    public string Write(long? value) => value is { } known ? _write(known) : Formats.NotSaid;

    /// <summary>The amount that words are to say where so many units are shown: the exact one, unless a unit came to it from the other parts.</summary>
    internal long? Say(long? exact, long units) => exact is { } known && units * Size > known ? units * Size : exact;

    /// <summary>So many shown units, as a cell shows them.</summary>
    public string WriteUnits(long units) => _write((Fraction)units * Size);

    /// <summary>The figure for a reader who divides again: whole where it is whole, otherwise with two digits after the point, and … where there are more.</summary>
    public string Exact(Fraction? value) => value is not { } known ? Formats.NotSaid
        : Head == "%" ? Digits(known * 100) + "%"
        : Quantity == Quantity.Count ? $"{Digits(known)} {Head}".TrimEnd()
        : known.Denominator.IsOne ? Formats.Exact(Whole(known), Quantity)
        : Quantity == Quantity.People ? Digits(known) + Formats.PeopleUnit
        : Formats.WithYen(Digits(known));

    /// <summary>One side of a goal's figure, to the yen or the head.</summary>
    public static string ExactOf(GoalSide side, long number)
    {
        ArgumentNullException.ThrowIfNull(side);
        return side.InYen ? Formats.Exact(number, Quantity.Yen)
            : side.Unit is "人" ? Formats.Exact(number, Quantity.People)
            : Formats.Number(number) + Languages.Of(side.Unit, side.UnitEn.Length == 0 ? "" : " " + side.UnitEn);
    }

    /// <summary>One side of a goal's figure in the unit in which it was typed: 12.5億円 where it is money.</summary>
    public static string TypedOf(GoalSide side, long number)
    {
        ArgumentNullException.ThrowIfNull(side);
        return side.InYen ? HundredMillionYen.Display(number).Replace('-', '\u2212') + Languages.Of(side.Unit, " " + side.UnitEn) : ExactOf(side, number);
    }

    private static string Digits(Fraction value) =>
        Formula.Print(value, FigureForm.Amount) + ((value * 100).Denominator.IsOne ? "" : "…");

    private static BigInteger Largest(GoalReading reading) => reading.Years.SelectMany(year => new[] { year.Target, year.Actual })
        .Append(reading.Final).Append(reading.Baseline)
        .OfType<Fraction>().Select(value => BigInteger.Abs(value.Floor())).DefaultIfEmpty(BigInteger.Zero).Max();

    private static long Whole(Fraction value) => (long)(value.Numerator / value.Denominator);

    private static string OneDecimal(Fraction value) =>
        value.CutTo(1).ToString("#,0.0", System.Globalization.CultureInfo.InvariantCulture).Replace('-', '\u2212');
}
