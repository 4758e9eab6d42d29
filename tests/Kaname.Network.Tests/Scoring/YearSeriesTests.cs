using Kaname.Network.Firms;
using Kaname.Network.Scoring;
using Kaname.Policy.Indicators;

namespace Kaname.Network.Tests.Scoring;

public sealed class YearSeriesTests
{
    [Theory]
    [InlineData(100L, 110L, 121L, 0.1, 2)]
    [InlineData(100L, null, 121L, 0.1, 2)]
    [InlineData(100L, 110L, null, 0.1, 1)]
    [InlineData(null, 100L, 110L, 0.1, 1)]
    [InlineData(100L, -5L, 100L, 0.0, 2)]
    [InlineData(4L, 9L, 1L, -0.5, 2)]
    public void Growth_is_the_geometric_mean_over_the_years_between(long? first, long? second, long? third, double growth, int span)
    {
        var series = Peers.Years(first, second, third);
        Assert.Null(series.NoGrowth);
        Assert.Equal(growth, series.Growth!.Value, 12);
        Assert.Equal(span, series.Span);
    }

    [Theory]
    [InlineData(null, null, null, MissingReason.NoFigures)]
    [InlineData(null, 5L, null, MissingReason.OneYearOnly)]
    [InlineData(null, null, 5L, MissingReason.OneYearOnly)]
    [InlineData(0L, 5L, 6L, MissingReason.FirstNotPositive)]
    [InlineData(-3L, 5L, 6L, MissingReason.FirstNotPositive)]
    [InlineData(-3L, 5L, -6L, MissingReason.FirstNotPositive)]
    [InlineData(3L, 5L, 0L, MissingReason.LastNotPositive)]
    [InlineData(null, 5L, -6L, MissingReason.LastNotPositive)]
    public void Where_there_is_no_growth_it_is_said_why(long? first, long? second, long? third, MissingReason reason)
    {
        var series = Peers.Years(first, second, third);
        Assert.Equal(reason, series.NoGrowth);
        Assert.Null(series.Growth);
    }

    [Fact]
    public void A_mean_is_of_the_years_that_are_there()
    {
        Assert.Equal(4, Peers.Years(3, null, 5).Mean);
        Assert.Equal(2, Peers.Years(3, null, 5).Count);
        Assert.Equal(-2, Peers.Years(null, -2, null).Mean);
        Assert.Null(Peers.Years(null, null, null).Mean);
    }

    [Fact]
    public void The_years_of_a_series_end_with_the_latest() =>
        Assert.Equal([(2023, 3L), (2025, 5L)], Peers.Years(3, null, 5).Given.Select(given => (given.Year.Year, given.Figure)));

    [Fact]
    public void The_largest_figures_do_not_overflow()
    {
        var large = Peers.Years(long.MaxValue, long.MaxValue, long.MaxValue);
        Assert.Equal(long.MaxValue, large.Mean!.Value, 1.0);
        Assert.Equal(0, large.Growth);
        Assert.Equal(-1, Compared(ScoreIndicator.ProfitContribution, Peers.Years(long.MaxValue, long.MaxValue, long.MaxValue - 1), large));
        Assert.Equal(-1, Compared(ScoreIndicator.ProfitGrowth, Peers.Years(null, long.MaxValue, long.MaxValue - 1), large));
    }

    [Fact]
    public void Means_and_growth_are_compared_as_fractions_would_be() => Gen.Select(Any, Any).Sample(
        (left, right) =>
            Compared(ScoreIndicator.ProfitContribution, left, right) == new Fraction((System.Numerics.BigInteger)left.Sum, left.Count).CompareTo(new Fraction((System.Numerics.BigInteger)right.Sum, right.Count))
            && Compared(ScoreIndicator.EmploymentGrowth, left, right) == OverTwoYears(left).CompareTo(OverTwoYears(right)),
        seed: Peers.Seed);

    [Fact]
    public void One_year_of_10_percent_equals_two_of_it() => Assert.Equal(0, Compared(ScoreIndicator.ProfitGrowth, Peers.Years(100, 7, 121), Peers.Years(null, 10, 11)));

    [Fact]
    public void A_series_is_read_from_the_columns_with_years()
    {
        var firms = new ListedFirms(new(1, "21", "24", (2023, 10), (2025, 12)), new(2, "21", "24"));
        Assert.Equal(Peers.Years(10, null, 12), YearSeries.Read(firms, FirmFigure.Employees, 0, Peers.Latest));
        Assert.Equal(Peers.Years(null, null, null), YearSeries.Read(firms, FirmFigure.Employees, 1, Peers.Latest));
    }

    [Fact]
    public void A_column_without_a_year_stands_for_the_latest()
    {
        var firms = new ListedFirms(new ListedFirm(1, "21", "24", (null, 10)));
        Assert.Equal(Peers.Years(null, null, 10), YearSeries.Read(firms, FirmFigure.Employees, 0, Peers.Latest));
    }

    private static readonly Gen<long> Positive = Gen.OneOf(Gen.Long[1, 12], Gen.Long[1, long.MaxValue]);

    private static readonly Gen<YearSeries> Any = Gen.Select(
        Positive.Select(figure => (long?)figure), Positive, Positive, Gen.Int[0, 2], (first, second, third, gap) => gap switch
        {
            0 => Peers.Years(first, second, third),
            1 => Peers.Years(null, second, third),
            _ => Peers.Years(first, second, null),
        });

    // Two firms are ranked 1 and 2, or both 1.
    private static int Compared(ScoreIndicator indicator, YearSeries left, YearSeries right)
    {
        var ranks = IndicatorRanks.Of([Peers.Firm(1, 1, 1, left, left), Peers.Firm(2, 1, 1, right, right)]);
        return ranks.RankOf(1, indicator)!.Value - ranks.RankOf(0, indicator)!.Value;
    }

    private static Fraction OverTwoYears(YearSeries series)
    {
        var once = new Fraction(series.Given.Last().Figure, series.Given.First().Figure);
        return series.Span == 2 ? once : once * once;
    }
}
