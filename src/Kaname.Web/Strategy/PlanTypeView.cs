using System.Text.Json;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Strategy;

/// <summary>A type of plan with its requirements, checks, KGIs and course.</summary>
/// <param name="Requirements">Those of the paper, in sentences of ours.</param>
/// <param name="Checks">Our own checks of completeness: not requirements.</param>
public sealed record PlanTypeView(
    string Type,
    string Name,
    string NameEn,
    string Summary,
    string SummaryEn,
    string Author,
    string AuthorEn,
    string Area,
    string AreaEn,
    string FieldScope,
    string FieldScopeEn,
    string Process,
    string ProcessEn,
    RequirementSetView Requirements,
    RequirementSetView Checks,
    IReadOnlyList<KgiView> Kgis,
    CourseView Course,
    IReadOnlyList<SupportView> Support,
    PaperSource Source)
{
    internal static PlanTypeView Of(PlanTypeProfile profile, PolicyEdition edition, Briefing briefing)
    {
        var outline = briefing.PlanTypes.First(type => type.Type == profile.Type);
        return new PlanTypeView(
            profile.Type.ToString(),
            profile.Name,
            profile.NameEn,
            profile.Summary,
            profile.SummaryEn,
            profile.Author,
            profile.AuthorEn,
            profile.Area,
            profile.AreaEn,
            profile.FieldScope,
            profile.FieldScopeEn,
            outline.Process,
            outline.ProcessEn,
            RequirementSetView.Of(edition.RequirementsFor(profile.Type)),
            RequirementSetView.Of(edition.ChecksFor(profile.Type)),
            [.. edition.KgisFor(profile.Type).Items.Select(KgiView.Of)],
            CourseView.Of(profile.Type),
            [.. briefing.Support.Where(direction => direction.AppliesTo(profile.Type)).Select(SupportView.Of)],
            profile.Source);
    }
}

/// <summary>A list of requirements or checks in one version.</summary>
/// <param name="Basis">paper or ours.</param>
/// <param name="Open">Does the paper end the list with 等, so that more may come?</param>
public sealed record RequirementSetView(
    string Version,
    string Title,
    string TitleEn,
    string Basis,
    bool Open,
    string OpenNote,
    string OpenNoteEn,
    IReadOnlyList<RequirementView> Items,
    PaperSource? Source)
{
    internal static RequirementSetView Of(RequirementSet set) => new(
        set.Version,
        set.Title,
        set.TitleEn,
        Words.Of(set.Basis),
        set.IsOpen,
        set.OpenNote,
        set.OpenNoteEn,
        [.. set.Items.Select(RequirementView.Of)],
        set.Source);
}

/// <summary>A requirement or check.</summary>
/// <param name="ConfirmedBy">computed, attested or person: how it is confirmed, in our reading.</param>
public sealed record RequirementView(string Id, string Text, string TextEn, string ConfirmedBy, string Basis, PaperSource? Source)
{
    internal static RequirementView Of(Requirement item) =>
        new(item.Id, item.Text, item.TextEn, Words.Of(item.How), Words.Of(item.Basis), item.Source);
}

/// <summary>A KGI of a plan type.</summary>
/// <param name="Obligation">mandatory or conditional.</param>
/// <param name="Kind">period, cumulative, stock or ratio: our reading, see <paramref name="KindBasis"/>.</param>
/// <param name="HasParts">Are public and private parts kept apart?</param>
/// <param name="RollsUp">Does it go into sums of plans?</param>
public sealed record KgiView(
    string Kgi,
    string Name,
    string NameEn,
    string Obligation,
    string Kind,
    string Unit,
    string UnitEn,
    bool HasParts,
    bool RollsUp,
    string Basis,
    string KindBasis,
    PaperSource Source)
{
    internal static KgiView Of(KgiDefinition kgi) => new(
        kgi.Kgi.Slug(),
        kgi.Name,
        kgi.NameEn,
        Words.Of(kgi.Obligation),
        Words.Of(kgi.Kind),
        kgi.Unit,
        kgi.UnitEn,
        kgi.HasParts,
        kgi.RollsUp,
        Words.Of(kgi.Basis),
        Words.Of(kgi.KindBasis),
        kgi.Source);
}

/// <summary>A KGI of the whole policy.</summary>
public sealed record NationalKgiView(string Kgi, string Name, string NameEn, bool ExcludesTokyoArea, string Basis, PaperSource Source)
{
    internal static NationalKgiView Of(NationKgi kgi) =>
        new(kgi.Kgi.Slug(), kgi.Name, kgi.NameEn, kgi.ExcludesTokyoArea, Words.Of(kgi.Basis), kgi.Source);
}

/// <summary>A level of indicator: mandatory KGI, own KGI, own KPI, output KPI.</summary>
public sealed record IndicatorLevelView(string Level, string Name, string NameEn, string Obligation, string Purpose, string PurposeEn, string Basis, PaperSource Source)
{
    internal static IndicatorLevelView Of(IndicatorLevel level) => new(
        Words.Of(level.Level),
        level.Name,
        level.NameEn,
        Words.Of(level.Obligation),
        level.Purpose,
        level.PurposeEn,
        Words.Of(level.Basis),
        level.Source);
}

/// <summary>A direction of state support.</summary>
public sealed record SupportView(string Kind, string Text, string TextEn, IReadOnlyList<string> Examples, IReadOnlyList<string> ExamplesEn, string Basis, string Source)
{
    internal static SupportView Of(SupportDirection direction) => new(
        Kaname.Platform.Intake.Contracts.EnumWords<SupportKind>.Of(direction.Kind),
        direction.Text,
        direction.TextEn,
        direction.Examples,
        direction.ExamplesEn,
        Words.Of(direction.Basis),
        direction.Source);
}

/// <summary>Values of the policy by the names that they bear in its JSON.</summary>
internal static class Words
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonSerializer.SerializeToElement(value).GetString()!;
}
