using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Tests.Geography;

public sealed class PrefectureCodeTests
{
    [Theory]
    [InlineData("16", 16)]
    [InlineData("6", 6)]
    [InlineData("06", 6)]
    [InlineData(" １６ ", 16)]
    [InlineData("47", 47)]
    public void Two_digits_or_one_are_read(string text, int number) =>
        Assert.Equal(number, PrefectureCode.Parse(text).Number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("48")]
    [InlineData("-1")]
    [InlineData("016")]
    [InlineData("富山県")]
    [InlineData("1६")]
    public void Anything_else_is_refused_in_both_languages(string? text)
    {
        Assert.False(PrefectureCode.TryParse(text, out var code, out var problem));
        Assert.Equal(default, code);
        Assert.Contains("都道府県コード", problem!.Message, StringComparison.Ordinal);
        Assert.Contains("prefecture code", problem.MessageEn, StringComparison.Ordinal);
        Assert.Equal(problem, Assert.Throws<PolicyFormatException>(() => PrefectureCode.Parse(text)).Problem);
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Int[1, 47].Sample(number => PrefectureCode.Parse(new PrefectureCode(number).Value) == new PrefectureCode(number));

    [Theory]
    [InlineData(0)]
    [InlineData(48)]
    public void A_number_that_is_no_prefecture_cannot_become_one(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrefectureCode(number));
}
