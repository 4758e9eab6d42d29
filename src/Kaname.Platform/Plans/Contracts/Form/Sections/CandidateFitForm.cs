using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class CandidateFitForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.CandidateFit, _ => Parts);

    private static IReadOnlyList<FormPart> Parts { get; } =
    [
        new FormField("fitWithBlockDraft", FieldKind.LongText, "ブロックの素案との整合", "Fit with the block's draft") { Wanted = true },
        new FormField("fitWithRoadmap", FieldKind.LongText, "分野の検討・ロードマップとの整合", "Fit with the field's roadmap") { Wanted = true },
        new FormGroup(
            "予算についての省庁との調整", "Talks with ministries about the budget",
            [
                new FormField("budgetTalks.state", FieldKind.Choice, "調整の状況", "State of the talks")
                {
                    Wanted = true,
                    Choices =
                    [
                        EnumChoice.Of(BudgetTalksState.NotStarted, "まだ始めていない", "Not begun"),
                        EnumChoice.Of(BudgetTalksState.Started, "始めている", "Begun"),
                        EnumChoice.Of(BudgetTalksState.Concluded, "まとまった", "Come to a result"),
                    ],
                },
                new FormField("budgetTalks.ministry", FieldKind.Text, "相手の省庁", "Ministry") { Wanted = true, Example = "経済産業省", MaxLength = 200 },
                new FormField("budgetTalks.since", FieldKind.Date, "始めた日", "Begun on") { Example = "2026-06-01" },
            ]) { Path = "budgetTalks" },
        new FormField("largeInvestmentYen", FieldKind.HundredMillionYen, "見込まれる投資の額", "Expected investment")
        {
            Wanted = true,
            Unit = "億円",
            UnitEn = "hundred million yen",
            Example = "300",
            Hint = "会議資料は金額の基準を示していません。",
            HintEn = "The paper sets no threshold.",
        },
        new FormField("labourEnvironment", FieldKind.LongText, "賃上げと労働環境への貢献", "What it does for wages and the labour environment") { Wanted = true },
        InEnglish.Group(
            InEnglish.LongText("fitWithBlockDraftEn", "ブロックの素案との整合", "Fit with the block's draft"),
            InEnglish.LongText("fitWithRoadmapEn", "分野の検討・ロードマップとの整合", "Fit with the roadmap"),
            InEnglish.Text("budgetTalks.ministryEn", "相手の省庁", "Ministry"),
            InEnglish.LongText("labourEnvironmentEn", "賃上げと労働環境への貢献", "Labour environment")),
    ];
}
