using System.Text;
using Kaname.Network.Store;
using Kaname.Network.Tests.Degrees;
using Kaname.Network.Tests.Store;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Reading;

/// <summary>Names in the old encoding of Japanese offices come out right, though only the text of a few rows shows which it is.</summary>
public sealed class EncodingTests : IDisposable
{
    private static readonly string Toyama = CorporateNumber.OfBase(1).Value;
    private static readonly string Kyoto = CorporateNumber.OfBase(2).Value;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("商号又は名称", "株式会社表ソ能", 0)]
    [InlineData("name", "株式会社表ソ能", 0)]
    [InlineData("name", "株", 0)]
    [InlineData("name", "カ", 0)]
    [InlineData("name", "要", 26_000)]
    [InlineData("name", "é", 0)]
    [InlineData("name", "plain", 0)]
    public void A_name_reads_the_same_in_utf8_and_in_cp932_with_or_without_a_last_line_feed(string header, string name, int firmsBefore)
    {
        var before = string.Concat(Enumerable.Range(10, firmsBefore).Select(i => $"{CorporateNumber.OfBase(i).Value},16201,plain\n"));
        _folder.Write("trade.csv", "seller,buyer,amount_yen,fiscal_year\n");
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), OddCsv.Cp932])
        {
            if (encoding.GetString(encoding.GetBytes(name)) != name)
            {
                continue;
            }

            foreach (var end in (string[])["", "\n", "\r\n"])
            {
                File.WriteAllText(_folder["firms.csv"], $"corporate_number,municipality_code,{header}\n{before}{Toyama},16201,{name}{end}", encoding);
                Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"]);
                using var store = EdgeStore.Open(_folder["store.kns"]);
                Assert.Equal(name, store.Firms.Name(store.Firms.Find(CorporateNumber.Parse(Toyama))));
            }
        }
    }

    [Fact]
    public void Multi_byte_characters_may_be_cut_by_the_slice_that_settles_the_encoding()
    {
        _folder.Write("trade.csv", "seller,buyer,amount_yen,fiscal_year\n");
        for (var moved = 0; moved < 4; moved++)
        {
            var head = $"corporate_number,municipality_code,name\n";
            // The only text that is not plain lies across the end of the first slice.
            var rows = $"{Kyoto},26100,{new string('x', 200_000)}\n";
            while (rows.Length < (512 * 1024) - 1000)
            {
                rows += $"{CorporateNumber.OfBase(rows.Length + 100).Value},26100,{new string('x', Math.Min(100_000, (512 * 1024) - 100 - rows.Length))}\n";
            }

            var last = $"{Toyama},16201,";
            rows += $"{CorporateNumber.OfBase(50).Value},26100,{new string('x', (512 * 1024) - rows.Length - 21 - last.Length - moved)}\n{last}";
            Assert.Equal((512 * 1024) - moved, rows.Length);
            _folder.Write("firms.csv", $"{head}{rows}株式会社\n");
            Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"]);
            using var store = EdgeStore.Open(_folder["store.kns"]);
            Assert.Equal("株式会社", store.Firms.Name(store.Firms.Find(CorporateNumber.Parse(Toyama))));
        }
    }

    [Fact]
    public void Full_width_digits_and_old_years_read_alike_in_both_ways_of_asking()
    {
        var wide = string.Concat(Toyama.Select(digit => (char)(digit - '0' + '０')));
        File.WriteAllText(_folder["firms.csv"], $"corporate_number,municipality_code,name\n{wide},１６２０１,富山\n{Kyoto},26100,京都\n", OddCsv.Cp932);
        File.WriteAllText(_folder["trade.csv"], $"seller,buyer,amount_yen,fiscal_year\n{Toyama},{Kyoto},1,令和8年度\n{Toyama},{Kyoto},1,平成8年\n", OddCsv.Cp932);
        var table = Written.Compute(_folder["firms.csv"], 1, _folder["trade.csv"]);
        Assert.Equal((2, 1, 1), (table.Report.Firms, table.Report.Used, table.Report.Unreadable));
        Assert.Contains("平成8年", table.Report.Problems[0].Text, StringComparison.Ordinal);
        Stores.Build(_folder["firms.csv"], [_folder["trade.csv"]], _folder["store.kns"]);
        using var store = EdgeStore.Open(_folder["store.kns"]);
        Assert.Equal(table.Csv(), store.Degrees(new(2026)).Csv());
    }
}
