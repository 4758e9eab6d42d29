using System.Globalization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;

namespace Kaname.Web.Strategy;

/// <summary>The system of plans in force: types, requirements, KGIs, steps, settings and where all of it stands.</summary>
/// <param name="Version">The edition: the month of the paper.</param>
/// <param name="Steps">The six steps; of type B they are the paper's, of C our reading, A has a track of its own.</param>
/// <param name="NationalKgis">KGIs of the whole policy: outcomes of official statistics, not sums of plans.</param>
/// <param name="Versions">All editions that this program knows.</param>
public sealed record StrategyView(
    string Data,
    string Version,
    string Name,
    string NameEn,
    string MeetingDate,
    IReadOnlyList<PlanTypeView> PlanTypes,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<NationalKgiView> NationalKgis,
    IReadOnlyList<IndicatorLevelView> IndicatorLevels,
    IReadOnlyList<KgiNote> KgiNotes,
    SettingsView Settings,
    IReadOnlyList<CrosscuttingIssue> CrosscuttingIssues,
    IReadOnlyList<RegionalBureauView> Bureaus,
    IReadOnlyList<MeetingBody> Bodies,
    IReadOnlyList<string> Versions,
    IReadOnlyList<SourceDocument> Sources,
    Licence Licence)
{
    internal static StrategyView Of(PolicyEdition edition, Briefing briefing)
    {
        var types = edition.PlanTypes.Select(profile => PlanTypeView.Of(profile, edition, briefing)).ToList();
        return new StrategyView(
            "real",
            edition.Version,
            edition.Name,
            edition.NameEn,
            edition.MeetingDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            types,
            types.First(type => type.Type == nameof(PlanType.B)).Course.Steps,
            [.. edition.NationKgis.Select(NationalKgiView.Of)],
            [.. edition.Levels.Select(IndicatorLevelView.Of)],
            briefing.KgiNotes,
            SettingsView.Of(edition.Settings),
            briefing.CrosscuttingIssues,
            [.. briefing.Bureaus.Select(RegionalBureauView.Of)],
            briefing.Bodies,
            [.. PolicyEdition.All.Select(known => known.Version)],
            briefing.Sources,
            Licence.Ours);
    }
}

/// <summary>A bureau and the prefectures that it covers; bureaus and blocks meet by prefecture, many to many.</summary>
public sealed record RegionalBureauView(string Slug, string Name, string NameEn, IReadOnlyList<string> Prefectures, string Basis, string? Note, string? NoteEn, string Source)
{
    internal static RegionalBureauView Of(RegionalBureau bureau) => new(
        bureau.Slug,
        bureau.Name,
        bureau.NameEn,
        [.. bureau.Prefectures.Select(code => code.Value)],
        EnumWords<Basis>.Of(bureau.Basis),
        bureau.Note,
        bureau.NoteEn,
        bureau.Source);
}

/// <summary>What the paper leaves open and this installation sets.</summary>
/// <param name="TokyoArea">Prefectures that the nation's ① and ② leave out.</param>
/// <param name="PaceOnTrack">From which share of the expected on a figure is on track.</param>
/// <param name="PaceSlightlyBehind">From which share on it is slightly behind.</param>
public sealed record SettingsView(
    string Version,
    IReadOnlyList<string> TokyoArea,
    decimal PaceOnTrack,
    decimal PaceSlightlyBehind,
    IReadOnlyList<SettingNote> Notes)
{
    internal static SettingsView Of(PolicySettings settings) => new(
        settings.Version,
        [.. settings.TokyoArea.Order().Select(code => code.Value)],
        settings.PaceOnTrack,
        settings.PaceSlightlyBehind,
        PolicySettings.Notes);
}
