using System.Globalization;
using Kaname.Policy.Indicators;
using Kaname.Web.Indicators;
using Kaname.Web.Site;
using Xunit;

namespace Kaname.Web.Tests.Site;

public class FormatsTests
{
    [Theory]
    [InlineData(6_421_036_480_000, "6兆4,210億円", "¥6.42 trillion")]
    [InlineData(17_000_000_000_000, "17兆円", "¥17 trillion")]
    [InlineData(999_999_999_999, "9,999億円", "¥999.9 billion")]
    [InlineData(12_345_678, "1,234万円", "¥12.3 million")]
    [InlineData(9_999, "9,999円", "¥9,999")]
    [InlineData(0, "0円", "¥0")]
    [InlineData(-150_000_000, "\u22121億円", "\u2212¥150 million")]
    public void Money_is_cut_never_rounded(long yen, string japanese, string english)
    {
        Assert.Equal(japanese, In("ja", () => Formats.Money(yen)));
        Assert.Equal(english, In("en", () => Formats.Money(yen)));
    }

    [Fact]
    public void The_exact_amount_loses_nothing()
    {
        Assert.Equal("6,421,036,480,000円", In("ja", () => Formats.ExactYen(6_421_036_480_000)));
        Assert.Equal("\u2212¥9,223,372,036,854,775,808", In("en", () => Formats.ExactYen(long.MinValue)));
    }

    [Theory]
    [InlineData(49, 1, "49円", "¥49")]
    [InlineData(493, 10, "49.3円", "¥49.3")]
    [InlineData(-4929, 100, "\u221249.29円", "\u2212¥49.29")]
    [InlineData(148, 3, "49.33…円", "¥49.33…")]
    public void A_figure_to_divide_again_keeps_two_digits_and_says_where_there_are_more(long numerator, long denominator, string japanese, string english)
    {
        var value = new Fraction(numerator, denominator);
        Assert.Equal(japanese, In("ja", () => FigureUnit.Yen(1).Exact(value)));
        Assert.Equal(english, In("en", () => FigureUnit.Yen(1).Exact(value)));
    }

    [Fact]
    public void People_to_divide_again_bear_their_unit()
    {
        Assert.Equal("12.5人", In("ja", () => FigureUnit.People.Exact(new Fraction(25, 2))));
        Assert.Equal("12.5 people", In("en", () => FigureUnit.People.Exact(new Fraction(25, 2))));
    }

    [Fact]
    public void Hundred_millions_are_the_same_in_both_languages()
    {
        Assert.Equal("64,210", In("ja", () => Formats.HundredMillions(6_421_036_480_000)));
        Assert.Equal("6,421.0", In("en", () => Formats.HundredMillions(6_421_036_480_000)));
        Assert.Equal("0", In("ja", () => Formats.HundredMillions(-99_999_999)));
    }

    [Fact]
    public void What_nobody_has_said_is_a_dash_and_zero_is_zero()
    {
        Assert.Equal("—", Formats.Money(null));
        Assert.Equal("—", Formats.People(null));
        Assert.Equal("—", Formats.Percent(null));
        Assert.Equal("—", Formats.Date(null));
        Assert.Equal("0人", In("ja", () => Formats.People(0)));
    }

    [Theory]
    [InlineData("0.9499", "94.9%")]
    [InlineData("0.99999", "99.9%")]
    [InlineData("1.105", "110.5%")]
    [InlineData("-0.0004", "0.0%")]
    [InlineData("-0.25", "\u221225.0%")]
    public void A_limit_not_reached_does_not_look_reached(string ratio, string shown) =>
        Assert.Equal(shown, Formats.Percent(decimal.Parse(ratio, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2030, "令和12年度（2030年度）", "FY2030")]
    [InlineData(2019, "令和元年度（2019年度）", "FY2019")]
    [InlineData(2018, "平成30年度（2018年度）", "FY2018")]
    public void Fiscal_years_carry_both_counts(int year, string japanese, string english)
    {
        Assert.Equal(japanese, In("ja", () => Formats.FiscalYear(year)));
        Assert.Equal(english, In("en", () => Formats.FiscalYear(year)));
    }

    [Theory]
    [InlineData(2028, 5, 28, "令和10年5月28日", "28 May 2028")]
    [InlineData(2019, 5, 1, "令和元年5月1日", "1 May 2019")]
    [InlineData(2019, 4, 30, "平成31年4月30日", "30 April 2019")]
    public void Dates_are_written_as_each_language_does(int year, int month, int day, string japanese, string english)
    {
        var date = new DateOnly(year, month, day);
        Assert.Equal(japanese, In("ja", () => Formats.Date(date)));
        Assert.Equal(english, In("en", () => Formats.Date(date)));
    }

    [Fact]
    public void Parts_cut_for_the_screen_add_up_to_the_shown_sum()
    {
        long[] parts = [150, 170, 180];
        Assert.Equal([1L, 2L, 2L], Formats.PartsThatAdd(parts, 100));
        long[] withFall = [-150, 999, 1];
        Assert.Equal(8, Formats.PartsThatAdd(withFall, 100).Sum());
    }

    private static string In(string language, Func<string> write)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
