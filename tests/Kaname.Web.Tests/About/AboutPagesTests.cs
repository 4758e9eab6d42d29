using AngleSharp.Dom;
using Kaname.Policy.Indicators;

namespace Kaname.Web.Tests.About;

public sealed class AboutPagesTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("/about")]
    [InlineData("/counting")]
    [InlineData("/accessibility")]
    public async Task The_pages_hold_together_in_both_languages(string address)
    {
        (await kaname.PageAsync(address)).HoldsTogether("ja");
        (await kaname.PageAsync("/en" + address)).HoldsTogether("en");
    }

    [Fact]
    public async Task The_site_says_that_it_is_no_government_site_and_that_this_is_a_demo()
    {
        var words = (await kaname.PageAsync("/about")).Words();
        Assert.Contains("政府のサイトではありません", words, StringComparison.Ordinal);
        Assert.Contains("サンプルを載せたデモ", words, StringComparison.Ordinal);
        Assert.Contains("@svg-maps/japan", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worked_example_is_what_the_roll_up_says()
    {
        var words = (await kaname.PageAsync("/counting")).Words();
        Assert.Contains("計画の積み上げ ＝ すべての行 297 − 取り下げ 7 − 東京圏 40 − 別の計画で数えたもの 90 ＝ 160", words, StringComparison.Ordinal);
        Assert.Contains("達成率 ＝ (実績 300 − 基準値 0) ÷ (目標 1,000 − 基準値 0) ＝ 30.0%", words, StringComparison.Ordinal);
        Assert.Contains("ペース ＝ (実績 38 − 基準値 42)", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasons_stand_in_the_order_in_which_they_are_tried()
    {
        var page = await kaname.PageAsync("/en/counting");
        Assert.Equal(
            ["Withdrawn", "Ratio", "Not reported", "Tokyo area", "Counted in another plan"],
            page.QuerySelectorAll("section[aria-labelledby=out] li > b").Select(reason => reason.TextContent));
        Assert.Equal(5, Enum.GetValues<LeftOutReason>().Length);
    }

    [Fact]
    public async Task Every_link_of_the_footer_leads_somewhere()
    {
        var page = await kaname.PageAsync("/about");
        foreach (var address in new[] { "/about", "/counting", "/developers", "/accessibility" })
        {
            Assert.NotNull(page.QuerySelector($"footer a[href='{address}']"));
            await kaname.PageAsync(address);
        }
    }
}
