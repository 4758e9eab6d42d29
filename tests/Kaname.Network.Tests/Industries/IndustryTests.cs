using Kaname.Network.Industries;

namespace Kaname.Network.Tests.Industries;

public sealed class IndustryTests
{
    [Theory]
    [InlineData("E", 'E', null)]
    [InlineData("e", 'E', null)]
    [InlineData("E24", 'E', 24)]
    [InlineData("24", 'E', 24)]
    [InlineData("2451", 'E', 24)]
    [InlineData("245", 'E', 24)]
    [InlineData(" Ｅ２４ ", 'E', 24)]
    [InlineData("01", 'A', 1)]
    [InlineData("0911", 'E', 9)]
    [InlineData("99", 'T', 99)]
    [InlineData("T", 'T', null)]
    public void A_code_of_a_firms_file_is_read(string code, char letter, int? group)
    {
        Assert.Equal(letter, IndustryDivision.Of(code)!.Letter);
        Assert.Equal(group, IndustryDivision.GroupOf(code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("U")]
    [InlineData("A24")]
    [InlineData("9")]
    [InlineData("00")]
    [InlineData("24511")]
    [InlineData("2x")]
    [InlineData("金属")]
    public void What_is_no_code_has_no_division(string? code)
    {
        Assert.Null(IndustryDivision.Of(code));
        Assert.Null(IndustryDivision.GroupOf(code));
    }

    [Fact]
    public void Every_two_digit_code_lies_in_one_division()
    {
        Assert.Equal(Enumerable.Range('A', 20).Select(letter => (char)letter), IndustryDivision.All.Select(division => division.Letter));
        Assert.Equal(
            Enumerable.Range(1, 99),
            IndustryDivision.All.SelectMany(division => Enumerable.Range(division.FirstGroup, division.LastGroup - division.FirstGroup + 1)));
        Assert.All(Enumerable.Range(1, 99), group => Assert.Single(IndustryDivision.All, division => division.Contains(group)));
    }

    [Fact]
    public void The_groups_of_manufacturing_are_all_named()
    {
        var manufacturing = IndustryDivision.Of("E")!;
        Assert.Equal(
            Enumerable.Range(manufacturing.FirstGroup, manufacturing.LastGroup - manufacturing.FirstGroup + 1),
            ManufacturingGroup.All.Select(group => group.Number));
        Assert.All(ManufacturingGroup.All, group => Assert.Same(group, ManufacturingGroup.Of(group.Number)));
        Assert.Equal(ManufacturingGroup.All.Count, ManufacturingGroup.All.Select(group => group.Name).Distinct().Count());
        Assert.Equal(ManufacturingGroup.All.Count, ManufacturingGroup.All.Select(group => group.NameEn).Distinct().Count());
        Assert.Null(ManufacturingGroup.Of(8));
        Assert.Null(ManufacturingGroup.Of(33));
    }

    [Theory]
    [InlineData("E", "2451", true)]
    [InlineData("E", "E", true)]
    [InlineData("E", "50", false)]
    [InlineData("24", "2451", true)]
    [InlineData("24", "E24", true)]
    [InlineData("24", "2551", false)]
    [InlineData("24", "E", false)]
    [InlineData("24", "", false)]
    public void A_firm_belongs_by_its_code(string industry, string code, bool belongs)
    {
        Assert.True(Industry.TryParse(industry, out var chosen, out _));
        Assert.Equal(belongs, chosen.Contains(code));
    }

    [Theory]
    [InlineData("E", "E", "製造業", "Manufacturing")]
    [InlineData("Ｅ２４", "24", "金属製品", "Fabricated metal products")]
    [InlineData("07", "07", "建設業（中分類07）", "Construction (group 07)")]
    public void An_industry_has_a_code_and_two_names(string text, string code, string name, string nameEn)
    {
        Assert.True(Industry.TryParse(text, out var industry, out var problem));
        Assert.Null(problem);
        Assert.Equal((code, name, nameEn), (industry.Code, industry.Name, industry.NameEn));
        Assert.True(Industry.TryParse(industry.Code, out var again, out _));
        Assert.Equal(industry, again);
    }

    [Theory]
    [InlineData("2451")]
    [InlineData("U")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_industry_is_refused_in_both_languages(string? text)
    {
        Assert.False(Industry.TryParse(text, out var industry, out var problem));
        Assert.Contains("中分類の2桁", problem!.Message, StringComparison.Ordinal);
        Assert.Contains("two digits", problem.MessageEn, StringComparison.Ordinal);
        Assert.Equal("", industry.Code);
    }

    [Fact]
    public void No_industry_contains_no_firm() => Assert.False(default(Industry).Contains(""));
}
