using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Web.Projects;

/// <summary>
/// The projects of published plans as rows of the list of investments, one row a project: the sides (public, private) and the plans that
/// name the same key at the same place stand in one row. Of each side the plan submitted first keeps the amount, as in the sum of plans.
/// Projects of withdrawn plans are left out.
/// </summary>
internal static class PlannedInvestments
{
    public static IReadOnlyList<InvestmentRow> Of(PublishedNation nation, Municipalities municipalities)
    {
        var projects = nation.Plans.Where(plan => !plan.Withdrawn)
            .SelectMany(plan => plan.Content.Projects.Items.Select(project => new Named(plan, project)));
        return
        [
            .. projects.GroupBy(named => named.Key, StringComparer.Ordinal)
                .Select(same => Row([.. same.OrderBy(named => named.Plan.Current.SubmittedAt).ThenBy(named => named.Plan.Id, StringComparer.Ordinal)], municipalities))
                .OrderBy(row => row.Id, StringComparer.Ordinal),
        ];
    }

    private static InvestmentRow Row(IReadOnlyList<Named> same, Municipalities municipalities)
    {
        var (plan, project) = (same[0].Plan, same[0].Project);
        var name = project.Name ?? project.Id;
        var prefecture = project.Place?.Prefecture ?? plan.Prefectures[0];
        var municipality = project.Place?.Municipality;
        var known = municipality is { } code ? municipalities.Of(code) : null;
        var stage = ProjectStages.All.FirstOrDefault(stage => stage.Stage == project.Stage);
        var (publicYen, privateYen) = (Planned(same, Part.Public), Planned(same, Part.Private));
        var investors = same.SelectMany(named => named.Project.Investors).Distinct(StringComparer.Ordinal).ToList();
        return new InvestmentRow(
            same[0].Id,
            name,
            project.NameEn ?? name,
            investors,
            investors,
            prefecture.Value,
            municipality?.Value,
            OtherMunicipalityCodes: [],
            known?.FullName ?? Prefectures.Of(prefecture).Name,
            known is null ? Prefectures.Of(prefecture).NameEn : $"{EnglishPlace.Of(known)}, {known.Prefecture.NameEn}",
            EnumWords<PlacePrecision>.Of(project.Place is null ? PlacePrecision.NotStated : municipality is null ? PlacePrecision.Prefecture : PlacePrecision.Municipality),
            known?.Lat,
            known?.Lon,
            EnumWords<PointGround>.Of(known is null ? PointGround.None : PointGround.MunicipalityPoint),
            project.Category ?? plan.Content.Industries.Category,
            stage?.Slug ?? "unclear",
            stage?.Name ?? "段階の記載なし",
            stage?.NameEn ?? "Stage not stated",
            Timing(project),
            publicYen,
            privateYen,
            publicYen is null && privateYen is null ? null : "planned",
            [.. same.Select(named => named.Plan.Id).Distinct(StringComparer.Ordinal)],
            Blocks.Containing(prefecture).Slug,
            Cluster: null,
            Note: null,
            NoteEn: null,
            InvestmentBasis.OfPlan,
            $"{plan.Name}（{plan.Id} 第{plan.Current.Edition}版）")
        {
            Fields = plan.Content.Industries.Fields,
            OtherIds = [.. same.Skip(1).Select(named => named.Id)],
        };
    }

    /// <summary>What the first plan to say so means to invest on this side; years that it does not say are not known.</summary>
    private static long? Planned(IReadOnlyList<Named> same, Part part)
    {
        var side = same.Where(named => named.Project.Part == part && named.Project.PlannedYen.Count > 0).ToList();
        return side.Count == 0 ? null : side.Where(named => named.Plan == side[0].Plan).Sum(named => named.Project.PlannedYen.Values.Sum());
    }

    private static TimingView Timing(PlanProject project)
    {
        var (start, end) = (project.Start?.Year, project.End?.Year);
        var precision = (start, end) switch
        {
            (null, _) => TimingPrecision.None,
            (_, null) => TimingPrecision.OrLater,
            _ => start == end ? TimingPrecision.FiscalYear : TimingPrecision.Range,
        };
        return new TimingView(
            start,
            precision == TimingPrecision.Range ? end : null,
            start is null ? null : EnumWords<TimingUnit>.Of(TimingUnit.FiscalYear),
            EnumWords<TimingPrecision>.Of(precision),
            start is null ? EnumWords<TimingMeaning>.Of(TimingMeaning.None) : "investment",
            Text: null,
            TextEn: null);
    }

    private sealed record Named(PublishedPlan Plan, PlanProject Project)
    {
        public string Id => $"{Plan.Id}-{Project.Id}";

        /// <summary>A key that several plans or sides name makes one project of theirs where the place is the same too; else a project is its own.</summary>
        public string Key => Project is { SharedKey: { } key, Place: { } place } ? $"{key}\t{place.Value}" : Id;
    }
}
