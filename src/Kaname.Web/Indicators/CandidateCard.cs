using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Web.Plans;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>One line of a candidate: what each member says, and whether they all say the same.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Cells">A cell for each member.</param>
/// <param name="IsAmount">Are the cells amounts?</param>
public sealed record CandidateLine(string Name, IReadOnlyList<string> Cells, bool IsAmount = false)
{
    /// <summary>Do all members say the same?</summary>
    /// <remarks>That nobody has said anything in either is no likeness.</remarks>
    public bool IsEqual => Cells[0] != Formats.NotSaid && Cells.Distinct(StringComparer.Ordinal).Take(2).Count() == 1;
}

/// <summary>A duplicate candidate as a table of its members side by side.</summary>
public static class CandidateCard
{
    /// <summary>The lines, equal ones and differing ones.</summary>
    public static IReadOnlyList<CandidateLine> Lines(
        DuplicateCandidate candidate, PublishedNation nation, PlaceNames places, FigureUnit unit, IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(nation);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(texts);
        IReadOnlyList<string> Of(Func<CandidateMember, string> cell) => [.. candidate.Members.Select(cell)];
        return
        [
            new(texts["CandFirm"], Of(_ => candidate.Firm.Value)),
            new(texts["Place"], Of(_ => places.Of(new Policy.Geography.Place(candidate.Municipality)))),
            new(texts["Year"], Of(_ => Formats.FiscalYearAgain(candidate.FiscalYear.Year))),
            new(texts["PartHead"], Of(member => texts["Part" + member.Part])),
            new(texts["CandProject"], Of(member => Project(candidate, member, nation))),
            new(texts["CandKey"], Of(member => member.SharedKey ?? Formats.NotSaid)),
            new(texts["ExactAmount"], Of(member => Formats.Exact(member.Amount, unit.Quantity)), IsAmount: true),
            new(texts["CandIfSame"], Of(member => texts[member.Kept ? "CandKept" : "CandTaken"])),
        ];
    }

    private static string Project(DuplicateCandidate candidate, CandidateMember member, PublishedNation nation)
    {
        var plan = nation.Plan(member.PlanId)!;
        var names = nation.Facts
            .Where(fact => fact.PlanId == member.PlanId && fact.Row is { } row && row.Kgi == candidate.Kgi && row.FiscalYear == candidate.FiscalYear
                && row.Firm == candidate.Firm && row.Place.Municipality == candidate.Municipality && row.Part == member.Part)
            .Select(fact => plan.Content.Projects.Items.FirstOrDefault(project => project.Id == fact.Project))
            .OfType<Policy.Plans.PlanProject>().Distinct()
            .Select(project => Languages.Of(project.Name ?? project.Id, project.NameEn));
        return string.Join(Languages.English ? ", " : "、", names) is { Length: > 0 } said ? said : Formats.NotSaid;
    }
}
