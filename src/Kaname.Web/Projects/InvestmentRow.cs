using System.Text.Json.Serialization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Projects;

/// <summary>One investment project as it is written in JSON, whether the paper names it or a published plan holds it.</summary>
/// <param name="Investors">Who invests; empty where it is not said.</param>
/// <param name="MunicipalityCode">Five digits where one municipality is said, else null.</param>
/// <param name="OtherMunicipalityCodes">Five digits each, where several are said.</param>
/// <param name="PlacePrecision">How exact the place is; a point of a prefecture is not where the project stands.</param>
/// <param name="Category">Slug of its category of the map legend, or null.</param>
/// <param name="PublicYen">Public money in yen; null where nobody says.</param>
/// <param name="PrivateYen">Private money in yen; null where nobody says.</param>
/// <param name="YenMeaning">planned: the amounts are what the plan intends to invest over all of its years, as far as it says; null where there is no amount.</param>
/// <param name="Plans">Ids of the published plans that hold it; the first keeps its amounts.</param>
public sealed record InvestmentRow(
    string Id,
    string Name,
    string NameEn,
    IReadOnlyList<string> Investors,
    IReadOnlyList<string> InvestorsEn,
    string PrefectureCode,
    string? MunicipalityCode,
    IReadOnlyList<string> OtherMunicipalityCodes,
    string Place,
    string PlaceEn,
    string PlacePrecision,
    double? Lat,
    double? Lon,
    string PointBasis,
    string? Category,
    string Stage,
    string StageText,
    string StageTextEn,
    TimingView Timing,
    long? PublicYen,
    long? PrivateYen,
    string? YenMeaning,
    IReadOnlyList<string> Plans,
    string Block,
    string? Cluster,
    string? Note,
    string? NoteEn,
    InvestmentBasis Basis,
    string Source)
{
    /// <summary>Numbers of strategic fields of its cluster or of the plan that keeps it.</summary>
    public IReadOnlyList<int> Fields { get; init; } = [];

    /// <summary>What it is called in further plans or on its other side, where several entries are one project.</summary>
    [JsonIgnore]
    internal IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>Is it a project of a plan rather than named by the paper?</summary>
    [JsonIgnore]
    internal bool IsOfPlan => Plans.Count > 0;

    /// <summary>What a search looks through.</summary>
    [JsonIgnore]
    internal string Searched => field ??= SearchText.Fold(
        string.Join('\t', [Id, Name, NameEn, Place, PlaceEn, .. Investors, .. InvestorsEn]));

    /// <summary>Does the stated time take in this fiscal year?</summary>
    internal bool Covers(FiscalYear year) => Timing.Value is { } first
        && year.Year >= first
        && (Timing.Precision == EnumWords<TimingPrecision>.Of(TimingPrecision.OrLater) || year.Year <= (Timing.End ?? first));

    /// <summary>Does it stand in this municipality, as far as is said?</summary>
    internal bool IsIn(string municipality) => MunicipalityCode == municipality || OtherMunicipalityCodes.Contains(municipality);

    internal static InvestmentRow Of(InvestmentProject project, Briefing briefing) => new(
        project.Id,
        project.Name,
        project.NameEn,
        project.Investors,
        project.InvestorsEn,
        project.Place.Prefecture.Value,
        project.Place.Municipality?.Value,
        [.. project.Place.OtherMunicipalities.Select(code => code.Value)],
        project.Place.Name,
        project.Place.NameEn,
        EnumWords<PlacePrecision>.Of(project.Place.Precision),
        project.Place.Lat,
        project.Place.Lon,
        EnumWords<PointGround>.Of(project.Place.PointGround),
        project.Category,
        project.Stage.Slug,
        project.StageText,
        project.StageTextEn,
        TimingView.Of(project.Timing),
        PublicYen: null,
        PrivateYen: null,
        YenMeaning: null,
        Plans: [],
        project.Block,
        project.Cluster,
        project.Note,
        project.NoteEn,
        InvestmentBasis.Of(project),
        project.Source)
    {
        Fields = briefing.Cluster(project.Cluster)?.Fields ?? [],
    };
}

/// <summary>When something of it is due, as exactly as is said.</summary>
/// <param name="Value">The year, or the first one.</param>
/// <param name="End">The last year of a range.</param>
/// <param name="Unit">year or fiscal_year.</param>
/// <param name="Precision">none, year, fiscal_year, fiscal_year_second_half, or_later or range.</param>
/// <param name="Meaning">none, mass_production, operation or location; of a plan's project investment: the years in which the money is spent.</param>
public sealed record TimingView(int? Value, int? End, string? Unit, string Precision, string Meaning, string? Text, string? TextEn)
{
    internal static TimingView Of(ProjectTiming timing) => new(
        timing.Value,
        timing.End,
        timing.Unit is { } unit ? EnumWords<TimingUnit>.Of(unit) : null,
        EnumWords<TimingPrecision>.Of(timing.Precision),
        EnumWords<TimingMeaning>.Of(timing.Meaning),
        timing.Text,
        timing.TextEn);
}

/// <summary>Who says what: paper, ours, or for the prefecture municipality, from which it follows; of a plan's project the plan.</summary>
public sealed record InvestmentBasis(string Cluster, string Prefecture, string Category, string Stage)
{
    /// <summary>All of it stands in a published plan.</summary>
    internal static InvestmentBasis OfPlan { get; } = new("plan", "plan", "plan", "plan");

    internal static InvestmentBasis Of(InvestmentProject project) => new(
        EnumWords<Basis>.Of(project.ClusterBasis),
        EnumWords<PrefectureGround>.Of(project.Place.PrefectureGround),
        EnumWords<Basis>.Of(project.CategoryBasis),
        EnumWords<Basis>.Of(project.StageBasis));
}
