using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Firms;

/// <summary>The firms of a data set. A firm is known by its place in the table, 0 to <see cref="Count"/> − 1.</summary>
/// <remarks>Ordered by prefecture, then municipality, then corporate number, so that a prefecture's firms stand together.</remarks>
public abstract class FirmTable
{
    /// <summary>How many firms there are.</summary>
    public abstract int Count { get; }

    /// <summary>The corporate number of a firm.</summary>
    /// <param name="firm">Its place in the table.</param>
    public abstract CorporateNumber Number(int firm);

    /// <summary>The municipality of a firm, or its prefecture's own code.</summary>
    /// <param name="firm">Its place in the table.</param>
    public abstract MunicipalityCode Municipality(int firm);

    /// <summary>The prefecture of a firm.</summary>
    /// <param name="firm">Its place in the table.</param>
    public PrefectureCode Prefecture(int firm) => Municipality(firm).Prefecture;

    /// <summary>The name of a firm as its file gives it, "" where it gives none.</summary>
    /// <param name="firm">Its place in the table.</param>
    public abstract string Name(int firm);

    /// <summary>The industry of a firm (日本標準産業分類) as its file gives it: a division letter or two to four digits; "" where it gives none.</summary>
    /// <param name="firm">Its place in the table.</param>
    public abstract string Industry(int firm);

    /// <summary>A figure of a firm in one fiscal year; null where its file gives none.</summary>
    /// <param name="figure">Which figure.</param>
    /// <param name="firm">Its place in the table.</param>
    /// <param name="year">The fiscal year; null for the column without a year.</param>
    public abstract long? Figure(FirmFigure figure, int firm, FiscalYear? year);

    /// <summary>The years for which the file has a column of this figure, ascending.</summary>
    /// <param name="figure">Which figure.</param>
    public abstract IReadOnlyList<FiscalYear> YearsOf(FirmFigure figure);

    /// <summary>The place of a firm in the table, or −1.</summary>
    /// <param name="number">Its corporate number.</param>
    public abstract int Find(CorporateNumber number);

    /// <summary>The places of a prefecture's firms.</summary>
    /// <param name="prefecture">The prefecture.</param>
    /// <returns>The first of them, and how many there are.</returns>
    public abstract (int First, int Count) In(PrefectureCode prefecture);
}

/// <summary>The optional columns of a firms file.</summary>
public enum FirmFigure
{
    /// <summary>Sales (売上高), yen.</summary>
    Sales,

    /// <summary>Value added (付加価値額), yen.</summary>
    ValueAdded,

    /// <summary>Operating profit (営業利益), yen; may be negative.</summary>
    OperatingProfit,

    /// <summary>Workers (従業者数), people.</summary>
    Employees,
}
