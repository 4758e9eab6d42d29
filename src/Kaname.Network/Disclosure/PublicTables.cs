using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Network.Disclosure;

/// <summary>All that may leave a government about the trade of its firms in one fiscal year: the cells of every <see cref="TableShape"/>, unsafe ones hidden.</summary>
/// <remarks>
/// Guaranteed: no hidden figure follows from all shown figures of all shapes by any linear combination; nor does a figure of an
/// unsafe cell for a firm that adds the cells that are its own. What is not guaranteed stands in README.md beside this file.
/// </remarks>
public sealed class PublicTables
{
    private PublicTables(PrefectureCode prefecture, DisclosureSettings settings, IReadOnlyList<PublicCell> cells) =>
        (Prefecture, Settings, Cells) = (prefecture, settings, cells);

    /// <summary>The prefecture of the firms.</summary>
    public PrefectureCode Prefecture { get; }

    /// <summary>The limits that were used.</summary>
    public DisclosureSettings Settings { get; }

    /// <summary>
    /// The cells, by shape in the order of <see cref="TableShape.All"/>, then municipality or area, then industry. A municipality,
    /// or an industry in it, that is not listed has no firm; for every industry listed, every area is.
    /// </summary>
    public IReadOnlyList<PublicCell> Cells { get; }

    /// <summary>Makes the tables. The same firms in any order give the same tables.</summary>
    /// <param name="prefecture">The prefecture of the firms.</param>
    /// <param name="firms">All of its firms, also those without any trade: they count.</param>
    /// <param name="settings">The limits; <see cref="DisclosureSettings.Default"/> when null.</param>
    /// <exception cref="PolicyFormatException">The settings have a <see cref="DisclosureSettings.Problem"/>.</exception>
    /// <exception cref="ArgumentException">A firm twice, of another prefecture, of no industry division, or with an area twice or its own prefecture as one.</exception>
    /// <exception cref="OverflowException">A sum to be shown is larger than 64 bits hold.</exception>
    public static PublicTables Make(PrefectureCode prefecture, IReadOnlyList<FirmContribution> firms, DisclosureSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(firms);
        settings ??= DisclosureSettings.Default;
        if (settings.Problem is { } problem)
        {
            throw new PolicyFormatException(problem);
        }

        FirmContribution[] ordered = [.. firms.OrderBy(firm => firm.Firm)];
        for (var at = 0; at < ordered.Length; at++)
        {
            Refuse(prefecture, ordered[at], at > 0 && ordered[at - 1].Firm == ordered[at].Firm);
        }

        var lattice = new TradeLattice(prefecture, ordered, settings);
        ComplementaryHiding.Run(lattice);
        return new PublicTables(prefecture, settings, [.. TableShape.All.SelectMany(shape => CellsOf(shape, lattice))]);
    }

    /// <summary>The cells of one shape, in order.</summary>
    /// <param name="shape">The shape.</param>
    public IEnumerable<PublicCell> Of(TableShape shape) => Cells.Where(cell => cell.Shape == shape);

    private static void Refuse(PrefectureCode prefecture, FirmContribution firm, bool isTwice)
    {
        var wrong =
            isTwice ? "stands twice" :
            firm.Municipality.Prefecture != prefecture ? "is of another prefecture" :
            firm.Industry is not ("" or [>= 'A' and <= 'T']) ? "has no industry division, A to T or empty" :
            firm.OutsideSales.Any(sale => sale.Area == PartnerArea.Of(prefecture)) ? "has its own prefecture among its outside sales" :
            firm.OutsideSales.DistinctBy(sale => sale.Area).Count() < firm.OutsideSales.Count ? "has an area twice" :
            null;
        if (wrong is not null)
        {
            throw new ArgumentException($"The firm {firm.Firm.Value} {wrong}.", nameof(firm));
        }
    }

    private static IEnumerable<PublicCell> CellsOf(TableShape shape, TradeLattice lattice)
    {
        var (first, count) =
            shape.Dimensions.Contains(TableDimension.Municipality) ? lattice.RowsOf(TradeLattice.Municipal) :
            shape.IsOfSalesAlone ? lattice.RowsOf(TradeLattice.Partner) :
            (lattice.TotalRow, 1);
        var columns = shape.Dimensions.Contains(TableDimension.Industry) ? Enumerable.Range(0, lattice.AllIndustries) : [lattice.AllIndustries];
        return from row in Enumerable.Range(first, count)
               from column in columns
               let cell = lattice.CellAt(row, column)

               // The prefecture's total and its areas are there even when no firm is.
               where lattice.Population[cell] > 0 || (column == lattice.AllIndustries && row >= lattice.Municipalities.Count)
               select Show(shape, lattice, cell);
    }

    private static PublicCell Show(TableShape shape, TradeLattice lattice, int cell)
    {
        var (row, column, isShown) = (lattice.RowOf(cell), lattice.ColumnOf(cell), !lattice.IsHidden(cell));
        return new PublicCell(
            shape,
            shape.Dimensions.Contains(TableDimension.Municipality) ? lattice.Municipalities[row] : null,
            shape.Dimensions.Contains(TableDimension.Industry) ? lattice.Industries[column] : null,
            shape.IsOfSalesAlone ? lattice.Partners[row - lattice.Municipalities.Count] : null,
            lattice.Hidden(cell),
            isShown && !shape.IsOfSalesAlone ? lattice.Population[cell] : null,
            isShown ? (long)lattice.Sales(cell).Sum : null,
            isShown && !shape.IsOfSalesAlone ? (long)lattice.Purchases(cell).Sum : null);
    }
}
