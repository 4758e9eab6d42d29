using Kaname.Network.Firms;
using Kaname.Network.Industries;
using Kaname.Network.Scoring;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network.Contracts;

/// <summary>Reads one firm of a data set that is open for its reader.</summary>
public sealed class ReadFirm
{
    /// <summary>How many partners are named on each side.</summary>
    public const int MostPartners = 15;

    private readonly OpenedStores _stores;

    internal ReadFirm(OpenedStores stores) => _stores = stores;

    /// <param name="question">Year, weights and peers; its prefecture gives way to the firm's.</param>
    /// <returns>Null where the data set has no such firm, or it is not among the peers asked for.</returns>
    public FirmReading? Find(DataSetAccess access, CorporateNumber number, RankingQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var lease = _stores.Take(access);
        var (scores, firms) = (lease.Scores, lease.Scores.Store.Firms);
        if (firms.Find(number) is not (>= 0 and var firm))
        {
            return null;
        }

        var asked = question with { Prefecture = firms.Prefecture(firm) };
        var table = scores.Table(asked.Year, asked.Peers, asked.Weights);
        return table.Find(number) is not { } score ? null : new()
        {
            Number = number,
            Name = firms.Name(firm),
            Municipality = firms.Municipality(firm),
            IndustryCode = firms.Industry(firm),
            Question = asked,
            Peers = table.Count,
            Score = score,
            Years = Years(scores, asked, number, firm),
            Buyers = Side(firms, scores.Store.Buyers(asked.Year, firm)),
            Sellers = Side(firms, scores.Store.Sellers(asked.Year, firm)),
        };
    }

    private static IReadOnlyList<FirmYear> Years(PeerScores scores, RankingQuestion asked, CorporateNumber number, int firm)
    {
        var (firms, comparable) = (scores.Store.Firms, scores.Comparable(asked.Year, asked.Peers, asked.Weights).Select(one => one.Year).ToHashSet());
        return
        [
            .. from year in scores.YearsUpTo(asked.Year)
               let score = scores.Table(year, asked.Peers, asked.Weights).Find(number)
               where score is not null
               select new FirmYear(
                   year,
                   scores.TradeOf(year, firm),
                   score,
                   comparable.Contains(year),
                   firms.Figure(FirmFigure.Employees, firm, year),
                   firms.Figure(FirmFigure.OperatingProfit, firm, year)),
        ];
    }

    private static PartnerSide Side(FirmTable firms, IReadOnlyList<Partner> partners) => new(
        partners.Sum(partner => partner.Yen),
        partners.Count,
        [.. partners.OrderByDescending(partner => partner.Yen).Take(MostPartners).Select(partner => Row(firms, partner))],
        Shares(partners, partner => partner.Firm == Partner.Overseas ? (PrefectureCode?)null : firms.Prefecture(partner.Firm)),
        Shares(partners, partner => partner.Firm == Partner.Overseas ? null : IndustryDivision.Of(firms.Industry(partner.Firm))?.Letter));

    private static PartnerRow Row(FirmTable firms, Partner partner) => partner.Firm == Partner.Overseas
        ? new(null, "", null, "", partner.Yen)
        : new(firms.Number(partner.Firm), firms.Name(partner.Firm), firms.Municipality(partner.Firm), firms.Industry(partner.Firm), partner.Yen);

    private static IReadOnlyList<PartnerShare<T>> Shares<T>(IReadOnlyList<Partner> partners, Func<Partner, T> of) =>
        [.. partners.GroupBy(of).Select(group => new PartnerShare<T>(group.Key, group.Count(), group.Sum(partner => partner.Yen))).OrderByDescending(share => share.Yen)];
}
