using Kaname.Network.Industries;
using Kaname.Network.Scoring;
using Kaname.Policy.Geography;

namespace Kaname.Network.Tests.Scoring;

public sealed class PeerGroupTests
{
    private static readonly PrefectureCode Gifu = new(21);

    private static readonly ListedFirms Firms = new(
        new(1, "20", "2451", (2025, 10)),
        new(2, "21", "2451", (2024, 400), (2025, 20)),
        new(3, "21", "E", (2025, 21)),
        new(4, "21", "", (2024, 50)),
        new(5, "21", "50", (2025, 301)),
        new(6, "23", "E24", (2025, 300)));

    [Fact]
    public void A_prefecture_is_the_rule() => Assert.Equal([1, 2, 3, 4], new PeerGroup(Gifu).Of(Firms, Peers.Latest));

    [Fact]
    public void The_nation_has_them_all() => Assert.Equal([0, 1, 2, 3, 4, 5], PeerGroup.Nation.Of(Firms, Peers.Latest));

    [Theory]
    [InlineData("E", new[] { 1, 2 })]
    [InlineData("24", new[] { 1 })]
    [InlineData("I", new[] { 4 })]
    [InlineData("A", new int[0])]
    public void An_industry_narrows_it(string industry, int[] expected) =>
        Assert.Equal(expected, new PeerGroup(Gifu) { Industry = Of(industry) }.Of(Firms, Peers.Latest));

    [Theory]
    [InlineData(SizeBand.UpTo20, new[] { 1 })]
    [InlineData(SizeBand.UpTo100, new[] { 2 })]
    [InlineData(SizeBand.Over300, new[] { 4 })]
    [InlineData(SizeBand.Unknown, new[] { 3 })]
    public void A_size_narrows_it_by_the_latest_year(SizeBand size, int[] expected) =>
        Assert.Equal(expected, new PeerGroup(Gifu) { Size = size }.Of(Firms, Peers.Latest));

    [Fact]
    public void Industry_and_size_narrow_it_together() => Assert.Equal([5], (PeerGroup.Nation with { Industry = Of("24"), Size = SizeBand.UpTo300 }).Of(Firms, Peers.Latest));

    [Fact]
    public void Workers_without_a_year_give_the_size() => Assert.Equal(
        [0], new PeerGroup(Gifu) { Size = SizeBand.UpTo100 }.Of(new ListedFirms(new ListedFirm(1, "21", "", (null, 30))), Peers.Latest));

    [Theory]
    [InlineData(null, SizeBand.Unknown)]
    [InlineData(-1L, SizeBand.Unknown)]
    [InlineData(0L, SizeBand.UpTo20)]
    [InlineData(20L, SizeBand.UpTo20)]
    [InlineData(21L, SizeBand.UpTo100)]
    [InlineData(100L, SizeBand.UpTo100)]
    [InlineData(101L, SizeBand.UpTo300)]
    [InlineData(300L, SizeBand.UpTo300)]
    [InlineData(301L, SizeBand.Over300)]
    public void Workers_have_their_band(long? workers, SizeBand band) => Assert.Equal(band, SizeBands.Of(workers));

    [Fact]
    public void Every_firm_is_in_one_band_of_its_prefecture() => Assert.Equal(
        new PeerGroup(Gifu).Of(Firms, Peers.Latest),
        Enum.GetValues<SizeBand>().SelectMany(size => new PeerGroup(Gifu) { Size = size }.Of(Firms, Peers.Latest)).Order());

    [Fact]
    public void A_group_is_named_in_both_languages()
    {
        var group = new PeerGroup(Gifu) { Industry = Of("24"), Size = SizeBand.UpTo100 };
        Assert.Equal("岐阜県・金属製品・21人〜100人", group.ToJapanese());
        Assert.Equal("Gifu, Fabricated metal products, 21 to 100 workers", group.ToEnglish());
        Assert.Equal(("全国", "Nation"), (PeerGroup.Nation.ToJapanese(), PeerGroup.Nation.ToEnglish()));
    }

    [Fact]
    public void No_prefecture_is_refused() => Assert.Throws<ArgumentException>(() => new PeerGroup(default));

    private static Industry Of(string code) => Industry.TryParse(code, out var industry, out _) ? industry : throw new ArgumentException(code, nameof(code));
}
