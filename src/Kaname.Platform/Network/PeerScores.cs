using Kaname.Network.Firms;
using Kaname.Network.Scoring;
using Kaname.Network.Store;
using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network;

/// <summary>The scores of one opened data set. What does not hang on the weights is kept for the peer groups asked for last, and so are tables.</summary>
internal sealed class PeerScores(EdgeStore store)
{
    private const int GroupsKept = 16;
    private const int TablesKept = 32;

    private readonly LatestKept<(FiscalYear, PeerGroup), IndicatorRanks> _ranks = new(GroupsKept);
    private readonly LatestKept<(FiscalYear, PeerGroup, ScoreWeights), ScoreTable> _tables = new(TablesKept);
    private readonly LatestKept<(FiscalYear, PrefectureCode), IReadOnlyList<FirmTrade>> _trade = new(GroupsKept);
    private readonly LatestKept<PrefectureCode, PrefectureOutline> _outlines = new(GroupsKept);

    /// <summary>The store.</summary>
    public EdgeStore Store => store;

    /// <summary>The scores of a peer group.</summary>
    public ScoreTable Table(FiscalYear year, PeerGroup peers, ScoreWeights weights) =>
        _tables.Get((year, peers, weights), () => _ranks.Get((year, peers), () => IndicatorRanks.Of(Figures(year, peers))).Score(weights));

    /// <summary>What the firms of a prefecture sold and bought, in the order of their places.</summary>
    public IReadOnlyList<FirmTrade> TradeOf(FiscalYear year, PrefectureCode prefecture) => _trade.Get((year, prefecture), () =>
    {
        var (first, count) = store.Firms.In(prefecture);
        return store.Trade(year, first, count);
    });

    /// <summary>What one firm sold and bought.</summary>
    public FirmTrade TradeOf(FiscalYear year, int firm) => store.Trade(year, firm, 1)[0];

    /// <summary>By what the firms of a prefecture can be chosen.</summary>
    public PrefectureOutline Outline(PrefectureCode prefecture) => _outlines.Get(prefecture, () => PeerScoresOutline.Of(this, prefecture));

    /// <summary>The years up to one, three at most, in which the data set has trade.</summary>
    public IReadOnlyList<FiscalYear> YearsUpTo(FiscalYear year) => [.. store.Years.Where(other => other <= year).TakeLast(YearSeries.Length)];

    /// <summary>
    /// The tables of three years that can be compared: a year in which nobody has a weighted indicator that the last has measures
    /// something else, and is left out.
    /// </summary>
    public IReadOnlyList<(FiscalYear Year, ScoreTable Table)> Comparable(FiscalYear year, PeerGroup peers, ScoreWeights weights)
    {
        var now = Table(year, peers, weights);
        var counted = ScoreIndicators.All.Where(indicator => weights[indicator] > 0 && now.Indicators.CountOf(indicator) > 0).ToList();
        return
        [
            .. YearsUpTo(year)
                .Select(other => (Year: other, Table: Table(other, peers, weights)))
                .Where(one => one.Year == year || counted.TrueForAll(indicator => one.Table.Indicators.CountOf(indicator) > 0)),
        ];
    }

    /// <summary>The figures of a group's firms: a degree's denominator is the whole prefecture's in every group.</summary>
    private List<ScoreFigures> Figures(FiscalYear year, PeerGroup peers)
    {
        var (firms, prefecture) = (store.Firms, peers.Prefecture ?? throw new ArgumentException("A ranking is of one prefecture.", nameof(peers)));
        var (first, _) = firms.In(prefecture);
        var trade = TradeOf(year, prefecture);
        var (outside, inside) = Totals(trade);
        return
        [
            .. peers.Of(firms, year).Select(firm => new ScoreFigures(
                firm,
                firms.Number(firm),
                new(Outside(trade[firm - first]), outside),
                new(trade[firm - first].InsidePurchases, inside),
                YearSeries.Read(firms, FirmFigure.OperatingProfit, firm, year),
                YearSeries.Read(firms, FirmFigure.Employees, firm, year))),
        ];
    }

    /// <summary>Its sales to other prefectures and abroad.</summary>
    public static long Outside(FirmTrade trade) => trade.OutsideSales + trade.OverseasSales;

    /// <summary>域外販売額 and 域内仕入額 of a prefecture's firms together.</summary>
    public static (long OutsideSales, long InsidePurchases) Totals(IReadOnlyList<FirmTrade> trade) =>
        (trade.Sum(Outside), trade.Sum(firm => firm.InsidePurchases));

    /// <summary>The place of a firm: its municipality, or its prefecture where the file gives that alone.</summary>
    public static Place PlaceOf(MunicipalityCode code) => code.IsPrefecture ? new(code.Prefecture) : new(code);
}
