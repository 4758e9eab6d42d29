using System.Text;
using DuckDB.NET.Data;
using Kaname.Network.Degrees;
using Kaname.Network.Reading;
using Kaname.Network.Tests.Degrees;
using Kaname.Network.Tests.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Reading;

/// <summary>A file that cannot be read as a whole is told in both languages, with its name and, where there is one, the line.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly string Toyama = CorporateNumber.OfBase(1).Value;
    private static readonly string Kyoto = CorporateNumber.OfBase(2).Value;
    private static readonly string Firms = $"corporate_number,municipality_code\n{Toyama},16201\n{Kyoto},26100\n";
    private static readonly string Trade = $"seller,buyer,amount_yen,fiscal_year\n{Toyama},{Kyoto},100,2026\n";

    private readonly TempFolder _folder = new();

    public BadInputTests()
    {
        _folder.Write("firms.csv", Firms);
        _folder.Write("trade.csv", Trade);
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, byte[], string[]> BadTrade => new()
    {
        { "no-seller.csv", Bytes("vendor,buyer,amount_yen,fiscal_year\n"), ["line 1", "\"seller\"", "vendor"] },
        { "no-year.csv", Bytes("seller,buyer,amount_yen\n"), ["line 1", "fiscal_year"] },
        { "twice.csv", Bytes("seller,販売元法人番号,buyer,amount_yen,fiscal_year\n"), ["line 1", "two columns", "column 1", "column 2"] },
        { "two-buyers.csv", Bytes("seller,仕入元法人番号,販売先法人番号,amount_yen,fiscal_year\n"), ["line 1", "two columns"] },
        { "no-header.csv", Bytes($"{Toyama},{Kyoto},100,2026\n"), ["line 1", "seller"] },
        { "open-header.csv", Bytes("seller,\"buyer,amount_yen,fiscal_year\n1,2\n"), ["line 1", "quotation mark"] },
        { "empty.csv", [], ["empty"] },
        { "utf16.csv", Encoding.Unicode.GetBytes("\uFEFF" + Trade), ["UTF-8"] },
        { "utf16-be.csv", Encoding.BigEndianUnicode.GetBytes(Trade), ["UTF-8"] },
        { "picture.csv", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D], ["UTF-8"] },
        { "random.csv", [.. Enumerable.Range(0, 100_000).Select(i => (byte)(1 + (i * 7919L % 255)))], ["line 1"] },
        { "text.parquet", Bytes(Trade), ["Parquet"] },
        { "empty.parquet", [], ["Parquet"] },
        { "mark-only.csv", [.. "PAR1"u8], ["Parquet"] },
    };

    [Theory]
    [MemberData(nameof(BadTrade))]
    public void A_transactions_file_that_is_none_is_refused(string file, byte[] bytes, string[] says) =>
        Refused(() => Written.Compute(_folder["firms.csv"], 2, _folder["trade.csv"], _folder.Write(file, bytes)), [file, .. says]);

    public static TheoryData<string, byte[], string[]> BadFirms => new()
    {
        { "no-number.csv", Bytes("number,municipality_code\n"), ["line 1", "corporate_number"] },
        { "no-code.csv", Bytes("corporate_number,city\n"), ["line 1", "municipality_code"] },
        { "series-twice.csv", Bytes("corporate_number,municipality_code,employees_2024,従業者数_R6\n"), ["line 1", "two columns"] },
        { "empty.csv", [], ["empty"] },
        { "one-number.csv", Bytes($"{Firms}{Toyama},16201\n"), ["lines 2 and 4", Toyama] },
        { "two-municipalities.csv", Bytes($"{Firms}\n\"{Toyama}\",26100\n"), ["lines 2 and 5", Toyama, "16201", "26100"] },
    };

    [Theory]
    [MemberData(nameof(BadFirms))]
    public void A_firms_file_that_is_none_is_refused(string file, byte[] bytes, string[] says)
    {
        Refused(() => Written.Compute(_folder.Write(file, bytes), 2, _folder["trade.csv"]), [file, .. says]);
        Refused(() => Stores.Build(_folder[file], [_folder["trade.csv"]], _folder["store.kns"]), [file, .. says]);
        Assert.False(File.Exists(_folder["store.kns"]));
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        Refused(() => Written.Compute(_folder["firms.csv"], 1, _folder["missing.csv"]), ["missing.csv", "cannot be opened"]);
        Refused(() => Written.Compute(_folder["firms.csv"], 1, _folder["missing.parquet"]), ["missing.parquet", "cannot be opened"]);
        Refused(() => Written.Compute(_folder["missing-firms.csv"], 1, _folder["trade.csv"]), ["missing-firms.csv", "cannot be opened"]);
        Directory.CreateDirectory(_folder["nothing"]);
        File.WriteAllText(_folder["nothing/readme.md"], "no trade");
        Refused(() => Written.Compute(_folder["firms.csv"], 1, _folder["nothing"]), ["nothing", "no transaction file"]);
    }

    [Fact]
    public void A_truncated_parquet_is_refused_at_any_length()
    {
        using (var duck = new DuckDBConnection("DataSource=:memory:"))
        {
            duck.Open();
            using var command = duck.CreateCommand();
            command.CommandText = $"copy (select '{Toyama}' as seller, '{Kyoto}' as buyer, i as amount_yen, 2026 as fiscal_year from range(20000) r(i)) to '{_folder["whole.parquet"]}' (row_group_size 2048)";
            command.ExecuteNonQuery();
        }

        var whole = File.ReadAllBytes(_folder["whole.parquet"]);
        Assert.Equal(20_000, Written.Compute(_folder["firms.csv"], 2, _folder["whole.parquet"]).Report.Used);
        foreach (var length in (int[])[1, 4, 8, 12, whole.Length / 3, whole.Length / 2, whole.Length - 9, whole.Length - 8, whole.Length - 1])
        {
            Refused(() => Written.Compute(_folder["firms.csv"], 2, _folder.Write("cut.parquet", whole[..length])), ["cut.parquet", "Parquet"]);
        }

        // Whole at both ends, garbage in between.
        var holed = (byte[])whole.Clone();
        holed.AsSpan(whole.Length / 4, whole.Length / 4).Fill(0xAA);
        Refused(() => Written.Compute(_folder["firms.csv"], 2, _folder.Write("holed.parquet", holed)), ["holed.parquet", "Parquet"]);
    }

    [Theory]
    [InlineData("grows.csv", 40)]
    [InlineData("shrinks.csv", -40)]
    [InlineData("shrinks-to-nothing.csv", int.MinValue)]
    public void A_file_that_changes_while_it_is_read_is_refused(string name, int by)
    {
        var file = _folder.Write(name, "seller,buyer,amount_yen,fiscal_year\n" + string.Concat(Enumerable.Repeat($"{Toyama},{Kyoto},1,2026\n", 60_000)));
        var question = new DegreeQuestion { Firms = _folder["firms.csv"], Transactions = [file], Threads = 2 };
        var changed = 0;
        var writing = new Told(() =>
        {
            // Once a slice is read, another thread writes.
            if (Interlocked.Exchange(ref changed, 1) == 0)
            {
                var writer = new Thread(() =>
                {
                    using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                    stream.SetLength(Math.Max(0, stream.Length + Math.Max(by, -stream.Length)));
                });
                writer.Start();
                writer.Join();
            }
        });
        Refused(() => DegreeTable.Compute(question, writing), [name, "changed its size"]);
    }

    [Fact]
    public void Firms_with_wrong_numbers_or_codes_are_told_by_line_and_their_trade_is_unlocated()
    {
        var wrong = (char)(Toyama[0] == '9' ? '1' : Toyama[0] + 1) + Toyama[1..];
        var firms = _folder.Write("wrong.csv", $"corporate_number,municipality_code\n{Kyoto},26100\n{wrong},16201\n{CorporateNumber.OfBase(5)},48201\n{CorporateNumber.OfBase(6)},162018\n");
        var report = Written.Compute(firms, 1, _folder["trade.csv"]).Report;
        Assert.Equal((1, 3, 1, 0), (report.Firms, report.UnreadableFirms, report.Unlocated, report.Used));
        Assert.Equal([("wrong.csv", 3L), ("wrong.csv", 4), ("wrong.csv", 5)], report.Problems.Select(problem => (problem.File, problem.Line)));
        Assert.All(report.Problems, problem => Assert.True(problem.Text.Length > 0 && problem.TextEn.Length > 0));
        Assert.Contains("check digit", report.Problems[0].TextEn, StringComparison.Ordinal);
        Assert.False(report.IsClean);
    }

    [Fact]
    public void A_code_that_the_list_does_not_know_is_used_at_its_prefecture_with_a_notice()
    {
        var firms = _folder.Write("unknown.csv", $"municipality_code,corporate_number\n16999,{Toyama}\n16201,{CorporateNumber.OfBase(7)}\n16000,{CorporateNumber.OfBase(8)}\n26100,{Kyoto}\n16999,nonsense\n");
        var table = DegreeTable.Compute(new()
        {
            Firms = firms,
            Transactions = [_folder["trade.csv"]],
            KnownMunicipalities = new HashSet<MunicipalityCode> { MunicipalityCode.Parse("16201"), MunicipalityCode.Parse("26100") },
        }, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((4, 1, 1), (table.Report.Firms, table.Report.UnreadableFirms, table.Report.Used));
        Assert.Equal((new PrefectureCode(16), 100), table.Where(firm => firm.Number.Value == Toyama).Select(firm => (firm.Prefecture, firm.OutsideSales)).Single());
        var notice = Assert.Single(table.Report.Notices);
        Assert.Contains("169994", notice.Text, StringComparison.Ordinal);
        Assert.Contains("(1 firms)", notice.TextEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_columns_are_a_notice_and_a_header_alone_is_a_valid_file()
    {
        var report = Written.Compute(_folder["firms.csv"], 2, _folder.Write("header.csv", "\uFEFFmemo,buyer,seller,date,amount_yen")).Report;
        Assert.Equal((0, 0, true), (report.Rows, report.Unreadable, report.IsClean));
        Assert.Null(report.Year);
        var notice = Assert.Single(report.Notices);
        Assert.Equal("header.csv", notice.File);
        Assert.Contains("memo", notice.Text, StringComparison.Ordinal);
        Assert.Equal(2, Written.Compute(_folder["firms.csv"], 2, _folder["header.csv"]).Count);
        Assert.Empty(Written.Compute(_folder.Write("no-firms.csv", "corporate_number,municipality_code\n"), 2, _folder["trade.csv"]));
    }

    [Fact]
    public void The_first_hundred_problems_are_named_and_all_are_counted()
    {
        var file = _folder.Write("many.csv", "seller,buyer,amount_yen,fiscal_year\n" + string.Concat(Enumerable.Repeat($"{Toyama},{Kyoto},x,2026\n{Toyama},{Kyoto},1,2026\n", 30_000)));
        var report = Written.Compute(_folder["firms.csv"], 2, file).Report;
        Assert.Equal((30_000, 30_000), (report.Unreadable, report.Used));
        Assert.Equal(Enumerable.Range(0, ReadingReport.MostProblems).Select(i => 2 + (2L * i)), report.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_reading_that_is_cancelled_stops()
    {
        using var stop = new CancellationTokenSource();
        var file = _folder.Write("long.csv", "seller,buyer,amount_yen,fiscal_year\n" + string.Concat(Enumerable.Repeat($"{Toyama},{Kyoto},1,2026\n", 60_000)));
        Assert.Throws<OperationCanceledException>(() => DegreeTable.Compute(new() { Firms = _folder["firms.csv"], Transactions = [file], Threads = 2 }, new Told(stop.Cancel), stop.Token));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static void Refused(Func<object> read, string[] says)
    {
        var problem = Assert.Throws<ReadingProblem>(read);
        Assert.All(says, word => Assert.Contains(word, problem.TextEn, StringComparison.OrdinalIgnoreCase));
        // The name of a file is its name in either language; the Japanese sentence is one.
        Assert.Contains(says[0], problem.Text, StringComparison.Ordinal);
        Assert.Contains(problem.Text, letter => letter is >= '\u3040' and <= '\u30FF');
        Assert.True(problem.TextEn.Length < 2_000);
    }

    private sealed class Told(Action act) : IProgress<double>
    {
        public void Report(double value) => act();
    }
}
