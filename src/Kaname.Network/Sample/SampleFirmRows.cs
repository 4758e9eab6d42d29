using Kaname.Policy.Identity;

namespace Kaname.Network.Sample;

/// <summary>The rows of firms.csv, in an order that follows neither place nor number, as registers come.</summary>
internal sealed class SampleFirmRows(SampleNation nation, ulong seed)
{
    public const string Header =
        "corporate_number,municipality_code,name,industry_code,sales_yen,value_added_yen,"
        + "operating_profit_yen_2024,operating_profit_yen_2025,operating_profit_yen_2026,employees_2024,employees_2025,employees_2026";

    public const string JapaneseHeader =
        "法人番号,全国地方公共団体コード,商号又は名称,日本標準産業分類,売上高,付加価値額,"
        + "営業利益_2024,営業利益_2025,営業利益_2026,従業者数_2024,従業者数_2025,従業者数_2026";

    private const double YenAddedByOne = 6_500_000;
    private const int YenOfFigures = 1_000;

    private readonly SamplePermutation _order = new(nation.Count, seed, SampleStream.FirmOrder);
    private readonly int[] _sixDigits = [.. nation.Map.Places.Select(place => (place.Code.Number * 10) + place.Code.CheckDigit)];

    public void Write(ref RowText text, long first, int count)
    {
        for (var at = first; at < first + count; at++)
        {
            Write(ref text, (int)_order.Of(at));
        }
    }

    private void Write(ref RowText row, int firm)
    {
        ref readonly var facts = ref nation.Firms[firm];
        row.Digits(facts.Number, CorporateNumber.Length);
        row.Comma();
        row.Digits(_sixDigits[facts.Place], 6);
        row.Comma();
        SampleNames.Write(ref row, seed, firm, facts.Group);
        row.Comma();
        row.Digits(facts.Code, 2);
        Figures(ref row, firm, SampleIndustries.Groups[facts.Group].ValueAdded / 100.0);
        row.EndRow();
    }

    /// <summary>Sales and value added of the latest year; profit and workers of each.</summary>
    private void Figures(ref RowText row, int firm, double valueAdded)
    {
        var random = SampleRandom.Of(seed, SampleStream.Figures, firm);
        var rate = valueAdded * random.Between(0.8, 1.2);
        var margin = random.Between(-0.02, 0.1);
        var perWorker = YenAddedByOne * random.Between(0.7, 1.5);
        Span<double> sales = stackalloc double[SampleTradeRows.Years.Length];
        for (var year = 0; year < sales.Length; year++)
        {
            sales[year] = nation.Firms[firm].Sales * nation.Growth(firm, year);
        }

        Yen(ref row, sales[^1]);
        Yen(ref row, sales[^1] * rate);
        foreach (var yen in sales)
        {
            Yen(ref row, yen * (margin + random.Between(-0.02, 0.02)));
        }

        foreach (var yen in sales)
        {
            row.Comma();
            row.Number(1 + (long)(yen * rate / perWorker));
        }
    }

    private static void Yen(ref RowText row, double yen)
    {
        row.Comma();
        row.Number((long)(yen / YenOfFigures) * YenOfFigures);
    }
}
