namespace Kaname.Policy.Strategy;

/// <summary>Everything that the strategy says at one time: requirement sets, our own checks, KGI sets and settings, with their sources.</summary>
/// <param name="Version">The month of the paper: 2026-05.</param>
/// <param name="Name">The paper, in Japanese.</param>
/// <param name="NameEn">The paper, in English.</param>
/// <param name="MeetingDate">The day on which the paper was laid before the meeting.</param>
/// <param name="PlanTypes">The three types side by side.</param>
/// <param name="Requirements">The paper's requirements, one set a type.</param>
/// <param name="Checks">Our own checks of completeness, one list a type.</param>
/// <param name="Kgis">The KGI sets, one a type.</param>
/// <param name="NationKgis">The KGIs of the whole policy.</param>
/// <param name="Levels">The levels of indicator.</param>
/// <param name="Settings">The settings it starts from.</param>
public sealed record PolicyEdition(
    string Version,
    string Name,
    string NameEn,
    DateOnly MeetingDate,
    IReadOnlyList<PlanTypeProfile> PlanTypes,
    IReadOnlyList<RequirementSet> Requirements,
    IReadOnlyList<RequirementSet> Checks,
    IReadOnlyList<KgiSet> Kgis,
    IReadOnlyList<NationKgi> NationKgis,
    IReadOnlyList<IndicatorLevel> Levels,
    PolicySettings Settings)
{
    /// <summary>The edition in force.</summary>
    public static PolicyEdition Current { get; } = new(
        "2026-05",
        "地域未来戦略に関する関係副大臣等会議（第3回）",
        "Third meeting of state ministers on the regional future strategy",
        new DateOnly(2026, 5, 18),
        Strategy.PlanTypes.All,
        RequirementSets.All,
        CompletenessChecks.All,
        KgiSets.All,
        KgiSets.Nation,
        KgiSets.Levels,
        PolicySettings.Default);

    /// <summary>All editions that this program knows, the oldest first.</summary>
    public static IReadOnlyList<PolicyEdition> All { get; } = [Current];

    /// <summary>Every heading of the paper on which this edition rests, each once.</summary>
    public IReadOnlyList<PaperSource> Sources =>
    [
        .. PlanTypes.Select(type => type.Source)
            .Concat(Requirements.Select(set => set.Source).OfType<PaperSource>())
            .Concat(Requirements.SelectMany(set => set.Items).Select(item => item.Source).OfType<PaperSource>())
            .Concat(Kgis.SelectMany(set => set.Items).Select(item => item.Source))
            .Concat(NationKgis.Select(item => item.Source))
            .Concat(Levels.Select(level => level.Source))
            .Append(StrategicFields.Source)
            .Append(MapCategories.Source)
            .Append(Geography.Blocks.Source)
            .Distinct(),
    ];

    /// <summary>The edition of a version, or null if this program does not know it.</summary>
    /// <param name="version">For example 2026-05.</param>
    public static PolicyEdition? Of(string? version) => All.FirstOrDefault(edition => string.Equals(edition.Version, version, StringComparison.Ordinal));

    /// <summary>The paper's requirements for a type.</summary>
    /// <param name="type">The type.</param>
    public RequirementSet RequirementsFor(PlanType type) => Requirements.First(set => set.Type == type);

    /// <summary>Our own checks for a type.</summary>
    /// <param name="type">The type.</param>
    public RequirementSet ChecksFor(PlanType type) => Checks.First(set => set.Type == type);

    /// <summary>The KGIs of a type.</summary>
    /// <param name="type">The type.</param>
    public KgiSet KgisFor(PlanType type) => Kgis.First(set => set.Type == type);
}
