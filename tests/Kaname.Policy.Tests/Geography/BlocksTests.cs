using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Geography;

public sealed class BlocksTests
{
    [Fact]
    public void There_are_47_prefectures_in_the_order_of_their_codes()
    {
        Assert.Equal(47, Prefectures.All.Count);
        Assert.All(Prefectures.All, (prefecture, i) => Assert.Equal(i + 1, prefecture.Code.Number));
        Assert.Equal(47, Prefectures.All.Select(prefecture => prefecture.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(47, Prefectures.All.Select(prefecture => prefecture.NameEn).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Prefectures.All, prefecture => Assert.Contains(prefecture.Name[^1], "都道府県"));
    }

    [Fact]
    public void Every_prefecture_stands_in_exactly_one_block_by_default() =>
        Assert.All(Prefectures.All, prefecture =>
        {
            var block = Assert.Single(PolicySettings.Default.BlocksOf(prefecture.Code));
            Assert.Same(block, Blocks.Containing(prefecture.Code));
        });

    [Fact]
    public void The_ten_slugs_are_the_published_ones() => Assert.Equal(
        ["hokkaido", "tohoku", "kanto", "chubu", "hokuriku", "kinki", "chugoku", "shikoku", "kyushu", "okinawa"],
        Blocks.All.Select(block => block.Slug));

    [Fact]
    public void Numbers_run_from_one_to_ten_and_slugs_find_their_block() => Assert.All(Blocks.All, (block, i) =>
    {
        Assert.Equal(i + 1, block.Number);
        Assert.Same(block, Blocks.Of(block.Slug));
    });

    [Fact]
    public void Membership_is_ours_and_the_five_disputable_ones_say_why()
    {
        Assert.All(Blocks.All, block => Assert.Equal(Basis.Ours, block.MembershipBasis));
        var disputable = Blocks.All.SelectMany(block => block.Disputable).Select(code => Prefectures.Of(code).Name).Order(StringComparer.Ordinal);
        Assert.Equal(new[] { "新潟県", "山梨県", "長野県", "静岡県", "福井県" }.Order(StringComparer.Ordinal), disputable);
        Assert.All(Blocks.All.Where(block => block.Disputable.Count > 0), block =>
        {
            Assert.Subset(block.Prefectures.ToHashSet(), block.Disputable.ToHashSet());
            Assert.NotEmpty(block.Note);
            Assert.NotEmpty(block.NoteEn);
        });
    }

    [Fact]
    public void A_setting_may_name_a_prefecture_in_two_blocks()
    {
        var fukui = new PrefectureCode(18);
        var settings = PolicySettings.Default with
        {
            Blocks = [.. Blocks.All.Select(block => block.Slug is "kinki" ? block with { Prefectures = [fukui, .. block.Prefectures] } : block)],
        };
        Assert.Equal(["hokuriku", "kinki"], settings.BlocksOf(fukui).Select(block => block.Slug));
    }

    [Fact]
    public void An_unknown_slug_finds_nothing()
    {
        Assert.Null(Blocks.Of("Kanto"));
        Assert.Null(Blocks.Of(null));
        Assert.Null(PolicySettings.Default.BlockOf("kansai"));
    }
}
