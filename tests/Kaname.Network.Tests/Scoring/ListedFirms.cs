using Kaname.Network.Firms;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Tests.Scoring;

/// <summary>A firm with its workers; a year of null is the column without a year.</summary>
internal sealed record ListedFirm(int Of, string Prefecture, string Industry, params (int? Year, long Workers)[] Workers);

/// <summary>A firm table out of a list, ordered by prefecture as given.</summary>
internal sealed class ListedFirms(params ListedFirm[] firms) : FirmTable
{
    public override int Count => firms.Length;

    public override CorporateNumber Number(int firm) => Peers.Number(firms[firm].Of);

    public override MunicipalityCode Municipality(int firm) => MunicipalityCode.Parse(firms[firm].Prefecture + "000");

    public override string Name(int firm) => "";

    public override string Industry(int firm) => firms[firm].Industry;

    public override long? Figure(FirmFigure figure, int firm, FiscalYear? year) => figure == FirmFigure.Employees
        ? firms[firm].Workers.Where(column => column.Year == year?.Year).Select(column => (long?)column.Workers).FirstOrDefault()
        : null;

    public override IReadOnlyList<FiscalYear> YearsOf(FirmFigure figure) => figure == FirmFigure.Employees
        ? [.. firms.SelectMany(firm => firm.Workers).Select(column => column.Year).OfType<int>().Distinct().Order().Select(year => new FiscalYear(year))]
        : [];

    public override int Find(CorporateNumber number) => Array.FindIndex(firms, firm => Peers.Number(firm.Of) == number);

    public override (int First, int Count) In(PrefectureCode prefecture) => (
        Math.Max(Array.FindIndex(firms, firm => firm.Prefecture == prefecture.Value), 0), firms.Count(firm => firm.Prefecture == prefecture.Value));
}
