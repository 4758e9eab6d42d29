using System.Globalization;
using Kaname.Network.Degrees;
using Kaname.Network.Reading;
using Kaname.Network.Tests.Reading;

namespace Kaname.Network.Tests.Degrees;

/// <summary>Degrees, ranks, order and the fate of every row are what plain SQL says they are.</summary>
public sealed class OracleTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TradeOracle _oracle = new();

    public void Dispose()
    {
        _oracle.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(2_000)]
    [InlineData(3_000)]
    public void Small_nations_come_to_what_sql_says(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + 40; seed++)
        {
            var random = new Random(seed);
            Compare(seed, new(seed, firms: random.Next(12), rows: random.Next(random.Next(3) == 0 ? 3 : 60)), random);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Large_nations_come_to_what_sql_says(int seed) => Compare(seed, new(seed, firms: 700, rows: 20_000), new(seed));

    private void Compare(int seed, TestNation nation, Random random)
    {
        if (nation.Trade.Count > 0 && random.Next(4) == 0)
        {
            nation.Trade[^1] = nation.Trade[^1] with { Fault = RowFault.UnclosedQuote };
        }

        var badFirms = nation.WriteFirms(_folder["firms.csv"]);
        var trade = _folder[$"trade-{seed}"];
        var bad = nation.WriteTrade(trade, 1 + random.Next(3));
        _oracle.Load(nation);
        foreach (var year in (int?[])[null, 2024, 2031])
        {
            var exclude = random.Next(2) == 0;
            var table = DegreeTable.Compute(new()
            {
                Firms = _folder["firms.csv"],
                Transactions = random.Next(2) == 0 ? [trade] : [.. Directory.GetFiles(trade).Order(StringComparer.Ordinal)],
                Year = year is { } asked ? new(asked) : null,
                LeavesOutOverseas = exclude,
                Threads = 1 + random.Next(3),
            }, cancellation: TestContext.Current.CancellationToken);
            _oracle.Ask(year, exclude);
            SameRows(table, $"seed {seed}, year {year}");
            SameFates(table.Report, year);
            Assert.Equal([.. badFirms.Select(line => ("firms.csv", line)), .. bad], table.Report.Problems.Select(problem => (problem.File, problem.Line)), new FirstOnes());
            Assert.Equal((badFirms.Count, bad.Count), (table.Report.UnreadableFirms, table.Report.Unreadable));
        }
    }

    private void SameRows(DegreeTable table, string where)
    {
        using var written = new MemoryStream();
        WriteDegrees.AsCsv(table, written);
        var lines = System.Text.Encoding.UTF8.GetString(written.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Equal("corporate_number,prefecture_code,outside_sales_yen,prefecture_outside_sales_yen,connector_degree,connector_rank,inside_purchases_yen,prefecture_inside_purchases_yen,hub_degree,hub_rank", lines[0]);
        var expected = _oracle.Select("select number, lpad(prefecture::varchar, 2, '0'), outside, all_outside, connector, connector_rank, inside, all_inside, hub, hub_rank from degrees");
        Assert.Equal(expected.Count, lines.Length - 1);
        foreach (var (said, line) in expected.Zip(lines.Skip(1)))
        {
            var ours = line.Split(',');
            Assert.Equal(Without(said.Select(value => value ?? "")), Without(ours));
            foreach (var column in (int[])[4, 8])
            {
                Assert.True(IsSameDegree(said[column], ours[column]), $"{where}: {ours[column]} where SQL says {said[column]}");
            }
        }

        static string Without(IEnumerable<string> cells) => string.Join(',', cells.Where((_, i) => i is not (4 or 8)));
    }

    /// <summary>Equal to twelve significant digits; that the last one is rounded right is <see cref="DegreeTextTests"/>' to say.</summary>
    private static bool IsSameDegree(string? said, string ours)
    {
        if (said is null || ours.Length == 0)
        {
            return said is null && ours.Length == 0;
        }

        var (expected, actual) = (double.Parse(said, CultureInfo.InvariantCulture), double.Parse(ours, CultureInfo.InvariantCulture));
        return Math.Abs(expected - actual) <= 5.01e-12 * Math.Abs(expected);
    }

    private void SameFates(ReadingReport report, int? year)
    {
        var fates = _oracle.CountFates();
        Assert.Equal(
            (fates.GetValueOrDefault("used"), fates.GetValueOrDefault("self"), fates.GetValueOrDefault("unlocated"), fates.GetValueOrDefault("other years"), fates.GetValueOrDefault("unreadable"), fates.GetValueOrDefault("overseas")),
            (report.Used, report.Self, report.Unlocated, report.OtherYears, report.Unreadable, report.Overseas));
        Assert.Equal(fates.Values.Sum(), report.Rows);
        Assert.Equal(report.Rows, report.Accounted);
        Assert.Equal(
            _oracle.Count("select count(*) from fates where fate = 'unlocated' and ((seller_unknown and check_digit(seller) <> seller[1]::int) or (buyer_unknown and check_digit(buyer) <> buyer[1]::int))"),
            report.UnlocatedByCheckDigit);
        Assert.Equal(
            _oracle.Select("select year, count(*) from trade where readable group by year order by year").Select(row => $"{row[0]}: {row[1]}"),
            report.Years.Select(met => $"{met.Year}: {met.Rows}"));
        Assert.Equal(year?.ToString(CultureInfo.InvariantCulture) ?? _oracle.Select("select max(year) from trade where readable")[0][0], report.Year?.ToString());
    }

    /// <summary>Of the problems only the first hundred are told.</summary>
    private sealed class FirstOnes : IEqualityComparer<IEnumerable<(string, long)>>
    {
        public bool Equals(IEnumerable<(string, long)>? x, IEnumerable<(string, long)>? y) => x!.Take(ReadingReport.MostProblems).SequenceEqual(y!);

        public int GetHashCode(IEnumerable<(string, long)> obj) => 0;
    }
}
