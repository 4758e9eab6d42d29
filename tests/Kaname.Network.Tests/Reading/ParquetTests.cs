using System.Globalization;
using Kaname.Network.Degrees;
using Kaname.Network.Reading;
using Kaname.Network.Tests.Degrees;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Reading;

/// <summary>Parquet as DuckDB writes it is read as the same rows in CSV are.</summary>
public sealed class ParquetTests : IDisposable
{
    private static readonly string Toyama = CorporateNumber.OfBase(1).Value;
    private static readonly string Kyoto = CorporateNumber.OfBase(2).Value;

    private readonly TempFolder _folder = new();
    private readonly TradeOracle _duck = new();

    public void Dispose()
    {
        _duck.Dispose();
        _folder.Dispose();
    }

    public static TheoryData<string> Columns => new(
        "seller, buyer, yen::bigint as amount_yen, year as fiscal_year",
        "seller, buyer, yen::varchar as amount_yen, year::varchar as fiscal_year",
        "year::bigint as \"年度\", yen::bigint as \"金額\", buyer as \"販売先法人番号\", 'x' as memo, seller as \"販売元法人番号\"",
        "[1, 2] as list, seller, buyer, yen::bigint as amount_yen, '令和' || (year - 2018) || '年度' as fiscal_year",
        "seller, buyer, yen::bigint as amount_yen, make_date(year, 4, 1) + (abs(yen) % 365)::int as date",
        "seller, buyer, yen::decimal(18, 0) as amount_yen, strftime(make_date(year + 1, 3, 31), '%Y-%m-%d') as \"日付\"",
        // Numbers as numbers: OVERSEAS stands in another file then.
        "seller::bigint as seller, buyer::bigint as buyer, yen::bigint as amount_yen, year::smallint as fiscal_year");

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_type_that_a_column_may_have_reads_as_the_same_rows_in_csv(string columns)
    {
        var nation = new TestNation(seed: columns.Length, firms: 200, rows: 9_000, hasFaults: false);
        if (columns.Contains("seller::bigint", StringComparison.Ordinal))
        {
            nation.Trade.RemoveAll(row => TestNation.Overseas == row.Seller || TestNation.Overseas == row.Buyer || row.Seller[0] == '0' || row.Buyer[0] == '0');
        }

        nation.WriteFirms(_folder["firms.csv"]);
        nation.WriteTrade(_folder["trade.csv"], nation.Trade);
        _duck.Load(nation);
        _duck.Run($"copy (select {columns} from trade) to '{_folder["trade.parquet"]}' (row_group_size 2048)");
        var csv = Written.Compute(_folder["firms.csv"], 1, _folder["trade.csv"]);
        foreach (var threads in (int[])[1, 2, 5])
        {
            var table = Written.Compute(_folder["firms.csv"], threads, _folder["trade.parquet"]);
            Assert.Equal(csv.Csv(), table.Csv());
            Assert.Equal(
                (csv.Report.Rows, csv.Report.Used, csv.Report.Self, csv.Report.Unlocated, csv.Report.UnlocatedByCheckDigit, csv.Report.OtherYears, 0),
                (table.Report.Rows, table.Report.Used, table.Report.Self, table.Report.Unlocated, table.Report.UnlocatedByCheckDigit, table.Report.OtherYears, table.Report.Unreadable));
        }

        // Without its name's ending it is known by its first bytes.
        File.Copy(_folder["trade.parquet"], _folder["trade.bin"]);
        Assert.Equal(csv.Csv(), Written.Compute(_folder["firms.csv"], 1, _folder["trade.bin"]).Csv());
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_told_by_their_number_over_all_row_groups()
    {
        Firms();
        // One row in 101 lacks a value, one in 103 has a wrong one; for each column in turn.
        _duck.Run($"""
            copy (
              select case when i % 101 = 0 and i % 4 = 0 then null when i % 103 = 0 and i % 4 = 0 then '12345' else '{Toyama}' end as seller,
                case when i % 101 = 0 and i % 4 = 1 then null when i % 103 = 0 and i % 4 = 1 then '' else '{Kyoto}' end as buyer,
                case when i % 101 = 0 and i % 4 = 2 then null else 1 end as amount_yen,
                case when i % 101 = 0 and i % 4 = 3 then null when i % 103 = 0 and i % 4 = 3 then 1900 else 2026 end as fiscal_year
              from range(1, 30001) r(i) order by i) to '{_folder["trade.parquet"]}' (row_group_size 4096)
            """);
        int[] bad = [.. Enumerable.Range(1, 30_000).Where(i => i % 101 == 0 || (i % 103 == 0 && i % 4 != 2))];
        foreach (var threads in (int[])[1, 2])
        {
            var report = Written.Compute(_folder["firms.csv"], threads, _folder["trade.parquet"]).Report;
            Assert.Equal((30_000, bad.Length, 30_000 - bad.Length), (report.Rows, report.Unreadable, report.Used));
            Assert.Equal(bad.Take(ReadingReport.MostProblems), report.Problems.Select(problem => (int)problem.Line));
            Assert.All(report.Problems, problem => Assert.True(problem.Text.Length > 0 && problem.TextEn.Length > 0));
        }
    }

    [Theory]
    [InlineData("1.5::double", "amount_yen")]
    [InlineData("1.5::decimal(10, 2)", "amount_yen")]
    [InlineData("[1]", "amount_yen")]
    [InlineData("true", "amount_yen")]
    public void A_column_of_a_type_that_holds_no_whole_yen_is_refused_by_name(string value, string column)
    {
        Firms();
        _duck.Run($"copy (select '{Toyama}' as seller, '{Kyoto}' as buyer, {value} as amount_yen, 2026 as fiscal_year) to '{_folder["trade.parquet"]}'");
        var problem = Assert.Throws<ReadingProblem>(() => Written.Compute(_folder["firms.csv"], 1, _folder["trade.parquet"]));
        Assert.Contains("trade.parquet", problem.Text, StringComparison.Ordinal);
        Assert.Contains(column, problem.TextEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_and_parquet_of_one_folder_are_read_together_and_a_parquet_without_rows_is_valid()
    {
        Firms();
        Directory.CreateDirectory(_folder["trade"]);
        _duck.Run($"copy (select '{Toyama}' as seller, '{Kyoto}' as buyer, 5 as amount_yen, 2026 as fiscal_year) to '{_folder["trade/a.parquet"]}'");
        _duck.Run($"copy (select '{Toyama}' as seller, '{Kyoto}' as buyer, 5 as amount_yen, 2026 as fiscal_year where false) to '{_folder["trade/b.parquet"]}'");
        _folder.Write("trade/c.CSV", $"seller,buyer,amount_yen,fiscal_year\n{Toyama},{Kyoto},7,2026\n");
        _folder.Write("trade/readme.md", "not trade");
        var table = Written.Compute(_folder["firms.csv"], 2, _folder["trade"]);
        Assert.Equal((2, 12), (table.Report.Rows, table[0].OutsideSales));
    }

    [Fact]
    public void Degrees_are_written_alike_as_csv_parquet_and_json()
    {
        var nation = new TestNation(seed: 11, firms: 300, rows: 2_000);
        nation.WriteFirms(_folder["firms.csv"]);
        nation.WriteTrade(_folder["trade.csv"], nation.Trade);
        var table = Written.Compute(_folder["firms.csv"], 2, _folder["trade.csv"]);
        Assert.Contains(table, firm => firm.HubDegree is null || firm.OutsideSales < 0);
        File.WriteAllText(_folder["degrees.csv"], table.Csv(threads: 3));
        WriteDegrees.AsParquet(table, _folder["degrees.parquet"]);
        using (var json = File.Create(_folder["degrees.json"]))
        {
            WriteDegrees.AsJson(table, json, threads: 2);
        }

        const string Types = "{corporate_number: 'varchar', prefecture_code: 'varchar', outside_sales_yen: 'bigint', prefecture_outside_sales_yen: 'bigint', connector_degree: 'double', connector_rank: 'int', inside_purchases_yen: 'bigint', prefecture_inside_purchases_yen: 'bigint', hub_degree: 'double', hub_rank: 'int'}";
        var csv = Rows($"read_csv('{_folder["degrees.csv"]}', columns = {Types}, header = true)");
        Assert.Equal(table.Count, csv.Count);
        Assert.Equal(csv, Rows($"read_json('{_folder["degrees.json"]}', columns = {Types})"));
        Assert.Equal(csv, Rows($"read_parquet('{_folder["degrees.parquet"]}')"));

        // A double of the Parquet and the twelve digits of the text differ by less than the last of them.
        Assert.Equal(table.Count, _duck.Count($"""
            select count(*) from read_csv('{_folder["degrees.csv"]}', columns = {Types}, header = true) c join read_parquet('{_folder["degrees.parquet"]}') p using (corporate_number)
            join read_json('{_folder["degrees.json"]}', columns = {Types}) j using (corporate_number)
            where c.connector_degree is not distinct from j.connector_degree and c.hub_degree is not distinct from j.hub_degree
              and coalesce(abs(c.connector_degree - p.connector_degree) <= 5.01e-12 * abs(p.connector_degree), p.connector_degree is null and c.connector_degree is null)
              and coalesce(abs(c.hub_degree - p.hub_degree) <= 5.01e-12 * abs(p.hub_degree), p.hub_degree is null and c.hub_degree is null)
            """));

        List<string> Rows(string from) => _duck.Select($"select * exclude (connector_degree, hub_degree) from {from}").ConvertAll(row => string.Join(',', row));
    }

    [Fact]
    public void Chosen_rows_are_written_in_the_order_asked_for_under_japanese_names_where_wanted()
    {
        var nation = new TestNation(seed: 12, firms: 40, rows: 200);
        nation.WriteFirms(_folder["firms.csv"]);
        nation.WriteTrade(_folder["trade.csv"], nation.Trade);
        var table = Written.Compute(_folder["firms.csv"], 1, _folder["trade.csv"]);
        var lines = table.Csv().Split('\n');
        using var written = new MemoryStream();
        WriteDegrees.AsCsv(table, written, [39, 0, 17], japanese: true);
        Assert.Equal(
            ["法人番号,都道府県コード,域外販売額,都道府県の域外販売額,コネクター度,コネクター度順位,域内仕入額,都道府県の域内仕入額,ハブ度,ハブ度順位", lines[40], lines[1], lines[18], ""],
            System.Text.Encoding.UTF8.GetString(written.ToArray()).Split('\n'));
    }

    private void Firms() => _folder.Write("firms.csv", string.Create(CultureInfo.InvariantCulture, $"corporate_number,municipality_code\n{Toyama},16201\n{Kyoto},26100\n"));
}
