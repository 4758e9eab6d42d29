using Kaname.Policy.Geography;

namespace Kaname.Policy.Tests.Geography;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("16", "16", false)]
    [InlineData("6", "06", false)]
    [InlineData("16000", "16", false)]
    [InlineData("160008", "16", false)]
    [InlineData("16201", "16201", true)]
    [InlineData("162019", "16201", true)]
    public void A_place_is_a_prefecture_or_a_municipality(string text, string value, bool isMunicipality)
    {
        var place = Place.Parse(text);
        Assert.Equal(value, place.Value);
        Assert.Equal(isMunicipality, place.Municipality is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("162018")]
    [InlineData("富山")]
    public void Anything_else_is_refused(string text) => Assert.False(Place.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_back() => MunicipalityCodeTests.Codes.Sample(code =>
        Place.Parse(new Place(code).Value) == new Place(code));

    [Fact]
    public void A_prefecture_holds_its_municipalities_and_stands_before_them() => MunicipalityCodeTests.Codes
        .Where(code => !code.IsPrefecture)
        .Sample(code =>
        {
            var (whole, part) = (new Place(code.Prefecture), new Place(code));
            return whole.Contains(part) && !part.Contains(whole) && whole < part && part >= whole;
        });
}
