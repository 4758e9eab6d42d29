using System.Globalization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>The words that other files refer to: fields, categories, stages, issues and the paper's parts.</summary>
internal sealed record ReadWords(
    IReadOnlyList<BriefingField> Fields,
    IReadOnlyList<BriefingCategory> Categories,
    IReadOnlyList<InvestmentStage> Stages,
    IReadOnlyList<CrosscuttingIssue> CrosscuttingIssues,
    IReadOnlyList<SourceDocument> Sources)
{
    private static readonly string[] MonthOrDay = ["yyyy-MM", "yyyy-MM-dd"];

    public static ReadWords From(FactReader reader) => new(
        [.. reader.Read("briefing/fields.csv").Once("number").Once("slug").Select(Field)],
        [.. reader.Read("briefing/categories.csv").Once("slug").Select(Category)],
        [.. reader.Read("briefing/stages.csv").Once("slug").Select(Stage)],
        [.. reader.Read("briefing/crosscutting.csv").Once("id").Select(Issue)],
        [.. reader.Read("briefing/sources.csv").Once("id").Select(Document)]);

    private static BriefingField Field(FactRow row)
    {
        var field = new BriefingField(
            row.Number("number", 1, StrategicFields.All.Count),
            row.Slug("slug"),
            row.Required("name"),
            row.English("name"),
            row.Required("source"));
        var policy = StrategicFields.Of(field.Number)!;
        row.Same("slug", field.Slug, policy.Slug);
        row.Same("name", field.Name, policy.Name);
        row.Same("name_en", field.NameEn, policy.NameEn);
        return field;
    }

    private static BriefingCategory Category(FactRow row)
    {
        var category = new BriefingCategory(
            row.OneOf("slug", [.. MapCategories.All.Select(known => known.Slug)]),
            row.Required("name"),
            row.English("name"),
            row.Required("short_name"),
            row.English("short_name"),
            row.Optional("note"),
            row.OptionalEnglish("note"),
            row.Required("source"));
        if (MapCategories.Of(category.Slug) is { } policy)
        {
            row.Same("name", category.Name, policy.Name);
            row.Same("name_en", category.NameEn, policy.NameEn);
        }

        return category;
    }

    private static InvestmentStage Stage(FactRow row) => new(
        row.Required("slug"),
        row.Required("name"),
        row.English("name"),
        row.Required("meaning"),
        row.English("meaning"),
        row.Word<Basis>("basis"),
        row.Required("source"));

    private static CrosscuttingIssue Issue(FactRow row) => new(
        row.Slug("id"),
        row.Required("group"),
        row.English("group"),
        row.Optional("heading"),
        row.OptionalEnglish("heading"),
        row.Required("name"),
        row.English("name"),
        row.Optional("note"),
        row.OptionalEnglish("note"),
        row.Required("source"));

    private static SourceDocument Document(FactRow row)
    {
        var date = row.Optional("date");
        if (date is not null && !DateOnly.TryParseExact(date, MonthOrDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            row.Fault("date", $"「{date}」は日付ではありません。2026-05-18 又は 2026-05 のように書いてください。", $"\"{date}\" is not a date. Write 2026-05-18 or 2026-05.");
        }

        return new SourceDocument(
            row.Slug("id"),
            row.Required("title"),
            row.English("title"),
            row.Optional("publisher"),
            row.OptionalEnglish("publisher"),
            date,
            row.Optional("note"),
            row.OptionalEnglish("note"),
            row.Required("source"));
    }
}
