using System.Globalization;
using System.Text;
using Kaname.Network.Degrees;
using Kaname.Network.Reading;
using Kaname.Network.Store;
using Kaname.Network.Tests.Degrees;
using Kaname.Network.Tests.Store;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Reading;

/// <summary>Files are read in slices of half a mebibyte: where a slice ends within a row must change nothing.</summary>
public sealed class SliceTests : IDisposable
{
    private static readonly string Toyama = CorporateNumber.OfBase(1).Value;
    private static readonly string Kyoto = CorporateNumber.OfBase(2).Value;

    private readonly TempFolder _folder = new();

    public SliceTests() => _folder.Write("firms.csv", $"corporate_number,municipality_code\n{Toyama},16201\n{Kyoto},26100\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_place_of_a_row_may_be_where_a_slice_ends()
    {
        // Quotes, doubled quotes, two- and three-byte characters, CRLF: one mebibyte of them, moved on by a few bytes at a time.
        string[] kinds = ["{0},{1},1,2026,\n", "{0},{1},1,2026,\"東京、「京都」, \"\"大阪\"\"\"\r\n", "\"{0}\",{1},\"1\",令和8年度,é株\n", "{0},{1},1,2026,memo\r\n\r\n"];
        var text = new StringBuilder();
        var rows = 0;
        for (; text.Length < 900_000; rows++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, kinds[rows % kinds.Length], Toyama, Kyoto);
        }

        var lines = text.ToString().Count(c => c == '\n');
        for (var moved = 0; moved < 180; moved += 3)
        {
            var file = _folder.Write("trade.csv", $"seller,buyer,amount_yen,fiscal_year,memo\n{Toyama},{Kyoto},1,2026,{new string('x', moved)}\n{text}12,{Kyoto},1,2026,");
            var table = Written.Compute(_folder["firms.csv"], 2, file);
            Assert.Equal((rows + 2, rows + 1, 1), (table.Report.Rows, table.Report.Used, table.Report.Unreadable));
            Assert.Equal(rows + 1, table[0].OutsideSales);
            Assert.Equal(lines + 3, Assert.Single(table.Report.Problems).Line);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_quoted_field_over_many_lines_late_in_a_file_is_one_field(int threads)
    {
        // What looks like rows of another year within it is text, though a slice begins in its middle.
        var remark = string.Concat(Enumerable.Repeat($"{Toyama},{Kyoto},7,2099,\n", 1_500));
        var file = _folder.Write("trade.csv", "seller,buyer,amount_yen,fiscal_year,memo\n" + Plain(14_000) + $"{Toyama},{Kyoto},1000000,2026,\"{remark}\"\n" + Plain(30_000) + "12,x,1,2026,\n");
        Assert.InRange(TextFile.SliceLength, 14_000 * 36, (14_000 * 36) + remark.Length);
        var table = Written.Compute(_folder["firms.csv"], threads, file);
        Assert.Equal(new(2026), table.Year);
        Assert.Equal((44_002, 44_001, 1, 0), (table.Report.Rows, table.Report.Used, table.Report.Unreadable, table.Report.OtherYears));
        Assert.Equal(1_044_000, table[0].OutsideSales);
        Assert.Equal(1 + 44_000 + 1_501 + 1, Assert.Single(table.Report.Problems).Line);

        // A store keeps nothing of the reading that was given up.
        Stores.Build(_folder["firms.csv"], [file], _folder["store.kns"], threads);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        Assert.Equal([new(2026)], store.Years);
        Assert.Equal(table.Csv(), store.Degrees(new(2026)).Csv());
    }

    [Fact]
    public void Names_over_many_lines_late_in_a_firms_file_are_names()
    {
        var firms = string.Concat(Enumerable.Range(10, 30_000).Select(i => $"{CorporateNumber.OfBase(i).Value},16999,a\n"));
        var inside = string.Concat(Enumerable.Range(100_000, 1_000).Select(i => $"{CorporateNumber.OfBase(i).Value},17999,b\n"));
        var file = _folder.Write("many.csv", $"corporate_number,municipality_code,name\n{firms}{Toyama},16201,\"{inside}\"\n{Kyoto},26100,\"two\nlines\"\n{Kyoto[1..]},26100,\n");
        var trade = _folder.Write("trade.csv", $"seller,buyer,amount_yen,fiscal_year\n{Toyama},{Kyoto},1,2026\n");
        var table = DegreeTable.Compute(new() { Firms = file, Transactions = [trade], KnownMunicipalities = Known, Threads = 2 }, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((30_002, 1), (table.Report.Firms, table.Report.UnreadableFirms));
        Assert.Equal(1 + 30_000 + 1_001 + 2 + 1, Assert.Single(table.Report.Problems).Line);
        Assert.Contains("(30,000 firms)", Assert.Single(table.Report.Notices, notice => notice.TextEn.Contains("reference list", StringComparison.Ordinal)).TextEn, StringComparison.Ordinal);
        EdgeStore.Build(new() { Firms = file, Transactions = [trade], KnownMunicipalities = Known }, _folder["store.kns"], cancellation: TestContext.Current.CancellationToken);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        Assert.Equal(inside, store.Firms.Name(store.Firms.Find(CorporateNumber.Parse(Toyama))));
        Assert.Equal("two\nlines", store.Firms.Name(store.Firms.Find(CorporateNumber.Parse(Kyoto))));
        Assert.Equal(table.Csv(), store.Degrees(new(2026)).Csv());
    }

    [Theory]
    [InlineData(200_000, true)]
    [InlineData(300_000, false)]
    [InlineData(700_000, false)]
    [InlineData(2_000_000, false)]
    public void A_row_of_many_bytes_is_read_or_refused_wherever_it_stands(int length, bool isRead)
    {
        foreach (var before in (int[])[0, 10_000, 15_000, 31_000])
        {
            // With and without the reading in order that a quoted line feed asks for.
            foreach (var first in (string[])["", $"{Toyama},{Kyoto},1,2026,\"a\nb\"\n"])
            {
                var file = _folder.Write("trade.csv", "seller,buyer,amount_yen,fiscal_year,memo\n" + first + Plain(before) + $"{Toyama},{Kyoto},1,2026,{new string('x', length)}\n" + Plain(100) + "12,x,1,2026,\n");
                var report = Written.Compute(_folder["firms.csv"], 2, file).Report;
                var line = 1 + (first.Length > 0 ? 2 : 0) + before + 1;
                Assert.Equal(isRead ? [line + 101] : [line, line + 101], report.Problems.Select(problem => (int)problem.Line));
                Assert.Equal((first.Length > 0 ? 1 : 0) + before + 102, report.Rows);
                Assert.Equal(report.Rows, report.Accounted);
            }
        }
    }

    [Fact]
    public void A_quote_that_never_closes_spoils_its_row_alone()
    {
        var file = _folder.Write("trade.csv", "seller,buyer,amount_yen,fiscal_year,memo\n" + Plain(14_000) + $"{Toyama},{Kyoto},1,2026,\"open\n" + Plain(30_000));
        foreach (var threads in (int[])[1, 2])
        {
            var report = Written.Compute(_folder["firms.csv"], threads, file).Report;
            Assert.Equal((44_001, 44_000, 1), (report.Rows, report.Used, report.Unreadable));
            Assert.Equal(14_002, report.Problems[0].Line);
        }
    }

    private static readonly HashSet<Policy.Geography.MunicipalityCode> Known = [Policy.Geography.MunicipalityCode.Parse("16201"), Policy.Geography.MunicipalityCode.Parse("26100")];

    private static string Plain(int rows) => string.Concat(Enumerable.Repeat($"{Toyama},{Kyoto},1,2026,\n", rows));
}
