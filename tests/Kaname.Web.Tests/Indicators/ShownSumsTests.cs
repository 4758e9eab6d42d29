using AngleSharp.Dom;
using Kaname.Policy.Geography;
using Kaname.Web.Indicators;
using Kaname.Web.Site;

namespace Kaname.Web.Tests.Indicators;

public sealed class ShownSumsTests(RunningKaname kaname)
{
    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task A_block_shows_one_figure_on_every_page_and_its_parts_add_up(string language)
    {
        var home = (await kaname.PageAsync(language + "/")).QuerySelector("table.figures")!;
        var opened = await kaname.PageAsync(language + "/rollup/investment");
        var rollUp = await kaname.PageAsync(language + "/rollup");
        long sum = 0;
        foreach (var block in Policy.Geography.Blocks.All)
        {
            var door = home.QuerySelector($"a.number-door[href='{language}/rollup/investment?block={block.Slug}']");
            if (door is null)
            {
                continue;
            }

            var figure = door.FirstChild!.TextContent;
            sum += Pages.Number(figure.Replace(".", "", StringComparison.Ordinal));
            Assert.Equal(figure, Cells(opened.GetElementById("block-" + block.Slug)!)[0]);
            Assert.Equal(figure, Cells((await kaname.PageAsync($"{language}/rollup/investment?block={block.Slug}")).QuerySelector(".tree tfoot tr")!)[0]);

            var words = Words(rollUp.QuerySelector($"a.number-door[href='{language}/rollup/investment?block={block.Slug}'] [title]")!);
            var line = (await kaname.PageAsync($"{language}/blocks/{block.Slug}")).QuerySelector("#figures")!.Closest("section")!.QuerySelector("tbody tr")!;
            var said = line.QuerySelectorAll("td.amount").Take(3).Select(cell => Words(cell.QuerySelector("[title]")!)).ToList();
            Assert.Equal(words, said[0]);
            if (language.Length == 0)
            {
                var digits = said.Select(word => Pages.Number(word.Replace("兆", "", StringComparison.Ordinal))).ToList();
                Assert.Equal(Pages.Number(figure), digits[0]);
                Assert.Equal(digits[0], digits[1] + digits[2]);
            }
        }

        var total = Pages.Number(home.QuerySelector("tfoot a.number-door")!.FirstChild!.TextContent.Replace(".", "", StringComparison.Ordinal));
        Assert.NotEqual(0, total);
        Assert.Equal(total, sum);
    }

    [Fact]
    public void A_table_adds_up_down_and_across()
    {
        long[][] cells = [[199, 0, 50], [150, 160, 0], [0, 99, 99], [-30, 260, 0]];
        long[] columns = [3, 5, 1];
        var rows = Shares.Of([.. cells.Select(row => row.Sum())], 100, 9);
        var cut = Shares.Table(cells, 100, rows, columns);
        Assert.Equal(rows, cut.Select(row => row.Sum()));
        Assert.Equal(columns, Enumerable.Range(0, 3).Select(j => cut.Sum(row => row[j])));
        Assert.All(cells.Zip(cut), pair => Assert.All(pair.First.Zip(pair.Second), cell => Assert.InRange((cell.Second * 100) - cell.First, -199, 100)));
    }

    [Fact]
    public void Rows_of_one_part_never_show_a_unit_of_the_other_and_columns_add_up()
    {
        const int Unit = 100;
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var random = new Random(seed);
            long[][] cells = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (long)random.Next(1, 900)).Select(amount => random.Next(2) == 0 ? new[] { amount, 0 } : [0, amount])];
            var columns = Formats.PartsThatAdd([cells.Sum(row => row[0]), cells.Sum(row => row[1])], Unit);
            var cut = Shares.Table(cells, Unit, Shares.Of([.. cells.Select(row => row.Sum())], Unit, columns.Sum()), columns);

            Assert.Equal(columns, Enumerable.Range(0, 2).Select(j => cut.Sum(row => row[j])));
            Assert.All(cells.Zip(cut), pair => Assert.All(pair.First.Zip(pair.Second), cell => Assert.True(cell.First == 0 ? cell.Second == 0 : Math.Abs((cell.Second * Unit) - cell.First) <= Unit, $"{seed}: {cell}")));
        }
    }

    [Fact]
    public async Task An_opened_row_shows_its_money_in_its_own_part_alone()
    {
        foreach (var plan in (await kaname.SampleAsync()).Plans.Where(plan => plan.Type is not Policy.Strategy.PlanType.C))
        {
            var page = await kaname.PageAsync($"/rollup/investment?open=plan%3A{plan.Id}");
            foreach (var row in page.QuerySelectorAll("tr.level-2"))
            {
                var (cells, isPrivate) = (Cells(row), row.QuerySelector(".remarks")!.Line().StartsWith("民間", StringComparison.Ordinal));
                Assert.Equal([cells[0], isPrivate ? cells[0] : "—", isPrivate ? "—" : cells[0]], cells.Take(3));
            }
        }
    }

    private static string[] Cells(IElement row) => [.. row.QuerySelectorAll("td.amount").Select(cell => cell.Line())];

    private static string Words(IElement amount) => amount.Line();
}
