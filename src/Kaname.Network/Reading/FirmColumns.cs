using System.Runtime.InteropServices;
using Kaname.Network.Firms;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Reading;

/// <summary>What a column of a firms file means to the reader.</summary>
internal enum FirmColumnKind : byte
{
    Unknown,
    Number,
    Municipality,
    Name,
    Industry,
    Figure,
}

/// <summary>A column of a firms file: its meaning and, of a figure, which and of which year (0 for the one without a year).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FirmColumn(FirmColumnKind Kind, FirmFigure Figure = default, int Year = 0);

/// <summary>The columns of one firms file, in the order in which they stand there.</summary>
internal static class FirmColumns
{
    private static readonly Dictionary<string, FirmColumnKind> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["corporate_number"] = FirmColumnKind.Number,
        ["法人番号"] = FirmColumnKind.Number,
        ["municipality_code"] = FirmColumnKind.Municipality,
        ["全国地方公共団体コード"] = FirmColumnKind.Municipality,
        ["name"] = FirmColumnKind.Name,
        ["商号又は名称"] = FirmColumnKind.Name,
        ["industry_code"] = FirmColumnKind.Industry,
        ["日本標準産業分類"] = FirmColumnKind.Industry,
    };

    private static readonly Dictionary<string, FirmFigure> Figures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sales_yen"] = FirmFigure.Sales,
        ["売上高"] = FirmFigure.Sales,
        ["value_added_yen"] = FirmFigure.ValueAdded,
        ["付加価値額"] = FirmFigure.ValueAdded,
        ["operating_profit_yen"] = FirmFigure.OperatingProfit,
        ["営業利益"] = FirmFigure.OperatingProfit,
        ["employees"] = FirmFigure.Employees,
        ["従業者数"] = FirmFigure.Employees,
    };

    /// <exception cref="ReadingProblem">A column that is needed is missing, or one stands there twice.</exception>
    public static FirmColumn[] Of(string file, IReadOnlyList<string> header, List<ReadingNotice> notices)
    {
        var columns = header.Select(Of).ToArray();
        ColumnFaults.RefuseTwice(file, header, columns, default);
        ColumnFaults.Require(file, header, columns.Any(column => column.Kind == FirmColumnKind.Number), "法人番号", "corporate_number");
        ColumnFaults.Require(file, header, columns.Any(column => column.Kind == FirmColumnKind.Municipality), "全国地方公共団体コード", "municipality_code");
        ColumnFaults.TellUnknown(file, header, columns, default, notices);
        return columns;
    }

    private static FirmColumn Of(string name)
    {
        if (Names.TryGetValue(name, out var kind))
        {
            return new(kind);
        }

        if (Figures.TryGetValue(name, out var figure))
        {
            return new(FirmColumnKind.Figure, figure);
        }

        // employees_2024, 営業利益_2024: a series.
        return name.LastIndexOf('_') is > 0 and var cut && Figures.TryGetValue(name[..cut], out figure) && FiscalYear.TryParse(name[(cut + 1)..], out var year)
            ? new(FirmColumnKind.Figure, figure, year.Year)
            : default;
    }
}
