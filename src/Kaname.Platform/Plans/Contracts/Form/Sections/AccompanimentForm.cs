using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class AccompanimentForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.Accompaniment, Parts);

    private static IReadOnlyList<FormPart> Parts(FormContext context) =>
    [
        new FormField("structure", FieldKind.LongText, "伴走支援体制", "How the governments accompany the plan")
        {
            Wanted = context.Content.Type is PlanType.B,
            Example = "3県の担当課と商工団体、金融機関の推進会議が3か月ごとに進み具合を確かめ、職員が会社を回ります。",
            Hint = "計画の期間を通じて、だれが、どう支えるかを書いてください。",
            HintEn = "Who supports the plan through its period, and how.",
        },
        new FormField("consultationWindow", FieldKind.LongText, "相談窓口", "Consultation window") { Wanted = context.Content.Type is PlanType.C, Example = "商工労働部 産業政策課", MaxLength = 1_000 },
        new FormField("through", FieldKind.Year, "伴走支援を続ける最後の年度", "Last year of accompaniment") { Wanted = context.Content.Type is PlanType.B, Example = "令和14年度" },
        InEnglish.Group(InEnglish.LongText("structureEn", "伴走支援体制", "How the plan is accompanied"), InEnglish.LongText("consultationWindowEn", "相談窓口", "Consultation window")),
    ];
}
