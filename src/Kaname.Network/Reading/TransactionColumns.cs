namespace Kaname.Network.Reading;

/// <summary>What a column of a transactions file means to the reader.</summary>
internal enum TransactionColumn : byte
{
    Unknown,
    Seller,
    Buyer,
    Amount,
    FiscalYear,
    Date,
}

/// <summary>The columns of one transactions file, in the order in which they stand there.</summary>
internal sealed class TransactionColumns
{
    private static readonly Dictionary<string, TransactionColumn> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["seller"] = TransactionColumn.Seller,
        ["販売元法人番号"] = TransactionColumn.Seller,
        ["buyer"] = TransactionColumn.Buyer,
        ["仕入元法人番号"] = TransactionColumn.Buyer,
        ["販売先法人番号"] = TransactionColumn.Buyer,
        ["amount_yen"] = TransactionColumn.Amount,
        ["金額"] = TransactionColumn.Amount,
        ["fiscal_year"] = TransactionColumn.FiscalYear,
        ["年度"] = TransactionColumn.FiscalYear,
        ["date"] = TransactionColumn.Date,
        ["日付"] = TransactionColumn.Date,
    };

    private TransactionColumns(TransactionColumn[] kinds) => Kinds = kinds;

    public TransactionColumn[] Kinds { get; }

    /// <summary>Finds the columns in a header.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="header">The header's fields.</param>
    /// <param name="notices">Where unknown columns are told.</param>
    /// <exception cref="ReadingProblem">A column that is needed is missing or stands there twice.</exception>
    public static TransactionColumns Of(string file, IReadOnlyList<string> header, List<ReadingNotice> notices)
    {
        var kinds = header.Select(name => Names.GetValueOrDefault(name)).ToArray();
        ColumnFaults.RefuseTwice(file, header, kinds, TransactionColumn.Unknown);
        ColumnFaults.Require(file, header, kinds.Contains(TransactionColumn.Seller), "販売元法人番号", "seller");
        ColumnFaults.Require(file, header, kinds.Contains(TransactionColumn.Buyer), "仕入元法人番号", "buyer");
        ColumnFaults.Require(file, header, kinds.Contains(TransactionColumn.Amount), "金額", "amount_yen");
        var hasYear = kinds.Contains(TransactionColumn.FiscalYear);
        ColumnFaults.Require(file, header, hasYear || kinds.Contains(TransactionColumn.Date), "年度（または日付）", "fiscal_year (or date)");
        ColumnFaults.TellUnknown(file, header, kinds, TransactionColumn.Unknown, notices);
        if (hasYear)
        {
            // A file with both says its fiscal year itself.
            kinds = [.. kinds.Select(kind => kind == TransactionColumn.Date ? TransactionColumn.Unknown : kind)];
        }

        return new(kinds);
    }
}

/// <summary>What can be wrong with a header, in words.</summary>
internal static class ColumnFaults
{
    public static void Require(string file, IReadOnlyList<string> header, bool isThere, string name, string nameEn)
    {
        if (!isThere)
        {
            throw new ReadingProblem(
                $"{file} の1行目（見出し）に「{name}」の列がありません。ある列：{string.Join("、", header)}。見出しは日本語（{name}）か英語（{nameEn}）で書いてください。",
                $"Line 1 (the header) of {file} has no column \"{nameEn}\". It has: {string.Join(", ", header)}. Name columns in English ({nameEn}) or Japanese ({name}).");
        }
    }

    public static void RefuseTwice<TColumn>(string file, IReadOnlyList<string> header, TColumn[] kinds, TColumn unknown)
        where TColumn : struct
    {
        for (var i = 1; i < kinds.Length; i++)
        {
            if (!kinds[i].Equals(unknown) && Array.IndexOf(kinds, kinds[i]) is var first && first < i)
            {
                throw new ReadingProblem(
                    $"{file} の1行目（見出し）に、同じ意味の列が二つあります（{first + 1}列目「{header[first]}」と{i + 1}列目「{header[i]}」）。一つにしてください。",
                    $"Line 1 (the header) of {file} has two columns of one meaning (column {first + 1} \"{header[first]}\" and column {i + 1} \"{header[i]}\"). Keep one.");
            }
        }
    }

    public static void TellUnknown<TColumn>(string file, IReadOnlyList<string> header, TColumn[] kinds, TColumn unknown, List<ReadingNotice> notices)
        where TColumn : struct
    {
        var names = header.Where((_, i) => kinds[i].Equals(unknown)).ToList();
        if (names.Count > 0)
        {
            notices.Add(new(file, $"使わない列：{string.Join("、", names)}", $"Columns not used: {string.Join(", ", names)}"));
        }
    }
}
