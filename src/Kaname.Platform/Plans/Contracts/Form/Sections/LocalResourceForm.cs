using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class LocalResourceForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.LocalResource, _ => Parts);

    private static IReadOnlyList<FormPart> Parts { get; } =
    [
        new FormField("resource", FieldKind.LongText, "地域資源", "Local resource") { Wanted = true, Example = "県産の漆と、木地から塗りまでの分業", Hint = "農林水産物、食、観光、スポーツ、伝統的な産品などです。", HintEn = "Farm and sea produce, food, tourism, sport, traditional crafts and the like." },
        new FormField("processing", FieldKind.LongText, "加工の伸ばし方", "How it is worked further") { Wanted = true, Example = "耐熱の塗りを共同の試験場で仕上げ、部材として出します。" },
        new FormField("channels", FieldKind.LongText, "販路の伸ばし方", "New channels") { Wanted = true, Example = "海外の宿泊施設向けに、2028年度から直販を始めます。" },
        InEnglish.Group(
            InEnglish.LongText("resourceEn", "地域資源", "Local resource"),
            InEnglish.LongText("processingEn", "加工の伸ばし方", "How it is worked further"),
            InEnglish.LongText("channelsEn", "販路の伸ばし方", "New channels")),
    ];
}
