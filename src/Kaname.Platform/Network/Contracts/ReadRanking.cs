using Kaname.Network.Firms;
using Kaname.Network.Scoring;
using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network.Contracts;

/// <summary>Reads the ranking of a data set that is open for its reader.</summary>
public sealed class ReadRanking
{
    /// <summary>Rows of one page.</summary>
    public const int PageSize = 50;

    /// <summary>The most points of the picture.</summary>
    public const int MostPoints = 300;

    /// <summary>The most rows of an export.</summary>
    public const int MostRows = 100_000;

    private const int LineAt = 10;

    private readonly OpenedStores _stores;

    internal ReadRanking(OpenedStores stores) => _stores = stores;

    /// <summary>What can be asked.</summary>
    public DataSetOutline Outline(DataSetAccess access)
    {
        using var lease = _stores.Take(access);
        var (store, scores) = (lease.Scores.Store, lease.Scores);
        return new(
            store.Years,
            PeerScoresOutline.Prefectures(scores),
            store.Firms.Count,
            HasFigures(FirmFigure.OperatingProfit) && HasFigures(FirmFigure.Employees));

        bool HasFigures(FirmFigure figure) => store.Firms.YearsOf(figure).Count > 0;
    }

    /// <summary>By what the firms of a prefecture can be chosen.</summary>
    public PrefectureOutline Outline(DataSetAccess access, PrefectureCode prefecture)
    {
        using var lease = _stores.Take(access);
        return lease.Scores.Outline(prefecture);
    }

    /// <summary>One page of the ranking.</summary>
    /// <param name="access">The data set, opened.</param>
    /// <param name="question">What is asked; its year and prefecture are among those of the outline.</param>
    /// <param name="page">From 1; the first where there is no such page.</param>
    public Ranking Read(DataSetAccess access, RankingQuestion question, int page)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var lease = _stores.Take(access);
        var scores = lease.Scores;
        var table = scores.Table(question.Year, question.Peers, question.Weights);
        var found = Find(scores, table, question);
        var compared = scores.Comparable(question.Year, question.Peers, question.Weights);
        var from = (page - 1) * PageSize < found.Count ? (page - 1) * PageSize : 0;
        var firms = scores.Store.Firms;
        return new()
        {
            Question = question,
            Peers = table.Count,
            Scored = table.Scored,
            Found = found.Count,
            Rows = [.. found.Skip(from).Take(PageSize).Select(member => Row(scores, table, member, question.Year, compared))],
            Points =
            [
                .. found.Take(MostPoints).Select(member => table.Indicators.Firms[member])
                    .Where(firm => firm is { Connector: { IsComputable: true, Yen: > 0 }, Hub: { IsComputable: true, Yen: > 0 } })
                    .Select(firm => new RankingPoint(firm.Number, firms.Name(firm.Firm), firm.Connector.Value!.Value, firm.Hub.Value!.Value)),
            ],
            Tenth = (Tenth(table.Indicators, ScoreIndicator.ConnectorDegree), Tenth(table.Indicators, ScoreIndicator.HubDegree)),
            Compared = [.. compared.Select(one => one.Year)],
            Check = Check(scores, question),
        };
    }

    /// <summary>All rows, at most <see cref="MostRows"/>, and how many there are.</summary>
    public (IReadOnlyList<RankingRow> Rows, int Found) ReadAll(DataSetAccess access, RankingQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var lease = _stores.Take(access);
        var scores = lease.Scores;
        var table = scores.Table(question.Year, question.Peers, question.Weights);
        var found = Find(scores, table, question);
        var compared = scores.Comparable(question.Year, question.Peers, question.Weights);
        return ([.. found.Take(MostRows).Select(member => Row(scores, table, member, question.Year, compared))], found.Count);
    }

    /// <summary>Those of some firms that the data set has.</summary>
    public IReadOnlySet<CorporateNumber> Known(DataSetAccess access, IEnumerable<CorporateNumber> numbers)
    {
        using var lease = _stores.Take(access);
        var firms = lease.Scores.Store.Firms;
        return numbers.Where(number => firms.Find(number) >= 0).ToHashSet();
    }

    /// <summary>The years whose ranks a ranking compares, ascending.</summary>
    public IReadOnlyList<FiscalYear> Compared(DataSetAccess access, RankingQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var lease = _stores.Take(access);
        return [.. lease.Scores.Comparable(question.Year, question.Peers, question.Weights).Select(one => one.Year)];
    }

    /// <summary>The members that fit the conditions, in the order asked for; equal ones by total, then by corporate number.</summary>
    private static List<int> Find(PeerScores scores, ScoreTable table, RankingQuestion question)
    {
        var (firms, terms) = (scores.Store.Firms, SearchText.Terms(question.Words));
        var fits = table.Members.Where(member =>
        {
            var firm = table.Indicators.Firms[member];
            return (question.Municipality is null || firms.Municipality(firm.Firm) == question.Municipality)
                && (question.Industry is not { } industry || industry.Contains(firms.Industry(firm.Firm)))
                && (question.Size is null || SizeBands.Of(Workers(firms, firm.Firm, question.Year)) == question.Size)
                && (terms.Count == 0 || Holds(firm.Number.Value, SearchText.Fold(firms.Name(firm.Firm)), terms));
        });
        return question.Order switch
        {
            RankingOrder.Connector => [.. fits.OrderBy(member => table.Indicators.RankOf(member, ScoreIndicator.ConnectorDegree) ?? int.MaxValue)],
            RankingOrder.Hub => [.. fits.OrderBy(member => table.Indicators.RankOf(member, ScoreIndicator.HubDegree) ?? int.MaxValue)],
            _ => [.. fits],
        };
    }

    private static bool Holds(string number, string name, IReadOnlyList<string> terms) =>
        terms.All(term => name.Contains(term, StringComparison.Ordinal) || number.StartsWith(term, StringComparison.Ordinal));

    /// <summary>As a peer group counts them: of the year, or of the column without one.</summary>
    internal static long? Workers(FirmTable firms, int firm, FiscalYear year) =>
        firms.Figure(FirmFigure.Employees, firm, firms.YearsOf(FirmFigure.Employees).Count == 0 ? null : year);

    private static RankingRow Row(PeerScores scores, ScoreTable table, int member, FiscalYear year, IReadOnlyList<(FiscalYear Year, ScoreTable Table)> compared)
    {
        var (score, firms) = (table.Row(member), scores.Store.Firms);
        var firm = score.Figures.Firm;
        return new(
            score.Number,
            firms.Name(firm),
            firms.Municipality(firm),
            firms.Industry(firm),
            score,
            scores.TradeOf(year, firm),
            [.. compared.Select(one => one.Table.Indicators.Find(score.Number) is { } then ? one.Table.RankOf(then) : null)]);
    }

    private static double? Tenth(IndicatorRanks ranks, ScoreIndicator indicator)
    {
        if (ranks.CountOf(indicator) < LineAt)
        {
            return null;
        }

        var tenth = Enumerable.Range(0, ranks.Count).Where(member => ranks.RankOf(member, indicator) <= LineAt).Min(member => ranks.Firms[member].Value(indicator));
        return tenth > 0 ? tenth : null;
    }

    private static RankingCheck Check(PeerScores scores, RankingQuestion question)
    {
        var (store, trade) = (scores.Store, scores.TradeOf(question.Year, question.Prefecture));
        var (outside, inside) = PeerScores.Totals(trade);
        return new(
            trade.Count,
            outside,
            inside,
            outside > 0 ? trade.Sum(firm => (double)PeerScores.Outside(firm) / outside) : null,
            inside > 0 ? trade.Sum(firm => (double)firm.InsidePurchases / inside) : null,
            trade.Count(firm => PeerScores.Outside(firm) <= 0),
            trade.Count(firm => firm.InsidePurchases <= 0),
            store.Fates.Single(fates => fates.Year == question.Year.Year),
            store.Report);
    }
}
