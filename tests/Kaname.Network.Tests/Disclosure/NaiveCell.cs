using Kaname.Network.Disclosure;

namespace Kaname.Network.Tests.Disclosure;

/// <summary>What truly stands in a cell, from the firms one by one.</summary>
public sealed class NaiveCell
{
    private readonly PublicCell _cell;

    public NaiveCell(IEnumerable<FirmContribution> firms, PublicCell cell)
    {
        _cell = cell;
        Firms =
        [
            .. firms.Where(firm =>
                (cell.Municipality is null || firm.Municipality == cell.Municipality) && (cell.Industry is null || firm.Industry == cell.Industry)),
        ];
        Sales = [.. Firms.Where(firm => SalesOf(firm).Any()).Select(firm => (firm, SalesOf(firm).Sum()))];
        Purchases = cell.Shape.IsOfSalesAlone ? [] : [.. Firms.Where(firm => firm.InsidePurchases != 0).Select(firm => (firm, firm.InsidePurchases))];
    }

    public IReadOnlyList<FirmContribution> Firms { get; }

    public IReadOnlyList<(FirmContribution Firm, long Yen)> Sales { get; }

    public IReadOnlyList<(FirmContribution Firm, long Yen)> Purchases { get; }

    public FirmContribution? WhoKnowsSales => Firms.Count == 1 ? Firms[0] : Sales.Count == 1 ? Sales[0].Firm : null;

    public FirmContribution? WhoKnowsPurchases => Firms.Count == 1 ? Firms[0] : Purchases.Count == 1 ? Purchases[0].Firm : null;

    public bool IsUnsafe(DisclosureSettings settings) => IsUnsafe(settings, Firms.Count, Sales, Purchases);

    /// <summary>Would the sum of some cells of one line be unsafe?</summary>
    public static bool IsUnsafe(DisclosureSettings settings, IReadOnlyList<NaiveCell> cells)
    {
        static List<(FirmContribution Firm, long Yen)> ByFirm(IEnumerable<(FirmContribution Firm, long Yen)> amounts) =>
            [.. amounts.GroupBy(amount => amount.Firm).Select(firm => (firm.Key, firm.Sum(amount => amount.Yen)))];
        return IsUnsafe(
            settings,
            cells.SelectMany(cell => cell.Firms).Distinct().Count(),
            ByFirm(cells.SelectMany(cell => cell.Sales)),
            ByFirm(cells.SelectMany(cell => cell.Purchases)));
    }

    private static bool IsUnsafe(
        DisclosureSettings settings, int firms, IReadOnlyList<(FirmContribution Firm, long Yen)> sales, IReadOnlyList<(FirmContribution Firm, long Yen)> purchases) =>
        firms < settings.MinimumFirms || new[] { sales, purchases }.Any(amounts =>
        {
            decimal[] sizes = [.. amounts.Select(amount => Math.Abs((decimal)amount.Yen)).OrderDescending()];
            return (sizes.Length > 0 && sizes.Length < settings.MinimumFirms)
                || sizes.Take(1).Sum() > sizes.Sum() * settings.LargestSharePercent / 100
                || sizes.Take(2).Sum() > sizes.Sum() * settings.TwoLargestSharePercent / 100;
        });

    private IEnumerable<long> SalesOf(FirmContribution firm) =>
        firm.OutsideSales.Where(sale => _cell.Partner is null || sale.Area == _cell.Partner).Select(sale => sale.Yen);
}
