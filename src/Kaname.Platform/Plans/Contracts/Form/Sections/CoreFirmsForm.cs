using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class CoreFirmsForm
{
    private const string Items = "items";

    public static SectionForm Make() => new PlainForm(PlanSection.CoreFirms, Parts) { Checking = Check };

    private static IReadOnlyList<FormPart> Parts(FormContext context) =>
    [
        new FormList(
            Items,
            context.Content.Type is PlanType.B ? "重点支援企業等" : "核となる事業者",
            context.Content.Type is PlanType.B ? "Firms to be supported first" : "Firms at the core",
            "事業者", "Firm",
            [
                new FormField("name", FieldKind.Text, "名称", "Name") { MaxLength = 200 },
                new FormField("corporateNumber", FieldKind.CorporateNumber, "法人番号", "Corporate number") { Hint = "13桁です。なければ空けてください。", HintEn = "Thirteen digits. Leave blank if there is none." },
                new FormField("place", FieldKind.Place, "事業を行う場所", "Where it works") { Example = "石川県加賀市", Hint = "本社ではなく、この計画の事業を行う場所です。", HintEn = "Where it works for the plan, which need not be its head office." },
                new FormField("reason", FieldKind.LongText, "選んだ理由", "Why it was chosen")
                {
                    Wanted = context.Content.Type is PlanType.B,
                    Example = "域内32社から仕入れ、売上の6割を域外から得ているため。",
                    Hint = "コネクター度などの点数は参考です。選ぶのは人で、その理由を書いてください。",
                    HintEn = "Scores may inform the choice; a person makes it. Give that reason.",
                },
                InEnglish.LongText("reasonEn", "選んだ理由", "Reason"),
            ]),
    ];

    private static IEnumerable<FormProblem> Check(PlanContent content, FormRows rows)
    {
        var firms = content.CoreFirms.Items;
        for (var item = 1; item < firms.Count; item++)
        {
            if (firms[item].CorporateNumber is { } number && firms.Take(item).FirstOrDefault(firm => firm.CorporateNumber == number) is { } twin)
            {
                yield return new(
                    rows.Path(Items, item, "corporateNumber"),
                    $"法人番号{number}は、「{twin.Name}」にもあります。どちらかを消すか、番号を直してください。",
                    $"The corporate number {number} also stands at \"{twin.Name}\". Take one away, or correct the number.");
            }
        }
    }
}
