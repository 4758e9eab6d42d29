using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class OutsideFirmsForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.OutsideFirms, _ => Parts);

    private static IReadOnlyList<FormPart> Parts { get; } =
    [
        new FormField("invites", FieldKind.YesNo, "域外から企業を誘致しますか", "Does the plan invite firms from outside?") { Wanted = true },
        new FormField("labourAndTechnologyRoadmap", FieldKind.LongText, "労働・技術の現地化の道筋", "Roadmap for labour and technology to take root")
        {
            Wanted = true,
            Example = "2029年度までに検査工程の8割を地元の採用者が担い、設計の一部を移します。",
            Hint = "誘致するときに、何を、いつまでに地元に根づかせるかを書いてください。",
            HintEn = "Where firms are invited: what takes root in the region, and by when.",
        },
        new FormField("reinvestmentPolicy", FieldKind.LongText, "収益の再投資の方針", "Policy for reinvesting earnings")
        {
            Wanted = true,
            Example = "域内で得た収益の3割を、5年間、域内の設備と人材育成に投じます。",
            Hint = "誘致するときに、収益をどう地域に再び投資するかを書いてください。",
            HintEn = "Where firms are invited: how earnings are invested again in the region.",
        },
        InEnglish.Group(
            InEnglish.LongText("labourAndTechnologyRoadmapEn", "労働・技術の現地化の道筋", "Roadmap for labour and technology"),
            InEnglish.LongText("reinvestmentPolicyEn", "収益の再投資の方針", "Policy for reinvesting earnings")),
    ];
}
