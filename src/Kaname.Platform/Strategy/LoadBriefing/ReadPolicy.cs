using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>Plan types, KGIs, support, and who sat at the table.</summary>
internal sealed record ReadPolicy(
    IReadOnlyList<KgiNode> KgiTree,
    IReadOnlyList<KgiNote> KgiNotes,
    IReadOnlyList<PlanTypeOutline> PlanTypes,
    IReadOnlyList<SupportDirection> Support,
    IReadOnlyList<MeetingBody> Bodies,
    IReadOnlyList<RegionalBureau> Bureaus)
{
    private static readonly string[] Types = Enum.GetNames<PlanType>();
    private static readonly string[] TypesOrAll = [.. Types, "all"];
    private static readonly string[] KgiNames = [.. Enum.GetValues<Kgi>().Select(kgi => kgi.Slug())];

    public static ReadPolicy From(FactReader reader) => new(
        [.. reader.Read("briefing/kgi_tree.csv").Once("level", "plan_type", "kgi").Select(Node)],
        [.. reader.Read("briefing/kgi_notes.csv").Once("id").Select(Note)],
        [.. reader.Read("briefing/plan_types.csv").Once("type").Select(Type)],
        [.. reader.Read("briefing/support.csv").Once("plan_type", "kind", "text", "example").Select(Direction)],
        [.. reader.Read("briefing/bodies.csv").Once("name").Select(Body)],
        [.. reader.Read("briefing/bureaus.csv").Once("slug").Select(Bureau)]);

    private static PlanType TypeOf(FactRow row, string column) =>
        Enum.TryParse<PlanType>(row.OneOf(column, Types), out var type) ? type : default;

    private static KgiNode Node(FactRow row)
    {
        var node = new KgiNode
        {
            Level = row.Word<KgiLevel>("level"),
            PlanType = row.Optional("plan_type") is null ? null : TypeOf(row, "plan_type"),
            Kgi = KgiSlugs.TryParse(row.OneOf("kgi", KgiNames), out var kgi) ? kgi : default,
            Ordinal = row.OptionalNumber("ordinal", 1, 9),
            Name = row.Required("name"),
            NameEn = row.English("name"),
            Scope = row.Required("scope"),
            ScopeEn = row.English("scope"),
            ExcludesTokyoArea = row.Flag("excludes_tokyo_area"),
            Obligation = row.OptionalWord<KgiObligation>("obligation"),
            Note = row.Optional("note"),
            NoteEn = row.OptionalEnglish("note"),
            Source = row.Required("source"),
        };
        if ((node.Level == KgiLevel.Policy) != node.PlanType is null)
        {
            row.Fault("plan_type", "政策全体のKGIには計画の類型がなく、それ以外にはあります。", "A KGI of the whole policy has no plan type; any other has one.");
        }

        if ((node.Level == KgiLevel.Plan) != node.Obligation is not null)
        {
            row.Fault("obligation", "必須かどうかは、計画のKGIにだけ書きます。", "An obligation stands with a plan's KGI, and only there.");
        }

        return node;
    }

    private static KgiNote Note(FactRow row) => new(
        row.Slug("id"),
        row.Word<KgiNoteKind>("kind"),
        row.OptionalOneOf("plan_type", TypesOrAll),
        row.OptionalWord<KgiObligation>("obligation"),
        row.Word<Basis>("basis"),
        row.Required("text"),
        row.English("text"),
        row.Required("source"));

    private static PlanTypeOutline Type(FactRow row) => new()
    {
        Type = TypeOf(row, "type"),
        Name = row.Required("name"),
        NameEn = row.English("name"),
        Outline = row.Required("outline"),
        OutlineEn = row.English("outline"),
        Author = row.Required("author"),
        AuthorEn = row.English("author"),
        AuthorNote = row.Optional("author_note"),
        AuthorNoteEn = row.OptionalEnglish("author_note"),
        Extent = row.Required("extent"),
        ExtentEn = row.English("extent"),
        Process = row.Required("process"),
        ProcessEn = row.English("process"),
        GrowthStrategyRelation = row.Required("growth_strategy_relation"),
        GrowthStrategyRelationEn = row.English("growth_strategy_relation"),
        Source = row.Required("source"),
    };

    private static SupportDirection Direction(FactRow row) => new(
        row.OneOf("plan_type", TypesOrAll),
        row.Word<SupportKind>("kind"),
        row.Required("text"),
        row.English("text"),
        row.List("example"),
        row.EnglishList("example"),
        row.Word<Basis>("basis"),
        row.Required("source"));

    private static MeetingBody Body(FactRow row) => new(
        row.Required("name"),
        row.English("name"),
        row.Word<MeetingRole>("role"),
        row.Number("seats", 1, 99),
        row.Required("source"));

    private static RegionalBureau Bureau(FactRow row) => new(
        row.Slug("slug"),
        row.Required("name"),
        row.English("name"),
        row.Prefectures("prefecture_codes"),
        row.Word<Basis>("basis"),
        row.Optional("note"),
        row.OptionalEnglish("note"),
        row.Required("source"));
}
