using CsCheck;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Tests.Reading;

public sealed class TypedNumbersTests
{
    [Theory]
    [InlineData("120", 12_000_000_000)]
    [InlineData("１２０", 12_000_000_000)]
    [InlineData("1,200.5億円", 120_050_000_000)]
    [InlineData(" 120 億 ", 12_000_000_000)]
    [InlineData("0.00000001", 1)]
    [InlineData("1兆2,000億円", 1_200_000_000_000)]
    [InlineData("1.5兆円", 1_500_000_000_000)]
    [InlineData("1兆", 1_000_000_000_000)]
    [InlineData("￥3", 300_000_000)]
    [InlineData("0", 0)]
    public void Money_is_read_in_hundred_million_yen(string text, long yen)
    {
        Assert.True(HundredMillionYen.TryParse(text, out var read, out var problem), problem?.Message);
        Assert.Equal(yen, read);
    }

    [Theory]
    [InlineData("12,000百万円", "12,000百万円は120億円です。億円で入力してください。例：120")]
    [InlineData("50000万円", "50000万円は5億円です。億円で入力してください。例：5")]
    [InlineData("150,000,000円", "150,000,000円は1.5億円です。億円で入力してください。例：1.5")]
    [InlineData("1億2,000万円", "1億2,000万円は1.2億円です。億円で入力してください。例：1.2")]
    [InlineData("-5", "「-5」は0より小さい値です。0以上で入力してください。例：120")]
    [InlineData("▲5", "「-5」は0より小さい値です。0以上で入力してください。例：120")]
    [InlineData("たくさん", "「たくさん」は金額として読めません。億円を単位に、数字で入力してください。例：120")]
    [InlineData("1,5", "「1,5」は金額として読めません。億円を単位に、数字で入力してください。例：120")]
    [InlineData("", "「」は金額として読めません。億円を単位に、数字で入力してください。例：120")]
    [InlineData("億円", "「億円」は金額として読めません。億円を単位に、数字で入力してください。例：120")]
    [InlineData("0.000000001", "「0.000000001」は1円より細かい額です。小数は8桁まで入力できます。例：120.5")]
    [InlineData("10000001", "「10000001」は大きすぎます。1,000兆円までの額を、億円で入力してください。例：120")]
    [InlineData("1001兆円", "「1001兆円」は大きすぎます。1,000兆円までの額を、億円で入力してください。例：120")]
    [InlineData("99999999999999999999999999999999", "「99999999999999999999999999999999」は大きすぎます。1,000兆円までの額を、億円で入力してください。例：120")]
    public void Money_that_cannot_be_read_says_why_and_what_to_type(string text, string sentence)
    {
        Assert.False(HundredMillionYen.TryParse(text, out _, out var problem));
        Assert.Equal(sentence, problem!.Message);
        Assert.NotEmpty(problem.MessageEn);
    }

    [Theory]
    [InlineData("12000", "1兆2,000億円として読みました。合っていれば、このままで構いません。百万円で数えた額でしたら、億円に直してください。例：120")]
    [InlineData("１０，０００", "1兆円として読みました。合っていれば、このままで構いません。百万円で数えた額でしたら、億円に直してください。例：100")]
    [InlineData("-12000.5", "-1兆2,000.5億円として読みました。合っていれば、このままで構いません。百万円で数えた額でしたら、億円に直してください。例：-120.005")]
    [InlineData("5000", "5,000億円として読みました。合っていれば、このままで構いません。百万円で数えた額でしたら、億円に直してください。例：50")]
    [InlineData("999.9", null)]
    [InlineData("12,000百万円", null)]
    [InlineData("たくさん", null)]
    [InlineData("", null)]
    public void An_amount_that_may_have_been_counted_in_millions_is_asked_about(string text, string? question) =>
        Assert.Equal(question, HundredMillionYen.Doubt(text)?.Message);

    [Theory]
    [InlineData("3.5", "3.5")]
    [InlineData("３．５０％", "3.5")]
    [InlineData("1,200円", "1200")]
    [InlineData("-0.25", "-0.25")]
    public void A_number_with_a_fraction_is_read(string text, string number)
    {
        Assert.True(DecimalNumber.TryParse(text, out var read, out _, negative: true));
        Assert.Equal(number, read.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("3.555", "「3.555」は小数が2桁より多くあります。2桁までで入力してください。例：3.55")]
    [InlineData("三・五", "「三・五」は数として読めません。単位を付けず、数字で入力してください。例：3.5")]
    [InlineData("-1", "「-1」は0より小さい値です。0以上で入力してください。例：120")]
    public void A_fraction_that_cannot_be_read_says_why(string text, string sentence)
    {
        Assert.False(DecimalNumber.TryParse(text, out _, out var problem));
        Assert.Equal(sentence, problem!.Message);
    }

    [Theory]
    [InlineData("９，０００，０００人", "9,000,000人として読みました。合っていれば、このままで構いません。桁が違っていたら直してください。例：1,200")]
    [InlineData("999999", null)]
    [InlineData("たくさん", null)]
    public void A_number_of_people_beyond_a_prefecture_is_asked_about(string text, string? question) =>
        Assert.Equal(question, WholeNumber.DoubtPeople(text)?.Message);

    [Fact]
    public void An_amount_is_read_back_to_the_yen() => Gen.Long[-HundredMillionYen.Largest, HundredMillionYen.Largest].Sample(
        yen => HundredMillionYen.TryParse(HundredMillionYen.Format(yen), out var read, out _, negative: true) && read == yen
            && HundredMillionYen.TryParse(HundredMillionYen.Display(yen), out read, out _, negative: true) && read == yen);

    [Fact]
    public void Nothing_that_is_typed_throws() => Gen.String[Gen.Char["0123456789０１２,.，．-−▲兆億百万千円人件年月日令和平成元R/ \u0000あ"], 0, 40].Sample(text =>
    {
        Assert.Equal(HundredMillionYen.TryParse(text, out _, out var money), money is null);
        Assert.Equal(WholeNumber.TryParse(text, out _, out var number), number is null);
        Assert.Equal(WrittenDay.TryParse(text, out _, out var day), day is null);
    });

    [Theory]
    [InlineData("1,200人", 1_200)]
    [InlineData("１２件", 12)]
    [InlineData("3.0", 3)]
    public void Counts_are_read(string text, long number)
    {
        Assert.True(WholeNumber.TryParse(text, out var read, out _));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("1.5", "「1.5」には小数があります。整数で入力してください。例：1")]
    [InlineData("十人", "「十人」は数として読めません。単位を付けず、数字で入力してください。例：1200")]
    [InlineData("-1", "「-1」は0より小さい値です。0以上で入力してください。例：120")]
    [InlineData("9999999999999999", "「9999999999999999」は大きすぎます。1,000兆までの数を入力してください。例：1200")]
    public void Counts_that_cannot_be_read_say_why(string text, string sentence)
    {
        Assert.False(WholeNumber.TryParse(text, out _, out var problem));
        Assert.Equal(sentence, problem!.Message);
    }

    [Theory]
    [InlineData("2028-06-30", 2028, 6, 30)]
    [InlineData("2028/6/30", 2028, 6, 30)]
    [InlineData("２０２８年６月３０日", 2028, 6, 30)]
    [InlineData("令和10年6月30日", 2028, 6, 30)]
    [InlineData("R10.6.30", 2028, 6, 30)]
    [InlineData("令和元年5月1日", 2019, 5, 1)]
    public void Days_are_read(string text, int year, int month, int day)
    {
        Assert.True(WrittenDay.TryParse(text, out var read, out _));
        Assert.Equal(new DateOnly(year, month, day), read);
    }

    [Theory]
    [InlineData("2027-02-29")]
    [InlineData("6月30日")]
    [InlineData("令和10年度")]
    [InlineData("0000-01-01")]
    public void Days_that_are_none_are_refused_with_an_example(string text)
    {
        Assert.False(WrittenDay.TryParse(text, out _, out var problem));
        Assert.EndsWith("例：2028-06-30", problem!.Message, StringComparison.Ordinal);
    }
}
