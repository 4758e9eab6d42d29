using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class WinningPathForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.WinningPath, _ => Parts);

    private static IReadOnlyList<FormPart> Parts { get; } =
    [
        new FormField("text", FieldKind.LongText, "目指す姿と勝ち筋", "Aim and winning path") { Hint = "どの市場で、何を強みに、どう勝つかを書いてください。", HintEn = "In which market the cluster wins, by what strength, and how." },
        new FormField("productOrService", FieldKind.LongText, "生まれる製品・サービス", "Product or service that comes of it") { Wanted = true, Example = "電池の温度を抑える放熱部材", MaxLength = 1_000 },
        new FormField("market", FieldKind.Choice, "目指す市場", "Aim in its market")
        {
            Wanted = true,
            Choices = [.. Enum.GetValues<MarketAim>().Select(aim => new FormChoice(Slug(aim), MarketAims.Name(aim), MarketAims.NameEn(aim)))],
        },
        new FormField("competitiveAdvantage", FieldKind.LongText, "クラスターとしての強み", "What makes the cluster hard to beat"),
        InEnglish.Group(
            InEnglish.LongText("textEn", "目指す姿と勝ち筋", "Aim and winning path"),
            InEnglish.LongText("productOrServiceEn", "生まれる製品・サービス", "Product or service"),
            InEnglish.LongText("competitiveAdvantageEn", "クラスターとしての強み", "What makes the cluster hard to beat")),
    ];

    private static string Slug(MarketAim aim) => EnumChoice.Of(aim);
}
