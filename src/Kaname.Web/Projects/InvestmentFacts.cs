using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;
using Kaname.Web.Clusters;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Projects;

/// <summary>One thing that is said of an investment: what, how exact it is or what it means, and who says so.</summary>
/// <param name="Name">End of the key of its name among the texts.</param>
/// <param name="Value">What is said; — where nothing is.</param>
/// <param name="Reading">How exact it is, and how to read it.</param>
/// <param name="Basis">Who says so; null where nothing is said, and for what a plan says.</param>
/// <param name="Address">Where the value leads, without language.</param>
internal sealed record InvestmentFact(string Name, string Value, string Reading, Basis? Basis, string? Address = null);

/// <summary>Everything that is said of an investment, and as plainly what is not.</summary>
internal static class InvestmentFacts
{
    public static IEnumerable<InvestmentFact> Of(InvestmentRow row, IStringLocalizer<ProjectsText> texts, Briefing briefing)
    {
        var space = Languages.English ? " " : "";
        yield return new("Investors", InvestmentWords.Investors(row), texts[row.Investors.Count == 0 ? "InvestorsNotSaid" : row.IsOfPlan ? "InvestorsReadingSample" : "InvestorsReading"], row.Investors.Count == 0 ? null : Paper(row));
        yield return new("Place", InvestmentWords.Place(row), $"{texts["PlaceSays_" + row.PlacePrecision]}{space}{texts["NotHeadOffice"]}", row.PlacePrecision == "not_stated" ? null : Paper(row));
        yield return new("Point", Point(row), texts["Point_" + row.PointBasis], row.Lat is null || row.IsOfPlan ? null : Basis.Ours);
        if (row.PlacePrecision != "not_stated" || !row.IsOfPlan)
        {
            var prefecture = Prefectures.Of(PrefectureCode.Parse(row.PrefectureCode));
            yield return new("Prefecture", Languages.Of(prefecture.Name, prefecture.NameEn), row.IsOfPlan ? "" : texts["Prefecture_" + row.Basis.Prefecture], row.IsOfPlan ? null : row.Basis.Prefecture == "ours" ? Basis.Ours : Basis.Paper);
        }

        if (Blocks.Of(row.Block) is { } block)
        {
            yield return new("Block", Languages.Of(block.Name, block.NameEn), texts["BlockReading"], Basis.Ours, "/blocks/" + block.Slug);
        }

        yield return new("Stage", InvestmentWords.Stage(row), StageReading(row, texts, briefing), Paper(row));
        yield return new(
            row.IsOfPlan ? "Years" : "Time",
            InvestmentWords.Time(row),
            row.Timing.Value is null ? texts["TimeNotSaid"] : texts["TimeReading", InvestmentWords.TimePrecision(texts, row), texts["Meaning_" + row.Timing.Meaning]],
            row.Timing.Value is null ? null : Paper(row));
        yield return row.IsOfPlan
            ? new("Amount", Formats.ExactYen(InvestmentWords.Yen(row)), texts["AmountParts", Formats.ExactYen(row.PublicYen), Formats.ExactYen(row.PrivateYen)], null)
            : new("Amount", Formats.NotSaid, texts["AmountNotSaid"], null);
        yield return new("Category", MapCategories.Of(row.Category) is { } category ? Languages.Of(category.Name, category.NameEn) : Formats.NotSaid, row.IsOfPlan ? "" : texts["CategoryReading"], row.IsOfPlan ? null : Basis.Ours);
        if (briefing.Cluster(row.Cluster) is { } cluster)
        {
            yield return new("Cluster", ClusterWords.FullName(cluster, briefing.Block(cluster.Block)!), texts["Cluster_" + row.Basis.Cluster], Said(row.Basis.Cluster), "/clusters/" + cluster.Id);
        }

        if (Languages.Of(row.Note ?? "", row.NoteEn) is { Length: > 0 } note)
        {
            yield return new("Note", note, "", Basis.Ours);
        }
    }

    private static Basis? Paper(InvestmentRow row) => row.IsOfPlan ? null : Basis.Paper;

    private static Basis Said(string word) => EnumWords<Basis>.TryParse(word, out var basis) ? basis : Basis.Ours;

    private static string Point(InvestmentRow row) => row is { Lat: { } lat, Lon: { } lon }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{lat:0.00}, {lon:0.00}")
        : Formats.NotSaid;

    private static string StageReading(InvestmentRow row, IStringLocalizer<ProjectsText> texts, Briefing briefing) =>
        briefing.Stage(row.Stage) is { } stage && !row.IsOfPlan
            ? texts["StageReading", Languages.Of(stage.Name, stage.NameEn), Languages.Of(stage.Meaning, stage.MeaningEn)]
            : "";
}
