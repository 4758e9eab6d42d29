using System.Globalization;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Reading;

/// <summary>A firm as a test writes it.</summary>
internal sealed record TestFirm(string Number, int Municipality, string Name, string Industry, string Employees, string Profit2024);

/// <summary>A row of trade as a test means it. What <see cref="Fault"/> spoils is unreadable.</summary>
internal sealed record TestTrade(string Seller, string Buyer, long Yen, int Year, RowFault Fault = RowFault.None);

/// <summary>Firms and trade made from a seed, with every odd case among them, and the files that say so.</summary>
internal sealed class TestNation
{
    public const string Overseas = "OVERSEAS";

    private static readonly (string, string)[] FirmHeader =
    [
        ("corporate_number", "法人番号"), ("municipality_code", "全国地方公共団体コード"), ("name", "商号又は名称"), ("industry_code", "日本標準産業分類"),
        ("employees", "従業者数"), ("operating_profit_yen_2024", "営業利益_2024"),
    ];

    private static readonly (string, string) Seller = ("seller", "販売元法人番号");
    private static readonly (string, string) Amount = ("amount_yen", "金額");
    private static readonly (string, string) FiscalYear = ("fiscal_year", "年度");
    private static readonly (string, string) Date = ("date", "日付");

    private readonly Random _random;

    public TestNation(int seed, int firms, int rows, bool hasFaults = true)
    {
        _random = new(seed);
        var prefectures = Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => 1 + _random.Next(PrefectureCode.Count)).ToArray();
        var used = new HashSet<long>();
        for (var i = 0; i < firms; i++)
        {
            var prefecture = prefectures[_random.Next(prefectures.Length)] * 1000;
            Firms.Add(new(
                NewNumber(used), prefecture + (_random.Next(4) == 0 ? 0 : 100 + _random.Next(300)), $"株式会社{(char)('あ' + _random.Next(60))}", _random.Next(3) == 0 ? "" : "E",
                _random.Next(3) == 0 ? "" : _random.Next(1000).ToString(CultureInfo.InvariantCulture), _random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture)));
        }

        var strangers = Enumerable.Range(0, 3).Select(_ => NewNumber(used)).ToList();
        if (firms > 0)
        {
            // A slip of the pen in a number that exists.
            var number = Firms[0].Number;
            strangers.Add((char)('0' + ((number[0] - '0' + 1) % 10)) + number[1..]);
        }

        var years = Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => 2023 + _random.Next(4)).ToArray();
        for (var i = 0; i < rows; i++)
        {
            var seller = Side(strangers);
            var buyer = _random.Next(15) == 0 ? seller : Side(strangers);
            var fault = hasFaults && _random.Next(12) == 0 ? (RowFault)(1 + _random.Next(4)) : RowFault.None;
            Trade.Add(new(seller, buyer, Yen(), years[_random.Next(years.Length)], fault));
        }
    }

    public List<TestFirm> Firms { get; } = [];

    public List<TestTrade> Trade { get; } = [];

    /// <summary>Writes the firms; some rows before and between them that cannot be read.</summary>
    /// <returns>The lines of those.</returns>
    public List<long> WriteFirms(string path, bool hasFaults = true)
    {
        var rows = Firms.ConvertAll(firm => new OddRow([firm.Number, CodeText(firm.Municipality), firm.Name, firm.Industry, firm.Employees, firm.Profit2024]));
        for (var i = 0; hasFaults && i < _random.Next(4); i++)
        {
            var good = CorporateNumber.OfBase(1_000 + i).Value;
            rows.Insert(_random.Next(rows.Count + 1), _random.Next(5) switch
            {
                0 => new(["0" + good[1..], "16201", "検査数字", "", "", ""], RowFault.Cell),
                1 => new([good[1..], "16201", "十二桁", "", "", ""], RowFault.Cell),
                2 => new([good, "48201", "県なし", "", "", ""], RowFault.Cell),
                3 => new([good, "162018", "コードの検査数字", "", "", ""], RowFault.Cell),
                _ => new([good, "16201", "列数", "", "", ""], RowFault.TooFewColumns),
            });
        }

        return OddCsv.Write(path, FirmHeader, rows, _random);
    }

    /// <summary>Writes the trade over several files in a folder.</summary>
    /// <returns>The file and line of every row that cannot be read, in their order.</returns>
    public List<(string File, long Line)> WriteTrade(string folder, int files)
    {
        Directory.CreateDirectory(folder);
        var problems = new List<(string, long)>();
        for (var file = 0; file < files; file++)
        {
            var rows = Trade[(Trade.Count * file / files)..(Trade.Count * (file + 1) / files)];
            var name = $"trade-{file}.csv";
            problems.AddRange(WriteTrade(Path.Combine(folder, name), rows).Select(line => (name, line)));
        }

        return problems;
    }

    public List<long> WriteTrade(string path, IReadOnlyList<TestTrade> rows)
    {
        var byDate = _random.Next(3) == 0;
        (string, string)[] header = [Seller, ("buyer", _random.Next(2) == 0 ? "仕入元法人番号" : "販売先法人番号"), Amount, byDate ? Date : FiscalYear];
        return OddCsv.Write(path, header, [.. rows.Select(row => Written(row, byDate))], _random);
    }

    private OddRow Written(TestTrade row, bool byDate)
    {
        string[] cells = [row.Seller, row.Buyer, row.Yen.ToString(CultureInfo.InvariantCulture), byDate ? DayIn(row.Year) : YearText(row.Year)];
        if (row.Fault == RowFault.Cell)
        {
            var (column, text) = ((int, string)[])
                [
                    (0, "123456789012"), (0, ""), (0, "12345678901234"), (1, "A234567890123"), (1, "overseas2"), (2, ""), (2, "12.5"), (2, "1e3"), (2, "9223372036854775808"), (2, "-9223372036854775809"),
                    (2, "1,000"), (2, "-"), (2, "12 3"), (3, byDate ? "2026-02-30" : "20x6"), (3, byDate ? "2026/04/01" : "1988"), (3, byDate ? "1989-03-31" : "2100"), (3, ""), (0, "OVERSEA"),
                ] is var all ? all[_random.Next(all.Length)] : default;
            cells[column] = text;
        }

        return new(cells, row.Fault);
    }

    private string Side(List<string> strangers) => _random.Next(20) switch
    {
        < 2 => Overseas,
        < 4 => strangers[_random.Next(strangers.Count)],
        _ when Firms.Count == 0 => strangers[0],
        _ => Firms[_random.Next(Firms.Count)].Number,
    };

    private long Yen() => _random.Next(10) switch
    {
        0 => 0,
        < 4 => -_random.Next(100_000),
        9 => _random.NextInt64(1_000_000_000_000_000),
        8 => _random.Next(10),
        _ => _random.Next(1_000_000),
    };

    private string NewNumber(HashSet<long> used)
    {
        while (true)
        {
            // Few first digits, so that slots of the index collide; among them numbers that begin with zeros.
            var number = _random.Next(3) == 0 ? _random.NextInt64(20_000) : _random.NextInt64(1_000_000_000_000);
            if (used.Add(number))
            {
                return CorporateNumber.OfBase(number).Value;
            }
        }
    }

    private string CodeText(int municipality)
    {
        var code = MunicipalityCode.Parse(municipality.ToString("00000", CultureInfo.InvariantCulture));
        return _random.Next(3) switch { 0 => code.SixDigits, 1 when municipality < 10_000 => code.Value[1..], _ => code.Value };
    }

    private string YearText(int year) => _random.Next(8) switch
    {
        0 => $"令和{year - 2018}年度",
        1 => $"R{year - 2018}",
        2 => $"{year}年度",
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    private string DayIn(int year) => new DateOnly(year, 4, 1).AddDays(_random.Next(4) switch { 0 => 0, 1 => 364, var _ => _random.Next(365) }).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
