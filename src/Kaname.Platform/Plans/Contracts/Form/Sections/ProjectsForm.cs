using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class ProjectsForm
{
    private const string Items = "items";

    public static SectionForm Make() => new PlainForm(PlanSection.Projects, Parts) { Checking = Check };

    private static IReadOnlyList<FormPart> Parts(FormContext context)
    {
        var years = Years.OfPlan(context, context.Content.Projects.Items.SelectMany(project => project.PlannedYen.Keys));
        return
        [
            new FormList(Items, "プロジェクト", "Projects", "プロジェクト", "Project", [.. Fields(context), .. years.Select(Planned), InEnglish.Text("nameEn", "名称", "Name")])
            {
                ItemPrefix = "p",
                Hint = years.Count > 0
                    ? "公共と民間の投資は、別のプロジェクトとして書いてください。まだ決まらない年度は空けてください。空欄は0円とみなしません。"
                    : "公共と民間の投資は、別のプロジェクトとして書いてください。基本情報で計画の期間を入力すると、年度ごとの投資額の欄が出ます。",
                HintEn = years.Count > 0
                    ? "Write public and private investment as projects of their own. Leave open what is not decided: blank is not taken for 0."
                    : "Write public and private investment as projects of their own. Fields for each year appear once the plan's period is given in Basics.",
            },
            new FormField("infrastructureNeeds", FieldKind.LongText, "必要なインフラ", "Infrastructure needed") { Example = "工業用水 日量3,000立方メートル、臨港道路の拡幅", Hint = "道路、水、港、電力など、投資に必要なものを書いてください。", HintEn = "Roads, water, ports, power and the like that the investments need." },
            InEnglish.Group(InEnglish.LongText("infrastructureNeedsEn", "必要なインフラ", "Infrastructure needed")),
        ];
    }

    private static IEnumerable<FormField> Fields(FormContext context) =>
    [
        new("id", FieldKind.Carried, "番号", "Id"),
        new("name", FieldKind.Text, "名称", "Name") { Example = "放熱部材の新工場", MaxLength = 200 },
        new("place", FieldKind.Place, "投資する場所", "Place of the investment") { Wanted = true, Example = "富山県射水市", Hint = "本社の所在地ではなく、投資を行う場所です。", HintEn = "Where the investment is made, not the investor's head office." },
        new("part", FieldKind.Choice, "公共・民間の別", "Public or private") { Wanted = true, Choices = [EnumChoice.Of(Part.Private, "民間", "Private"), EnumChoice.Of(Part.Public, "公共", "Public")] },
        new("investors", FieldKind.Lines, "投資する者", "Investors") { Hint = "1行に1つ書いてください。", HintEn = "One a line." },
        new("corporateNumber", FieldKind.CorporateNumber, "法人番号", "Corporate number") { Hint = "最初に書いた者の番号です。なければ空けてください。", HintEn = "Of the investor named first. Leave blank if there is none." },
        new("category", FieldKind.Choice, "地図の分類", "Category on the map") { Choices = IndustriesForm.Categories(context.Content.Projects.Items.Select(project => project.Category)), Hint = "空けると、計画の「地図の分類」で地図に載ります。", HintEn = "Left blank, the map shows it in the plan's category." },
        new("stage", FieldKind.Choice, "段階", "Stage")
        {
            Choices = [.. ProjectStages.All.Select(stage => EnumChoice.Of(stage.Stage, stage.Name, stage.NameEn))],
        },
        new("start", FieldKind.Year, "投資の始まりの年度", "First year of the investment") { Wanted = true, Example = "令和9年度" },
        new("end", FieldKind.Year, "投資の終わりの年度", "Last year of the investment") { Wanted = true, Example = "令和11年度" },
    ];

    private static FormSeries Investment { get; } = new("年度ごとの投資額", "Investment year by year");

    private static FormField Planned(FiscalYear year) => new($"plannedYen.{year}", FieldKind.HundredMillionYen, $"{year.ToJapaneseShort()}年度の投資額", $"Investment in {year.ToEnglish()}")
    {
        Series = Investment,
        Unit = "億円",
        UnitEn = "hundred million yen",
        Example = "120",
    };

    private static IEnumerable<FormProblem> Check(PlanContent content, FormRows rows)
    {
        var projects = content.Projects.Items;
        for (var item = 0; item < projects.Count; item++)
        {
            if (projects[item] is { Start: { } start, End: { } end } && Years.Backwards(rows.Path(Items, item, "end"), start, end) is { } problem)
            {
                yield return problem;
            }
        }
    }
}
