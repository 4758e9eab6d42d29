using Kaname.Network.Disclosure;

namespace Kaname.Network.Tests.Disclosure;

/// <summary>
/// Someone who holds every table that is shown and adds and subtracts. Written from the meaning of the tables, not from the product's
/// relations: each cell is a sum of finest cells (municipality and industry; area and industry), and a cell is recovered when its
/// sum is a linear combination of sums that are shown.
/// </summary>
public sealed class RecoveryAttack
{
    private readonly bool _isOfSales;
    private readonly List<PublicCell> _atoms;
    private readonly RationalSpan _shown;

    /// <param name="tables">The tables.</param>
    /// <param name="isOfSales">Attack outside sales, which stand in all shapes; else numbers of firms and purchases, which stand in four.</param>
    /// <param name="isShown">Which cells the attacker sees.</param>
    public RecoveryAttack(PublicTables tables, bool isOfSales, Func<PublicCell, bool> isShown)
    {
        _isOfSales = isOfSales;
        Cells = [.. tables.Cells.Where(cell => isOfSales || !cell.Shape.IsOfSalesAlone)];
        _atoms = [.. Cells.Where(cell => cell.Shape.Dimensions.Count == 2)];
        _shown = new RationalSpan(_atoms.Count);

        // An industry's sales are the same whether added up over municipalities or over areas.
        foreach (var industry in Cells.Where(cell => isOfSales && cell.Shape == TableShape.Industry))
        {
            _shown.Add([.. _atoms.Select(atom => atom.Industry != industry.Industry ? 0 : atom.Shape.IsOfSalesAlone ? -1 : 1)]);
        }

        foreach (var cell in Cells.Where(isShown))
        {
            _shown.Add(AsSum(cell));
        }
    }

    public IReadOnlyList<PublicCell> Cells { get; }

    public IReadOnlyList<PublicCell> Recovered(IEnumerable<PublicCell> hidden) => [.. hidden.Where(cell => _shown.Contains(AsSum(cell)))];

    /// <summary>What a firm recovers that adds cells which it knows.</summary>
    public IReadOnlyList<PublicCell> RecoveredKnowing(IEnumerable<PublicCell> known, IEnumerable<PublicCell> hidden)
    {
        var more = _shown.Copy();
        foreach (var cell in known)
        {
            more.Add(AsSum(cell));
        }

        return [.. hidden.Where(cell => more.Contains(AsSum(cell)))];
    }

    private int[] AsSum(PublicCell cell) =>
    [
        .. _atoms.Select(atom =>
            atom.Shape.IsOfSalesAlone == cell.Shape.IsOfSalesAlone
            && (cell.Municipality is null || cell.Municipality == atom.Municipality)
            && (cell.Partner is null || cell.Partner == atom.Partner)
            && (cell.Industry is null || cell.Industry == atom.Industry) ? 1 : 0),
    ];

    public override string ToString() => $"{(_isOfSales ? "sales" : "firms")}: {Cells.Count} cells, rank {_shown.Rank}";
}
