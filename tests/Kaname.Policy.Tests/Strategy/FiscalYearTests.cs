using System.Text.Json;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Strategy;

public sealed class FiscalYearTests
{
    private static readonly Gen<FiscalYear> Years = Gen.Int[FiscalYear.MinYear, FiscalYear.MaxYear].Select(year => new FiscalYear(year));

    [Theory]
    [InlineData("2026", 2026)]
    [InlineData("2026年度", 2026)]
    [InlineData("FY2026", 2026)]
    [InlineData("R8", 2026)]
    [InlineData("r8", 2026)]
    [InlineData("R08", 2026)]
    [InlineData("令和8年度", 2026)]
    [InlineData("令和８年度", 2026)]
    [InlineData("２０２６", 2026)]
    [InlineData("Ｒ８", 2026)]
    [InlineData("令和元年度", 2019)]
    [InlineData("R1", 2019)]
    [InlineData("平成31年度", 2019)]
    [InlineData("平成30年度", 2018)]
    [InlineData("H1", 1989)]
    [InlineData("令和12年度（2030年度）", 2030)]
    [InlineData("　2026　", 2026)]
    public void Western_and_Japanese_years_are_read(string text, int year) => Assert.Equal(year, FiscalYear.Parse(text).Year);

    [Theory]
    [InlineData("1988")]
    [InlineData("2100")]
    [InlineData("R0")]
    [InlineData("R82")]
    [InlineData("H32")]
    [InlineData("令和0年度")]
    [InlineData("26")]
    [InlineData("8")]
    [InlineData("20260")]
    [InlineData("2026年")]
    [InlineData("令和8年")]
    [InlineData("令和12年度（2031年度）")]
    [InlineData("昭和60年度")]
    [InlineData("-2026")]
    [InlineData("2026.5")]
    [InlineData("<script>")]
    [InlineData("")]
    [InlineData(null)]
    public void Impossible_years_are_refused_in_both_languages(string? text)
    {
        Assert.False(FiscalYear.TryParse(text, out var year, out var problem));
        Assert.Equal(default, year);
        Assert.Contains("年度", problem!.Message, StringComparison.Ordinal);
        Assert.Equal(problem.MessageEn, Assert.Throws<PolicyFormatException>(() => FiscalYear.Parse(text)).Message);
    }

    [Theory]
    [InlineData("2026-03-31", 2025)]
    [InlineData("2026-04-01", 2026)]
    [InlineData("2027-03-31", 2026)]
    public void A_year_runs_from_April_to_March(string day, int year) =>
        Assert.Equal(year, FiscalYear.From(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Year);

    [Fact]
    public void Every_way_of_writing_is_read_back() => Years.Sample(year =>
        FiscalYear.Parse(year.ToString()) == year
        && FiscalYear.Parse(year.ToEnglish()) == year
        && FiscalYear.Parse(year.ToJapanese()) == year
        && FiscalYear.Parse(year.ToJapaneseShort()) == year);

    [Fact]
    public void Every_day_of_a_year_lies_in_it() => Gen.Select(Years, Gen.Int[0, 364]).Sample((year, days) =>
        FiscalYear.From(year.First.AddDays(days)) == year
        && FiscalYear.From(year.Last) == year
        && year.Contains(year.First) && year.Contains(year.Last)
        && !year.Contains(year.Last.AddDays(1)) && !year.Contains(year.First.AddDays(-1)));

    [Fact]
    public void Years_add_and_subtract() => Gen.Select(Years, Years).Sample((one, other) =>
        one + (other - one) == other && other - (other - one) == one && one < other == other - one > 0);

    [Fact]
    public void A_range_has_both_ends() => Gen.Select(Years, Years).Sample((one, other) =>
        FiscalYear.Range(one, other).Count() == Math.Max(0, other - one + 1));

    [Fact]
    public void Beyond_the_last_year_there_is_none() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(FiscalYear.MaxYear) + 1);

    [Fact]
    public void It_is_shown_as_the_design_language_says()
    {
        var year = new FiscalYear(2030);
        Assert.Equal("令和12年度（2030年度）", year.ToJapanese());
        Assert.Equal("令和12", year.ToJapaneseShort());
        Assert.Equal("FY2030", year.ToEnglish());
        Assert.Equal("2030", year.ToString());
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("\"R8\"")]
    [InlineData("\"令和8年度\"")]
    public void Json_takes_a_number_or_a_text_and_gives_a_number(string json)
    {
        var year = JsonSerializer.Deserialize<FiscalYear>(json);
        Assert.Equal("2026", JsonSerializer.Serialize(year));
    }

    [Theory]
    [InlineData("1900")]
    [InlineData("2026.5")]
    [InlineData("\"R0\"")]
    [InlineData("true")]
    public void Json_refuses_what_is_no_year(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FiscalYear>(json));
}
