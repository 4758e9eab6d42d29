using Kaname.Policy.Identity;

namespace Kaname.Policy.Tests.Identity;

public sealed class CorporateNumberTests
{
    private static readonly Gen<CorporateNumber> Numbers = Gen.Long[0, 999_999_999_999].Select(CorporateNumber.OfBase);

    [Theory]
    [InlineData("1180301018771")]
    [InlineData("4000012090001")]
    [InlineData("4011001098993")]
    [InlineData("7010705000725")]
    [InlineData("7000012050002")]
    [InlineData("7123456789012")]
    public void Known_numbers_are_read(string text) => Assert.Equal(text, CorporateNumber.Parse(text).Value);

    [Theory]
    [InlineData("８７００１１００００５９０", "検査数字")]
    [InlineData("180301018771", "12桁")]
    [InlineData("0180301018771", "検査数字")]
    [InlineData("1180301018772", "検査数字")]
    [InlineData("1-1803-0101-8771", "13桁")]
    [InlineData("", "13桁")]
    [InlineData(null, "13桁")]
    public void What_is_no_number_is_refused_with_the_reason(string? text, string reason)
    {
        Assert.False(CorporateNumber.TryParse(text, out _, out var problem));
        Assert.Contains(reason, problem!.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.MessageEn);
    }

    [Fact]
    public void Full_width_digits_are_read() => Assert.Equal("7123456789012", CorporateNumber.Parse("７１２３４５６７８９０１２").Value);

    [Fact]
    public void What_is_written_is_read_back() => Numbers.Sample(number => CorporateNumber.Parse(number.Value) == number);

    [Fact]
    public void The_first_digit_is_never_zero() => Numbers.Sample(number => number.Value[0] is >= '1' and <= '9');

    [Fact]
    public void A_single_wrong_digit_is_noticed_save_between_0_and_9() =>
        Gen.Select(Numbers, Gen.Int[0, 12], Gen.Char['0', '9']).Sample((number, at, digit) =>
        {
            var digits = number.Value.ToCharArray();
            var right = digits[at];
            digits[at] = digit;
            var isRead = CorporateNumber.TryParse(new string(digits), out _);
            var isTheKnownGap = at > 0 && ((right, digit) is ('0', '9') or ('9', '0'));
            return isRead == (right == digit || isTheKnownGap);
        });
}
