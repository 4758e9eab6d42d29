using System.Numerics;
using System.Runtime.InteropServices;
using Kaname.Network.Firms;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Scoring;

/// <summary>One figure of a firm in three fiscal years that follow one another; null where there is none.</summary>
/// <param name="LatestYear">The third year; the other two lie before it.</param>
/// <param name="First">The figure two years before <paramref name="LatestYear"/>.</param>
/// <param name="Second">The figure one year before it.</param>
/// <param name="Third">The figure of <paramref name="LatestYear"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct YearSeries(FiscalYear LatestYear, long? First, long? Second, long? Third)
{
    /// <summary>How many years a series has.</summary>
    public const int Length = 3;

    /// <summary>How many figures are there, 0 to 3.</summary>
    public int Count => (First is null ? 0 : 1) + (Second is null ? 0 : 1) + (Third is null ? 0 : 1);

    /// <summary>The sum of the figures that are there; 0 without any.</summary>
    public Int128 Sum => (Int128)(First ?? 0) + (Second ?? 0) + (Third ?? 0);

    /// <summary>Their mean, of however many years are there; null without any.</summary>
    public double? Mean => Count > 0 ? (double)Sum / Count : null;

    /// <summary>The figures that are there with their years, ascending.</summary>
    public IEnumerable<(FiscalYear Year, long Figure)> Given
    {
        get
        {
            for (var place = 0; place < Length; place++)
            {
                if (At(place) is { } figure)
                {
                    yield return (LatestYear - (Length - 1 - place), figure);
                }
            }
        }
    }

    /// <summary>Why there is no growth; null if there is.</summary>
    public MissingReason? NoGrowth => (Count, At(Start), At(End)) switch
    {
        (0, _, _) => MissingReason.NoFigures,
        (1, _, _) => MissingReason.OneYearOnly,
        (_, <= 0, _) => MissingReason.FirstNotPositive,
        (_, _, <= 0) => MissingReason.LastNotPositive,
        _ => null,
    };

    /// <summary>
    /// Geometric mean growth a year: (last ÷ first)^(1 ÷ years between) − 1, of the first and the last figure that are there.
    /// 0.1 is 10 % a year. Null where <see cref="NoGrowth"/> says why.
    /// </summary>
    public double? Growth => NoGrowth is null ? GrowthFactor - 1 : null;

    /// <summary>Years between the first and the last figure that are there: 2, or 1.</summary>
    public int Span => Math.Max(End - Start, 0);

    /// <summary>One more than the growth, of a series that has one.</summary>
    internal double GrowthFactor => Math.Pow((double)Last / Earliest, 1.0 / Span);

    private int Start => First is not null ? 0 : Second is not null ? 1 : 2;

    private int End => Third is not null ? 2 : Second is not null ? 1 : 0;

    private long Earliest => At(Start)!.Value;

    private long Last => At(End)!.Value;

    /// <summary>The series of a firm, read from a table.</summary>
    /// <param name="firms">The table.</param>
    /// <param name="figure">Which figure.</param>
    /// <param name="firm">The firm's place in the table.</param>
    /// <param name="latestYear">The third year.</param>
    /// <returns>Where the file has a column of this figure without a year only, that figure stands for the latest year.</returns>
    public static YearSeries Read(FirmTable firms, FirmFigure figure, int firm, FiscalYear latestYear)
    {
        ArgumentNullException.ThrowIfNull(firms);
        return firms.YearsOf(figure).Count == 0
            ? new YearSeries(latestYear, null, null, firms.Figure(figure, firm, null))
            : new YearSeries(latestYear, firms.Figure(figure, firm, latestYear - 2), firms.Figure(figure, firm, latestYear - 1), firms.Figure(figure, firm, latestYear));
    }

    /// <summary>Compares the means of two series that have one, exactly.</summary>
    internal static int CompareMeans(in YearSeries left, in YearSeries right) => (left.Sum * right.Count).CompareTo(right.Sum * left.Count);

    /// <summary>Compares the growth of two series that have one, exactly: a ÷ b against c ÷ d over as many years, else (a ÷ b)² against c ÷ d.</summary>
    internal static int CompareGrowth(in YearSeries left, in YearSeries right) => (left.Span, right.Span) switch
    {
        (1, 2) => (Square(left.Last) * right.Earliest).CompareTo(Square(left.Earliest) * right.Last),
        (2, 1) => (Square(right.Earliest) * left.Last).CompareTo(Square(right.Last) * left.Earliest),
        _ => Math.BigMul(left.Last, right.Earliest).CompareTo(Math.BigMul(right.Last, left.Earliest)),
    };

    private static BigInteger Square(long number) => (BigInteger)number * number;

    private long? At(int place) => place switch { 0 => First, 1 => Second, _ => Third };
}

/// <summary>Why a firm has no figure in an indicator.</summary>
public enum MissingReason
{
    /// <summary>The prefecture's total is zero or below.</summary>
    TotalNotPositive,

    /// <summary>The firms file gives no figure of these years.</summary>
    NoFigures,

    /// <summary>There is one year only, so nothing can have grown.</summary>
    OneYearOnly,

    /// <summary>The first year's figure is zero or below (a loss): growth from it has no meaning.</summary>
    FirstNotPositive,

    /// <summary>The last year's figure is zero or below (a loss): there is no mean growth to it.</summary>
    LastNotPositive,
}
