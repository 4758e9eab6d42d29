using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class AreaForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.Area, _ => Parts);

    private static IReadOnlyList<FormPart> Parts { get; } =
    [
        new FormField("places", FieldKind.Places, "区域の都道府県・市区町村", "Prefectures and municipalities of the area")
        {
            Wanted = true,
            Example = "富山県",
            MaxLength = 20_000,
            Hint = "1行に1つ、名前かコードで書いてください。都道府県の名前は、その全域を表します。",
            HintEn = "One a line, by name or code. The name of a prefecture means the whole of it.",
        },
        new FormList(
            "enclaves", "飛び地", "Enclaves", "飛び地", "Enclave",
            [
                new FormField("place", FieldKind.Place, "場所", "Place") { Wanted = true, Example = "福井県鯖江市", Hint = "区域の外の都道府県・市区町村です。", HintEn = "A prefecture or municipality outside the area." },
                new FormField("industry", FieldKind.Text, "産業", "Industry") { Wanted = true, Example = "眼鏡枠の表面処理", MaxLength = 200 },
                new FormField("ground", FieldKind.LongText, "一体とみなす根拠", "Ground for treating it as one")
                {
                    Wanted = true,
                    Example = "域内の最終製品メーカーの仕入れの4割を、この地の3社が占めます（2025年度の取引額60億円）。",
                    Hint = "「取引量が多く密接不可分」といえる理由を、取引額などの数値で書いてください。",
                    HintEn = "Say with figures, such as the trade between them, why the two trade so much that they cannot be parted.",
                },
                InEnglish.Text("industryEn", "産業", "Industry"),
                InEnglish.LongText("groundEn", "一体とみなす根拠", "Ground"),
            ])
        {
            Hint = "区域の外にあっても、区域の産業と「取引量が多く密接不可分」で、一体とみなしうる産業です。なければ空けてください。",
            HintEn = "Industries outside the area that trade so much with it that both can be treated as one. Leave blank if there are none.",
        },
    ];
}
