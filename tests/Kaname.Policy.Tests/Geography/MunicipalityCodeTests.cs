using System.Globalization;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Tests.Geography;

public sealed class MunicipalityCodeTests
{
    /// <summary>Codes of prefectures and of anything from 100 up, as real ones are.</summary>
    internal static readonly Gen<MunicipalityCode> Codes =
        Gen.Select(Gen.Int[1, 47], Gen.OneOf(Gen.Const(0), Gen.Int[100, 999]))
            .Select((prefecture, local) => MunicipalityCode.Parse(Five((prefecture * 1000) + local)));

    [Theory]
    [InlineData("010006")]
    [InlineData("011002")]
    [InlineData("011011")]
    [InlineData("011029")]
    [InlineData("011037")]
    [InlineData("011045")]
    [InlineData("130001")]
    [InlineData("131016")]
    [InlineData("162019")]
    [InlineData("270008")]
    [InlineData("271004")]
    [InlineData("271098")]
    [InlineData("473821")]
    public void Known_codes_of_six_digits_are_read_and_written_back(string text)
    {
        var code = MunicipalityCode.Parse(text);
        Assert.Equal(text[..5], code.Value);
        Assert.Equal(text, code.SixDigits);
        Assert.Equal(code, MunicipalityCode.Parse(code.Value));
    }

    [Theory]
    [InlineData("1100", "01100")]
    [InlineData("11002", "01100")]
    [InlineData("10006", "01000")]
    [InlineData("52019", "05201")]
    [InlineData("１６２０１", "16201")]
    [InlineData(" 162019 ", "16201")]
    public void A_lost_leading_zero_and_full_width_are_mended(string text, string value) =>
        Assert.Equal(value, MunicipalityCode.Parse(text).Value);

    [Theory]
    [InlineData("162018", "検査数字")]
    [InlineData("11003", "000か100以上")]
    [InlineData("48100", "01から47")]
    [InlineData("00100", "01から47")]
    [InlineData("0100", "01から47")]
    [InlineData("481009", "01から47")]
    [InlineData("16099", "000か100以上")]
    [InlineData("012026", "検査数字")]
    [InlineData("16", "5桁")]
    [InlineData("1620190", "5桁")]
    [InlineData("16-201", "5桁")]
    [InlineData("", "5桁")]
    [InlineData(null, "5桁")]
    public void What_is_no_code_is_refused_with_the_reason(string? text, string reason)
    {
        Assert.False(MunicipalityCode.TryParse(text, out _, out var problem));
        Assert.Contains(reason, problem!.Message, StringComparison.Ordinal);
        Assert.Equal(problem.MessageEn, Assert.Throws<PolicyFormatException>(() => MunicipalityCode.Parse(text)).Message);
    }

    [Fact]
    public void Five_and_six_digits_are_the_same_code() => Codes.Sample(code =>
        MunicipalityCode.Parse(code.Value) == code && MunicipalityCode.Parse(code.SixDigits) == code);

    [Fact]
    public void A_single_wrong_digit_is_noticed_save_where_two_remainders_share_a_check_digit() =>
        Gen.Select(Codes, Gen.Int[0, 5], Gen.Int[1, 9]).Sample((code, at, by) =>
        {
            var digits = code.SixDigits.ToCharArray();
            digits[at] = (char)('0' + ((digits[at] - '0' + by) % 10));
            var wrong = new string(digits);

            // Remainders 0 and 10 both give the check digit 1: the one gap of this check.
            return !MunicipalityCode.TryParse(wrong, out var read)
                || (read.CheckDigit == 1 && code.CheckDigit == 1 && Remainder(read) != Remainder(code));
        });

    [Fact]
    public void A_code_tells_its_prefecture() => Codes.Sample(code =>
        code.Value.StartsWith(code.Prefecture.Value, StringComparison.Ordinal)
        && code.IsPrefecture == code.Value.EndsWith("000", StringComparison.Ordinal)
        && MunicipalityCode.OfPrefecture(code.Prefecture).Prefecture == code.Prefecture);

    [Fact]
    public void Every_municipality_of_the_reference_list_is_read()
    {
        if (TestFiles.Find("data/reference/municipalities.csv") is not { } path)
        {
            Assert.Skip("data/reference/municipalities.csv is not here.");
            return;
        }

        var codes = File.ReadLines(path).Skip(1).Select(line => line.Split(',')[0].Trim('"')).ToList();
        Assert.Equal(1741, codes.Select(MunicipalityCode.Parse).Distinct().Count());
    }

    private static string Five(int number) => number.ToString("00000", CultureInfo.InvariantCulture);

    private static int Remainder(MunicipalityCode code) =>
        code.Value.Select((digit, i) => (digit - '0') * (6 - i)).Sum() % 11;
}
